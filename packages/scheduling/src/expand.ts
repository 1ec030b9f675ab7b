import { addDays, type CivilDate, earlierOf, laterOf } from '@escale/programme'
import { daysOf, reachOf } from './rhythm.ts'
import type { Calendar, Expansion, Occurrence, Schedule, SkippedDay, Window } from './schedule.ts'
import { reasonToSkip } from './skip.ts'
import { inOrder, occurrenceOn, timesOfDay } from './times.ts'
import { unknownDays } from './unknown.ts'

const NOTHING: Expansion = { occurrences: [], skipped: [], unknown: [] }

/**
 * The sessions of a schedule, the days it leaves out, each with its reason, and the days it could not tell. A `count`
 * counts days that are kept. Times are wall clock: a session at 10:00 stays at 10:00 across a clock change.
 */
export function expandSchedule(schedule: Schedule, calendar: Calendar): Expansion {
  const reach = reachOf(schedule.rhythm)
  if (reach === null) return NOTHING
  const walk = walkDays(schedule, calendar, reach)
  return {
    occurrences: walk.occurrences,
    skipped: walk.skipped,
    unknown: unknownDays(schedule, calendar, { from: reach.from, to: walk.last }),
  }
}

/** What {@link expandSchedule} says of the days of `window`; a rule without a count is not walked through before them. */
export function expandWithin(schedule: Schedule, calendar: Calendar, window: Window): Expansion {
  const reach = reachOf(schedule.rhythm)
  if (reach === null) return NOTHING
  // The slots of the evening before may come after midnight.
  const walk = walkDays(schedule, calendar, { from: addDays(window.from, -1), to: window.to })
  const within = ({ date }: { readonly date: CivilDate }) => window.from <= date && date <= window.to
  const from = laterOf(reach.from, window.from)
  return {
    occurrences: walk.occurrences.filter(within),
    skipped: walk.skipped.filter(within),
    unknown: from > walk.last ? [] : unknownDays(schedule, calendar, { from, to: walk.last }),
  }
}

interface Walk {
  readonly occurrences: readonly Occurrence[]
  readonly skipped: readonly SkippedDay[]
  /** The last day that was decided on. */
  readonly last: CivilDate
}

function walkDays(schedule: Schedule, calendar: Calendar, window: Window): Walk {
  const limit = countOf(schedule)
  const times = schedule.times.flatMap(timesOfDay)
  const occurrences: Occurrence[] = []
  const skipped: SkippedDay[] = []
  let decided = window.from
  let kept = 0
  for (const date of daysOf(schedule.rhythm, calendar.schoolHolidays, limit === null ? window.from : null)) {
    if (kept === limit) return { occurrences: inOrder(occurrences), skipped, last: decided }
    if (date > window.to) break
    decided = date
    const reason = reasonToSkip(date, schedule.policies, calendar)
    if (reason === null) {
      kept += 1
      for (const time of times) occurrences.push(occurrenceOn(date, time))
    } else skipped.push({ date, reason })
  }
  const reach = reachOf(schedule.rhythm)
  const last = reach === null ? window.to : earlierOf(reach.to, window.to)
  return { occurrences: inOrder(occurrences), skipped, last }
}

/** How many days a rule keeps; `null` when it runs until a date. */
function countOf({ rhythm }: Schedule): number | null {
  if (rhythm.kind !== 'weekly' && rhythm.kind !== 'monthly') return null
  return rhythm.end.kind === 'count' ? rhythm.end.count : null
}
