/**
 * Temporal without a clock: what the domain may use of it. `Temporal.Now` is left out on purpose, so that asking for the
 * present moment does not compile; the moment is always an argument.
 */
declare namespace Temporal {
  interface Instant {
    readonly epochMilliseconds: number
    toString(options?: { fractionalSecondDigits?: number }): string
    toZonedDateTimeISO(timeZone: string): ZonedDateTime
  }
  interface ZonedDateTime {
    readonly offset: string
    readonly offsetNanoseconds: number
    toInstant(): Instant
    toPlainDateTime(): PlainDateTime
    getTimeZoneTransition(direction: 'next' | 'previous'): ZonedDateTime | null
  }
  interface PlainDateTime {
    toZonedDateTime(
      timeZone: string,
      options?: { disambiguation?: 'compatible' | 'earlier' | 'later' | 'reject' },
    ): ZonedDateTime
    toString(options?: { smallestUnit?: 'minute' | 'second' }): string
  }
  const Instant: { from(text: string): Instant; fromEpochMilliseconds(milliseconds: number): Instant }
  const PlainDateTime: { from(text: string): PlainDateTime }
}
