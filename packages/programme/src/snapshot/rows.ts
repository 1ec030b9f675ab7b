import { epochDay } from '../civil/date.ts'
import { REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import { type Codes, codeFor, NO_CYCLE, NO_FESTIVAL } from './codes.ts'
import { publicKind, type Session } from './session.ts'

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
  readonly workshop: Uint32Array
  readonly place: Uint32Array
  readonly cycle: Uint32Array
  readonly festival: Uint32Array
  readonly traits: Uint8Array
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
  const { length } = sessions
  const rows: Rows = {
    day: new Int32Array(length),
    workshop: new Uint32Array(length),
    place: new Uint32Array(length),
    cycle: new Uint32Array(length),
    festival: new Uint32Array(length),
    traits: new Uint8Array(length),
  }
  for (const [index, session] of sessions.entries()) {
    const row = rowOf(session, codes)
    rows.day[index] = row.day
    rows.workshop[index] = row.workshop
    rows.place[index] = row.place
    rows.cycle[index] = row.cycle
    rows.festival[index] = row.festival
    rows.traits[index] = row.traits
  }
  return rows
}
