import { type CivilDate, minutesBetween, minutesOf, timeOf } from '@escale/programme'
import { covers, daysOf } from './rhythm.ts'
import type {
  Calendar,
  Expansion,
  Occurrence,
  Period,
  Policies,
  Schedule,
  SkippedDay,
  TimeOfDay,
} from './schedule.ts'

/**
 * The sessions of a schedule and the days it leaves out, each with its reason. A `count` counts days that are kept.
 * Times are wall clock: a session at 10:00 stays at 10:00 across a clock change.
 */
export function expandSchedule(schedule: Schedule, calendar: Calendar): Expansion {
  const limit = countOf(schedule)
  const times = schedule.times.flatMap(timesOfDay)
  const occurrences: Occurrence[] = []
  const skipped: SkippedDay[] = []
  let kept = 0
  for (const date of daysOf(schedule.rhythm, calendar.schoolHolidays)) {
    if (kept === limit) break
    const reason = reasonToSkip(date, schedule.policies, calendar)
    if (reason !== null) {
      skipped.push({ date, reason })
      continue
    }
    kept += 1
    for (const time of times) occurrences.push({ date, ...time })
  }
  return { occurrences, skipped }
}

function countOf({ rhythm }: Schedule): number {
  if (rhythm.kind !== 'weekly' && rhythm.kind !== 'monthly') return Number.POSITIVE_INFINITY
  return rhythm.end.kind === 'count' ? rhythm.end.count : Number.POSITIVE_INFINITY
}

/** Closures come first: they say most to the person who asks why a date is missing. */
function reasonToSkip(date: CivilDate, policies: Policies, calendar: Calendar): SkippedDay['reason'] | null {
  const on = (periods: readonly Period[]) => periods.find((period) => covers(period, date))
  const closure = policies.closures === 'skip' ? on(calendar.closures) : undefined
  if (closure) return { kind: 'closure', name: closure.name }
  const publicHoliday = policies.publicHolidays === 'skip' ? on(calendar.publicHolidays) : undefined
  if (publicHoliday) return { kind: 'public-holiday', name: publicHoliday.name }
  if (policies.schoolHolidays === 'ignore') return null
  const schoolHoliday = on(calendar.schoolHolidays)
  if (policies.schoolHolidays === 'only') return schoolHoliday ? null : { kind: 'outside-school-holidays' }
  return schoolHoliday ? { kind: 'school-holiday', name: schoolHoliday.name } : null
}

/** The sessions of one day: one, or as many whole slots as fit. */
export function timesOfDay(time: TimeOfDay): Pick<Occurrence, 'startTime' | 'endTime'>[] {
  if (time.kind === 'session') return [{ startTime: time.startTime, endTime: time.endTime }]
  const start = minutesOf(time.startTime)
  const span = minutesBetween(time.startTime, time.endTime)
  const slots: Pick<Occurrence, 'startTime' | 'endTime'>[] = []
  const length = Math.max(1, time.minutes)
  for (let at = 0; at + length <= span; at += length + Math.max(0, time.breakMinutes)) {
    slots.push({ startTime: timeOf(start + at), endTime: timeOf(start + at + length) })
  }
  return slots
}
