import type { Instant } from '@escale/programme'

/** An instant as ISO 8601 with the offset of its place: `2026-12-12T10:00:00+01:00`. */
export function withOffset(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' })
}
