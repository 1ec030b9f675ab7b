import { fr } from '@escale/messages'
import { type CivilDate, fold } from '@escale/programme'
import { Box, Flex, Loader, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Text } from '../desk/fields'
import { Header, To } from '../desk/Header'
import { Refused } from '../desk/Panel'
import { useSetting } from '../desk/setting'

interface ListedSeason {
  readonly id: string
  readonly title: string
  readonly workshop: string
  readonly place: string
  readonly mediators: readonly string[]
  readonly sentence: string
  readonly first: CivilDate | null
  readonly last: CivilDate | null
  readonly count: number
}

/** Every season: to change its rhythm, or to take it up again with new dates. */
export function SeasonsPage() {
  const { get } = useAsk()
  const { mediators, places, may } = useSetting()
  const [seasons, setSeasons] = useState<readonly ListedSeason[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    get<readonly ListedSeason[]>('/seasons').then(setSeasons, (error) => setRefusal(wordsOf(error)))
  }, [get])
  const people = new Map(mediators.map(({ id, name }) => [id, name]))
  const where = new Map(places.map(({ id, name }) => [id, name]))
  const shown = (seasons ?? []).filter(({ title, sentence, mediators: own, place }) => {
    const words = [title, sentence, where.get(place) ?? '', ...own.map((id) => people.get(id) ?? '')].join(
      ' ',
    )
    return fold(asked)
      .split(' ')
      .every((word) => fold(words).includes(word))
  })
  return (
    <>
      <Header
        title="Programmations"
        says="Changez un rythme, ou reprenez une saison passée avec de nouvelles dates."
      >
        {may.programme && <To page="/programmer">Programmer</To>}
      </Header>
      <Box
        paddingLeft={{ initial: 4, large: 8 }}
        paddingRight={{ initial: 4, large: 8 }}
        paddingTop={4}
        paddingBottom={8}
      >
        <Refused sentence={refusal} />
        {seasons === null && refusal === null && <Loader>Un instant…</Loader>}
        {seasons !== null && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box maxWidth="40rem">
              <Text
                label="Chercher"
                name="chercher"
                type="search"
                value={asked}
                placeholder="Atelier, lieu, prénom, jour…"
                onChange={setAsked}
              />
            </Box>
            <Typography aria-live="polite" textColor="neutral600">
              {shown.length > 1 ? `${shown.length} programmations` : `${shown.length} programmation`}
            </Typography>
            <List>
              {shown.map((season) => (
                <Season key={season.id} season={season} people={people} />
              ))}
            </List>
          </Flex>
        )}
      </Box>
    </>
  )
}

function Season({
  season,
  people,
}: {
  readonly season: ListedSeason
  readonly people: ReadonlyMap<string, string>
}) {
  const { id, title, sentence, first, last, count, mediators } = season
  const { may } = useSetting()
  const span = first !== null && last !== null ? fr.dateRange(first, last) : ''
  const names = fr.list(mediators.map((person) => people.get(person) ?? '?'))
  return (
    <Card>
      <div>
        <Typography tag="h2" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        <Typography tag="p" variant="pi">
          {sentence}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[fr.sessionCount(count), span, names === '' ? '' : `avec ${names}`]
            .filter((part) => part !== '')
            .join(' · ')}
        </Typography>
      </div>
      {may.programme && (
        <Flex gap={2} wrap="wrap">
          <To page={`/programmations/${id}`} variant="tertiary">
            Changer le rythme
          </To>
          <To page={`/programmer?reprendre=${id}`} variant="secondary">
            Reprendre
          </To>
        </Flex>
      )}
    </Card>
  )
}

const List = styled.ul`
  display: grid;
  gap: 0.8rem;
  padding: 0;
  list-style: none;
`

const Card = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.2rem 1.6rem;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  > :first-child {
    flex: 1 1 32rem;
    min-inline-size: 0;
  }
`
