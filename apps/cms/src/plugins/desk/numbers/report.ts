import { csvOf } from './csv.ts'
import type { CountedSession, Line, Numbers } from './tally.ts'

/** A counted session, with what the report says of it besides. */
export interface ReportedSession extends CountedSession {
  readonly startTime: string
  readonly title: string
  readonly town: string
  readonly format: string
  readonly state: string
}

const COUNTED = ['Séances', 'Annulées', 'Places', 'Séances comptées', 'Présents']
const AGES = ['Enfants', 'Adolescents', 'Adultes', 'Aînés']

/** The summary of a period: total, then by month, family, place, audience. */
export function summaryCsv({ total, months, families, places, audiences }: Numbers): string {
  const line = (heading: string, { name, ...tally }: Line) => [
    heading,
    name,
    ...[tally.sessions, tally.cancelled, tally.seats, tally.noted, tally.attended],
    ...[tally.children, tally.teens, tally.adults, tally.seniors],
  ]
  return csvOf([
    ['Par', 'Nom', ...COUNTED, ...AGES],
    line('Total', { name: '', ...total }),
    ...months.map((each) => line('Mois', each)),
    ...families.map((each) => line('Famille', each)),
    ...places.map((each) => line('Lieu', each)),
    ...audiences.map((each) => line('Public', each)),
  ])
}

/** One row a session, for whoever makes their own tables. */
export function sessionsCsv(sessions: readonly ReportedSession[]): string {
  const head = [
    'Date',
    'Début',
    'Atelier',
    'Famille',
    'Format',
    'Lieu',
    'Commune',
    'Publics',
    'État',
    'Places',
  ]
  return csvOf([
    [...head, 'Présents', ...AGES],
    ...sessions.map(({ attendance, ...session }) => [
      frenchDate(session.date),
      session.startTime,
      session.title,
      session.family,
      session.format,
      session.place,
      session.town,
      session.audiences.join(', '),
      session.state,
      session.seats,
      ...(attendance === null
        ? [null, null, null, null, null]
        : [
            attendance.children + attendance.teens + attendance.adults + attendance.seniors,
            ...[attendance.children, attendance.teens, attendance.adults, attendance.seniors],
          ]),
    ]),
  ])
}

/** `2026-12-12` → `12/12/2026`, which French spreadsheets know for a date. */
function frenchDate(date: string): string {
  return date.split('-').reverse().join('/')
}
