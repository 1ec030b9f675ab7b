import { fr } from '@escale/messages'
import { type CivilDate, parseCivilDate } from '@escale/programme'
import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { ToldSession } from '../calendar/showing.ts'
import { useWindow } from '../calendar/useWindow.ts'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Choice, Group, Text } from '../desk/fields'
import { Refused } from '../desk/Panel'
import { Row } from '../desk/Row'
import { useSetting } from '../desk/setting'
import { USUAL_REASON } from './CancelForm'

/** What of a day is looked at; empty for anyone, or anywhere. */
export interface Part {
  readonly date: CivilDate
  readonly mediator: string
  readonly place: string
  /** The sheet of a help desk whose slots were pressed. */
  readonly workshop?: string
}

interface Props {
  readonly part: Part
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

/** The sessions of a day, of a person or a place, changed together: «toutes celles de mardi, elle est malade». */
export function SeveralDialog({ part: first, onClose, onDone }: Props) {
  const { mediators, places } = useSetting()
  const { post } = useAsk()
  const [part, setPart] = useState(first)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState(USUAL_REASON)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { told } = useWindow({ from: part.date, to: part.date })
  const sessions = [...(told?.sessions ?? [])]
    .filter(({ date, stateKind }) => date === part.date && stateKind !== 'cancelled')
    .filter(({ mediatorIds }) => part.mediator === '' || mediatorIds.includes(part.mediator))
    .filter(({ placeId }) => part.place === '' || placeId === part.place)
    .filter(({ workshopId }) => part.workshop === undefined || workshopId === part.workshop)
    .sort((one, other) => (one.startTime < other.startTime ? -1 : 1))
  const chosen = sessions.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const tick = (id: string, checked: boolean) => {
    const next = new Set(left)
    if (checked) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const act = async (path: string, body: object, done: string) => {
    setSaving(true)
    try {
      const { count } = await post<{ count: number }>(path, { sessions: chosen, ...body })
      onDone(`${fr.capitalise(fr.sessionCount(count))} ${count > 1 ? `${done}s` : done}.`)
    } catch (error) {
      setFailure(wordsOf(error))
      setSaving(false)
    }
  }
  const everyone = { '': 'Tout le monde', ...Object.fromEntries(mediators.map(({ id, name }) => [id, name])) }
  const everywhere = { '': 'Tous les lieux', ...Object.fromEntries(places.map(({ id, name }) => [id, name])) }
  const count = chosen.length
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Plusieurs séances d’un jour</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Row>
              <Text
                label="Jour"
                name="jour"
                type="date"
                value={part.date}
                onChange={(text) => {
                  const date = parseCivilDate(text)
                  if (date !== null) setPart({ ...part, date })
                }}
              />
              <Choice
                label="Avec"
                name="avec"
                value={part.mediator}
                options={everyone as Record<string, string>}
                onChange={(mediator) => setPart({ date: part.date, place: part.place, mediator })}
              />
              <Choice
                label="Lieu"
                name="lieu"
                value={part.place}
                options={everywhere as Record<string, string>}
                onChange={(place) => setPart({ date: part.date, mediator: part.mediator, place })}
              />
            </Row>
            <Group legend={fr.capitalise(fr.fullDate(part.date))}>
              {sessions.length === 0 && <Typography>Aucune séance ce jour-là.</Typography>}
              <Flex direction="column" alignItems="stretch" gap={2}>
                {sessions.map((session) => (
                  <Checkbox
                    key={session.id}
                    checked={!left.has(session.id)}
                    onCheckedChange={(checked: boolean | 'indeterminate') =>
                      tick(session.id, checked === true)
                    }
                  >
                    <Words session={session} />
                  </Checkbox>
                ))}
              </Flex>
            </Group>
            <Text label="Raison, pour le public" name="raison" value={reason} onChange={setReason} />
            <Refused sentence={failure} />
            <Flex justifyContent="flex-end" gap={2} wrap="wrap">
              <Button
                variant="tertiary"
                disabled={count === 0 || isSaving}
                onClick={() => act('/state', { state: 'full' }, 'complète')}
              >
                Complètes
              </Button>
              <Button
                variant="danger"
                disabled={count === 0}
                loading={isSaving}
                onClick={() => act('/cancel', { reason }, 'annulée')}
              >
                {count > 1 ? `Annuler les ${fr.sessionCount(count)}` : 'Annuler la séance'}
              </Button>
            </Flex>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Words({ session }: { readonly session: ToldSession }) {
  const { workshops, places } = useSetting()
  const title = workshops.find(({ id }) => id === session.workshopId)?.title ?? 'Sans fiche'
  const place = places.find(({ id }) => id === session.placeId)?.name ?? 'Sans lieu'
  return <>{`${fr.hours(session.startTime, session.endTime)} · ${title} · ${place}`}</>
}
