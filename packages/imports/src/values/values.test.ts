import { describe, expect, it } from 'vitest'
import { readDate } from './date.ts'
import { later, readDuration, readTimes } from './time.ts'

describe('a day', () => {
  it.each([
    ['09/01/2027', '2027-01-09'],
    ['9-1-27', '2027-01-09'],
    ['2027-01-09', '2027-01-09'],
    ['2027-01-09T10:00:00', '2027-01-09'],
    ['samedi 9 janvier 2027', '2027-01-09'],
    ['1er août 2027', '2027-08-01'],
    ['12 juil. 2027', '2027-07-12'],
    ['12 juin 2027', '2027-06-12'],
    ['sam. 20 févr. 2027 10h', '2027-02-20'],
    ['31/02/2027', null],
    ['samedi 9 janvier', null],
    ['bientôt', null],
    ['12 mardi 2027', null],
  ])('%j is %s', (text, date) => expect(readDate(text)).toBe(date))
})

describe('hours', () => {
  it.each([
    ['10h', ['10:00']],
    ['10 h 30', ['10:30']],
    ['10:30:00', ['10:30']],
    ['14h00-16h30', ['14:00', '16:30']],
    ['de 9 h à midi', ['09:00', '12:00']],
    ['10-12', ['10:00', '12:00']],
    ['18', ['18:00']],
    ['25h', []],
    ['matin', []],
    ['', []],
  ])('%j are %j', (text, times) => expect(readTimes(text)).toEqual(times))

  it.each([
    ['1h30', 90],
    ['2 h', 120],
    ['1,5 h', 90],
    ['90 min', 90],
    ['45', 45],
    ['longtemps', null],
  ])('%j last %s minutes', (text, minutes) => expect(readDuration(text)).toBe(minutes))

  it('go past midnight', () => expect(later('23:30', 90)).toBe('01:00'))
})
