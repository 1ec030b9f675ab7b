/**
 * Civil dates: a day on the wall calendar, without hour or zone, written `YYYY-MM-DD` (ISO 8601, proleptic
 * Gregorian). Plain strings that sort as they read, so that they cross every border (JSON, SQL, HTML) unchanged,
 * and plain arithmetic, so that the same code runs on an old phone.
 */
declare const civilDateBrand: unique symbol
export type CivilDate = string & { readonly [civilDateBrand]: true }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** True for a `YYYY-MM-DD` string that names a day that exists. */
export function isCivilDate(text: string): text is CivilDate {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The date in `text`, or `null` when it is not one (`2027-02-29` is not). */
export function parseCivilDate(text: string): CivilDate | null {
  return isCivilDate(text) ? text : null
}

/**
 * The date in `text` when it is one and a programme may have it, from 1900 to 2999; `null` otherwise. For what people type:
 * years like 0027 are slips of the hand, and the days around them must exist too.
 */
export function parsePlausibleDate(text: string): CivilDate | null {
  const date = parseCivilDate(text)
  return date !== null && date >= '1900' && date < '3000' ? date : null
}

/** For dates written in code and tests; throws a `RangeError` on a day that does not exist. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${text}`)
  return text
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year, month (from 1) and day of month. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** From 1 to 9999; throws a `RangeError` outside or when the day does not exist. */
export function dateOf(year: number, month: number, day: number): CivilDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** Days since 1970-01-01; consecutive days differ by one. */
export function epochDay(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const inYear = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1
  return before * 365 + leapDays + inYear - 719_162
}

/** The inverse of {@link epochDay}. */
export function fromEpochDay(days: number): CivilDate {
  let year = 1970 + Math.floor(days / 365.2425)
  while (epochDay(dateOf(year, 1, 1)) > days) year -= 1
  while (year < 9999 && epochDay(dateOf(year + 1, 1, 1)) <= days) year += 1
  let rest = days - epochDay(dateOf(year, 1, 1))
  let month = 1
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return dateOf(year, month, rest + 1)
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + days)
}

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [targetYear, targetMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** How many days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from)
}

/** The first of two days. */
export function earlierOf(one: CivilDate, other: CivilDate): CivilDate {
  if (other < one) return other
  return one
}

/** The last of two days. */
export function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  if (other > one) return other
  return one
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((((epochDay(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** The Monday of the week of `date`. */
export function startOfWeek(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekdayOf(date))
}

export function startOfMonth(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date)
  return dateOf(year, month, 1)
}

export function endOfMonth(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date)
  return dateOf(year, month, daysInMonth(year, month))
}

/** Every day from `from` to `to`, both included; none when `to` comes first. */
export function* eachDay(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  const last = epochDay(to)
  for (let day = epochDay(from); day <= last; day += 1) yield fromEpochDay(day)
}
