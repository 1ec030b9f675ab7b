import type { CivilDate, SkipReason } from '@escale/programme'
import { covers } from './rhythm.ts'
import type { Calendar, Period, Policies } from './schedule.ts'
import { unknownSchoolDays } from './unknown.ts'

/** Why a day is left out, `null` when it is kept. Closures come first: they say most to whoever asks. */
export function reasonToSkip(date: CivilDate, policies: Policies, calendar: Calendar): SkipReason | null {
  const on = (periods: readonly Period[]) => periods.find((period) => covers(period, date))
  const closure = policies.closures === 'skip' ? on(calendar.closures) : undefined
  if (closure) return { kind: 'closure', name: closure.name }
  const publicHoliday = policies.publicHolidays === 'skip' ? on(calendar.publicHolidays) : undefined
  if (publicHoliday) return { kind: 'public-holiday', name: publicHoliday.name }
  if (policies.schoolHolidays === 'ignore') return null
  const schoolHoliday = on(calendar.schoolHolidays)
  if (policies.schoolHolidays === 'skip')
    return schoolHoliday ? { kind: 'school-holiday', name: schoolHoliday.name } : null
  if (schoolHoliday) return null
  const isUnknown = unknownSchoolDays(calendar.schoolHolidays, { from: date, to: date }).length > 0
  return { kind: isUnknown ? 'school-holidays-unknown' : 'outside-school-holidays' }
}
