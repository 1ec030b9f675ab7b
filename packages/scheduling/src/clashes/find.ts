import type { Clash, ClashGrade } from '@escale/programme'
import { sameWorkshopNearby } from './nearby.ts'
import { closed, outsideOpeningHours } from './opening.ts'
import { overlaps } from './overlaps.ts'
import { locate, type PlannedSession, type Surroundings } from './planned.ts'

const GRAVITY: Record<ClashGrade, number> = { error: 0, warning: 1, note: 2 }

/**
 * What does not go together among sessions, the gravest first, then in the order of their start. Sessions that are not
 * held clash with nothing.
 */
export function findClashes(sessions: Iterable<PlannedSession>, surroundings: Surroundings): Clash[] {
  const located = locate(sessions, surroundings)
  const rank = new Map(located.map(({ session }, index) => [session.id, index]))
  const rankOf = ({ sessionIds: [first] }: Clash) => rank.get(first) ?? 0
  return [
    ...overlaps(located),
    ...closed(located, surroundings),
    ...outsideOpeningHours(located),
    ...sameWorkshopNearby(located),
  ].sort((one, other) => GRAVITY[one.grade] - GRAVITY[other.grade] || rankOf(one) - rankOf(other))
}
