import { id, type SchoolHoliday } from '@escale/programme'
import { SCHOOL_CALENDAR } from '@escale/scheduling'
import type { Undated } from './sheet.ts'

/** The school calendar as the demonstration's CMS holds it, from the year before the demonstration's on. */
export const schoolHolidays: readonly Undated<SchoolHoliday>[] = SCHOOL_CALENDAR.filter(
  ({ from }) => from >= '2025-07-01',
).map((period) => ({ id: id(`vacances-${period.zone.toLowerCase()}-${period.from}`), ...period }))
