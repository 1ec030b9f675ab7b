import { EVERYTHING, id, select } from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { writeOpenAgenda } from './write.ts'

const context = { siteUrl: 'https://agenda.example' }
const written = (...sessions: readonly ReturnType<typeof aSession>[]) =>
  writeOpenAgenda(select(aProgramme({ sessions }), EVERYTHING), context).events

describe('an agenda for OpenAgenda', () => {
  it('has one event for a workshop at a place, its sessions as timings with their offset', () => {
    const events = written(aSession('2026-12-12 10:00-12:00'), aSession('2027-07-03 10:00-12:00'))
    expect(events).toHaveLength(1)
    expect(events[0]?.timings).toEqual([
      { begin: '2026-12-12T10:00:00+01:00', end: '2026-12-12T12:00:00+01:00' },
      { begin: '2027-07-03T10:00:00+02:00', end: '2027-07-03T12:00:00+02:00' },
    ])
  })

  it('leaves a cancelled date out among others, and is cancelled when all are', () => {
    const cancelled = { state: { kind: 'cancelled' as const, replacedBy: null } }
    const [some] = written(aSession('2026-12-12 10:00-12:00', cancelled), aSession('2026-12-19 10:00-12:00'))
    expect([some?.status, some?.timings.length]).toEqual([1, 1])
    const [none] = written(aSession('2026-12-12 10:00-12:00', cancelled))
    expect([none?.status, none?.timings.length]).toEqual([6, 1])
  })

  it('is full when every date that is held is', () => {
    const full = { state: { kind: 'full' as const } }
    expect(written(aSession('2026-12-12 10:00-12:00', full))[0]?.status).toBe(5)
    expect(
      written(aSession('2026-12-12 10:00-12:00', full), aSession('2026-12-19 10:00-12:00'))[0]?.status,
    ).toBe(1)
  })

  it('keeps the numbers of an event and of its place whatever else changes', () => {
    const [one] = written(aSession('2026-12-12 10:00-12:00'))
    const [other] = written(aSession('2027-01-09 14:00-16:00', { publicNote: 'Apportez une photo' }))
    expect([other?.uid, other?.location?.uid]).toEqual([one?.uid, one?.location?.uid])
    expect(Number.isSafeInteger(one?.uid)).toBe(true)
  })

  it('has no location online', () => {
    const online = aPlace('En ligne', { id: id('en-ligne'), slug: 'en-ligne', kind: 'online' })
    const programme = aProgramme({
      places: [online],
      sessions: [aSession('2026-12-12 10:00-12:00', { placeId: online.id })],
    })
    const [event] = writeOpenAgenda(select(programme, EVERYTHING), context).events
    expect(event).toMatchObject({ attendanceMode: 2, location: null, onlineAccessLink: expect.any(String) })
  })
})
