import {
  type Closure,
  type Network,
  type Place,
  type PublicHoliday,
  partsOf,
  type SchoolHoliday,
} from '@escale/programme'
import { publicHolidayRegionOf, publicHolidays } from './holidays/public.ts'
import { SCHOOL_CALENDAR } from './holidays/school-calendar.ts'
import type { Calendar, Period, Window } from './schedule.ts'

/** What a network knows of the days that interrupt its schedules, as its CMS holds it. */
export interface KnownDays {
  readonly network: Pick<Network, 'schoolZone'>
  /** Added to the official calendar; one that overlaps official days of its zone replaces them. */
  readonly schoolHolidays: Iterable<Pick<SchoolHoliday, 'zone' | 'name' | 'from' | 'to'>>
  readonly closures: Iterable<Pick<Closure, 'placeId' | 'from' | 'to' | 'reason'>>
  /** Days off of the network's own, and official ones it works on. */
  readonly publicHolidays: Iterable<Pick<PublicHoliday, 'date' | 'name' | 'dayOff'>>
}

/**
 * The calendar of one place: its zone's school holidays, the public holidays of where it stands for the years of
 * `window`, the closures of the network, of the place, and of the bus when the place is one of its stops.
 */
export function calendarOf(
  place: Pick<Place, 'id' | 'postalCode' | 'parentId'>,
  known: KnownDays,
  window: Window,
): Calendar {
  const zone = known.network.schoolZone
  const official = SCHOOL_CALENDAR.filter((period) => period.zone === zone)
  const own = [...known.schoolHolidays].filter((period) => period.zone === zone)
  const years = [partsOf(window.from).year, partsOf(window.to).year] as const
  return {
    schoolHolidays: corrected(official, own),
    publicHolidays: daysOff(
      publicHolidays(...years, publicHolidayRegionOf(place.postalCode)),
      known.publicHolidays,
    ),
    closures: [...known.closures]
      .filter(({ placeId }) => placeId === null || placeId === place.id || placeId === place.parentId)
      .map(({ reason, from, to }) => ({ name: reason, from, to })),
  }
}

function daysOff(official: readonly Period[], own: KnownDays['publicHolidays']): Period[] {
  const days = [...own].map(({ name, date, dayOff }) => ({ name, from: date, to: date, dayOff }))
  const worked = new Set(days.filter(({ dayOff }) => !dayOff).map(({ from }) => from))
  return corrected(official, days).filter(({ from }) => !worked.has(from))
}

/** What someone took the trouble to enter is right, the rest of the official calendar stays. */
function corrected(official: readonly Period[], own: readonly Period[]): Period[] {
  const kept = official.filter((day) => !own.some(({ from, to }) => from <= day.to && day.from <= to))
  return [...kept, ...own]
    .map(({ name, from, to }) => ({ name, from, to }))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}
