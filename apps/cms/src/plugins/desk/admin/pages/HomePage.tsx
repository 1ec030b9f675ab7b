import { Grid, LinkButton, Typography } from '@strapi/design-system'
import { useAuth } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import type { Tally } from '../../numbers/tally'
import type { Attention } from '../../server/home/attention'
import type { ToldSession } from '../../server/home/told'
import { useDesk } from '../ask'
import { Block } from '../Block'
import { Frame } from '../Frame'
import { Attentions } from '../home/Attentions'
import { type Change, Changes } from '../home/Changes'
import { Next } from '../home/Next'
import { Season } from '../home/Season'
import { longDay } from '../words'

interface Home {
  readonly today: string
  readonly areMine: boolean
  readonly isWholeNetwork: boolean
  readonly next: readonly ToldSession[]
  readonly attention: readonly Attention[]
  readonly changes: readonly Change[]
  readonly season: { readonly from: string; readonly to: string; readonly total: Tally }
}

/** The first page after login. */
export default function HomePage() {
  const firstname = useAuth('HomePage', ({ user }) => user?.firstname ?? '')
  const [answer] = useDesk<Home>('/home')
  const create = '/content-manager/collection-types/api::'
  return (
    <Frame
      title={firstname === '' ? 'Bonjour' : `Bonjour ${firstname}`}
      {...(answer.kind === 'told' ? { subtitle: `Nous sommes le ${longDay(answer.told.today)}.` } : {})}
      actions={
        <>
          <LinkButton tag={Link} to="/plugins/planning/programmer">
            Programmer
          </LinkButton>
          <LinkButton tag={Link} variant="secondary" to={`${create}workshop.workshop/create`}>
            Écrire une fiche
          </LinkButton>
          <LinkButton tag={Link} variant="secondary" to={`${create}session.session/create`}>
            Ajouter une séance
          </LinkButton>
        </>
      }
      answer={answer}
    >
      {({ next, areMine, attention, changes, season, isWholeNetwork }) => (
        <Grid.Root gap={5} tag="div">
          <Grid.Item col={7} m={7} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Block
              title={areMine ? 'Mes prochaines séances' : 'Les prochaines séances du réseau'}
              aside={<All to={`${create}session.session`}>Toutes les séances</All>}
            >
              <Next sessions={next} />
            </Block>
            <Block
              title="À voir de près"
              note={isWholeNetwork ? 'Dans tout le réseau.' : 'Dans vos lieux et pour vos séances.'}
            >
              <Attentions attention={attention} />
            </Block>
          </Grid.Item>
          <Grid.Item col={5} m={5} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Block
              title={`La saison ${season.from.slice(0, 4)}-${season.to.slice(0, 4)}`}
              aside={<All to="/plugins/desk/chiffres">Tous les chiffres</All>}
            >
              <Season total={season.total} />
            </Block>
            <Block
              title="Ce qui a changé"
              aside={<All to={`${create}editorial-log.editorial-log`}>Tout le journal</All>}
            >
              <Changes changes={changes} />
            </Block>
          </Grid.Item>
        </Grid.Root>
      )}
    </Frame>
  )
}

function All({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Typography tag={Link} textColor="primary600" {...{ to }}>
      {children}
    </Typography>
  )
}
