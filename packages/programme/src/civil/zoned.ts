import type { Instant } from '../model/network.ts'
import type { CivilDate } from './date.ts'
import type { CivilTime } from './time.ts'

/**
 * The instant of a wall-clock time in an IANA zone. An hour that does not exist is taken after the change (02:30 becomes
 * 03:30, RFC 5545 §3.3.5), an hour that exists twice is the first one. Throws a `RangeError` on an unknown zone.
 */
export function instantOf(date: CivilDate, time: CivilTime, timeZone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone)
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 }) as Instant
}

/** What the wall clock shows in an IANA zone at an instant. */
export function wallClockAt(instant: Instant, timeZone: string): { date: CivilDate; time: CivilTime } {
  const local = Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
  return { date: local.slice(0, 10) as CivilDate, time: local.slice(11, 16) as CivilTime }
}

/** Whether the runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return true
  } catch {
    return false
  }
}
