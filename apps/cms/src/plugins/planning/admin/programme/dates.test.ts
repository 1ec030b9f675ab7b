import { civilDate, civilTime } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import {
  agreed,
  isTicked,
  shifted,
  shiftsOf,
  type ToldClash,
  type ToldDate,
  ticked,
  UNTOUCHED,
} from './dates.ts'

const hours = { startTime: civilTime('10:00'), endTime: civilTime('12:00') }
const clash: ToldClash = { grade: 'error', sentence: 'Fermé.', other: null }
const told = (day: string, clashes: readonly ToldClash[] = []): ToldDate => ({
  slot: `${day} 10:00`,
  date: civilDate(day),
  ...hours,
  clashes,
  neighbours: [],
})
const free = told('2027-01-09')
const warned = told('2027-01-16', [{ ...clash, grade: 'warning' }])
const blocked = told('2027-01-23', [clash])
const dates = [free, warned, blocked]

describe('the dates of a season', () => {
  it('are all kept, save those that cannot be held', () => {
    expect(agreed(dates, UNTOUCHED)).toEqual({ keep: [free.slot, warned.slot], accepted: [], shifts: [] })
  })

  it('are what was ticked by hand, a clash being accepted with its date', () => {
    const hand = ticked(ticked(UNTOUCHED, free.slot, false), blocked.slot, true)
    expect(agreed(dates, hand)).toMatchObject({ keep: [warned.slot, blocked.slot], accepted: [blocked.slot] })
  })

  it('are shifted one by one, and put back', () => {
    const shift = { date: civilDate('2027-01-10'), ...hours }
    const hand = shifted(UNTOUCHED, free.slot, shift)
    expect(agreed(dates, hand).shifts).toEqual([{ slot: free.slot, ...shift }])
    expect(agreed(dates, ticked(hand, free.slot, false)).shifts).toEqual([])
    expect(shiftsOf(shifted(hand, free.slot, null))).toEqual([])
    expect(isTicked(free, hand)).toBe(true)
  })
})
