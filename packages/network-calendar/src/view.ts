import {
  addDays,
  addMonths,
  type CivilDate,
  dateOf,
  endOfMonth,
  partsOf,
  startOfMonth,
  startOfWeek,
} from '@escale/programme'

/** The six ways to look at the network, under the words of the address. Public contract: may grow, never changes. */
export const VIEW_SLUGS = {
  list: 'liste',
  month: 'mois',
  week: 'semaine',
  day: 'jour',
  year: 'annee',
  grid: 'grille',
} as const
export type View = keyof typeof VIEW_SLUGS
export const VIEWS = Object.keys(VIEW_SLUGS) as readonly View[]

/** The view an address names; `null` when it names none. */
export function viewOf(slug: string): View | null {
  return VIEWS.find((view) => VIEW_SLUGS[view] === slug) ?? null
}

/** Days, included at both ends; `to` is `null` when nothing ends it. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate | null
}

/** A window with both ends. */
export interface Period extends Window {
  readonly to: CivilDate
}

const FIRST = dateOf(1, 1, 8)
const LAST = dateOf(9990, 12, 31)

/** A date a calendar can turn the pages around. */
export function within(date: CivilDate): CivilDate {
  return date < FIRST ? FIRST : date > LAST ? LAST : date
}

/** The days a view shows around a date: its month, its week from Monday, its year; a list goes on from it. */
export function windowOf(view: 'list', date: CivilDate): Window
export function windowOf(view: Exclude<View, 'list'>, date: CivilDate): Period
export function windowOf(view: View, date: CivilDate): Window
export function windowOf(view: View, date: CivilDate): Window {
  switch (view) {
    case 'list':
      return { from: date, to: null }
    case 'day':
      return { from: date, to: date }
    case 'month':
      return { from: startOfMonth(date), to: endOfMonth(date) }
    case 'week':
    case 'grid':
      return { from: startOfWeek(date), to: addDays(startOfWeek(date), 6) }
    case 'year': {
      const { year } = partsOf(date)
      return { from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) }
    }
  }
}

/** The date that turns the page, forwards or backwards. A list goes back a week, and forwards where its leaf ends. */
export function turned(view: View, date: CivilDate, pages: 1 | -1): CivilDate {
  switch (view) {
    case 'day':
      return within(addDays(date, pages))
    case 'list':
    case 'week':
    case 'grid':
      return within(addDays(date, 7 * pages))
    case 'month':
      return within(addMonths(startOfMonth(date), pages))
    case 'year':
      return within(addMonths(dateOf(partsOf(date).year, 1, 1), 12 * pages))
  }
}
