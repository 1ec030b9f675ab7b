import type { Instant } from '../model/network.ts'
import { addDays, type CivilDate, parsePlausibleDate } from './date.ts'
import { type CivilTime, civilTime, minutesBetween } from './time.ts'

/**
 * The instant of a wall-clock time in an IANA zone. An hour that does not exist is taken after the change (02:30 becomes
 * 03:30, RFC 5545 §3.3.5), an hour that exists twice is the first one. Throws a `RangeError` on an unknown zone.
 */
export function instantOf(date: CivilDate, time: CivilTime, timeZone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone)
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 }) as Instant
}

/** When a session really happens. */
export interface Span {
  readonly start: Instant
  readonly end: Instant
  /** The day it ends on the wall clock: the next one when it ends at or before the hour it starts. */
  readonly endDate: CivilDate
}

/**
 * The instants between which a session runs, each end read on the wall clock by {@link instantOf}: across a clock change
 * it lasts an hour more or less than its hours say. One that would end before it starts, because its start does not exist
 * and moved past its end (02:30 to 03:00), lasts what its hours say.
 */
export function spanOf(date: CivilDate, startTime: CivilTime, endTime: CivilTime, timeZone: string): Span {
  const endDate = endTime > startTime ? date : addDays(date, 1)
  const start = instantOf(date, startTime, timeZone)
  const end = instantOf(endDate, endTime, timeZone)
  return { start, end: end > start ? end : addMinutes(start, minutesBetween(startTime, endTime)), endDate }
}

function addMinutes(instant: Instant, minutes: number): Instant {
  const later = Temporal.Instant.from(instant).epochMilliseconds + minutes * 60_000
  return Temporal.Instant.fromEpochMilliseconds(later).toString({ fractionalSecondDigits: 3 }) as Instant
}

/** What the wall clock shows in an IANA zone at an instant. */
export function wallClockAt(instant: Instant, timeZone: string): { date: CivilDate; time: CivilTime } {
  const local = Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
  return { date: local.slice(0, 10) as CivilDate, time: local.slice(11, 16) as CivilTime }
}

/** An instant as ISO 8601 with the offset of an IANA zone, to the second: `2026-12-12T10:00:00+01:00`. */
export function withOffset(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' })
}

/**
 * The instant a text says: a day from its midnight on in an IANA zone, or an instant of ISO 8601 with its offset; `null` for
 * anything else.
 */
export function momentOf(text: string, timeZone: string): Instant | null {
  const day = parsePlausibleDate(text)
  if (day !== null) return instantOf(day, civilTime('00:00'), timeZone)
  if (!WITH_OFFSET.test(text)) return null
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant
  } catch {
    return null
  }
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** Whether the runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return true
  } catch {
    return false
  }
}
