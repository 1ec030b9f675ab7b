import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../fields.ts'
import { readRows } from '../read-rows.ts'
import { isCalendar, readCalendar } from './read.ts'
import { instantOf, knownZone, wallAt } from './zones.ts'

const PARIS = { from: '2027-01-01', to: '2027-12-31', timeZone: 'Europe/Paris' }
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'DTSTAMP:20270101T000000Z',
  ...lines,
  'END:VEVENT',
]
const weekly = (...more: readonly string[]) =>
  event(
    'UID:photos',
    'SUMMARY:Photos',
    'LOCATION:Le Môle',
    'DTSTART;TZID=Europe/Paris:20270109T100000',
    'DTEND;TZID=Europe/Paris:20270109T120000',
    ...more,
  )
const hours = (text: string, window = PARIS) =>
  readCalendar(text, window).rows.map(({ cells }) => `${cells[2]} ${cells[3]}-${cells[4]}`)

describe('a calendar', () => {
  it('is a table whose columns are known', () => {
    const table = readCalendar(calendar(...weekly('URL:https://example.org/x', 'STATUS:CANCELLED')), PARIS)
    const [row] = readRows(table, guessMapping(table))
    expect(row).toMatchObject({
      ok: true,
      session: {
        ...{ externalId: 'photos', title: 'Photos', date: '2027-01-09', start: '10:00', end: '12:00' },
        ...{ place: 'Le Môle', state: 'cancelled', link: 'https://example.org/x' },
      },
    })
  })

  it('has a line a date of its rules, less what is taken out, plus what is added', () => {
    const text = calendar(
      ...weekly(
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Paris:20270116T100000',
        'RDATE;TZID=Europe/Paris:20270302T100000',
      ),
    )
    expect(hours(text).map((each) => each.slice(0, 10))).toEqual([
      '2027-01-09',
      '2027-01-23',
      '2027-01-30',
      '2027-03-02',
    ])
  })

  it('takes out a date that is said in another zone', () => {
    expect(hours(calendar(...weekly('RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE:20270116T090000Z')))).toHaveLength(1)
  })

  it('moves a date where an exception says so, and keeps who it is', () => {
    const text = calendar(
      ...weekly('RRULE:FREQ=WEEKLY;COUNT=3'),
      ...event(
        'UID:photos',
        'SUMMARY:Photos',
        'RECURRENCE-ID;TZID=Europe/Paris:20270116T100000',
        'DTSTART;TZID=Europe/Paris:20270117T140000',
        'DTEND;TZID=Europe/Paris:20270117T160000',
      ),
    )
    expect(hours(text)).toEqual([
      '2027-01-09 10:00-12:00',
      '2027-01-17 14:00-16:00',
      '2027-01-23 10:00-12:00',
    ])
    expect(readCalendar(text, PARIS).rows[1]?.cells[0]).toContain('photos/2027-01-16')
  })

  it('keeps its hour on the wall across the change of the clocks', () => {
    const text = calendar(...weekly('RRULE:FREQ=WEEKLY;UNTIL=20270410T235959Z'))
    const all = hours(text)
    expect(all).toHaveLength(14)
    expect(all.every((each) => each.endsWith('10:00-12:00'))).toBe(true)
  })

  it.each([
    ['UTC', 'DTSTART:20270701T080000Z', '2027-07-01 10:00'],
    ['no zone', 'DTSTART:20270701T100000', '2027-07-01 10:00'],
    ['a zone without definition', 'DTSTART;TZID=Europe/London:20270701T090000', '2027-07-01 10:00'],
    ['a zone as Outlook names it', 'DTSTART;TZID=Romance Standard Time:20270701T100000', '2027-07-01 10:00'],
    ['a zone nobody knows', 'DTSTART;TZID=Nulle part:20270701T100000', '2027-07-01 10:00'],
  ])('in %s is on the wall of the network', (_zone, start, expected) => {
    expect(hours(calendar(...event('UID:x', 'SUMMARY:X', start, 'DURATION:PT1H')))[0]).toContain(expected)
  })

  it('is on the wall of Réunion too', () => {
    const window = { ...PARIS, timeZone: 'Indian/Reunion' }
    expect(hours(calendar(...event('UID:x', 'DTSTART:20270701T080000Z', 'DURATION:PT1H')), window)).toEqual([
      '2027-07-01 12:00-13:00',
    ])
  })

  it('stops where the window does, though its rule has no end', () => {
    expect(hours(calendar(...weekly('RRULE:FREQ=WEEKLY')))).toHaveLength(51)
  })

  it('says of a whole day that it has no hours', () => {
    const table = readCalendar(
      calendar(...event('UID:x', 'SUMMARY:Fermé', 'LOCATION:X', 'DTSTART;VALUE=DATE:20270701')),
      PARIS,
    )
    expect(readRows(table, guessMapping(table))).toMatchObject([{ ok: false, faults: [{ field: 'start' }] }])
  })

  it('is told from a table, and refused when it is cut', () => {
    expect([isCalendar(calendar()), isCalendar('Titre;Date')]).toEqual([true, false])
    expect(() => readCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT', PARIS)).toThrow()
  })
})

describe('a zone', () => {
  it('is found behind a path, and unknown when it is', () => {
    expect(knownZone('/freeassociation.sourceforge.net/Europe/Paris')).toBe('Europe/Paris')
    expect(knownZone('Nulle part')).toBeNull()
  })

  it('gives an instant and takes it back, on the days the clocks change too', () => {
    for (const date of ['2027-03-28', '2027-10-31', '2027-07-01'])
      expect(wallAt(instantOf({ date, time: '10:00' }, 'Europe/Paris'), 'Europe/Paris')).toEqual({
        date,
        time: '10:00',
      })
  })
})

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'data', 'calendars')

describe.skipIf(!existsSync(SHARED))('the real calendars of two maker-spaces', () => {
  const files = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.ics')) : []

  it.each(files)('%s is read whole, each line one session or a reason', (name) => {
    const window = { from: '2000-01-01', to: '2019-12-31', timeZone: 'Europe/Paris' }
    const text = readFileSync(join(SHARED, name), 'utf8')
    const table = readCalendar(text, window)
    const rows = readRows(table, guessMapping(table))
    expect(rows.length).toBeGreaterThanOrEqual(text.split('BEGIN:VEVENT').length / 2)
    const ids = rows.flatMap((row) => (row.ok ? [row.session.externalId] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(readCalendar(text, window)).toEqual(table)
  })
})
