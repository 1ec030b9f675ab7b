import { existsSync, readFileSync } from 'node:fs'
import { id } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { priceOf } from './practical.ts'
import { readOpenAgenda } from './read.ts'

const category = id<'category'>('agenda')

function anEvent(given: object = {}): object {
  return {
    uid: 12,
    slug: 'atelier-photo_12',
    title: { fr: 'Atelier photo' },
    description: { fr: 'Apprendre à cadrer.' },
    longDescription: null,
    conditions: {},
    attendanceMode: 1,
    status: 1,
    timezone: 'Europe/Paris',
    timings: [{ begin: '2026-12-12T10:00:00+01:00', end: '2026-12-12T12:00:00+01:00' }],
    registration: [{ type: 'phone', value: '05 63 00 00 00' }],
    location: {
      uid: 7,
      name: 'Médiathèque',
      address: '1 rue du Port, 81000 Albi',
      city: 'Albi',
      postalCode: '81000',
      latitude: 43.9,
      longitude: 2.1,
    },
    createdAt: '2026-09-01T08:00:00.000Z',
    updatedAt: '2026-09-02T08:00:00.000Z',
    ...given,
  }
}

describe('an OpenAgenda event', () => {
  it('becomes a sheet, a place and its dates on the wall clock', () => {
    const { events, refusals } = readOpenAgenda([anEvent()], category)
    expect(refusals).toEqual([])
    expect(events).toMatchObject([
      {
        workshop: {
          slug: 'atelier-photo-12',
          title: 'Atelier photo',
          durationMinutes: 120,
          externalId: 'openagenda:12',
        },
        place: { name: 'Médiathèque', address: '1 rue du Port', town: 'Albi', externalId: 'openagenda:7' },
        sessions: [
          { date: '2026-12-12', startTime: '10:00', endTime: '12:00', registration: { kind: 'advised' } },
        ],
      },
    ])
  })

  it('reads the same twice', () => {
    expect(readOpenAgenda([anEvent()], category)).toEqual(readOpenAgenda({ events: [anEvent()] }, category))
  })

  it('loses a date that lasts for days, not the others', () => {
    const timings = [
      { begin: '2026-12-12T10:00:00+01:00', end: '2026-12-14T12:00:00+01:00' },
      { begin: '2026-12-20T10:00:00+01:00', end: '2026-12-20T12:00:00+01:00' },
    ]
    const { events, refusals } = readOpenAgenda([anEvent({ timings })], category)
    expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2026-12-20'])
    expect(refusals).toEqual([
      { uid: '12', title: 'Atelier photo', reason: expect.stringContaining('2026-12-12') },
    ])
  })

  it.each([
    [{ location: null }, 'l’événement n’a pas de lieu'],
    [{ title: { fr: ' ' } }, 'le champ «\u00A0title\u00A0» est illisible'],
    [
      { timings: [{ begin: 'samedi', end: 'dimanche' }] },
      'le champ «\u00A0timings.0.begin\u00A0» est illisible',
    ],
  ])('is refused with a reason: %o', (given, reason) => {
    const { events, refusals } = readOpenAgenda([anEvent(given), anEvent()], category)
    expect(refusals[0]?.reason).toContain(reason)
    expect(events).toHaveLength(1)
  })

  it('may be online, without a place', () => {
    const { events } = readOpenAgenda(
      [anEvent({ location: null, attendanceMode: 2, onlineAccessLink: 'https://visio.example/x' })],
      category,
    )
    expect(events[0]).toMatchObject({
      place: { kind: 'online' },
      workshop: { format: 'online', resources: [{ url: 'https://visio.example/x' }] },
    })
  })
})

it.each([
  ['', { kind: 'unstated' }],
  ['gratuit et ouvert à tous', { kind: 'free' }],
  ['Plein 26€ | Réduit 20€', { kind: 'paid', cents: 2600 }],
  ['Entrée 4,50 €', { kind: 'paid', cents: 450 }],
  ['sur réservation', { kind: 'unstated', note: 'sur réservation' }],
])('the price of %j is understood', (conditions, price) => {
  expect(priceOf(conditions)).toMatchObject(price)
})

const real = '../shared/data/openagenda/openagenda-agenda_albi_events.json'
it.runIf(existsSync(real))(
  'reads the 75 events of a real town, each brought in or refused with a reason',
  () => {
    const { events, refusals } = readOpenAgenda(JSON.parse(readFileSync(real, 'utf8')), category)
    const seen = new Set([
      ...events.map(({ workshop }) => workshop.externalId.slice(11)),
      ...refusals.map(({ uid }) => uid),
    ])
    expect(seen.size).toBe(75)
    expect(events.length).toBeGreaterThan(60)
  },
)
