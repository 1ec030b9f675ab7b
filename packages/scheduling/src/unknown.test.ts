import { civilDate } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { days, emptyCalendar, keepAll, schedule, session, weekly } from './builders.ts'
import { expandSchedule, expandWithin } from './expand.ts'
import { publicHolidays } from './holidays/public.ts'
import { SCHOOL_CALENDAR } from './holidays/school-calendar.ts'
import type { Policies } from './schedule.ts'
import { unknownSchoolDays } from './unknown.ts'

const zoneB = SCHOOL_CALENDAR.filter(({ zone }) => zone === 'B')
const calendar = { ...emptyCalendar, schoolHolidays: zoneB, publicHolidays: publicHolidays(2026, 2027) }
const saturdays = (from: string, until: string, policies: Partial<Policies>) =>
  schedule(weekly([6], from, until), session('10:00', '12:00'), { ...keepAll, ...policies })
const span = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) })

describe('what nobody could tell', () => {
  it('is nothing within the published years', () => {
    const known = saturdays('2026-09-01', '2027-07-31', { schoolHolidays: 'skip', publicHolidays: 'skip' })
    expect(expandSchedule(known, calendar).unknown).toEqual([])
  })

  it('is said when a rule runs past the last school holiday that is known', () => {
    const long = saturdays('2028-01-01', '2028-09-30', { schoolHolidays: 'skip' })
    expect(expandSchedule(long, calendar).unknown).toEqual([
      { what: 'school-holidays', from: '2028-04-24', to: '2028-09-30' },
    ])
  })

  it('is said before the first one too', () => {
    const early = saturdays('2024-09-01', '2024-11-30', { schoolHolidays: 'only' })
    expect(expandSchedule(early, calendar).unknown).toEqual([
      { what: 'school-holidays', from: '2024-09-01', to: '2024-10-18' },
    ])
  })

  it('does not matter to a rule that ignores school and works on public holidays', () => {
    expect(expandSchedule(saturdays('2031-01-01', '2032-01-01', {}), calendar).unknown).toEqual([])
  })

  it('is every day of a rule of holidays in a zone without calendar', () => {
    const rule = schedule({
      kind: 'school-holidays',
      weekdays: [3],
      ...span('2027-01-01', '2027-01-31'),
      end: { kind: 'until', date: civilDate('2027-01-31') },
    })
    expect(expandSchedule(rule, emptyCalendar)).toEqual({
      occurrences: [],
      skipped: [],
      unknown: [{ what: 'school-holidays', from: '2027-01-01', to: '2027-01-31' }],
    })
  })

  it('is a year of public holidays that was not asked for', () => {
    const rule = saturdays('2027-12-01', '2029-03-31', { publicHolidays: 'skip' })
    expect(expandSchedule(rule, calendar).unknown).toEqual([
      { what: 'public-holidays', from: '2028-01-01', to: '2029-03-31' },
    ])
  })

  it('is said year by year when a known one lies between', () => {
    const rule = saturdays('2026-06-01', '2028-06-30', { publicHolidays: 'skip' })
    expect(expandSchedule(rule, { ...calendar, publicHolidays: publicHolidays(2027, 2027) }).unknown).toEqual(
      [
        { what: 'public-holidays', from: '2026-06-01', to: '2026-12-31' },
        { what: 'public-holidays', from: '2028-01-01', to: '2028-06-30' },
      ],
    )
  })

  it('stops where a count is reached', () => {
    const rhythm = {
      kind: 'weekly',
      interval: 1,
      weekdays: [6],
      from: civilDate('2028-04-01'),
      end: { kind: 'count', count: 3 },
    } as const
    const rule = schedule(rhythm, session('10:00', '12:00'), { ...keepAll, schoolHolidays: 'skip' })
    const { occurrences, unknown } = expandSchedule(rule, calendar)
    expect(occurrences.map(({ date }) => date)).toEqual(['2028-04-01', '2028-04-29', '2028-05-06'])
    expect(unknown).toEqual([{ what: 'school-holidays', from: '2028-04-24', to: '2028-05-06' }])
  })

  it('is cut to the window that is asked for', () => {
    const rule = saturdays('2027-09-01', '2028-12-31', { schoolHolidays: 'skip' })
    expect(expandWithin(rule, calendar, span('2028-05-01', '2028-05-31')).unknown).toEqual([
      { what: 'school-holidays', from: '2028-05-01', to: '2028-05-31' },
    ])
    expect(expandWithin(rule, calendar, span('2029-05-01', '2029-05-31')).unknown).toEqual([])
    expect(expandWithin(rule, calendar, span('2027-05-01', '2027-10-31')).unknown).toEqual([])
  })
})

describe('a school calendar', () => {
  const autumn = days('Toussaint', '2026-10-17', '2026-11-01')
  const christmas = days('Noël', '2026-12-19', '2027-01-03')

  it.each([
    ['between two holidays of a year', [autumn, christmas], '2026-11-01', '2026-12-20', []],
    ['in any order', [christmas, autumn], '2026-11-01', '2026-12-20', []],
    ['within a holiday', [christmas], '2026-12-19', '2027-01-03', []],
    ['the day before', [christmas], '2026-12-18', '2026-12-19', [['2026-12-18', '2026-12-18']]],
    ['the day after', [christmas], '2027-01-03', '2027-01-04', [['2027-01-04', '2027-01-04']]],
    ['long before', [christmas], '2025-01-01', '2025-01-31', [['2025-01-01', '2025-01-31']]],
    [
      'in a year nobody entered',
      [autumn, days('Toussaint', '2028-10-21', '2028-11-05')],
      '2026-10-01',
      '2028-10-31',
      [
        ['2026-10-01', '2026-10-16'],
        ['2026-11-02', '2028-10-20'],
      ],
    ],
    [
      'after exactly a hundred days',
      [autumn, days('Été', '2027-02-10', '2027-02-11')],
      '2026-11-01',
      '2027-02-11',
      [],
    ],
    [
      'after one day more',
      [autumn, days('Été', '2027-02-11', '2027-02-11')],
      '2026-11-01',
      '2027-02-11',
      [['2026-11-02', '2027-02-10']],
    ],
    [
      'with one holiday inside another',
      [days('Été', '2026-07-04', '2026-08-30'), days('Pont', '2026-07-13', '2026-07-14')],
      '2026-07-10',
      '2026-08-30',
      [],
    ],
  ] as const)('%s', (_, holidays, from, to, expected) => {
    expect(unknownSchoolDays(holidays, span(from, to))).toEqual(
      expected.map(([start, end]) => ({ what: 'school-holidays', from: start, to: end })),
    )
  })
})
