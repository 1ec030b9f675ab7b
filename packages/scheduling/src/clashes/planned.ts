import {
  type Closure,
  type Network,
  type Place,
  type PlaceId,
  type SessionEntry,
  type Span,
  spanOf,
} from '@escale/programme'

/** What of a session can clash. A whole `SessionEntry` is one. */
export type PlannedSession = Pick<
  SessionEntry,
  'id' | 'workshopId' | 'placeId' | 'room' | 'mediatorIds' | 'date' | 'startTime' | 'endTime' | 'state'
>

export type KnownPlace = Pick<
  Place,
  'id' | 'kind' | 'town' | 'position' | 'openingHours' | 'timeZone' | 'parentId'
>

/** What sessions are planned into; `ProgrammeDocuments` is one. */
export interface Surroundings {
  readonly network: Pick<Network, 'timeZone'>
  readonly places: ReadonlyMap<PlaceId, KnownPlace>
  readonly closures: ReadonlyMap<unknown, Pick<Closure, 'id' | 'placeId' | 'from' | 'to' | 'reason'>>
}

/** A session with its place, `null` when nobody knows it, and its instants. */
export interface Located {
  readonly session: PlannedSession
  readonly place: KnownPlace | null
  readonly span: Span
}

/** The sessions that are held, in the order of their start, then of their id. */
export function locate(sessions: Iterable<PlannedSession>, { network, places }: Surroundings): Located[] {
  const located: Located[] = []
  for (const session of sessions) {
    if (!isHeldEntry(session)) continue
    const place = places.get(session.placeId) ?? null
    const zone = place?.timeZone ?? network.timeZone
    located.push({ session, place, span: spanOf(session.date, session.startTime, session.endTime, zone) })
  }
  return located.sort((one, other) => {
    if (one.span.start !== other.span.start) return one.span.start < other.span.start ? -1 : 1
    return one.session.id < other.session.id ? -1 : 1
  })
}

function isHeldEntry({ state }: PlannedSession): boolean {
  if (state.kind === 'postponed') return state.previous !== null
  return state.kind !== 'cancelled'
}
