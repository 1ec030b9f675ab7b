import { type CivilDate, daysBetween, partsOf, type Weekday, weekdayOf } from '@escale/programme'
import { NBSP } from './typography.ts'

export const WEEKDAYS: Record<Weekday, string> = {
  1: 'lundi',
  2: 'mardi',
  3: 'mercredi',
  4: 'jeudi',
  5: 'vendredi',
  6: 'samedi',
  7: 'dimanche',
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(date)]
}

export function monthName(date: CivilDate): string {
  return MONTHS[partsOf(date).month - 1] ?? ''
}

/** «1er» or «12». */
export function dayOfMonth(date: CivilDate): string {
  const { day } = partsOf(date)
  return day === 1 ? '1er' : String(day)
}

/** «12 décembre». */
export function dayAndMonth(date: CivilDate): string {
  return `${dayOfMonth(date)}${NBSP}${monthName(date)}`
}

/** «samedi 12 décembre»: the year is left to the context. */
export function longDate(date: CivilDate): string {
  return `${weekdayName(date)} ${dayAndMonth(date)}`
}

/** «samedi 12 décembre 2026». */
export function fullDate(date: CivilDate): string {
  return `${longDate(date)} ${partsOf(date).year}`
}

/** «décembre 2026». */
export function monthAndYear(date: CivilDate): string {
  return `${monthName(date)} ${partsOf(date).year}`
}

/** «du 12 au 20 décembre 2026», as short as it can be without doubt. */
export function dateRange(from: CivilDate, to: CivilDate): string {
  const [start, end] = [partsOf(from), partsOf(to)]
  if (from === to) return `le ${fullDate(from)}`
  const last = `${dayAndMonth(to)} ${end.year}`
  if (start.year !== end.year) return `du ${dayAndMonth(from)} ${start.year} au ${last}`
  if (start.month !== end.month) return `du ${dayAndMonth(from)} au ${last}`
  return `du ${dayOfMonth(from)} au ${last}`
}

/** «aujourd’hui», «demain», «dans 3 jours», «il y a 2 semaines»; empty past two months either way. */
export function relativeDay(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'aujourd’hui'
  if (days === 1) return 'demain'
  if (days === 2) return 'après-demain'
  if (days === -1) return 'hier'
  const count = Math.abs(days)
  if (count > 60) return ''
  const span = count < 14 ? `${count}${NBSP}jours` : `${Math.round(count / 7)}${NBSP}semaines`
  return days > 0 ? `dans ${span}` : `il y a ${span}`
}
