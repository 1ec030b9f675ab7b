import type { CivilDate, CivilTime, SkipReason, UnknownDays, Weekday } from '@escale/programme'

/** Which days a schedule falls on, before holidays and closures are looked at. Dates are included at both ends. */
export type Rhythm =
  | { readonly kind: 'once'; readonly date: CivilDate }
  /** Every `interval` weeks on the given weekdays, weeks counted from the one of `from`. */
  | {
      readonly kind: 'weekly'
      readonly interval: number
      readonly weekdays: readonly Weekday[]
      readonly from: CivilDate
      readonly end: End
    }
  /** The `nth` weekday of the month, counted from the end when negative (-1 is the last), every `interval` months. */
  | {
      readonly kind: 'monthly'
      readonly interval: number
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1
      readonly weekday: Weekday
      readonly from: CivilDate
      readonly end: End
    }
  | { readonly kind: 'dates'; readonly dates: readonly CivilDate[] }
  /** The given weekdays of every school holiday between two dates. */
  | {
      readonly kind: 'school-holidays'
      readonly weekdays: readonly Weekday[]
      readonly from: CivilDate
      readonly end: { readonly kind: 'until'; readonly date: CivilDate }
    }

/**
 * Where a rhythm stops: a last possible day, or a number of days kept once holidays and closures are skipped, within ten
 * years of its first day.
 */
export type End =
  | { readonly kind: 'until'; readonly date: CivilDate }
  | { readonly kind: 'count'; readonly count: number }

/** One session a day, or one-to-one slots of `minutes` with a pause of `breakMinutes` in between. */
export type TimeOfDay =
  | { readonly kind: 'session'; readonly startTime: CivilTime; readonly endTime: CivilTime }
  | {
      readonly kind: 'slots'
      readonly startTime: CivilTime
      readonly endTime: CivilTime
      readonly minutes: number
      readonly breakMinutes: number
    }

export interface Policies {
  readonly schoolHolidays: 'ignore' | 'skip' | 'only'
  readonly publicHolidays: 'skip' | 'keep'
  readonly closures: 'skip' | 'keep'
}

/** The rule sessions are generated from. Times are wall clock in the place's zone. */
export interface Schedule {
  readonly rhythm: Rhythm
  /** One or more times of the same day, in any order. */
  readonly times: readonly TimeOfDay[]
  readonly policies: Policies
}

/** A run of days with a name, included at both ends. */
export interface Period {
  readonly name: string
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The days that interrupt a schedule: already chosen for the place's zone and for its closures. */
export interface Calendar {
  readonly schoolHolidays: readonly Period[]
  readonly publicHolidays: readonly Period[]
  readonly closures: readonly Period[]
}

/** One generated session; an end at or before the start is on the next day. */
export interface Occurrence {
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
}

/** A day of the rhythm that was left out, and why. */
export interface SkippedDay {
  readonly date: CivilDate
  readonly reason: SkipReason
}

/** The sessions a schedule makes, in order and without duplicate, the days it leaves out, and what nobody could tell it. */
export interface Expansion {
  readonly occurrences: readonly Occurrence[]
  readonly skipped: readonly SkippedDay[]
  /** Days that were decided without knowing: never guessed in silence. */
  readonly unknown: readonly UnknownDays[]
}

/** Days included at both ends. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
}
