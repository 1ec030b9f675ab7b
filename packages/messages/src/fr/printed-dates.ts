import { addDays, type CivilDate, partsOf } from '@escale/programme'
import { dayOfMonth, longDate, monthAndYear, monthName, weekdayName } from './dates.ts'
import { list, NBSP } from './typography.ts'

/** «janvier – mars 2027», «janvier 2027» when both days bound whole months; empty otherwise. */
export function wholeMonths(from: CivilDate, to: CivilDate): string {
  const [start, end] = [partsOf(from), partsOf(to)]
  if (start.day !== 1 || partsOf(addDays(to, 1)).day !== 1 || from > to) return ''
  if (start.year !== end.year) return `${monthAndYear(from)} – ${monthAndYear(to)}`
  return start.month === end.month ? monthAndYear(to) : `${monthName(from)} – ${monthAndYear(to)}`
}

/** «mardi 5 janvier», «mardis 5, 12 et 19 janvier, 2 et 9 février»: days of one weekday, in order. The year is left out. */
export function datesOfWeekday(dates: readonly [CivilDate, ...CivilDate[]]): string {
  if (dates.length === 1) return longDate(dates[0])
  const months = Map.groupBy(dates, (date) => date.slice(0, 7))
  const said = [...months.values()].map(
    (own) => `${list(own.map(dayOfMonth))}${NBSP}${own[0] === undefined ? '' : monthName(own[0])}`,
  )
  return `${weekdayName(dates[0])}s ${said.join(', ')}`
}
