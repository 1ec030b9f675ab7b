import {
  addDays,
  addMonths,
  type CivilDate,
  dateOf,
  daysInMonth,
  eachDay,
  partsOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '@escale/programme'
import type { End, Period, Rhythm } from './schedule.ts'

/** No rule of a library runs further; keeps a count that is never reached from running for ever. */
const HORIZON_MONTHS = 120

/** The days a rhythm falls on, in order and without duplicate, before any policy is applied. */
export function daysOf(rhythm: Rhythm, schoolHolidays: readonly Period[]): Iterable<CivilDate> {
  switch (rhythm.kind) {
    case 'once':
      return [rhythm.date]
    case 'dates':
      return [...new Set(rhythm.dates)].sort()
    case 'weekly':
      return weekly(rhythm.from, lastDay(rhythm.from, rhythm.end), rhythm.interval, rhythm.weekdays)
    case 'monthly':
      return monthly(
        rhythm.from,
        lastDay(rhythm.from, rhythm.end),
        rhythm.interval,
        rhythm.nth,
        rhythm.weekday,
      )
    case 'school-holidays':
      return holidays(rhythm.from, rhythm.end.date, rhythm.weekdays, schoolHolidays)
  }
}

function lastDay(from: CivilDate, end: End): CivilDate {
  return end.kind === 'until' ? end.date : addMonths(from, HORIZON_MONTHS)
}

function* weekly(from: CivilDate, to: CivilDate, interval: number, weekdays: readonly Weekday[]) {
  const inOrder = [...new Set(weekdays)].sort()
  if (inOrder.length === 0) return
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7 * Math.max(1, interval))) {
    for (const weekday of inOrder) {
      const day = addDays(monday, weekday - 1)
      if (day >= from && day <= to) yield day
    }
  }
}

function* monthly(from: CivilDate, to: CivilDate, interval: number, nth: number, weekday: Weekday) {
  for (let month = startOfMonth(from); month <= to; month = addMonths(month, Math.max(1, interval))) {
    const day = nthWeekday(month, nth, weekday)
    if (day !== null && day >= from && day <= to) yield day
  }
}

/** The `nth` weekday of the month of `date`, from the end when `nth` is -1; `null` when there is no fifth one. */
export function nthWeekday(date: CivilDate, nth: number, weekday: Weekday): CivilDate | null {
  const { year, month } = partsOf(date)
  const length = daysInMonth(year, month)
  const first = 1 + ((weekday - weekdayOf(dateOf(year, month, 1)) + 7) % 7)
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((length - first) / 7) * 7
  return day <= length ? dateOf(year, month, day) : null
}

function* holidays(from: CivilDate, to: CivilDate, weekdays: readonly Weekday[], periods: readonly Period[]) {
  for (const day of eachDay(from, to)) {
    if (weekdays.includes(weekdayOf(day)) && periods.some((period) => covers(period, day))) yield day
  }
}

/** Whether `day` is one of the period's days. */
export function covers(period: Pick<Period, 'from' | 'to'>, day: CivilDate): boolean {
  return period.from <= day && day <= period.to
}
