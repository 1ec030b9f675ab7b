import {
  addDays,
  addMonths,
  type CivilDate,
  dateOf,
  daysInMonth,
  eachDay,
  epochDay,
  partsOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '@escale/programme'
import type { End, Period, Rhythm, Window } from './schedule.ts'

/** No rule of a library runs further; keeps a count that is never reached from running for ever. */
const HORIZON_MONTHS = 120

type Weekly = Extract<Rhythm, { kind: 'weekly' }>
type Monthly = Extract<Rhythm, { kind: 'monthly' }>
type InHolidays = Extract<Rhythm, { kind: 'school-holidays' }>

/**
 * The days a rhythm falls on, in order and without duplicate, before any policy is applied; those before `notBefore` may
 * be left out without having been walked through.
 */
export function daysOf(
  rhythm: Rhythm,
  schoolHolidays: readonly Period[],
  notBefore: CivilDate | null = null,
): Iterable<CivilDate> {
  switch (rhythm.kind) {
    case 'once':
      return [rhythm.date]
    case 'dates':
      return [...new Set(rhythm.dates)].sort()
    case 'weekly':
      return weekly(rhythm, notBefore)
    case 'monthly':
      return monthly(rhythm, notBefore)
    case 'school-holidays':
      return holidays(rhythm, schoolHolidays, notBefore)
  }
}

/** The days a rhythm may reach, included at both ends; `null` when it has none. */
export function reachOf(rhythm: Rhythm): Window | null {
  if (rhythm.kind === 'once') return { from: rhythm.date, to: rhythm.date }
  if (rhythm.kind !== 'dates') return { from: rhythm.from, to: lastDay(rhythm.from, rhythm.end) }
  const [from, ...others] = [...rhythm.dates].sort()
  return from === undefined ? null : { from, to: others.at(-1) ?? from }
}

function lastDay(from: CivilDate, end: End): CivilDate {
  return end.kind === 'until' ? end.date : addMonths(from, HORIZON_MONTHS)
}

/** Whole turns of `length` between two points: where to start walking so as not to miss `to`. */
function turns(from: number, to: number, length: number): number {
  return Math.max(0, Math.floor((to - from) / length)) * length
}

function* weekly({ from, end, interval, weekdays }: Weekly, notBefore: CivilDate | null) {
  const to = lastDay(from, end)
  const step = 7 * Math.max(1, interval)
  const inOrder = [...new Set(weekdays)].sort()
  const skipped = notBefore === null ? 0 : turns(epochDay(startOfWeek(from)), epochDay(notBefore), step)
  for (let monday = addDays(startOfWeek(from), skipped); monday <= to; monday = addDays(monday, step)) {
    for (const weekday of inOrder) {
      const day = addDays(monday, weekday - 1)
      if (day >= from && day <= to) yield day
    }
  }
}

function* monthly({ from, end, interval, nth, weekday }: Monthly, notBefore: CivilDate | null) {
  const to = lastDay(from, end)
  const step = Math.max(1, interval)
  const skipped = notBefore === null ? 0 : turns(monthNumber(from), monthNumber(notBefore), step)
  for (let month = addMonths(startOfMonth(from), skipped); month <= to; month = addMonths(month, step)) {
    const day = nthWeekday(month, nth, weekday)
    if (day !== null && day >= from && day <= to) yield day
  }
}

function monthNumber(date: CivilDate): number {
  const { year, month } = partsOf(date)
  return year * 12 + month
}

/** The `nth` weekday of the month of `date`, from the end when `nth` is -1; `null` when there is no fifth one. */
export function nthWeekday(date: CivilDate, nth: number, weekday: Weekday): CivilDate | null {
  const { year, month } = partsOf(date)
  const length = daysInMonth(year, month)
  const first = 1 + ((weekday - weekdayOf(dateOf(year, month, 1)) + 7) % 7)
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((length - first) / 7) * 7
  return day <= length ? dateOf(year, month, day) : null
}

function* holidays(
  { from, end, weekdays }: InHolidays,
  periods: readonly Period[],
  notBefore: CivilDate | null,
) {
  const first = notBefore !== null && notBefore > from ? notBefore : from
  for (const day of eachDay(first, end.date)) {
    if (weekdays.includes(weekdayOf(day)) && periods.some((period) => covers(period, day))) yield day
  }
}

/** Whether `day` is one of the period's days. */
export function covers(period: Pick<Period, 'from' | 'to'>, day: CivilDate): boolean {
  return period.from <= day && day <= period.to
}
