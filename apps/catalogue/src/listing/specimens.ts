import { addDays, type CivilDate, type CivilTime, type Programme, type Session } from '@escale/programme'
import type { Openness } from './opening.ts'

/** A thing in one of its states, and what that state is called. */
export interface Specimen<Thing> {
  readonly name: string
  readonly thing: Thing
}

/** One coming session of the programme, in every state it could be in; none when nothing comes. */
export function sessionSpecimens({ sessions }: Programme, today: CivilDate): readonly Specimen<Session>[] {
  const session = sessions.find(
    ({ state, seatsLeft, date, workshop }) =>
      date > today && state.kind === 'scheduled' && seatsLeft === null && workshop.format !== 'drop-in',
  )
  if (!session) return []
  const other = sessions.find(({ place }) => place.id !== session.place.id)?.place ?? session.place
  const later = { id: session.id, date: addDays(session.date, 7), startTime: session.startTime, place: other }
  const plain = { ...session, publicNote: '' }
  const before = { date: addDays(session.date, -7), startTime: session.startTime }
  const noted = { ...session, publicNote: 'La médiatrice est souffrante.' }
  return [
    { name: 'prévue', thing: plain },
    { name: 'quelques places', thing: { ...plain, seatsLeft: 3 } },
    { name: 'complète', thing: { ...plain, state: { kind: 'full' } } },
    { name: 'liste d’attente', thing: { ...plain, state: { kind: 'waiting-list' } } },
    {
      name: 'reportée, à sa nouvelle date',
      thing: { ...noted, state: { kind: 'postponed', previous: before } },
    },
    { name: 'reportée, sans date', thing: { ...noted, state: { kind: 'put-off', replacedBy: null } } },
    { name: 'déplacée', thing: { ...plain, state: { kind: 'moved', previous: other } } },
    { name: 'annulée', thing: { ...noted, state: { kind: 'cancelled', replacedBy: later } } },
  ]
}

/** Every sign a door can bear. */
export function doorSpecimens(today: CivilDate): readonly Openness[] {
  const [opens, closes] = ['10:00' as CivilTime, '18:30' as CivilTime]
  const opening = { weekday: 2, opens, closes, note: '' } as const
  const sometimes = { ...opening, note: 'semaines paires' }
  const next = { date: addDays(today, 1), opening }
  return [
    { kind: 'open', until: closes },
    { kind: 'perhaps-open', opening: sometimes },
    { kind: 'closed', next },
    { kind: 'closed', next: null },
    { kind: 'public-holiday', name: 'Noël' },
  ]
}
