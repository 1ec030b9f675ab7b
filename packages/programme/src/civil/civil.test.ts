import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageAddress } from '../model/workshop.ts'
import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  eachDay,
  endOfMonth,
  epochDay,
  fromEpochDay,
  parseCivilDate,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from './date.ts'
import { instant, latest, parseInstant } from './instant.ts'
import { civilTime, minutesBetween, parseCivilTime, timeOf } from './time.ts'
import { instantOf, isTimeZone, momentOf, wallClockAt, withOffset } from './zoned.ts'

const anyDay = fc.integer({ min: -200_000, max: 200_000 })

describe('a civil date', () => {
  it.each(['2026-12-12', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(parseCivilDate(text)).toBe(text)
  })

  it.each([
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-12-32',
    '12/12/2026',
    '',
    ' 2026-12-12',
    '2026-12-12T00:00',
  ])('%j is none', (text) => {
    expect(parseCivilDate(text)).toBeNull()
    expect(() => civilDate(text)).toThrow(RangeError)
  })

  it('counts days as Temporal does, for a thousand years and more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(day * 86_400_000)
          .toString()
          .slice(0, 10)
        expect(fromEpochDay(day)).toBe(expected)
        expect(epochDay(fromEpochDay(day))).toBe(day)
      }),
    )
  })

  it('gives the weekday, one after the other', () => {
    expect(weekdayOf(civilDate('2026-11-22'))).toBe(7)
    fc.assert(
      fc.property(anyDay, (day) => {
        const [today, tomorrow] = [fromEpochDay(day), fromEpochDay(day + 1)]
        expect(weekdayOf(tomorrow)).toBe((weekdayOf(today) % 7) + 1)
      }),
    )
  })

  it('adds days and takes them back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const from = fromEpochDay(day)
        expect(daysBetween(from, addDays(from, count))).toBe(count)
      }),
    )
  })

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-03-31', -13, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to)
  })

  it('reaches the last day there is, and no further', () => {
    const last = civilDate('9999-12-31')
    expect(addDays(last, -1)).toBe('9999-12-30')
    expect(fromEpochDay(epochDay(last))).toBe(last)
    expect(() => addDays(last, 1)).toThrow(RangeError)
  })

  it('knows its week and its month', () => {
    const sunday = civilDate('2026-11-22')
    expect([startOfWeek(sunday), startOfMonth(sunday), endOfMonth(sunday)]).toEqual([
      '2026-11-16',
      '2026-11-01',
      '2026-11-30',
    ])
  })

  it('walks from one day to another, both included, and nowhere backwards', () => {
    expect([...eachDay(civilDate('2027-02-27'), civilDate('2027-03-01'))]).toEqual([
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
    ])
    expect([...eachDay(civilDate('2027-03-01'), civilDate('2027-02-27'))]).toEqual([])
  })
})

describe('a civil time', () => {
  it.each([
    ['10:00', '10:00'],
    ['23:59:59', '23:59'],
    ['09:30:00.000', '09:30'],
  ])('%s reads %s', (text, expected) => {
    expect(parseCivilTime(text)).toBe(expected)
  })

  it.each(['24:00', '9:00', '10:60', '', '10h'])('%j is none', (text) => {
    expect(parseCivilTime(text)).toBeNull()
    expect(() => civilTime(text)).toThrow(RangeError)
  })

  it('lasts past midnight when it ends before it starts', () => {
    expect(minutesBetween(civilTime('20:00'), civilTime('00:30'))).toBe(270)
    expect(minutesBetween(civilTime('10:00'), civilTime('12:00'))).toBe(120)
  })

  it('wraps around midnight', () => {
    expect([timeOf(1500), timeOf(-30)]).toEqual(['01:00', '23:30'])
  })
})

describe('the wall clock of a zone', () => {
  it.each([
    ['2026-12-12', '10:00', 'Europe/Paris', '2026-12-12T09:00:00.000Z', 'in winter'],
    ['2027-07-14', '10:00', 'Europe/Paris', '2027-07-14T08:00:00.000Z', 'in summer'],
    [
      '2027-03-28',
      '02:30',
      'Europe/Paris',
      '2027-03-28T01:30:00.000Z',
      'in the hour that does not exist: 03:30',
    ],
    [
      '2026-10-25',
      '02:30',
      'Europe/Paris',
      '2026-10-25T00:30:00.000Z',
      'in the hour that exists twice: the first',
    ],
    ['2027-03-28', '10:00', 'Indian/Reunion', '2027-03-28T06:00:00.000Z', 'where clocks never change'],
    ['2027-03-28', '10:00', 'America/Martinique', '2027-03-28T14:00:00.000Z', 'west'],
    ['2027-03-28', '10:00', 'Pacific/Noumea', '2027-03-27T23:00:00.000Z', 'the day before, in UTC'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, expected) => {
    expect(instantOf(civilDate(date), civilTime(time), zone)).toBe(expected)
  })

  it('reads an instant back', () => {
    expect(wallClockAt(instant('2026-12-31T23:30:00.000Z'), 'Europe/Paris')).toEqual({
      date: '2027-01-01',
      time: '00:30',
    })
    expect(wallClockAt(instant('2026-12-31T23:30:00.000Z'), 'America/Martinique')).toEqual({
      date: '2026-12-31',
      time: '19:30',
    })
  })

  it('knows the zones that exist', () => {
    expect(['Europe/Paris', 'Indian/Reunion', 'Paris', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('an instant', () => {
  it('has one spelling', () => {
    expect(parseInstant('2026-12-12T09:00:00.000Z')).toBe('2026-12-12T09:00:00.000Z')
    expect(parseInstant('2026-12-12T10:00:00+01:00')).toBeNull()
    expect(() => instant('2026-12-12')).toThrow(RangeError)
  })

  it('is compared as text', () => {
    const [early, late] = [instant('2026-12-12T09:00:00.000Z'), instant('2026-12-12T09:00:00.001Z')]
    expect(latest(early, late, early)).toBe(late)
  })
})

describe('an instant of ISO 8601', () => {
  it.each([
    ['2026-12-12T09:00:00.000Z', 'Europe/Paris', '2026-12-12T10:00:00+01:00'],
    ['2027-07-03T08:00:00.000Z', 'Europe/Paris', '2027-07-03T10:00:00+02:00'],
    ['2026-12-12T06:00:00.000Z', 'Indian/Reunion', '2026-12-12T10:00:00+04:00'],
    ['2026-12-12T14:00:00.000Z', 'America/Martinique', '2026-12-12T10:00:00-04:00'],
  ])('%s is said with the offset of %s: %s', (utc, zone, text) => {
    expect(withOffset(instant(utc), zone)).toBe(text)
  })

  it.each([
    ['2026-12-12', '2026-12-11T23:00:00.000Z'],
    ['2026-12-12T10:00Z', '2026-12-12T10:00:00.000Z'],
    ['2026-12-12T10:00:00+01:00', '2026-12-12T09:00:00.000Z'],
    ['2026-12-12T10:00:00.5-04:00', '2026-12-12T14:00:00.500Z'],
    ['2026-12-12T10:00', null],
    ['2026-02-30', null],
    ['2026-02-30T10:00:00Z', null],
    ['hier', null],
    ['', null],
  ])('%s is read as %s', (text, utc) => {
    expect(momentOf(text, 'Europe/Paris')).toBe(utc)
  })
})

describe('the public address of an image', () => {
  it('is at the site for those of the CMS, and nowhere for those from elsewhere', () => {
    const image = (url: string) =>
      imageAddress({ url, alt: '', width: 1, height: 1 }, 'https://agenda.example')
    expect(image('/uploads/été à deux.svg')).toBe(
      'https://agenda.example/media/uploads/%C3%A9t%C3%A9%20%C3%A0%20deux.svg',
    )
    expect(image('https://elsewhere.example/a.png')).toBeNull()
  })
})
