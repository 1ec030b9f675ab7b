import { instant } from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { quietSpanAt } from './quiet-span.ts'

// Paris, UTC+1 in December.
const programme = aProgramme({
  sessions: [
    aSession('2026-12-12 10:00-12:00'),
    aSession('2026-12-12 11:00-14:00'),
    aSession('2026-12-12 22:00-23:00'),
  ],
})

describe('le temps où aucune page ne change d’elle-même', () => {
  it.each([
    ['2026-12-12T08:30:00.000Z', '2026-12-11T23:00:00.000Z', '2026-12-12T09:00:00.000Z'],
    ['2026-12-12T09:00:00.000Z', '2026-12-12T09:00:00.000Z', '2026-12-12T10:00:00.000Z'],
    ['2026-12-12T10:59:59.999Z', '2026-12-12T10:00:00.000Z', '2026-12-12T11:00:00.000Z'],
    ['2026-12-12T12:00:00.000Z', '2026-12-12T11:00:00.000Z', '2026-12-12T13:00:00.000Z'],
    ['2026-12-12T22:30:00.000Z', '2026-12-12T22:00:00.000Z', '2026-12-12T23:00:00.000Z'],
    ['2026-07-14T12:00:00.000Z', '2026-07-13T22:00:00.000Z', '2026-07-14T22:00:00.000Z'],
  ])('à %s va de %s à %s', (now, from, until) => {
    expect(quietSpanAt(programme, instant(now))).toEqual({ from, until })
  })

  it('compte les minuits de chaque lieu', () => {
    const reunion = aPlace('Saint-Denis', { timeZone: 'Indian/Reunion' })
    const far = aProgramme({
      places: [reunion],
      sessions: [aSession('2026-12-20 10:00-11:00', { placeId: reunion.id })],
    })
    expect(quietSpanAt(far, instant('2026-12-12T19:30:00.000Z'))).toEqual({
      from: '2026-12-11T23:00:00.000Z',
      until: '2026-12-12T20:00:00.000Z',
    })
  })

  it('est d’une heure de moins la nuit où l’heure change', () => {
    expect(quietSpanAt(programme, instant('2027-03-28T00:30:00.000Z'))).toEqual({
      from: '2027-03-27T23:00:00.000Z',
      until: '2027-03-28T22:00:00.000Z',
    })
  })
})
