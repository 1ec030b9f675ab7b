import {
  addDays,
  addMonths,
  civilDate,
  civilTime,
  instant,
  instantOf,
  type Weekday,
  wallClockAt,
} from '@escale/programme'
import { aClosure, aNetwork, aPlace } from '@escale/programme/builders'
import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, it } from 'vitest'
import { emptyCalendar, schedule, session, slots } from './builders.ts'
import { calendarOf } from './calendar.ts'
import { expandSchedule, expandWithin } from './expand.ts'
import type { End, Policies, Rhythm, Schedule } from './schedule.ts'
import { timesOfDay } from './times.ts'

const CODES: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' }

const from = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(civilDate('2024-01-01'), days))
const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)
const interval = fc.integer({ min: 1, max: 5 })
const until = (days: number): fc.Arbitrary<End> =>
  fc
    .integer({ min: 0, max: days })
    .map((length) => ({ kind: 'until', date: addDays(civilDate('2024-01-01'), length) }))
const end = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((count): End => ({ kind: 'count', count })),
  until(3000),
)

type Rule = Extract<Rhythm, { kind: 'weekly' | 'monthly' }>

/** Zones with and without clock changes, in both hemispheres; `02:30` falls into the changes of Paris. */
const zone = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'Pacific/Noumea',
  'America/Miquelon',
  'Australia/Sydney',
)
const hour = fc.constantFrom('02:30', '10:00', '00:00', '23:45')

/** The same rule in RFC 5545's words; `WKST=MO` since weeks start on Monday here. */
function rrule(rhythm: Rule, timeZone: string, time: string): string {
  const compact = (date: string) => date.replaceAll('-', '')
  const stop =
    rhythm.end.kind === 'count'
      ? `COUNT=${rhythm.end.count}`
      : `UNTIL=${compact(instantOf(rhythm.end.date, civilTime('23:59'), timeZone).slice(0, 19)).replaceAll(':', '')}Z`
  const days =
    rhythm.kind === 'weekly'
      ? rhythm.weekdays.map((day) => CODES[day]).join(',')
      : `${rhythm.nth}${CODES[rhythm.weekday]}`
  const rule = `FREQ=${rhythm.kind.toUpperCase()};INTERVAL=${rhythm.interval};BYDAY=${days};WKST=MO;${stop}`
  return `DTSTART;TZID=${timeZone}:${compact(rhythm.from)}T${time.replace(':', '')}00\nRRULE:${rule}`
}

/**
 * The oracle drops a start that does not exist, where RFC 5545 §3.3.5 and we shift it; a count then runs one day longer. When
 * the first day has none it shifts every day of the rule: nothing to compare.
 */
function compare(rhythm: Rule, timeZone: string, time: string): void {
  fc.pre(wallClockAt(instantOf(rhythm.from, civilTime(time), timeZone), timeZone).time === time)
  const rule = schedule(rhythm, session(time, '23:59'))
  const { occurrences } = expandSchedule(rule, emptyCalendar)
  const existing = occurrences
    .map(({ date, startTime }) => instantOf(date, startTime, timeZone))
    .filter((start) => wallClockAt(start, timeZone).time === time)
  const theirs = new RRuleTemporal({ rruleString: rrule(rhythm, timeZone, time) })
    .all()
    .map((date) => date.toInstant().toString({ fractionalSecondDigits: 3 }))
  // Ours stop after ten years, whatever the count.
  const horizon = addMonths(rhythm.from, 120)
  const within = theirs.filter((start) => wallClockAt(instant(start), timeZone).date <= horizon)
  expect(existing).toEqual(existing.length < occurrences.length ? within.slice(0, existing.length) : within)
}

const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 })
const weeklyRule = fc.tuple(from, interval, weekdays, end).map(
  ([start, every, days, stop]): Rule => ({
    kind: 'weekly',
    from: start,
    interval: every,
    weekdays: days,
    end: stop,
  }),
)
const monthlyRule = fc.tuple(from, interval, fc.constantFrom(1, 2, 3, 4, 5, -1 as const), weekday, end).map(
  ([start, every, nth, day, stop]): Rule => ({
    kind: 'monthly',
    from: start,
    interval: every,
    nth,
    weekday: day,
    end: stop,
  }),
)

describe('against another implementation of RFC 5545, on random rules and zones', () => {
  it('weekly rules start at the same instants', () => {
    fc.assert(fc.property(weeklyRule, zone, hour, compare), { numRuns: 1500 })
  }, 60_000)

  it('monthly rules start at the same instants', () => {
    fc.assert(fc.property(monthlyRule, zone, hour, compare), { numRuns: 1500 })
  }, 60_000)
})

describe('whatever the rule', () => {
  const listed = fc.uniqueArray(from, { maxLength: 20 }).map((dates): Rhythm => ({ kind: 'dates', dates }))
  const inHolidays = fc.tuple(from, weekdays, fc.integer({ min: 0, max: 800 })).map(
    ([start, days, length]): Rhythm => ({
      kind: 'school-holidays',
      from: start,
      weekdays: days,
      end: { kind: 'until', date: addDays(start, length) },
    }),
  )
  const policies = fc.record<Policies>({
    schoolHolidays: fc.constantFrom('ignore', 'skip', 'only'),
    publicHolidays: fc.constantFrom('skip', 'keep'),
    closures: fc.constantFrom('skip', 'keep'),
  })
  const times = fc.subarray(
    [
      session('10:00', '12:00'),
      session('20:00', '00:30'),
      slots('14:00', '16:00', 30, 10),
      slots('23:00', '01:00', 30),
      session('10:00', '11:00'),
    ],
    { minLength: 1 },
  )
  const anySchedule = fc
    .tuple(fc.oneof(weeklyRule, monthlyRule, listed, inHolidays), times, policies)
    .map(([rhythm, given, each]): Schedule => ({ rhythm, times: given, policies: each }))
  const calendar = calendarOf(
    aPlace('Port'),
    {
      network: aNetwork(),
      schoolHolidays: [],
      closures: [aClosure('Travaux', '2026-02-01', '2026-03-15')],
      publicHolidays: [],
    },
    { from: civilDate('2024-01-01'), to: civilDate('2030-12-31') },
  )

  it('sessions and skipped days are in order, without duplicate, and no day is both', () => {
    fc.assert(
      fc.property(anySchedule, (given) => {
        const { occurrences, skipped } = expandSchedule(given, calendar)
        const slots = occurrences.map(({ date, startTime }) => `${date} ${startTime}`)
        expect(slots).toEqual([...new Set(slots)].sort())
        const left = skipped.map(({ date }) => date)
        expect(left).toEqual([...new Set(left)].sort())
        const noNight = given.times.every((time) =>
          timesOfDay(time).every(({ daysLater }) => daysLater === 0),
        )
        if (noNight) expect(occurrences.filter(({ date }) => left.includes(date))).toEqual([])
      }),
      { numRuns: 250 },
    )
  }, 60_000)

  it('the sessions of a window are the whole, filtered', () => {
    fc.assert(
      fc.property(anySchedule, from, fc.integer({ min: 0, max: 400 }), (given, start, length) => {
        const window = { from: start, to: addDays(start, length) }
        const whole = expandSchedule(given, calendar)
        const inside = ({ date }: { date: string }) => window.from <= date && date <= window.to
        const part = expandWithin(given, calendar, window)
        expect(part.occurrences).toEqual(whole.occurrences.filter(inside))
        expect(part.skipped).toEqual(whole.skipped.filter(inside))
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
