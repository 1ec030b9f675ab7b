import {
  addDays,
  addMonths,
  type CivilDate,
  civilTime,
  epochDay,
  partsOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from '@escale/programme'
import type { Policies, Rhythm, TimeOfDay } from '@escale/scheduling'
import type { MediatorKey } from '../network/people.ts'
import type { Season } from '../occasions.ts'

/** A rhythm written once for every season; `null` when the season does not hold it (no festival in it, say). */
export type SeasonRhythm = (season: Season) => Rhythm

/** One line of the mediators' planning: a sheet, a place, a rule. Slugs, not ids. */
export interface Plan {
  readonly key: string
  readonly workshop: string
  readonly place: string
  readonly mediators: readonly [MediatorKey, ...MediatorKey[]]
  readonly room?: string
  readonly rhythm: SeasonRhythm
  readonly time: TimeOfDay
  readonly policies?: Policies
  readonly capacity?: number
  readonly registration?: 'none' | 'advised' | 'required'
  readonly partner?: string
  readonly cycle?: string
  readonly festival?: boolean
  readonly note?: string
  readonly publication?: 'public' | 'internal' | 'draft'
}

export const OUTSIDE_HOLIDAYS: Policies = { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' }
export const ALL_YEAR: Policies = { schoolHolidays: 'ignore', publicHolidays: 'skip', closures: 'skip' }

export function at(span: string): TimeOfDay {
  const [start = '', end = ''] = span.split('-')
  return { kind: 'session', startTime: civilTime(start), endTime: civilTime(end) }
}

/** One-to-one half-hours. */
export function halfHours(span: string): TimeOfDay {
  const [start = '', end = ''] = span.split('-')
  return { kind: 'slots', startTime: civilTime(start), endTime: civilTime(end), minutes: 30, breakMinutes: 0 }
}

/** Every week, or every `interval` weeks; `phase` tells apart those who share the weeks. */
export function everyWeek(weekdays: readonly Weekday[], interval = 1, phase = 0): SeasonRhythm {
  return (season) => ({
    kind: 'weekly',
    interval,
    weekdays,
    from: alignedWeek(season.from, interval, phase),
    end: { kind: 'until', date: season.to },
  })
}

/** The first day from `from` on whose week is of the wanted phase, whatever the day the demonstration is made. */
function alignedWeek(from: CivilDate, interval: number, phase: number): CivilDate {
  let day = from
  while (Math.floor((epochDay(day) + 3) / 7) % interval !== phase) day = addDays(startOfWeek(day), 7)
  return day
}

export function everyMonth(nth: 1 | 2 | 3 | 4 | -1, weekday: Weekday, interval = 1, phase = 0): SeasonRhythm {
  return (season) => ({
    kind: 'monthly',
    interval,
    nth,
    weekday,
    from: alignedMonth(season.from, interval, phase),
    end: { kind: 'until', date: season.to },
  })
}

function alignedMonth(from: CivilDate, interval: number, phase: number): CivilDate {
  const index = (day: CivilDate) => partsOf(day).year * 12 + partsOf(day).month
  let day = from
  while (index(day) % interval !== phase) day = startOfMonth(addMonths(day, 1))
  return day
}

export function duringHolidays(...weekdays: readonly Weekday[]): SeasonRhythm {
  return (season) => ({
    kind: 'school-holidays',
    weekdays,
    from: season.from,
    end: { kind: 'until', date: season.to },
  })
}

/** `count` sessions, one a week, from `weeks` weeks after the week of today. */
export function suite(weekdays: readonly Weekday[], weeks: number, count: number): SeasonRhythm {
  return (season) => ({
    kind: 'weekly',
    interval: 1,
    weekdays,
    from: addDays(startOfWeek(season.today), 7 * weeks),
    end: { kind: 'count', count },
  })
}

/** Days counted from today, for what is settled date by date. */
export function daysFromToday(...days: readonly number[]): SeasonRhythm {
  return (season) => ({ kind: 'dates', dates: days.map((day) => addDays(season.today, day)) })
}

type Extras = Omit<Plan, 'key' | 'workshop' | 'place' | 'mediators' | 'rhythm' | 'time'>

/** A plan in one line; the key tells apart two plans of one sheet at one place. */
export function plan(
  workshop: string,
  place: string,
  mediators: MediatorKey | Plan['mediators'],
  rhythm: SeasonRhythm,
  time: TimeOfDay,
  extras: Extras & { readonly key?: string } = {},
): Plan {
  return {
    ...extras,
    key: `${workshop}-${extras.key ?? place}`,
    workshop,
    place,
    mediators: typeof mediators === 'string' ? [mediators] : mediators,
    rhythm,
    time,
  }
}
