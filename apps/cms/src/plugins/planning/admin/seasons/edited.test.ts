import { civilDate, civilTime } from '@escale/programme'
import { expect, it } from 'vitest'
import { byDeed, changesSomething, type Deed, type EditedDate } from './edited.ts'

const told = (kind: Deed): EditedDate => ({
  line: kind,
  kind,
  session: null,
  date: civilDate('2027-01-09'),
  startTime: civilTime('10:00'),
  endTime: civilTime('12:00'),
  wasUntil: null,
  clashes: [],
})

it('is read from what the public notices to what stays', () => {
  const dates = (['keep', 'erase', 'cancel', 'keep'] as const).map(told)
  expect(byDeed(dates).map(({ kind, dates: own }) => `${own.length} ${kind}`)).toEqual([
    '1 cancel',
    '1 erase',
    '2 keep',
  ])
})

it('changes nothing when all stays or is left alone', () => {
  expect(changesSomething([told('keep'), told('leave')])).toBe(false)
  expect(changesSomething([told('keep'), told('restore')])).toBe(true)
})
