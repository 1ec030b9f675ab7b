import { type CivilDate, parseCivilDate } from '@escale/programme'
import Holidays from 'date-holidays'
import type { Period } from '../schedule.ts'

/** Where French law adds days of its own to the eleven of metropolitan France (code du travail, L3133-1, L3134-13, L3422-2). */
export const PUBLIC_HOLIDAY_REGIONS = {
  metropole: undefined,
  'alsace-moselle': '67',
  guadeloupe: 'GP',
  guyane: 'GF',
  martinique: 'MQ',
  mayotte: 'YT',
  reunion: 'RE',
} as const
export type PublicHolidayRegion = keyof typeof PUBLIC_HOLIDAY_REGIONS

/** The public holidays of the years `fromYear` to `toYear`, both included, in order, with their French names. */
export function publicHolidays(
  fromYear: number,
  toYear: number,
  region: PublicHolidayRegion = 'metropole',
): Period[] {
  const state = PUBLIC_HOLIDAY_REGIONS[region]
  const almanac = state === undefined ? new Holidays('FR') : new Holidays('FR', state)
  const periods: Period[] = []
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const holiday of almanac.getHolidays(year, 'fr')) {
      const date: CivilDate | null = parseCivilDate(holiday.date.slice(0, 10))
      if (holiday.type === 'public' && date !== null)
        periods.push({ name: holiday.name, from: date, to: date })
    }
  }
  return periods.sort((a, b) => (a.from < b.from ? -1 : 1))
}
