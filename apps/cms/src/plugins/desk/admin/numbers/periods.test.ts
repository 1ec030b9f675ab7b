import { expect, it } from 'vitest'
import { periodsAround } from './periods.ts'

const period = (today: string, name: string) => {
  const found = periodsAround(today).find((each) => each.name === name)
  return `${found?.from} ${found?.to}`
}

it.each([
  ['2026-11-22', 'Cette saison', '2026-09-01 2027-08-31'],
  ['2027-08-31', 'Cette saison', '2026-09-01 2027-08-31'],
  ['2027-09-01', 'La saison dernière', '2026-09-01 2027-08-31'],
  ['2027-01-31', 'Le mois dernier', '2026-12-01 2026-12-31'],
  ['2028-02-10', 'Ce mois', '2028-02-01 2028-02-29'],
  ['2027-01-01', 'Année 2026', '2026-01-01 2026-12-31'],
])('on %s, «%s» is %s', (today, name, expected) => {
  expect(period(today, name)).toBe(expected)
})
