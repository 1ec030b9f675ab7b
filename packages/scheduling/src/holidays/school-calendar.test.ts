import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, civilDate, weekdayOf } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { SCHOOL_CALENDAR } from './school-calendar.ts'

const inZone = (zone: string) => SCHOOL_CALENDAR.filter((period) => period.zone === zone)

describe('the school calendar', () => {
  it.each(['A', 'B', 'C'])('covers four school years in zone %s, in order and apart', (zone) => {
    const periods = inZone(zone)
    expect(periods.length).toBe(20)
    for (const [index, { from, to }] of periods.entries()) {
      expect(from <= to).toBe(true)
      const before = periods[index - 1]
      if (before !== undefined) expect(addDays(before.to, 1) < from, from).toBe(true)
    }
  })

  it('begins holidays on a Saturday, the bridge of the Ascension apart', () => {
    for (const { zone, name, from } of SCHOOL_CALENDAR) {
      if (!name.startsWith('Pont')) expect(weekdayOf(from), `${zone} ${from}`).toBe(6)
    }
  })

  it('marks as provisional what only a secondary source announces', () => {
    for (const { from, provisional } of SCHOOL_CALENDAR) expect(provisional, from).toBe(from >= '2027-07-01')
  })

  it('knows nothing of Corsica and overseas, and does not pretend to', () => {
    expect([...new Set(SCHOOL_CALENDAR.map(({ zone }) => zone))]).toEqual(['A', 'B', 'C'])
  })
})

/** The files the dates were copied from; not in the repository, so that this is checked where they are at hand. */
const source = join(import.meta.dirname, '../../../../../shared/data/holidays')
const rows = (name: string) =>
  readFileSync(join(source, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))

describe.runIf(existsSync(source))('against the published files', () => {
  it('has every day of 2024-09-02 to 2026-08-31, and no other', () => {
    for (const [date = '', ...flags] of rows('vacances_scolaires_antoineaugusti_2024-2026.csv')) {
      if (date <= '2024-09-01' || date > '2026-08-31') continue
      for (const [index, zone] of ['A', 'B', 'C'].entries()) {
        const covered = inZone(zone).some(({ from, to }) => from <= date && date <= to)
        expect(covered, `${zone} ${date}`).toBe(flags[index] === 'True')
      }
    }
  })

  it('has the holidays of 2026 to 2028', () => {
    for (const [, zones = '', name = '', starts = '', resumes = ''] of rows(
      'vacances_scolaires_2026-2028.csv',
    )) {
      if (resumes === '' || starts === resumes) continue
      for (const zone of zones) {
        const period = inZone(zone).find(({ from }) => from === starts)
        expect(period?.to, `${zone} ${name}`).toBe(addDays(civilDate(resumes), -1))
      }
    }
  })
})
