import { publicKind, type Session, type SessionReference } from '@escale/programme'
import { fullDate, longDate } from './dates.ts'
import { states } from './labels.ts'
import { placeAndTown } from './practical.ts'
import { hour } from './times.ts'
import { plural } from './typography.ts'

/** The word of the pill: “cancelled”, “full, waiting list”, “6 seats”; empty when there is nothing to say. */
export function statusLabel(session: Pick<Session, 'state' | 'seatsLeft'>): string {
  if (session.state.kind !== 'scheduled') return states[publicKind(session.state)]
  if (session.seatsLeft === null) return ''
  return session.seatsLeft === 0 ? states.full : plural(session.seatsLeft, 'seat', 'seats')
}

/** What stands before a title wherever colour and strike-through are lost. Empty when held as planned. */
export function titlePrefix(state: Session['state']): string {
  switch (state.kind) {
    case 'cancelled':
      return 'CANCELLED – '
    case 'put-off':
    case 'postponed':
      return 'POSTPONED – '
    case 'moved':
      return 'MOVED – '
    case 'full':
    case 'waiting-list':
      return 'FULL – '
    case 'scheduled':
      return ''
  }
}

/**
 * What changed, and where to go instead; the reason is a sentence of its own, in the words of who wrote it. Empty when the
 * session is held as planned and has no note.
 */
export function stateSentence(session: Pick<Session, 'state' | 'publicNote' | 'place'>): string {
  const { state, publicNote } = session
  const note = publicNote === '' ? '' : sentence(publicNote)
  switch (state.kind) {
    case 'scheduled':
    case 'full':
      return note
    case 'waiting-list':
      return join('There is a waiting list.', note)
    case 'cancelled':
      return join('Cancelled.', note, otherDate(state.replacedBy, session.place))
    case 'put-off':
      return join(
        'Postponed.',
        note,
        state.replacedBy === null
          ? 'The new date will be given here.'
          : otherDate(state.replacedBy, session.place),
      )
    case 'postponed': {
      const { date, startTime } = state.previous
      const was = startTime === null ? longDate(date) : `${longDate(date)} at ${hour(startTime)}`
      return join(`New date: the session was planned on ${was}.`, note)
    }
    case 'moved':
      return join(
        state.previous === null
          ? 'The place has changed.'
          : `The place has changed: the session was planned at ${placeAndTown(state.previous)}.`,
        note,
      )
  }
}

function otherDate(reference: SessionReference | null, place: Session['place']): string {
  if (reference === null) return ''
  const where = reference.place.id === place.id ? '' : `, ${placeAndTown(reference.place)}`
  return `Another date: ${fullDate(reference.date)} at ${hour(reference.startTime)}${where}.`
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ')
}
