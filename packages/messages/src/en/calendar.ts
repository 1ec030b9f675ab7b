import { type CivilDate, type CivilTime, partsOf } from '@escale/programme'
import { dateRange, dayAndMonth, fullDate, longDate, monthAndYear } from './dates.ts'
import { sessionCount } from './selection.ts'
import { hour } from './times.ts'
import { capitalise, NBSP, plural } from './typography.ts'

/** The words of the network-wide calendar. */

export const views = {
  list: 'List',
  month: 'Month',
  week: 'Week',
  day: 'Day',
  year: 'Year',
  grid: 'By place',
} as const

/** “December 2026”, “week from 7 to 13 December 2026”, “Saturday 12 December 2026”, “year 2026”. */
export function periodName(view: keyof typeof views, from: CivilDate, to: CivilDate | null): string {
  switch (view) {
    case 'list':
      return `from ${fullDate(from)} on`
    case 'month':
      return monthAndYear(from)
    case 'week':
    case 'grid':
      return `week ${dateRange(from, to ?? from)}`
    case 'day':
      return fullDate(from)
    case 'year':
      return `year ${partsOf(from).year}`
  }
}

/** What to write instead of a `date` that is none. */
export function malformedDate(value: string): string {
  return `The date “${value}” does not exist: write the year, the month and the day, like date=2027-01-15.`
}

/** “12 sessions, December 2026: jeux vidéo, Port-Louis.” */
export function countSentence(count: number, period: string, wishes: string): string {
  const asked = wishes === '' ? '' : `: ${wishes}`
  return `${capitalise(sessionCount(count))}, ${period}${asked}.`
}

/** “7”, but “1 Dec” where a month begins inside a table of another. */
export function squareDay(date: CivilDate, inside: boolean): string {
  const { day } = partsOf(date)
  return inside ? String(day) : `${day} ${shortMonth(date)}`
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

export function shortMonth(date: CivilDate): string {
  return SHORT_MONTHS[partsOf(date).month - 1] ?? ''
}

/** “+ 4 more”, which leads to the day. */
export function more(count: number): string {
  return `+${NBSP}${count}${NBSP}more`
}

/** Said after “+ 4 more”, for who does not see where it stands. */
export function moreOf(date: CivilDate): string {
  return `, on ${longDate(date)}`
}

/** “Monday 7 December, 3 sessions”. */
export function daySummary(date: CivilDate, count: number): string {
  return `${longDate(date)}, ${sessionCount(count)}`
}

/** “6 slots”. */
export function slots(count: number): string {
  return plural(count, 'slot', 'slots')
}

/** “since the day before, until 00:30”. */
export function restUntil(end: CivilTime): string {
  return `since the day before, until ${hour(end)}`
}

/** “closed: inventaire”. */
export function closedFor(reason: string): string {
  return reason === '' ? 'closed' : `closed: ${reason.charAt(0).toLocaleLowerCase('fr')}${reason.slice(1)}`
}

/** “ – 12:00”, after the hour it starts. */
export function thenHour(end: CivilTime): string {
  return ` –${NBSP}${hour(end)}`
}

/** “until 3 January”. */
export function until(date: CivilDate): string {
  return `until ${dayAndMonth(date)}`
}

/** “places 1 to 40 of 300”. */
export function placesShown(from: number, to: number, all: number): string {
  return `Places ${from} to ${to} of ${all}`
}

/** What a month’s table is called, and the others’. */
export function caption(view: 'month' | 'week' | 'grid' | 'year', period: string): string {
  const names = {
    month: 'The sessions of the month',
    week: 'The sessions of the week',
    grid: 'Who does what, where',
    year: 'The year at a glance',
  }
  return `${names[view]}: ${period}`
}

export const agenda = 'calendar'

/** “December 2026”, “week of 7 December 2026”: enough for the title of a window. */
export function opened(view: keyof typeof views, date: CivilDate): string {
  if (view === 'year') return String(partsOf(date).year)
  return view === 'month' ? monthAndYear(date) : `${views[view].toLocaleLowerCase('en')}, ${fullDate(date)}`
}

/** Said of a table that a keyboard walks through. */
export const gridHint =
  'Arrows: change day. Enter: go into a day, Escape: leave it. Page up and page down: turn the page.'

/** “Further on, from Saturday 12 December”. */
export function goOn(from: CivilDate): string {
  return `Further on, from ${longDate(from)}`
}

/** The details of a session, without leaving the calendar. */
export const panel = {
  page: 'Know more',
  calendar: 'Put in my calendar',
  directions: 'How to get there',
  share: 'Share',
  copied: 'The address is copied.',
  close: 'Close',
} as const

export const words = {
  views: 'Views',
  periods: 'Period',
  today: 'Today',
  todayMark: 'today',
  jump: 'Go to',
  go: 'Go',
  hours: 'Hours',
  place: 'Place',
  legend: 'Key',
  week: 'Week',
  nothing: 'Nothing on that day.',
  publicHoliday: 'public holiday',
  schoolHoliday: 'school holidays',
  closure: 'closed',
  cancelled: 'cancelled or postponed',
  full: 'full',
  density: 'The darker, the more sessions.',
  draft: 'draft',
  internal: 'internal',
  following: 'Later that day',
  followingPlaces: 'Next places',
  preceding: 'Back to the beginning',
} as const

const turnWords = {
  list: ['A week earlier', 'A week later'],
  month: ['Previous month', 'Next month'],
  week: ['Previous week', 'Next week'],
  grid: ['Previous week', 'Next week'],
  day: ['Previous day', 'Next day'],
  year: ['Previous year', 'Next year'],
} as const

/** The words of the links that turn the page. */
export function turn(view: keyof typeof views, pages: 1 | -1): string {
  return turnWords[view][pages === -1 ? 0 : 1]
}
