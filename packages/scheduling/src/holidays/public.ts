import { parseCivilDate } from '@escale/programme'
import Holidays from 'date-holidays'
import type { Period } from '../schedule.ts'

/**
 * Where French law adds days of its own to the eleven of metropolitan France (code du travail, L3133-1, L3134-13, L3422-2),
 * as `date-holidays` calls them.
 */
export const PUBLIC_HOLIDAY_REGIONS = {
  metropole: ['FR'],
  'alsace-moselle': ['FR', '67'],
  guadeloupe: ['FR', 'GP'],
  guyane: ['FR', 'GF'],
  martinique: ['FR', 'MQ'],
  mayotte: ['FR', 'YT'],
  reunion: ['FR', 'RE'],
  'saint-barthelemy': ['BL'],
  'saint-martin': ['MF'],
  'saint-pierre-et-miquelon': ['PM'],
  'wallis-et-futuna': ['WF'],
  polynesie: ['PF'],
  'nouvelle-caledonie': ['NC'],
} as const
export type PublicHolidayRegion = keyof typeof PUBLIC_HOLIDAY_REGIONS

const BY_POSTAL_CODE: readonly (readonly [start: string, region: PublicHolidayRegion])[] = [
  ['57', 'alsace-moselle'],
  ['67', 'alsace-moselle'],
  ['68', 'alsace-moselle'],
  ['97133', 'saint-barthelemy'],
  ['97150', 'saint-martin'],
  ['971', 'guadeloupe'],
  ['972', 'martinique'],
  ['973', 'guyane'],
  ['974', 'reunion'],
  ['975', 'saint-pierre-et-miquelon'],
  ['976', 'mayotte'],
  ['977', 'saint-barthelemy'],
  ['978', 'saint-martin'],
  ['986', 'wallis-et-futuna'],
  ['987', 'polynesie'],
  ['988', 'nouvelle-caledonie'],
]

/** The public holidays of a place follow from where it stands; metropolitan France when its postal code is not said. */
export function publicHolidayRegionOf(postalCode: string): PublicHolidayRegion {
  const digits = postalCode.replaceAll(' ', '')
  return BY_POSTAL_CODE.find(([start]) => digits.startsWith(start))?.[1] ?? 'metropole'
}

/** The public holidays of the years `fromYear` to `toYear`, both included, in order, with their French names. */
export function publicHolidays(
  fromYear: number,
  toYear: number,
  region: PublicHolidayRegion = 'metropole',
): Period[] {
  const [country, state] = PUBLIC_HOLIDAY_REGIONS[region]
  const almanac = state === undefined ? new Holidays(country) : new Holidays(country, state)
  const periods: Period[] = []
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const holiday of almanac.getHolidays(year, 'fr')) {
      const date = parseCivilDate(holiday.date.slice(0, 10))
      if (holiday.type === 'public' && date !== null)
        periods.push({ name: holiday.name.replaceAll("'", '’'), from: date, to: date })
    }
  }
  return periods.sort((one, other) => (one.from < other.from ? -1 : 1))
}
