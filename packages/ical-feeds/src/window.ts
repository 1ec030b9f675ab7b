import {
  addDays,
  type CivilDate,
  isHeld,
  type Programme,
  type ProgrammeQuery,
  type Selection,
  select,
} from '@escale/programme'

/** A change just past is still worth telling a subscriber; a cancellation for longer, for who opens their calendar late. */
const DAYS_BACK = 30
const DAYS_BACK_CANCELLED = 60

/** The sessions of a subscription: a window of its own when it asks none, so that a cancellation is seen before it goes. */
export function feedSelection(programme: Programme, asked: ProgrammeQuery, today: CivilDate): Selection {
  if (asked.from !== null) return select(programme, asked)
  const selection = select(programme, { ...asked, from: addDays(today, -DAYS_BACK_CANCELLED) })
  const first = addDays(today, -DAYS_BACK)
  return {
    ...selection,
    // The address of a subscription says no day: tomorrow it would be another one.
    query: asked,
    sessions: selection.sessions.filter((session) => session.date >= first || !isHeld(session)),
  }
}
