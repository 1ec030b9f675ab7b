import type { CivilDate } from '../civil/date.ts'
import type { CivilTime } from '../civil/time.ts'
import type { SessionId } from '../model/ids.ts'
import type { Instant } from '../model/network.ts'
import type { Cycle, Festival, SchoolHoliday } from '../model/occasions.ts'
import type { Audience, Category, Mediator, Partner } from '../model/people.ts'
import type { Place } from '../model/place.ts'
import type { SessionEntry } from '../model/session.ts'
import type { AccessCode, SessionStateKind } from '../model/vocabulary.ts'
import type { Workshop } from '../model/workshop.ts'

/** Enough of another session to send a patron there. */
export interface SessionReference {
  readonly id: SessionId
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly place: Place
}

/** The public state of a session, with what it refers to at hand. */
export type State =
  | { readonly kind: 'scheduled' | 'full' | 'waiting-list' }
  /** Held at the session's own date, instead of `previous`. */
  | {
      readonly kind: 'postponed'
      readonly previous: { readonly date: CivilDate; readonly startTime: CivilTime | null }
    }
  /** Not held at the session's date; `replacedBy` when the new date is known. */
  | { readonly kind: 'put-off'; readonly replacedBy: SessionReference | null }
  /** Held at the session's own place, instead of `previous`. */
  | { readonly kind: 'moved'; readonly previous: Place | null }
  | { readonly kind: 'cancelled'; readonly replacedBy: SessionReference | null }

type References = 'workshopId' | 'placeId' | 'mediatorIds' | 'partnerId' | 'cycle' | 'festivalId' | 'state'

/** One date of a workshop at one place, joined to everything a page, a feed or a listing says of it. */
export interface Session extends Omit<SessionEntry, References> {
  readonly workshop: Workshop
  readonly category: Category
  readonly audiences: readonly Audience[]
  readonly place: Place
  readonly mediators: readonly Mediator[]
  readonly partner: Partner | null
  readonly cycle: { readonly cycle: Cycle; readonly number: number } | null
  readonly festival: Festival | null
  readonly state: State
  /** What place and workshop offer together. */
  readonly access: readonly AccessCode[]
  /** IANA zone in which `date`, `startTime` and `endTime` are read. */
  readonly timeZone: string
  readonly start: Instant
  readonly end: Instant
  /** The day it ends: the next one for a night session. */
  readonly endDate: CivilDate
  readonly schoolHoliday: SchoolHoliday | null
  /** Last change of anything the public reads of it: the session, its workshop or its place. */
  readonly changedAt: Instant
}

/** Whether people should come at the date shown. */
export function isHeld(session: Pick<Session, 'state'>): boolean {
  return session.state.kind !== 'cancelled' && session.state.kind !== 'put-off'
}

/** A session put off without a date is «reportée» for whoever filters. */
export function publicKind(state: State): SessionStateKind {
  return state.kind === 'put-off' ? 'postponed' : state.kind
}

/** Sorts by {@link bySchedule}; hundreds of sessions share their start, so that fewer are compared. */
export function sortedBySchedule<Entry extends Pick<Session, 'start' | 'id'>>(
  sessions: Iterable<Entry>,
): Entry[] {
  const byStart = Map.groupBy(sessions, ({ start }) => start)
  return [...byStart.keys()].sort().flatMap((start) => byStart.get(start)?.sort(bySchedule) ?? [])
}

/** Order of every listing: by instant, then by id so that it never wavers. */
export function bySchedule(one: Pick<Session, 'start' | 'id'>, other: Pick<Session, 'start' | 'id'>): number {
  if (one.start !== other.start) return one.start < other.start ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
