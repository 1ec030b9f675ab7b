import { fr } from '@escale/messages'
import { turned, windowOf } from '@escale/network-calendar'
import { parseCivilDate } from '@escale/programme'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Choice, Text } from '../desk/fields'
import { Header, To } from '../desk/Header'
import { Hidden } from '../desk/Hidden'
import { Refused } from '../desk/Panel'
import { useSetting } from '../desk/setting'
import type { Destination } from '../gestures/hours.ts'
import { SessionDialog } from '../gestures/SessionDialog'
import { type Part, SeveralDialog } from '../gestures/SeveralDialog'
import { Calendar } from './Calendar'
import { Dress } from './Dress'
import { Legend } from './Legend'
import type { ToldSession } from './showing.ts'
import { useWindow } from './useWindow.ts'
import { addressOf, daysOf, LOOKS, type Question, questionOf } from './view.ts'

type Opened =
  | { readonly kind: 'session'; readonly session: ToldSession; readonly to?: Destination }
  | { readonly kind: 'several'; readonly part: Part }

/** Who does what, when, where: drafts and what is for the team alone too. */
export function PlanningPage() {
  const { today, places, mediators, may } = useSetting()
  const [query, setQuery] = useSearchParams()
  const question = useMemo(() => questionOf(query, today), [query, today])
  const [opened, setOpened] = useState<Opened | null>(null)
  const { toggleNotification } = useNotification()
  const { told, refusal, isAsking, askAgain } = useWindow(daysOf(question))
  const ask = (changed: Partial<Question>) => setQuery(addressOf({ ...question, leaf: 1, ...changed }))
  const done = (message: string) => {
    setOpened(null)
    toggleNotification({ type: 'success', message })
    askAgain()
  }
  const { look, date, place, mediator, rows } = question
  const { from, to } = windowOf(look, date)
  // Whoever has a card is most often the one who is ill.
  const whose = mediator || (place === '' ? (mediators.find(({ mine }) => mine)?.id ?? '') : '')
  const sessions = useMemo(
    () =>
      (told?.sessions ?? [])
        .filter(({ placeId }) => place === '' || placeId === place)
        .filter(({ mediatorIds }) => mediator === '' || mediatorIds.includes(mediator)),
    [mediator, place, told],
  )
  const everywhere = { '': 'Tous les lieux', ...Object.fromEntries(places.map(({ id, name }) => [id, name])) }
  const everyone = { '': 'Tout le monde', ...Object.fromEntries(mediators.map(({ id, name }) => [id, name])) }
  return (
    <>
      <Dress />
      <Header
        title="Planning"
        says={`Qui fait quoi, quand, où.${may.change ? ' Glissez une séance pour la déplacer.' : ''}`}
      >
        {may.change && (
          <Button
            variant="secondary"
            onClick={() => setOpened({ kind: 'several', part: { date: today, place, mediator: whose } })}
          >
            Imprévu
          </Button>
        )}
        {may.programme && <To page="/programmer">Programmer</To>}
      </Header>
      <Box paddingLeft={{ initial: 3, large: 8 }} paddingRight={{ initial: 3, large: 8 }} paddingTop={4}>
        <Flex gap={3} alignItems="flex-end" wrap="wrap" paddingBottom={3}>
          <Flex gap={1}>
            <Button variant="tertiary" onClick={() => ask({ date: turned(look, date, -1) })}>
              ←<Hidden> {fr.calendar.turn(look, -1)}</Hidden>
            </Button>
            <Button variant="tertiary" onClick={() => ask({ date: today })}>
              Aujourd’hui
            </Button>
            <Button variant="tertiary" onClick={() => ask({ date: turned(look, date, 1) })}>
              →<Hidden> {fr.calendar.turn(look, 1)}</Hidden>
            </Button>
          </Flex>
          <Box width="16rem">
            <Text
              label="Aller au"
              name="date"
              type="date"
              value={date}
              onChange={(text) => {
                const asked = parseCivilDate(text)
                if (asked !== null) ask({ date: asked })
              }}
            />
          </Box>
          <Box width="14rem">
            <Choice
              label="Vue"
              name="vue"
              value={look}
              options={LOOKS}
              onChange={(asked) => ask({ look: asked })}
            />
          </Box>
          {look === 'grid' && (
            <Box width="18rem">
              <Choice
                label="Une ligne"
                name="lignes"
                value={rows}
                options={{ places: 'par lieu', mediators: 'par médiateur·rice' }}
                onChange={(asked) => ask({ rows: asked })}
              />
            </Box>
          )}
          <Box width="20rem">
            <Choice
              label="Lieu"
              name="lieu"
              value={place}
              options={everywhere as Record<string, string>}
              onChange={(asked) => ask({ place: asked })}
            />
          </Box>
          <Box width="18rem">
            <Choice
              label="Avec"
              name="qui"
              value={mediator}
              options={everyone as Record<string, string>}
              onChange={(asked) => ask({ mediator: asked })}
            />
          </Box>
        </Flex>
        <Typography tag="h2" variant="beta" aria-live="polite">
          {fr.capitalise(fr.calendar.periodName(look, from, to))}
        </Typography>
        <Refused sentence={refusal} />
        {told !== null && (
          <Box paddingTop={3} aria-busy={isAsking}>
            <Calendar
              question={question}
              sessions={sessions}
              almanac={told}
              onAddress={(address) => setQuery(new URLSearchParams(address.replace(/&rang=.*/, '')))}
              onSession={(session) => setOpened({ kind: 'session', session })}
              onMove={(session, destination) =>
                may.change && setOpened({ kind: 'session', session, to: destination })
              }
              onPart={(part) => may.change && setOpened({ kind: 'several', part })}
            />
            <Legend />
          </Box>
        )}
      </Box>
      {opened?.kind === 'session' && (
        <SessionDialog
          session={opened.session}
          {...(opened.to === undefined ? {} : { gesture: 'move' as const, to: opened.to })}
          onClose={() => setOpened(null)}
          onDone={done}
        />
      )}
      {opened?.kind === 'several' && (
        <SeveralDialog part={opened.part} onClose={() => setOpened(null)} onDone={done} />
      )}
    </>
  )
}
