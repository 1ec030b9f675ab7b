import { type CivilDate, civilDate, civilTime, type Weekday } from '@escale/programme'
import type { Calendar, Policies, Rhythm, Schedule, TimeOfDay } from './schedule.ts'

/** Vocabulary of the tests: a schedule is said in one line, everything unsaid is the plainest. */
export const keepAll: Policies = { schoolHolidays: 'ignore', publicHolidays: 'keep', closures: 'keep' }

export const emptyCalendar: Calendar = { schoolHolidays: [], publicHolidays: [], closures: [] }

export function session(startTime: string, endTime: string): TimeOfDay {
  return { kind: 'session', startTime: civilTime(startTime), endTime: civilTime(endTime) }
}

export function slots(startTime: string, endTime: string, minutes: number, breakMinutes = 0): TimeOfDay {
  return {
    kind: 'slots',
    startTime: civilTime(startTime),
    endTime: civilTime(endTime),
    minutes,
    breakMinutes,
  }
}

export function weekly(weekdays: readonly Weekday[], from: string, until: string, interval = 1): Rhythm {
  return {
    kind: 'weekly',
    interval,
    weekdays,
    from: civilDate(from),
    end: { kind: 'until', date: civilDate(until) },
  }
}

export function schedule(
  rhythm: Rhythm,
  time: TimeOfDay = session('10:00', '12:00'),
  policies: Policies = keepAll,
): Schedule {
  return { rhythm, times: [time], policies }
}

export function dates(...days: string[]): CivilDate[] {
  return days.map(civilDate)
}
