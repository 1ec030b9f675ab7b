import { type CivilDate, daysBetween, partsOf, type Weekday, weekdayOf } from '@escale/programme'
import { NBSP } from './typography.ts'

export const WEEKDAYS: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(date)]
}

export function monthName(date: CivilDate): string {
  return MONTHS[partsOf(date).month - 1] ?? ''
}

export function dayOfMonth(date: CivilDate): string {
  return String(partsOf(date).day)
}

/** “12 December”. */
export function dayAndMonth(date: CivilDate): string {
  return `${dayOfMonth(date)}${NBSP}${monthName(date)}`
}

/** “Saturday 12 December”: the year is left to the context. */
export function longDate(date: CivilDate): string {
  return `${weekdayName(date)} ${dayAndMonth(date)}`
}

/** “Saturday 12 December 2026”. */
export function fullDate(date: CivilDate): string {
  return `${longDate(date)} ${partsOf(date).year}`
}

/** “December 2026”. */
export function monthAndYear(date: CivilDate): string {
  return `${monthName(date)} ${partsOf(date).year}`
}

/** “from 12 to 20 December 2026”, as short as it can be without doubt. */
export function dateRange(from: CivilDate, to: CivilDate): string {
  const [start, end] = [partsOf(from), partsOf(to)]
  if (from === to) return `on ${fullDate(from)}`
  const last = `${dayAndMonth(to)} ${end.year}`
  if (start.year !== end.year) return `from ${dayAndMonth(from)} ${start.year} to ${last}`
  if (start.month !== end.month) return `from ${dayAndMonth(from)} to ${last}`
  return `from ${dayOfMonth(from)} to ${last}`
}

/** “today”, “tomorrow”, “in 3 days”, “2 weeks ago”; empty past two months either way. */
export function relativeDay(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  const count = Math.abs(days)
  if (count > 60) return ''
  const span = count < 14 ? `${count}${NBSP}days` : `${Math.round(count / 7)}${NBSP}weeks`
  return days > 0 ? `in ${span}` : `${span} ago`
}
