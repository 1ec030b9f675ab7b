import { civilDate, civilTime, type Weekday } from '@escale/programme'
import type { End, Rhythm, Schedule } from '@escale/scheduling'

/** Vocabulary of the tests: a rule in one line, everything unsaid is the plainest. */
export function weekly(weekdays: readonly Weekday[], from: string, end: string | End, interval = 1): Rhythm {
  return {
    kind: 'weekly',
    interval,
    weekdays,
    from: civilDate(from),
    end: typeof end === 'string' ? { kind: 'until', date: civilDate(end) } : end,
  }
}

export function schedule(rhythm: Rhythm): Schedule {
  return {
    rhythm,
    times: [{ kind: 'session', startTime: civilTime('10:00'), endTime: civilTime('12:00') }],
    policies: { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' },
  }
}
