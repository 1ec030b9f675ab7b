import { addDays, addMonths, civilDate, type Weekday } from '@escale/programme'
import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, it } from 'vitest'
import { emptyCalendar, schedule } from './builders.ts'
import { expandSchedule } from './expand.ts'
import type { End, Rhythm } from './schedule.ts'

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

/** The same rule in RFC 5545's words; `WKST=MO` since weeks start on Monday here. */
function rrule(rhythm: Extract<Rhythm, { kind: 'weekly' | 'monthly' }>): string {
  const compact = (date: string) => date.replaceAll('-', '')
  const stop =
    rhythm.end.kind === 'count' ? `COUNT=${rhythm.end.count}` : `UNTIL=${compact(rhythm.end.date)}T235959Z`
  const days =
    rhythm.kind === 'weekly'
      ? rhythm.weekdays.map((day) => CODES[day]).join(',')
      : `${rhythm.nth}${CODES[rhythm.weekday]}`
  const rule = `FREQ=${rhythm.kind.toUpperCase()};INTERVAL=${rhythm.interval};BYDAY=${days};WKST=MO;${stop}`
  return `DTSTART;TZID=UTC:${compact(rhythm.from)}T100000\nRRULE:${rule}`
}

function compare(rhythm: Extract<Rhythm, { kind: 'weekly' | 'monthly' }>): void {
  const ours = expandSchedule(schedule(rhythm), emptyCalendar).occurrences.map(({ date }) => date)
  const theirs = new RRuleTemporal({ rruleString: rrule(rhythm) })
    .all()
    .map((date) => date.toPlainDate().toString())
  // Ours stop after ten years, whatever the count.
  const horizon = addMonths(rhythm.from, 120)
  expect(ours).toEqual(theirs.filter((date) => date <= horizon))
}

describe('against another implementation of RFC 5545, on random rules', () => {
  it('weekly rules fall on the same days', () => {
    const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(from, interval, weekdays, end, (start, every, days, stop) =>
        compare({ kind: 'weekly', from: start, interval: every, weekdays: days, end: stop }),
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('monthly rules fall on the same days', () => {
    const nth = fc.constantFrom(1, 2, 3, 4, 5, -1 as const)
    fc.assert(
      fc.property(from, interval, nth, weekday, end, (start, every, which, day, stop) =>
        compare({ kind: 'monthly', from: start, interval: every, nth: which, weekday: day, end: stop }),
      ),
      { numRuns: 1000 },
    )
  }, 30_000)
})

it('a schedule is in order, without duplicate, whatever the rhythm', () => {
  const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(from, interval, weekdays, end, (start, every, days, stop) => {
      const { occurrences } = expandSchedule(
        schedule({ kind: 'weekly', from: start, interval: every, weekdays: days, end: stop }),
        emptyCalendar,
      )
      const dates = occurrences.map(({ date }) => date)
      expect(dates).toEqual([...new Set(dates)].sort())
    }),
  )
})
