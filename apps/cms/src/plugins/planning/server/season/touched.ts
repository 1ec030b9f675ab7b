import type { Occurrence } from '@escale/scheduling'
import type { StaffSession } from '../read/sessions.ts'
import type { KeptSeason } from './kept.ts'

/**
 * Whether someone changed a session by hand since its rule made it: judged by what it is now against what the rule says,
 * so that nobody has to tick anything. `made` is what the rule gave it, `null` when it no longer gives it.
 */
export function isTouched(
  session: StaffSession,
  made: Occurrence | null,
  { season, hasTemplate }: Pick<KeptSeason, 'season' | 'hasTemplate'>,
): boolean {
  // What an earlier change of the rule cancelled is nobody's work.
  if (session.stateKind === 'cancelled') return made !== null
  if (session.stateKind !== 'scheduled' || session.note !== '') return true
  if (made !== null) {
    const { date, startTime, endTime } = session
    if (date !== made.date || startTime !== made.startTime || endTime !== made.endTime) return true
  }
  if (session.placeId !== season.place) return true
  if (hasTemplate && session.room !== season.template.room) return true
  const [own, theirs] = [[...session.mediatorIds].sort(), [...season.mediators].sort()]
  return own.join() !== theirs.join()
}
