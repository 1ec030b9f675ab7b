import { civilDate, civilTime, spanOf } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { emptyCalendar, schedule, session, weekly } from './builders.ts'
import { expandSchedule } from './expand.ts'

const span = (when: string, zone: string) => {
  const [date = '', hours = ''] = when.split(' ')
  const [from = '', to = ''] = hours.split('-')
  const { start, end, endDate } = spanOf(civilDate(date), civilTime(from), civilTime(to), zone)
  return [start.slice(0, 16), end.slice(0, 16), endDate]
}

/** Clocks change on 28 March 2027 at 2:00 and on 25 October 2026 at 3:00 in Paris, and never in the three others. */
describe('a session on the day the clocks change', () => {
  it.each([
    [
      'Europe/Paris',
      'on the Saturday before',
      '2027-03-27 10:00-12:00',
      '2027-03-27T09:00',
      '2027-03-27T11:00',
      '2027-03-27',
    ],
    [
      'Europe/Paris',
      'after the change',
      '2027-03-28 10:00-12:00',
      '2027-03-28T08:00',
      '2027-03-28T10:00',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'across the hour that does not exist',
      '2027-03-28 01:30-03:30',
      '2027-03-28T00:30',
      '2027-03-28T01:30',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'from an hour that does not exist',
      '2027-03-28 02:30-04:00',
      '2027-03-28T01:30',
      '2027-03-28T02:00',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'to an hour that does not exist',
      '2027-03-28 01:00-02:30',
      '2027-03-28T00:00',
      '2027-03-28T01:30',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'within the hour that does not exist',
      '2027-03-28 02:15-02:45',
      '2027-03-28T01:15',
      '2027-03-28T01:45',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'that would end before it starts',
      '2027-03-28 02:30-03:00',
      '2027-03-28T01:30',
      '2027-03-28T02:00',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'over night into the change',
      '2027-03-27 23:00-03:00',
      '2027-03-27T22:00',
      '2027-03-28T01:00',
      '2027-03-28',
    ],
    [
      'Europe/Paris',
      'across the hour that exists twice',
      '2026-10-25 01:30-03:30',
      '2026-10-24T23:30',
      '2026-10-25T02:30',
      '2026-10-25',
    ],
    [
      'Europe/Paris',
      'from an hour that exists twice: the first',
      '2026-10-25 02:30-03:30',
      '2026-10-25T00:30',
      '2026-10-25T02:30',
      '2026-10-25',
    ],
    [
      'Europe/Paris',
      'within the hour that exists twice',
      '2026-10-25 02:15-02:45',
      '2026-10-25T00:15',
      '2026-10-25T00:45',
      '2026-10-25',
    ],
    [
      'Indian/Reunion',
      'in spring',
      '2027-03-28 02:30-03:00',
      '2027-03-27T22:30',
      '2027-03-27T23:00',
      '2027-03-28',
    ],
    [
      'Indian/Reunion',
      'in autumn',
      '2026-10-25 02:30-03:30',
      '2026-10-24T22:30',
      '2026-10-24T23:30',
      '2026-10-25',
    ],
    [
      'America/Martinique',
      'in spring',
      '2027-03-28 02:30-03:00',
      '2027-03-28T06:30',
      '2027-03-28T07:00',
      '2027-03-28',
    ],
    [
      'America/Martinique',
      'past midnight',
      '2026-10-25 22:30-00:30',
      '2026-10-26T02:30',
      '2026-10-26T04:30',
      '2026-10-26',
    ],
    [
      'Pacific/Noumea',
      'in spring',
      '2027-03-28 10:00-12:00',
      '2027-03-27T23:00',
      '2027-03-28T01:00',
      '2027-03-28',
    ],
    [
      'Pacific/Noumea',
      'in autumn',
      '2026-10-25 02:30-03:30',
      '2026-10-24T15:30',
      '2026-10-24T16:30',
      '2026-10-25',
    ],
  ])('%s, %s', (zone, _, when, start, end, endDate) => {
    expect(span(when, zone)).toEqual([start, end, endDate])
  })
})

describe('a weekly rule across the change', () => {
  it.each([
    ['Europe/Paris', ['09:00', '08:00', '08:00']],
    ['Indian/Reunion', ['06:00', '06:00', '06:00']],
    ['America/Martinique', ['14:00', '14:00', '14:00']],
    ['Pacific/Noumea', ['23:00', '23:00', '23:00']],
  ])('stays at ten o’clock in %s', (zone, utc) => {
    const rule = schedule(weekly([7], '2027-03-21', '2027-04-04'), session('10:00', '12:00'))
    const { occurrences } = expandSchedule(rule, emptyCalendar)
    expect(occurrences.map(({ startTime }) => startTime)).toEqual(['10:00', '10:00', '10:00'])
    const starts = occurrences.map(
      ({ date, startTime, endTime }) => spanOf(date, startTime, endTime, zone).start,
    )
    expect(starts.map((start) => start.slice(11, 16))).toEqual(utc)
  })
})
