/**
 * Temporal without a clock: what the domain may use of it. `Temporal.Now` is left out on purpose, so that asking for the
 * present moment does not compile; the moment is always an argument.
 */
declare namespace Temporal {
  interface Instant {
    readonly epochMilliseconds: number
    toString(options?: { fractionalSecondDigits?: number }): string
    toJSON(): string
    toZonedDateTimeISO(timeZone: string): ZonedDateTime
  }
  interface DateFields {
    readonly year: number
    readonly month: number
    readonly day: number
  }
  interface TimeFields {
    readonly hour: number
    readonly minute: number
    readonly second: number
  }
  interface PlainDate extends DateFields {
    toString(): string
    toJSON(): string
    toPlainDateTime(): PlainDateTime
    toZonedDateTime(timeZone: string): ZonedDateTime
  }
  interface PlainDateTime extends DateFields, TimeFields {
    toString(options?: { smallestUnit?: 'minute' | 'second' }): string
    toJSON(): string
    toPlainDate(): PlainDate
    toZonedDateTime(
      timeZone: string,
      options?: { disambiguation?: 'compatible' | 'earlier' | 'later' | 'reject' },
    ): ZonedDateTime
  }
  interface ZonedDateTime extends DateFields, TimeFields {
    readonly timeZoneId: string
    /** `+01:00`. */
    readonly offset: string
    toString(options?: { smallestUnit?: 'minute' | 'second'; timeZoneName?: 'auto' | 'never' }): string
    toJSON(): string
    toInstant(): Instant
    toPlainDateTime(): PlainDateTime
    withTimeZone(timeZone: string): ZonedDateTime
    getTimeZoneTransition(direction: 'next' | 'previous'): ZonedDateTime | null
  }
  const Instant: { from(text: string): Instant; fromEpochMilliseconds(milliseconds: number): Instant }
  const PlainDateTime: { from(text: string): PlainDateTime }
}
