import {
  addMonths,
  type CivilDate,
  endOfMonth,
  parseCivilDate,
  startOfMonth,
  type Weekday,
} from '@escale/programme'
import type { Text } from './text.ts'

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const MONTH = `(${MONTHS.join('|')})`
export const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
/** Day, month in words, year; or day, month, year in figures; or the date as programs write it. */
const DAY = `(?:(?:${WEEKDAY} )?(\\d{1,2})(?:er)?(?: ${MONTH}(?: (\\d{4}))?|/(\\d{1,2})(?:/(\\d{4}))?)|(\\d{4}-\\d{2}-\\d{2}))`
const GROUPS = 6

/** What of a period was said. */
export interface Said {
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  readonly days: readonly CivilDate[]
}

/** The days a sentence names, those without a year in the coming one; taken in the order people say them. */
export function readDays(text: Text, today: CivilDate): Said {
  const range = text.take(new RegExp(`(?:du )${DAY} (?:au|jusqu'au) ${DAY}`))
  if (range) {
    const from = dayOf(range, 1, today)
    return { from, to: dayOf(range, 1 + GROUPS, from ?? today), days: [] }
  }
  const short = text.take(new RegExp(`du (\\d{1,2})(?:er)? au ${DAY}`))
  if (short) {
    const to = dayOf(short, 2, today)
    return {
      from: to && parseCivilDate(`${to.slice(0, 8)}${(short[1] ?? '').padStart(2, '0')}`),
      to,
      days: [],
    }
  }
  const first = text.take(new RegExp(`(?:a partir|a compter|des|depuis)(?: du| le| de)? ${DAY}`))
  const from = first && dayOf(first, 1, today)
  const last = text.take(new RegExp(`jusqu'au ${DAY}`))
  const to = last && dayOf(last, 1, from ?? today)
  const months =
    first || last ? null : text.take(new RegExp(`(?:de|d'|en|du mois de) ?${MONTH}(?: a ${MONTH})?`))
  if (months) return inMonths(months[1], months[2] ?? months[1], today)
  return { from, to, days: from || to ? [] : readList(text, today) }
}

/** «les 9, 16 et 23 janvier», «le samedi 9 janvier». */
function readList(text: Text, today: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (const match of text.takeAll(new RegExp(`((?:\\d{1,2}(?:er)?(?:, | et ))*)${DAY}`))) {
    const last = dayOf(match, 2, today)
    if (last === null) continue
    for (const [number] of (match[1] ?? '').matchAll(/\d+/g)) {
      const day = parseCivilDate(`${last.slice(0, 8)}${number.padStart(2, '0')}`)
      if (day !== null) days.push(day)
    }
    days.push(last)
  }
  return days
}

function dayOf(match: readonly (string | undefined)[], at: number, notBefore: CivilDate): CivilDate | null {
  const [day = '', word, year, month, plainYear, iso] = match.slice(at, at + GROUPS)
  if (iso !== undefined) return parseCivilDate(iso)
  const number = word === undefined ? (month ?? '') : String(MONTHS.indexOf(word) + 1)
  const inYear = (asked: string) =>
    parseCivilDate(`${asked}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const said = year ?? plainYear
  if (said !== undefined) return inYear(said)
  const present = inYear(notBefore.slice(0, 4))
  if (present !== null && present >= notBefore) return present
  return inYear(String(Number(notBefore.slice(0, 4)) + 1))
}

function inMonths(first: string | undefined, last: string | undefined, today: CivilDate): Said {
  const next = (month: string | undefined, notBefore: CivilDate) => {
    let at = startOfMonth(notBefore)
    while (Number(at.slice(5, 7)) !== MONTHS.indexOf(month ?? '') + 1) at = addMonths(at, 1)
    return at
  }
  const from = next(first, today)
  return { from: from < today ? today : from, to: endOfMonth(next(last, from)), days: [] }
}

export function weekdayNamed(word: string): Weekday | null {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  return weekdays[WEEKDAYS.indexOf(word.replace(/s$/, ''))] ?? null
}
