import { fr } from '@escale/messages'
import { type CivilDate, type Clash, type ClashGrade, id, type SessionId } from '@escale/programme'
import { findClashes, kilometresBetween, type PlannedSession } from '@escale/scheduling'
import type { Known } from '../read/known.ts'
import type { Names } from '../read/names.ts'
import type { StaffSession } from '../read/sessions.ts'

/** What does not go together, in words. */
export interface ToldClash {
  readonly grade: ClashGrade
  readonly sentence: string
  /** The other session, when there is one: «10 h · Photos · Port-Louis». */
  readonly other: string | null
}

/** What of `planned` clashes, among themselves and with the sessions there are, by the id of the planned one. */
export function clashesOf(
  planned: readonly PlannedSession[],
  present: readonly PlannedSession[],
  known: Known,
  names: Names,
): ReadonlyMap<SessionId, readonly ToldClash[]> {
  const own = new Map(planned.map((session) => [session.id, session]))
  const others = present.filter((session) => !own.has(session.id))
  const every = new Map([...others, ...planned].map((session) => [session.id, session]))
  const told = new Map<SessionId, ToldClash[]>()
  for (const clash of findClashes(every.values(), surroundings(known))) {
    for (const session of clash.sessionIds) {
      if (!own.has(session)) continue
      const list = told.get(session) ?? []
      list.push(toldClash(clash, session, every, names))
      told.set(session, list)
    }
  }
  return told
}

function surroundings({ network, places, closures }: Known) {
  return { network, places, closures: new Map(closures.map((closure) => [closure.id, closure])) }
}

function toldClash(
  clash: Clash,
  session: SessionId,
  every: ReadonlyMap<SessionId, PlannedSession>,
  names: Names,
): ToldClash {
  const other = clash.sessionIds.find((documentId) => documentId !== session)
  const known = other === undefined ? undefined : every.get(other)
  return {
    grade: clash.grade,
    sentence: fr.planning.clashSentence(clash, names),
    other: known === undefined ? null : names.session(known),
  }
}

const NEIGHBOURS_KM = 15

/** What the places around offer on a day: «14 h · Photos · Médiathèque du Môle», by hour. */
export function neighboursOn(
  date: CivilDate,
  placeId: PlannedSession['placeId'],
  sessions: readonly StaffSession[],
  known: Known,
  names: Names,
): readonly string[] {
  const here = known.places.get(placeId)
  if (here === undefined) return []
  return sessions
    .filter((session) => session.date === date && session.placeId !== placeId)
    .filter(({ publication, stateKind }) => publication === 'public' && stateKind !== 'cancelled')
    .filter((session) => {
      const there = known.places.get(session.placeId)
      const apart = there === undefined ? null : kilometresBetween(here, there)
      return apart !== null && apart <= NEIGHBOURS_KM
    })
    .sort((one, other) => (one.startTime < other.startTime ? -1 : 1))
    .map((session) => names.session(session))
}

/** A session that does not exist yet has its slot for an id. */
export function newId(slot: string): SessionId {
  return id<'session'>(`new ${slot}`)
}
