import { epochDay } from '../civil/date.ts'
import { REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import { type Codes, codeFor, NO_CYCLE, NO_FESTIVAL } from './codes.ts'
import { publicKind, type Session } from './session.ts'
import { numberAt } from './table.ts'

/** What queries look at in a session, as integers. */
export interface Row {
  /** {@link epochDay} of its date. */
  readonly day: number
  readonly workshop: number
  readonly place: number
  readonly cycle: number
  readonly festival: number
  /** See {@link traitsOf}. */
  readonly traits: number
}

/** Rows side by side, in the order of their sessions: a query walks through them without touching the sessions. */
export interface Rows {
  readonly day: Int32Array
  readonly workshop: Int32Array
  readonly place: Int32Array
  readonly cycle: Int32Array
  readonly festival: Int32Array
  readonly traits: Int32Array
}

/** How many combinations of traits there are. */
export const TRAITS = SESSION_STATES.length * REGISTRATION_KINDS.length * 2

/** State, registration and school holiday, in one number below {@link TRAITS}. */
export function traitsOf(state: number, registration: number, inHoliday: boolean): number {
  return (state * REGISTRATION_KINDS.length + registration) * 2 + (inHoliday ? 1 : 0)
}

export function rowOf(session: Session, codes: Codes): Row {
  const { cycle, festival } = session
  return {
    day: epochDay(session.date),
    workshop: codeFor(codes, codes.workshops, session.workshop.id),
    place: codeFor(codes, codes.places, session.place.id),
    cycle: cycle === null ? NO_CYCLE : codeFor(codes, codes.cycles, cycle.cycle.id),
    festival: festival === null ? NO_FESTIVAL : codeFor(codes, codes.festivals, festival.id),
    traits: traitsOf(
      SESSION_STATES.indexOf(publicKind(session.state)),
      REGISTRATION_KINDS.indexOf(session.registration.kind),
      session.schoolHoliday !== null,
    ),
  }
}

export function rowsOf(sessions: readonly Session[], codes: Codes): Rows {
  const rows = blankRows(sessions.length)
  for (const [at, session] of sessions.entries()) writeRow(rows, at, rowOf(session, codes))
  return rows
}

/** The rows of sessions that were mostly those of `before`, in the same order: what is known is copied. */
export function rowsAfter(
  before: { readonly sessions: readonly Session[]; readonly rows: Rows },
  sessions: readonly Session[],
  codes: Codes,
): Rows {
  const rows = blankRows(sessions.length)
  const kept = new Set(sessions)
  let from = 0
  for (const [at, session] of sessions.entries()) {
    while (from < before.sessions.length && !kept.has(before.sessions[from] ?? session)) from += 1
    if (before.sessions[from] === session) {
      copyRow(before.rows, from, rows, at)
      from += 1
    } else writeRow(rows, at, rowOf(session, codes))
  }
  return rows
}

function blankRows(length: number): Rows {
  return {
    day: new Int32Array(length),
    workshop: new Int32Array(length),
    place: new Int32Array(length),
    cycle: new Int32Array(length),
    festival: new Int32Array(length),
    traits: new Int32Array(length),
  }
}

function writeRow(rows: Rows, at: number, row: Row): void {
  rows.day[at] = row.day
  rows.workshop[at] = row.workshop
  rows.place[at] = row.place
  rows.cycle[at] = row.cycle
  rows.festival[at] = row.festival
  rows.traits[at] = row.traits
}

function copyRow(source: Rows, from: number, target: Rows, to: number): void {
  target.day[to] = numberAt(source.day, from)
  target.workshop[to] = numberAt(source.workshop, from)
  target.place[to] = numberAt(source.place, from)
  target.cycle[to] = numberAt(source.cycle, from)
  target.festival[to] = numberAt(source.festival, from)
  target.traits[to] = numberAt(source.traits, from)
}
