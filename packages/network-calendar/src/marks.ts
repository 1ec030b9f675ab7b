import type { CivilDate, Closure, Festival, SchoolHoliday } from '@escale/programme'

/** Days that have a name, included at both ends. */
export interface NamedDays {
  readonly name: string
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Days on which a place, or all of them when `place` is empty, are closed. */
export interface ClosedDays extends NamedDays {
  /** Slug. */
  readonly place: string
}

/** What a calendar knows of its days besides sessions. Where these come from is its host's business. */
export interface Almanac {
  readonly schoolHolidays: readonly NamedDays[]
  readonly publicHolidays: readonly NamedDays[]
  readonly closures: readonly ClosedDays[]
  readonly festivals: readonly (NamedDays & { readonly slug: string })[]
}

export const EMPTY_ALMANAC: Almanac = { schoolHolidays: [], publicHolidays: [], closures: [], festivals: [] }

/** What one day is marked with. */
export interface DayMarks {
  readonly schoolHoliday: NamedDays | null
  readonly publicHoliday: NamedDays | null
  /** Of the whole network. */
  readonly closed: ClosedDays | null
  /** Of some places only. */
  readonly closures: readonly ClosedDays[]
  readonly festivals: Almanac['festivals']
}

const on =
  (date: CivilDate) =>
  ({ from, to }: NamedDays) =>
    from <= date && date <= to

export function marksOf(date: CivilDate, almanac: Almanac): DayMarks {
  const here = on(date)
  const closures = almanac.closures.filter(here)
  return {
    schoolHoliday: almanac.schoolHolidays.find(here) ?? null,
    publicHoliday: almanac.publicHolidays.find(here) ?? null,
    closed: closures.find(({ place }) => place === '') ?? null,
    closures: closures.filter(({ place }) => place !== ''),
    festivals: almanac.festivals.filter(here),
  }
}

/** The almanac of a window: what says something of its days, and nothing else. */
export function almanacWithin(almanac: Almanac, from: CivilDate, to: CivilDate): Almanac {
  const within = <Days extends NamedDays>(all: readonly Days[]) =>
    all.filter((days) => days.from <= to && days.to >= from)
  return {
    schoolHolidays: within(almanac.schoolHolidays),
    publicHolidays: within(almanac.publicHolidays),
    closures: within(almanac.closures),
    festivals: within(almanac.festivals),
  }
}

export interface AlmanacSources {
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly zone: string
  readonly publicHolidays: readonly NamedDays[]
  readonly closures: readonly Closure[]
  readonly festivals: readonly Festival[]
  /** The slug of a place. */
  readonly slugOf: (placeId: NonNullable<Closure['placeId']>) => string
}

/** What a network's documents say of days: the holidays of its zone, closures under the slug of their place. */
export function almanacOf(sources: AlmanacSources): Almanac {
  const { zone, slugOf } = sources
  return {
    schoolHolidays: sources.schoolHolidays
      .filter((holiday) => holiday.zone === zone)
      .map(({ name, from, to }) => ({ name, from, to })),
    publicHolidays: sources.publicHolidays,
    closures: sources.closures.flatMap(({ reason, from, to, placeId }) => {
      const place = placeId === null ? '' : slugOf(placeId)
      return placeId !== null && place === '' ? [] : [{ name: reason, from, to, place }]
    }),
    festivals: sources.festivals.map(({ title, slug, from, to }) => ({ name: title, slug, from, to })),
  }
}
