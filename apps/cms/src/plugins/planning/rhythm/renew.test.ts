import { civilDate } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { schedule, weekly } from './builders.ts'
import { nextTerm, renewed } from './renew.ts'

describe('a season taken up again', () => {
  it('lasts as long, on the same days, from the day that was asked', () => {
    const autumn = schedule(weekly([6], '2026-09-19', '2026-12-12'))
    expect(renewed(autumn, civilDate('2027-01-04'))).toEqual({
      ...autumn,
      rhythm: weekly([6], '2027-01-04', '2027-03-29'),
    })
  })

  it('keeps a number of dates', () => {
    const rhythm = weekly([2], '2026-09-15', { kind: 'count', count: 8 })
    expect(renewed(schedule(rhythm), civilDate('2027-01-05')).rhythm).toEqual({
      ...rhythm,
      from: '2027-01-05',
    })
  })

  it('keeps the weekdays of dates that were chosen one by one', () => {
    const dates = ['2026-10-03', '2026-10-17', '2026-11-07'].map(civilDate)
    expect(renewed(schedule({ kind: 'dates', dates }), civilDate('2027-01-04')).rhythm).toEqual({
      kind: 'dates',
      dates: ['2027-01-09', '2027-01-23', '2027-02-13'],
    })
    const once = renewed(schedule({ kind: 'once', date: civilDate('2026-10-03') }), civilDate('2027-01-02'))
    expect(once.rhythm).toEqual({ kind: 'once', date: '2027-01-02' })
  })
})

it.each([
  ['2026-11-22', '2027-01-04'],
  ['2027-01-04', '2027-04-05'],
  ['2027-06-30', '2027-09-20'],
])('after %s comes the term of %s', (today, term) => {
  expect(nextTerm(civilDate(today))).toBe(term)
})
