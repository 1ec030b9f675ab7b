import { EVERYTHING, select } from '@escale/programme'
import { aClosure, aProgramme, aSchoolHoliday, aSession } from '@escale/programme/builders'
import { expect, it } from 'vitest'
import { listByDay } from './list.ts'

const list = (...args: Parameters<typeof aProgramme>) => listByDay(select(aProgramme(...args), EVERYTHING))

it('lists the days on which something happens, in order', () => {
  const days = list({
    sessions: [
      aSession('2026-12-19 10:00-12:00'),
      aSession('2026-12-12 14:00-16:00'),
      aSession('2026-12-12 10:00-12:00'),
    ],
  })
  expect(days.map(({ date, sessions }) => [date, sessions.map(({ startTime }) => startTime)])).toEqual([
    ['2026-12-12', ['10:00', '14:00']],
    ['2026-12-19', ['10:00']],
  ])
})

it('marks the school holiday of the network’s zone and the closure of the network', () => {
  const days = list({
    sessions: [aSession('2026-12-22 10:00-12:00'), aSession('2027-01-12 10:00-12:00')],
    schoolHolidays: [
      { ...aSchoolHoliday('Vacances d’une autre zone', '2026-12-01', '2027-02-01'), zone: 'A' },
      aSchoolHoliday('Vacances de Noël', '2026-12-19', '2027-01-03'),
    ],
    closures: [aClosure('Fêtes', '2026-12-21', '2026-12-26')],
  })
  expect(
    days.map((day) => [day.schoolHoliday?.name ?? null, day.closures.map(({ reason }) => reason)]),
  ).toEqual([
    ['Vacances de Noël', ['Fêtes']],
    [null, []],
  ])
})

it('keeps a night session on the day it starts', () => {
  expect(list({ sessions: [aSession('2026-12-12 20:00-00:30')] }).map(({ date }) => date)).toEqual([
    '2026-12-12',
  ])
})
