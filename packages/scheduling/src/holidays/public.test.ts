import { describe, expect, it } from 'vitest'
import { publicHolidays } from './public.ts'

describe('public holidays', () => {
  it('are the eleven of metropolitan France', () => {
    expect(publicHolidays(2027, 2027).map(({ from }) => from)).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ])
  })

  it.each([
    ['alsace-moselle', '2027-03-26'],
    ['alsace-moselle', '2027-12-26'],
    ['reunion', '2027-12-20'],
    ['martinique', '2027-05-22'],
    ['guadeloupe', '2027-05-27'],
    ['guyane', '2027-06-10'],
    ['mayotte', '2027-04-27'],
  ] as const)('add those of %s: %s', (region, date) => {
    expect(publicHolidays(2027, 2027, region).map(({ from }) => from)).toContain(date)
  })
})
