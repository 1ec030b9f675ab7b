import {
  addDays,
  type CivilDate,
  type PlaceId,
  type PlaceKind,
  type SessionId,
  type WorkshopId,
} from '@escale/programme'
import { hash } from '../hash.ts'
import { libraries } from '../network/libraries.ts'
import { bus, online } from '../network/other-places.ts'
import type { UndatedSession } from './lay-out.ts'
import { cancelledBecause, movedBecause, postponedBecause } from './reasons.ts'

/** How many in a thousand sessions, and at least how many in the thirty days to come. */
const SHARES = [
  { kind: 'cancelled', share: 30, soon: 4 },
  { kind: 'postponed', share: 12, soon: 3 },
  { kind: 'moved', share: 11, soon: 2 },
  { kind: 'full', share: 50, soon: 5 },
  { kind: 'waiting-list', share: 30, soon: 3 },
] as const
type News = (typeof SHARES)[number]['kind']

const kinds: ReadonlyMap<PlaceId, PlaceKind> = new Map(
  [...libraries, ...bus, online].map(({ id, kind }) => [id, kind]),
)

/**
 * Life happens: some sessions are cancelled, moved, put off, full. Chosen by their rank, evenly over the season and
 * again over the thirty days to come, so that every demonstration shows some of each.
 */
export function withNews(laidOut: readonly UndatedSession[], today: CivilDate): readonly UndatedSession[] {
  const inOrder = [...laidOut].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
  const isSoon = ({ date }: UndatedSession) => date >= today && date <= addDays(today, 30)
  const chosen = new Map<SessionId, { readonly news: News; readonly rank: number }>()
  for (const soon of [true, false]) {
    const part = inOrder.filter((session) => isSoon(session) === soon)
    for (const { kind, share, soon: least } of SHARES) {
      const able = part.filter((session) => !chosen.has(session.id) && canBe(kind, session, today))
      const rest = soon ? oneOfEachSheet(able) : able
      const count = Math.max(soon ? least : 0, Math.round((part.length * share) / 1000))
      evenly(rest, count).forEach((session, rank) => {
        chosen.set(session.id, { news: kind, rank })
      })
    }
  }
  const untouched = inOrder.filter((session) => !chosen.has(session.id))
  return inOrder.map((session) => {
    const choice = chosen.get(session.id)
    if (choice === undefined) return { ...session, seatsLeft: seatsLeft(session, today) }
    return changed(session, choice.news, choice.rank, untouched)
  })
}

const orderKey = ({ date, startTime, id }: UndatedSession) => `${date}${startTime}${id}`

function canBe(kind: News, session: UndatedSession, today: CivilDate): boolean {
  const alone = session.cycle === null && session.festivalId === null && session.capacity !== 1
  const inLibrary = kinds.get(session.placeId) === 'library'
  if (kind === 'moved' || kind === 'postponed') return alone && inLibrary
  if (kind === 'cancelled') return true
  if (session.cycle !== null || (kind === 'waiting-list' && session.date < today)) return false
  return session.registration.kind !== 'none' && session.capacity !== null
}

/** Bad luck does not strike one workshop every week. */
function oneOfEachSheet(sessions: readonly UndatedSession[]): readonly UndatedSession[] {
  const luck = (session: UndatedSession) => hash(`${session.id} luck`)
  const one = new Map<WorkshopId, UndatedSession>()
  for (const session of sessions) {
    const other = one.get(session.workshopId)
    if (other === undefined || luck(session) < luck(other)) one.set(session.workshopId, session)
  }
  return sessions.filter((session) => one.get(session.workshopId) === session)
}

function evenly<Element>(list: readonly Element[], count: number): readonly Element[] {
  const step = list.length / Math.min(count, list.length)
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

function changed(
  session: UndatedSession,
  news: News,
  rank: number,
  untouched: readonly UndatedSession[],
): UndatedSession {
  const sequence = 1 + (hash(session.id) % 2)
  switch (news) {
    case 'full':
    case 'waiting-list':
      return { ...session, seatsLeft: 0, state: { kind: news }, sequence }
    case 'moved':
      return {
        ...session,
        state: { kind: 'moved', previousPlaceId: neighbourOf(session.placeId) },
        publicNote: movedBecause(session.id),
        sequence,
      }
    case 'cancelled': {
      const replacedBy = rank % 2 === 0 ? nextOf(session, untouched) : null
      return {
        ...session,
        state: { kind: 'cancelled', replacedBy },
        publicNote: cancelledBecause(
          kinds.get(session.placeId) ?? 'off-site',
          session.id,
          session.registration.kind !== 'none',
          replacedBy !== null,
        ),
        sequence,
      }
    }
    case 'postponed': {
      const dated = rank % 3 === 0
      const previous = dated ? { date: addDays(session.date, -7), startTime: session.startTime } : null
      const replacedBy = rank % 3 === 1 ? nextOf(session, untouched) : null
      return {
        ...session,
        state: { kind: 'postponed', previous, replacedBy },
        publicNote: postponedBecause(session.id, dated),
        sequence,
      }
    }
  }
}

/** The same sheet, later. */
function nextOf(session: UndatedSession, untouched: readonly UndatedSession[]): SessionId | null {
  const next = untouched.find(
    ({ workshopId, date }) => workshopId === session.workshopId && date > session.date,
  )
  return next?.id ?? null
}

/** Another library, in the same town where there is one. */
function neighbourOf(place: PlaceId): PlaceId | null {
  const town = libraries.find(({ id }) => id === place)?.town
  const others = libraries.filter(({ id }) => id !== place)
  return (others.find((other) => other.town === town) ?? others[0])?.id ?? null
}

/** The sessions of a cycle share their seats: one group follows them. */
function seatsLeft(session: UndatedSession, today: CivilDate): number | null {
  const { id, capacity, registration, date, cycle, placeId } = session
  const key = cycle === null ? id : `${cycle.cycleId} ${placeId}`
  if (capacity === null || registration.kind === 'none' || date < today || hash(key) % 3 === 0) return null
  return 1 + (hash(`${key} seats`) % capacity)
}
