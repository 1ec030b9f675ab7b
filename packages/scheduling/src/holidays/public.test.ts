import { describe, expect, it } from 'vitest'
import { type PUBLIC_HOLIDAY_REGIONS, publicHolidayRegionOf, publicHolidays } from './public.ts'

const metropole = [
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
]
const daysOf = (region?: keyof typeof PUBLIC_HOLIDAY_REGIONS) =>
  publicHolidays(2027, 2027, region).map(({ from }) => from)

describe('public holidays', () => {
  it('are the eleven of metropolitan France', () => {
    expect(daysOf()).toEqual(metropole)
  })

  it('come in order, year after year, one day each, under names with typographic apostrophes', () => {
    const periods = publicHolidays(2026, 2028, 'nouvelle-caledonie')
    expect(periods.map(({ from }) => from)).toEqual(periods.map(({ from }) => from).sort())
    expect(new Set(periods.map(({ from }) => from.slice(0, 4))).size).toBe(3)
    expect(periods.every(({ from, to, name }) => from === to && !name.includes("'"))).toBe(true)
  })

  it.each([
    ['alsace-moselle', ['2027-03-26', '2027-12-26']],
    ['guadeloupe', ['2027-03-26', '2027-05-27']],
    ['guyane', ['2027-06-10']],
    ['martinique', ['2027-03-26', '2027-05-22']],
    ['mayotte', ['2027-04-27']],
    ['reunion', ['2027-12-20']],
    ['saint-barthelemy', ['2027-10-09']],
    ['saint-martin', ['2027-05-27']],
    ['saint-pierre-et-miquelon', []],
    ['wallis-et-futuna', ['2027-04-28', '2027-06-29', '2027-07-29']],
    ['polynesie', ['2027-03-05', '2027-03-26', '2027-11-20']],
    ['nouvelle-caledonie', ['2027-09-24']],
  ] as const)('of %s add %o', (region, added) => {
    const found = daysOf(region)
    expect(found.filter((date) => !metropole.includes(date))).toEqual(added)
  })
})

describe('the region of a postal code', () => {
  it.each([
    ['56290', 'metropole'],
    ['', 'metropole'],
    ['57000', 'alsace-moselle'],
    ['67 000', 'alsace-moselle'],
    ['68100', 'alsace-moselle'],
    ['97110', 'guadeloupe'],
    ['97133', 'saint-barthelemy'],
    ['97150', 'saint-martin'],
    ['97200', 'martinique'],
    ['97300', 'guyane'],
    ['97400', 'reunion'],
    ['97500', 'saint-pierre-et-miquelon'],
    ['97600', 'mayotte'],
    ['97700', 'saint-barthelemy'],
    ['97800', 'saint-martin'],
    ['98600', 'wallis-et-futuna'],
    ['98714', 'polynesie'],
    ['98800', 'nouvelle-caledonie'],
  ])('%j is %s', (postalCode, region) => {
    expect(publicHolidayRegionOf(postalCode)).toBe(region)
  })
})
