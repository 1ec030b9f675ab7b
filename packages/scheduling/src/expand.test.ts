import { civilDate, civilTime } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { dates, emptyCalendar, keepAll, occurrence, schedule, session, slots, weekly } from './builders.ts'
import { expandSchedule, expandWithin } from './expand.ts'
import { publicHolidays } from './holidays/public.ts'
import type { Calendar } from './schedule.ts'

const christmas = { name: 'Vacances de Noël', from: civilDate('2026-12-19'), to: civilDate('2027-01-03') }
const calendar: Calendar = {
  schoolHolidays: [christmas],
  publicHolidays: publicHolidays(2026, 2027),
  closures: [{ name: 'Inventaire', from: civilDate('2027-01-04'), to: civilDate('2027-01-09') }],
}
const days = (expansion: ReturnType<typeof expandSchedule>) => expansion.occurrences.map(({ date }) => date)

describe('a rhythm', () => {
  it('falls once on its date', () => {
    expect(
      days(expandSchedule(schedule({ kind: 'once', date: civilDate('2026-12-12') }), emptyCalendar)),
    ).toEqual(dates('2026-12-12'))
  })

  it('falls every Saturday between two dates, both included', () => {
    expect(days(expandSchedule(schedule(weekly([6], '2027-01-09', '2027-01-23')), emptyCalendar))).toEqual(
      dates('2027-01-09', '2027-01-16', '2027-01-23'),
    )
  })

  it('counts every second week from the week of its first day', () => {
    expect(
      days(expandSchedule(schedule(weekly([2, 4], '2027-01-07', '2027-01-31', 2)), emptyCalendar)),
    ).toEqual(dates('2027-01-07', '2027-01-19', '2027-01-21'))
  })

  it.each([
    [1, '2027-02-06'],
    [4, '2027-02-27'],
    [-1, '2027-02-27'],
  ] as const)('finds the Saturday number %i of February 2027', (nth, expected) => {
    const rhythm = {
      kind: 'monthly',
      interval: 1,
      nth,
      weekday: 6,
      from: civilDate('2027-02-01'),
      end: { kind: 'until', date: civilDate('2027-02-28') },
    } as const
    expect(days(expandSchedule(schedule(rhythm), emptyCalendar))).toEqual(dates(expected))
  })

  it('leaves out the months without a fifth Saturday', () => {
    const rhythm = {
      kind: 'monthly',
      interval: 1,
      nth: 5,
      weekday: 6,
      from: civilDate('2027-01-01'),
      end: { kind: 'count', count: 2 },
    } as const
    expect(days(expandSchedule(schedule(rhythm), emptyCalendar))).toEqual(dates('2027-01-30', '2027-05-29'))
  })

  it('sorts listed dates and says each once', () => {
    const rhythm = { kind: 'dates', dates: dates('2027-03-02', '2027-01-05', '2027-03-02') } as const
    expect(days(expandSchedule(schedule(rhythm), emptyCalendar))).toEqual(dates('2027-01-05', '2027-03-02'))
  })

  it('takes the weekdays of the school holidays', () => {
    const rhythm = {
      kind: 'school-holidays',
      weekdays: [3],
      from: civilDate('2026-12-01'),
      end: { kind: 'until', date: civilDate('2027-01-31') },
    } as const
    expect(days(expandSchedule(schedule(rhythm), calendar))).toEqual(dates('2026-12-23', '2026-12-30'))
  })
})

describe('a policy', () => {
  it('says what it skipped and why', () => {
    const policies = { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' } as const
    const expansion = expandSchedule(
      schedule(weekly([6], '2026-12-12', '2027-01-16'), session('10:00', '12:00'), policies),
      calendar,
    )
    expect(days(expansion)).toEqual(dates('2026-12-12', '2027-01-16'))
    expect(expansion.skipped).toEqual([
      { date: '2026-12-19', reason: { kind: 'school-holiday', name: 'Vacances de Noël' } },
      { date: '2026-12-26', reason: { kind: 'school-holiday', name: 'Vacances de Noël' } },
      { date: '2027-01-02', reason: { kind: 'school-holiday', name: 'Vacances de Noël' } },
      { date: '2027-01-09', reason: { kind: 'closure', name: 'Inventaire' } },
    ])
  })

  it('skips a public holiday by name', () => {
    const policies = { ...keepAll, publicHolidays: 'skip' } as const
    const expansion = expandSchedule(
      schedule(weekly([5], '2026-12-18', '2027-01-08'), session('10:00', '12:00'), policies),
      calendar,
    )
    expect(expansion.skipped.map(({ reason }) => reason)).toEqual([
      { kind: 'public-holiday', name: 'Noël' },
      { kind: 'public-holiday', name: 'Nouvel An' },
    ])
  })

  it('counts the days it keeps, not the days it skips', () => {
    const rhythm = {
      kind: 'weekly',
      interval: 1,
      weekdays: [6],
      from: civilDate('2026-12-12'),
      end: { kind: 'count', count: 2 },
    } as const
    const policies = { ...keepAll, schoolHolidays: 'skip' } as const
    expect(days(expandSchedule(schedule(rhythm, session('10:00', '12:00'), policies), calendar))).toEqual(
      dates('2026-12-12', '2027-01-09'),
    )
  })

  it('ends even when every day is skipped', () => {
    const rhythm = {
      kind: 'weekly',
      interval: 1,
      weekdays: [6],
      from: civilDate('2026-12-12'),
      end: { kind: 'count', count: 2 },
    } as const
    expect(
      expandSchedule(
        schedule(rhythm, session('10:00', '12:00'), { ...keepAll, schoolHolidays: 'only' }),
        emptyCalendar,
      ).occurrences,
    ).toEqual([])
  })
})

describe('the times of a day', () => {
  it('cut a permanence from 14:00 to 17:00 into six slots of 30 minutes', () => {
    const expansion = expandSchedule(
      schedule({ kind: 'once', date: civilDate('2026-12-08') }, slots('14:00', '17:00', 30)),
      emptyCalendar,
    )
    expect(expansion.occurrences.map(({ startTime }) => startTime)).toEqual([
      '14:00',
      '14:30',
      '15:00',
      '15:30',
      '16:00',
      '16:30',
    ])
  })

  it('leave a pause between slots and no slot that would end late', () => {
    const expansion = expandSchedule(
      schedule({ kind: 'once', date: civilDate('2026-12-08') }, slots('14:00', '16:00', 45, 15)),
      emptyCalendar,
    )
    expect(expansion.occurrences).toMatchObject([
      { startTime: '14:00', endTime: '14:45' },
      { startTime: '15:00', endTime: '15:45' },
    ])
  })

  it('may run past midnight', () => {
    const expansion = expandSchedule(
      schedule({ kind: 'once', date: civilDate('2026-12-12') }, session('20:00', '00:30')),
      emptyCalendar,
    )
    expect(expansion.occurrences).toEqual([
      { date: '2026-12-12', startTime: civilTime('20:00'), endTime: civilTime('00:30') },
    ])
  })
})

describe('a day with several times', () => {
  const times = (...given: Parameters<typeof slots>[]) => given.map((each) => slots(...each))
  const starts = (schedule: Parameters<typeof expandSchedule>[0]) =>
    expandSchedule(schedule, emptyCalendar).occurrences.map(({ date, startTime }) => `${date} ${startTime}`)
  const rhythm = { kind: 'dates', dates: dates('2026-12-08', '2026-12-09') } as const

  it('has them in the order of the clock, whatever the order they were said in', () => {
    const twice = { rhythm, times: times(['16:00', '17:00', 30], ['10:00', '11:00', 30]), policies: keepAll }
    expect(starts(twice)).toEqual([
      '2026-12-08 10:00',
      '2026-12-08 10:30',
      '2026-12-08 16:00',
      '2026-12-08 16:30',
      '2026-12-09 10:00',
      '2026-12-09 10:30',
      '2026-12-09 16:00',
      '2026-12-09 16:30',
    ])
  })

  it('has one session a slot, the first one said', () => {
    const given = { rhythm, times: [session('10:00', '11:00'), session('10:00', '12:00')], policies: keepAll }
    expect(expandSchedule(given, emptyCalendar).occurrences).toEqual([
      occurrence('2026-12-08 10:00-11:00'),
      occurrence('2026-12-09 10:00-11:00'),
    ])
  })

  it('puts the slots after midnight on the next day', () => {
    const night = schedule(rhythm, slots('23:00', '00:30', 30))
    expect(starts(night)).toEqual([
      '2026-12-08 23:00',
      '2026-12-08 23:30',
      '2026-12-09 00:00',
      '2026-12-09 23:00',
      '2026-12-09 23:30',
      '2026-12-10 00:00',
    ])
  })

  it('never turns round in a slot or a pause without length', () => {
    const odd = schedule({ kind: 'once', date: civilDate('2026-12-08') }, slots('10:00', '10:03', 0, -5))
    expect(starts(odd)).toEqual(['2026-12-08 10:00', '2026-12-08 10:01', '2026-12-08 10:02'])
  })

  it('has no session when no slot fits', () => {
    expect(starts(schedule(rhythm, slots('10:00', '10:20', 30)))).toEqual([])
  })
})

describe('an expansion', () => {
  it('of no date is nothing', () => {
    const nothing = { occurrences: [], skipped: [], unknown: [] }
    const never = schedule({ kind: 'dates', dates: [] })
    expect(expandSchedule(never, emptyCalendar)).toEqual(nothing)
    expect(expandWithin(never, emptyCalendar, christmas)).toEqual(nothing)
    expect(days(expandSchedule(schedule(weekly([], '2027-01-01', '2027-02-01')), emptyCalendar))).toEqual([])
  })

  it('of a count of none is nothing', () => {
    const rhythm = {
      kind: 'weekly',
      interval: 1,
      weekdays: [6],
      from: civilDate('2026-12-12'),
      end: { kind: 'count', count: 0 },
    } as const
    expect(expandSchedule(schedule(rhythm), emptyCalendar).occurrences).toEqual([])
  })

  it('keeps what a policy keeps: public holidays and closures', () => {
    const rhythm = { kind: 'dates', dates: dates('2026-12-25', '2027-01-05') } as const
    expect(days(expandSchedule(schedule(rhythm), calendar))).toEqual(dates('2026-12-25', '2027-01-05'))
  })

  it('says the closure first, then the public holiday, then the school holiday', () => {
    const policies = { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' } as const
    const all = {
      ...calendar,
      closures: [{ name: 'Travaux', from: civilDate('2027-01-01'), to: civilDate('2027-01-01') }],
    }
    const rhythm = { kind: 'dates', dates: dates('2026-12-25', '2027-01-01', '2027-01-02') } as const
    const { skipped } = expandSchedule(schedule(rhythm, session('10:00', '12:00'), policies), all)
    expect(skipped.map(({ reason }) => reason.kind)).toEqual(['public-holiday', 'closure', 'school-holiday'])
  })

  it('of holidays only leaves out the days of school', () => {
    const policies = { ...keepAll, schoolHolidays: 'only' } as const
    const known = {
      ...emptyCalendar,
      schoolHolidays: [
        { name: 'Toussaint', from: civilDate('2026-10-17'), to: civilDate('2026-11-01') },
        christmas,
      ],
    }
    const rhythm = weekly([6], '2026-12-12', '2027-01-09')
    const expansion = expandSchedule(schedule(rhythm, session('10:00', '12:00'), policies), known)
    expect(days(expansion)).toEqual(dates('2026-12-19', '2026-12-26', '2027-01-02'))
    expect(expansion.skipped).toEqual([
      { date: '2026-12-12', reason: { kind: 'outside-school-holidays' } },
      { date: '2027-01-09', reason: { kind: 'school-holidays-unknown' } },
    ])
  })

  it('of a window has the slots that come after midnight from the evening before', () => {
    const rhythm = { kind: 'once', date: civilDate('2026-12-08') } as const
    const night = schedule(rhythm, slots('23:30', '00:30', 30))
    const window = { from: civilDate('2026-12-09'), to: civilDate('2026-12-09') }
    expect(expandWithin(night, emptyCalendar, window).occurrences).toEqual([
      occurrence('2026-12-09 00:00-00:30'),
    ])
  })
})
