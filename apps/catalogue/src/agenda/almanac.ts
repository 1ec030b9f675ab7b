import { type Almanac, almanacOf, type NamedDays } from '@escale/network-calendar'
import { type CivilDate, type Programme, partsOf } from '@escale/programme'
import { type PublicHolidayRegion, publicHolidayRegionOf, publicHolidays } from '@escale/scheduling'

/** What the programme knows of the days around a date. The public holidays are those of most of its places. */
export function almanacAround(programme: Programme, date: CivilDate): Almanac {
  const { network, schoolHolidays, closures, festivals, documents } = programme
  return almanacOf({
    schoolHolidays,
    zone: network.schoolZone,
    publicHolidays: holidaysAround(partsOf(date).year, regionOf(programme)),
    closures,
    festivals: festivals.all,
    slugOf: (placeId) => documents.places.get(placeId)?.slug ?? '',
  })
}

const regions = new WeakMap<Programme, PublicHolidayRegion>()

function regionOf(programme: Programme): PublicHolidayRegion {
  const known = regions.get(programme)
  if (known) return known
  const counts = new Map<PublicHolidayRegion, number>()
  for (const { postalCode } of programme.places.all) {
    const region = publicHolidayRegionOf(postalCode)
    counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  const region = most?.[0] ?? 'metropole'
  regions.set(programme, region)
  return region
}

/** Working an almanac out takes milliseconds; few years are ever looked at. */
const MOST_YEARS = 40
const kept = new Map<string, readonly NamedDays[]>()

function holidaysAround(year: number, region: PublicHolidayRegion): readonly NamedDays[] {
  if (year < 1900 || year > 2200) return []
  const key = `${region} ${year}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST_YEARS) kept.clear()
  const found = publicHolidays(year - 1, year + 1, region)
  kept.set(key, found)
  return found
}
