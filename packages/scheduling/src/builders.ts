import { type CivilDate, civilDate, civilTime, id, type SessionId, type Weekday } from '@escale/programme'
import type { GeneratedSession } from './regeneration/reconcile.ts'
import type { Calendar, Occurrence, Period, Policies, Rhythm, Schedule, TimeOfDay } from './schedule.ts'

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

export function days(name: string, from: string, to: string): Period {
  return { name, from: civilDate(from), to: civilDate(to) }
}

/** `when` reads `2026-12-12 10:00-12:00`. */
export function occurrence(when: string): Occurrence {
  const [date = '', hours = ''] = when.split(' ')
  const [startTime = '', endTime = ''] = hours.split('-')
  return { date: civilDate(date), startTime: civilTime(startTime), endTime: civilTime(endTime) }
}

/** A session that its rule made at `when`, published and untouched unless told. */
export function generated(
  sessionId: string,
  when: string,
  given: Partial<GeneratedSession> = {},
): GeneratedSession {
  const made = occurrence(when)
  const known: SessionId = id(sessionId)
  return { ...made, id: known, slot: made, touched: false, published: true, cancelled: false, ...given }
}
