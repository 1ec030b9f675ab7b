import { civilTime, instant } from '@escale/programme'
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

describe('the time in which no page changes by itself', () => {
  it.each([
    ['2026-12-12T08:30:00.000Z', '2026-12-11T23:00:00.000Z', '2026-12-12T09:00:00.000Z'],
    ['2026-12-12T09:00:00.000Z', '2026-12-12T09:00:00.000Z', '2026-12-12T10:00:00.000Z'],
    ['2026-12-12T10:59:59.999Z', '2026-12-12T10:00:00.000Z', '2026-12-12T11:00:00.000Z'],
    ['2026-12-12T12:00:00.000Z', '2026-12-12T11:00:00.000Z', '2026-12-12T13:00:00.000Z'],
    ['2026-12-12T22:30:00.000Z', '2026-12-12T22:00:00.000Z', '2026-12-12T23:00:00.000Z'],
    ['2026-07-14T12:00:00.000Z', '2026-07-13T22:00:00.000Z', '2026-07-14T22:00:00.000Z'],
  ])('at %s goes from %s to %s', (now, from, until) => {
    expect(quietSpanAt(programme, instant(now))).toEqual({ from, until })
  })

  it('counts the midnights of every place', () => {
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

  it('ends when a door opens or closes', () => {
    const hours = { weekday: 6, opens: civilTime('14:00'), closes: civilTime('18:30'), note: '' } as const
    const open = aProgramme({ places: [aPlace('Port', { openingHours: [hours] })] })
    expect(quietSpanAt(open, instant('2026-12-12T14:00:00.000Z'))).toEqual({
      from: '2026-12-12T13:00:00.000Z',
      until: '2026-12-12T17:30:00.000Z',
    })
  })

  it('is one hour shorter in the night the clock changes', () => {
    expect(quietSpanAt(programme, instant('2027-03-28T00:30:00.000Z'))).toEqual({
      from: '2027-03-27T23:00:00.000Z',
      until: '2027-03-28T22:00:00.000Z',
    })
  })
})
