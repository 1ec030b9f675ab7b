import { civilDate, civilTime, EVERYTHING } from '@escale/programme'
import { aPlace, aProgramme } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import * as fr from '../fr/interface.ts'
import * as en from './index.ts'

/** No-break spaces shown as `_`. */
const seen = (text: string) => text.replaceAll('\u00A0', '_')

describe('English', () => {
  it.each([
    ['2026-12-12', '2026-12-12', 'on Saturday 12_December 2026'],
    ['2026-12-01', '2026-12-31', 'from 1 to 31_December 2026'],
    ['2026-12-19', '2027-01-03', 'from 19_December 2026 to 3_January 2027'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(seen(en.dateRange(civilDate(from), civilDate(to)))).toBe(words)
  })

  it('keeps the hours on the doors', () => {
    expect(seen(en.hours(civilTime('10:00'), civilTime('16:30')))).toBe('10:00 –_16:30')
    expect([30, 90, 180].map((minutes) => seen(en.duration(minutes)))).toEqual([
      '30_min',
      '1_h_30_min',
      '3_h',
    ])
  })

  it('counts none as many', () => {
    expect([0, 1, 2].map((count) => seen(en.plural(count, 'session', 'sessions')))).toEqual([
      '0_sessions',
      '1_session',
      '2_sessions',
    ])
  })

  it('says prices as the English do, conditions as the network does', () => {
    expect(en.price({ kind: 'paid', cents: 1250, note: 'par famille' })).toBe('€12.50 (par famille)')
    expect(en.price({ kind: 'free' })).toBe('free')
  })

  it('tells a cancellation with the reason in the words of who wrote it', () => {
    const session = {
      place: aPlace('Médiathèque du Port'),
      state: { kind: 'cancelled' as const, replacedBy: null },
      publicNote: 'La médiatrice est malade',
    }
    expect(en.stateSentence(session)).toBe('Cancelled. La médiatrice est malade.')
    expect(en.titlePrefix(session.state)).toBe('CANCELLED – ')
  })

  it('says a question with the names that the network gives', () => {
    const programme = aProgramme()
    const query = { ...EVERYTHING, places: ['port'], freeOnly: true, ages: [9] }
    expect(en.queryInWords(query, programme)).toBe('Age 9, Médiathèque du Port, free of charge')
  })

  it('has a label for every code that French has', () => {
    for (const [list, labels] of Object.entries(fr.labels)) {
      expect(Object.keys(en.labels[list as keyof typeof en.labels])).toEqual(Object.keys(labels))
    }
  })
})
