/** Wall-clock time of day, `HH:MM`, from `00:00` to `23:59`. Strings that sort as they read. */
declare const civilTimeBrand: unique symbol
export type CivilTime = string & { readonly [civilTimeBrand]: true }

const SHAPE = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/

/** Accepts `HH:MM`, and the `HH:MM:SS(.sss)` of SQL and Strapi, cut to the minute; `null` for anything else. */
export function parseCivilTime(text: string): CivilTime | null {
  return SHAPE.test(text) ? (text.slice(0, 5) as CivilTime) : null
}

/** For times written in code and tests; throws a `RangeError` on an hour that does not exist. */
export function civilTime(text: string): CivilTime {
  const time = parseCivilTime(text)
  if (time === null) throw new RangeError(`Not a civil time: ${text}`)
  return time
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOf(time: CivilTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The inverse of {@link minutesOf}; the count wraps around midnight. */
export function timeOf(minutes: number): CivilTime {
  const inDay = ((minutes % 1440) + 1440) % 1440
  return civilTime(
    `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`,
  )
}

/** How long from `start` to `end`, in minutes; an end at or before the start is on the next day. */
export function minutesBetween(start: CivilTime, end: CivilTime): number {
  const minutes = minutesOf(end) - minutesOf(start)
  return minutes > 0 ? minutes : minutes + 1440
}
