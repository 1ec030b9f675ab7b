import { fr } from '@escale/messages'
import { Badge, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ToldSession } from '../calendar/showing.ts'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Refused } from '../desk/Panel'
import { useSetting } from '../desk/setting'
import { CancelForm } from './CancelForm'
import { type Destination, whereItIs } from './hours.ts'
import { MoveForm } from './MoveForm'

export type Gesture = 'look' | 'cancel' | 'cancel-with-date' | 'move'

interface Props {
  readonly session: ToldSession
  readonly gesture?: Gesture
  /** Where it was dropped. */
  readonly to?: Destination
  /** From the form of the session, nobody needs the way to it. */
  readonly isInForm?: boolean
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

const STATES: Readonly<Partial<Record<ToldSession['stateKind'], string>>> = {
  full: 'Complète',
  'waiting-list': 'Liste d’attente',
  postponed: 'Reportée',
  moved: 'Déplacée',
  cancelled: 'Annulée',
}
const SEEN_BY = { draft: 'Brouillon', internal: 'Interne', public: '' } as const

/** A session, and the gestures on it. */
export function SessionDialog({ session, gesture = 'look', to, isInForm = false, onClose, onDone }: Props) {
  const { workshops, places, mediators, may } = useSetting()
  const { post } = useAsk()
  const navigate = useNavigate()
  const [doing, setDoing] = useState<Gesture>(gesture)
  const [failure, setFailure] = useState<string | null>(null)
  const title = workshops.find(({ id }) => id === session.workshopId)?.title ?? 'Sans fiche'
  const place = places.find(({ id }) => id === session.placeId)?.name ?? 'Sans lieu'
  const people = mediators.filter(({ id }) => session.mediatorIds.includes(id)).map(({ name }) => name)
  const note = async (state: 'full' | 'scheduled', sentence: string) => {
    try {
      await post('/state', { sessions: [session.id], state })
      onDone(sentence)
    } catch (error) {
      setFailure(wordsOf(error))
    }
  }
  const isCancelling = doing === 'cancel' || doing === 'cancel-with-date'
  const badges = [STATES[session.stateKind] ?? '', SEEN_BY[session.publication]].filter((word) => word !== '')
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <div>
              <Typography tag="p" fontWeight="semiBold">
                {fr.capitalise(fr.fullDate(session.date))}, {fr.hours(session.startTime, session.endTime)}
              </Typography>
              <Typography tag="p">
                {[place, session.room, people.length === 0 ? '' : `avec ${fr.list(people)}`]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Typography>
              {session.note !== '' && <Typography tag="p">{session.note}</Typography>}
              <Flex gap={2} paddingTop={1}>
                {badges.map((word) => (
                  <Badge key={word}>{word}</Badge>
                ))}
              </Flex>
            </div>
            <Flex gap={2} wrap="wrap">
              {may.change && session.stateKind !== 'cancelled' && (
                <Button
                  variant={isCancelling ? 'danger' : 'danger-light'}
                  aria-pressed={isCancelling}
                  onClick={() => setDoing('cancel')}
                >
                  Annuler la séance
                </Button>
              )}
              {may.change && (
                <>
                  <Button
                    variant={doing === 'move' ? 'secondary' : 'tertiary'}
                    aria-pressed={doing === 'move'}
                    onClick={() => setDoing('move')}
                  >
                    Déplacer
                  </Button>
                  {session.stateKind === 'full' || session.stateKind === 'cancelled' ? (
                    <Button
                      variant="tertiary"
                      onClick={() => note('scheduled', 'La séance est de nouveau prévue.')}
                    >
                      Rétablir
                    </Button>
                  ) : (
                    <Button variant="tertiary" onClick={() => note('full', 'La séance est complète.')}>
                      Complète
                    </Button>
                  )}
                </>
              )}
              {!isInForm && (
                <Button
                  variant="tertiary"
                  onClick={() =>
                    navigate(`/content-manager/collection-types/api::session.session/${session.id}`)
                  }
                >
                  Ouvrir la séance
                </Button>
              )}
              {may.programme && session.scheduleId !== null && (
                <Button
                  variant="tertiary"
                  onClick={() => navigate(`/plugins/planning/programmations/${session.scheduleId}`)}
                >
                  Changer le rythme
                </Button>
              )}
            </Flex>
            <Refused sentence={failure} />
            {isCancelling && (
              <CancelForm session={session} withOther={doing === 'cancel-with-date'} onDone={onDone} />
            )}
            {doing === 'move' && <MoveForm session={session} to={to ?? whereItIs(session)} onDone={onDone} />}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
