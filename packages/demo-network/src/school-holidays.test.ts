import { addDays, weekdayOf } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { schoolHolidays } from './school-holidays.ts'

describe('school holidays', () => {
  it.each(['A', 'B', 'C'])('cover three school years in zone %s, in order and apart', (zone) => {
    const periods = schoolHolidays.filter((holiday) => holiday.zone === zone)
    expect(periods.length).toBeGreaterThanOrEqual(15)
    for (const [index, { from, to }] of periods.entries()) {
      expect(from <= to).toBe(true)
      const before = periods[index - 1]
      if (before !== undefined) expect(addDays(before.to, 1) < from).toBe(true)
    }
  })

  it('begin on a Saturday, the bridge of the Ascension apart', () => {
    for (const { id, name, from } of schoolHolidays) {
      if (!name.startsWith('Pont')) expect(weekdayOf(from), id).toBe(6)
    }
  })

  it('mark 2027-2028 as provisional', () => {
    for (const { id, from, provisional } of schoolHolidays) expect(provisional, id).toBe(from >= '2027-07-01')
  })
})
