import { Flex, Typography } from '@strapi/design-system'
import { useSearchParams } from 'react-router-dom'
import { useDesk } from '../ask'
import { Block } from '../Block'
import { Frame } from '../Frame'
import { type Counted, CountForm } from '../gestures/CountForm'

const isCounted = ({ children, teens, adults, seniors }: Counted) =>
  [children, teens, adults, seniors].some((value) => value !== null)

/** How many came to the sessions of the last month: all on one page, one line each. */
export default function AttendancePage() {
  const [search] = useSearchParams()
  const [answer] = useDesk<readonly Counted[]>('/attendance')
  const wanted = search.get('seance')
  return (
    <Frame
      title="Présents"
      subtitle="Combien de personnes sont venues, par âge. Des nombres, jamais de noms : le public ne les voit pas."
      answer={answer}
    >
      {(sessions) => {
        const asked = sessions.filter(({ id }) => id === wanted)
        const others = sessions.filter(({ id }) => id !== wanted)
        return (
          <Flex direction="column" alignItems="stretch" gap={5}>
            {asked.length > 0 && <Part title="Cette séance" sessions={asked} />}
            <Part title="À compter" sessions={others.filter((session) => !isCounted(session))} />
            <Part title="Déjà comptées" sessions={others.filter(isCounted)} />
          </Flex>
        )
      }}
    </Frame>
  )
}

function Part({ title, sessions }: { readonly title: string; readonly sessions: readonly Counted[] }) {
  return (
    <Block title={title}>
      {sessions.length === 0 ? (
        <Typography textColor="neutral600">Aucune séance du mois écoulé.</Typography>
      ) : (
        sessions.map((session) => <CountForm key={session.id} session={session} />)
      )}
    </Block>
  )
}
