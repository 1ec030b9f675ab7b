import {
  civilDate,
  civilTime,
  id,
  type OpeningHours,
  type PlaceId,
  type SessionEntry,
  type Weekday,
} from '@escale/programme'
import { aClosure, aPlace, aSession, documents } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { findClashes } from './find.ts'
import { kilometresBetween } from './nearby.ts'

const anne = { mediatorIds: [id<'mediator'>('anne')] }
const at = (sessionId: string, when: string, given: Partial<SessionEntry> = {}) =>
  aSession(when, { id: id(sessionId), ...given })
const opening = (weekday: Weekday, opens: string, closes: string): OpeningHours => ({
  weekday,
  opens: civilTime(opens),
  closes: civilTime(closes),
  note: '',
})
const places = [
  aPlace('Port', { position: { latitude: 47.7, longitude: -3.35 } }),
  aPlace('Étang', { town: 'Plouhinec', position: { latitude: 47.7, longitude: -3.25 } }),
  aPlace('Loin', { town: 'Vannes', position: { latitude: 47.66, longitude: -2.76 } }),
  aPlace('Annexe', { town: 'PORT-LOUIS' }),
  aPlace('Sans carte', { town: 'Ailleurs' }),
  aPlace('En ligne', { kind: 'online', town: '' }),
  aPlace('Saint-Denis', { town: 'Saint-Denis', timeZone: 'Indian/Reunion' }),
]
const clashes = (sessions: SessionEntry[], given: Parameters<typeof documents>[0] = {}) =>
  findClashes(sessions, documents({ places, ...given })).map((clash) =>
    [clash.grade, clash.kind, ...clash.sessionIds].join(' '),
  )

describe('the same mediator', () => {
  it.each([
    ['10:00-12:00', '11:00-13:00', true],
    ['10:00-12:00', '10:00-12:00', true],
    ['10:00-12:00', '11:00-11:30', true],
    ['10:00-12:00', '12:00-13:00', false],
    ['22:00-00:30', '23:59-01:00', true],
  ])('at %s and at %s elsewhere', (one, other, clash) => {
    const sessions = [
      at('a', `2026-12-12 ${one}`, anne),
      at('b', `2026-12-12 ${other}`, { ...anne, placeId: id('loin'), workshopId: id('kart') }),
    ]
    expect(clashes(sessions)).toEqual(clash ? ['error same-mediator a b'] : [])
  })

  it('after midnight meets the day after', () => {
    const sessions = [
      at('a', '2026-12-12 22:00-00:30', anne),
      at('b', '2026-12-13 00:00-01:00', { ...anne, placeId: id('loin') }),
    ]
    expect(clashes(sessions)).toEqual(['error same-mediator a b'])
  })

  it('overlaps every session of a long day once, and only where both are theirs', () => {
    const sessions = [
      at('long', '2026-12-12 09:00-17:00', { ...anne, room: 'A' }),
      at('b', '2026-12-12 10:00-11:00', { mediatorIds: [id('anne'), id('anne')], room: 'B' }),
      at('c', '2026-12-12 15:00-16:00', { mediatorIds: [id('paul'), id('anne')], room: 'C' }),
      at('d', '2026-12-12 15:00-16:00', { mediatorIds: [id('marie')], room: 'D' }),
    ]
    expect(clashes(sessions)).toEqual(['error same-mediator long b', 'error same-mediator long c'])
  })

  it('is compared in instants, whatever the zones', () => {
    const sessions = [
      at('paris', '2026-12-12 10:00-11:00', anne),
      at('reunion', '2026-12-12 13:30-14:30', { ...anne, placeId: id('saint-denis') }),
    ]
    expect(clashes(sessions)).toEqual(['error same-mediator paris reunion'])
    expect(
      clashes([
        at('a', '2026-12-12 10:00-11:00', anne),
        at('b', '2026-12-12 10:00-11:00', { ...anne, placeId: id('saint-denis') }),
      ]),
    ).toEqual([])
  })

  it.each([
    ['cancelled', { kind: 'cancelled', replacedBy: null }, false],
    ['put off', { kind: 'postponed', previous: null, replacedBy: null }, false],
    [
      'postponed to this date',
      { kind: 'postponed', previous: { date: civilDate('2026-12-05'), startTime: null }, replacedBy: null },
      true,
    ],
    ['full', { kind: 'full' }, true],
  ] as const)('when one is %s', (_, state, clash) => {
    const sessions = [
      at('a', '2026-12-12 10:00-12:00', { ...anne, state }),
      at('b', '2026-12-12 10:00-12:00', { ...anne, placeId: id('loin') }),
    ]
    expect(clashes(sessions)).toEqual(clash ? ['error same-mediator a b'] : [])
  })
})

describe('the same room', () => {
  const both = (one: string, other: string, placeId: PlaceId = id('port')) =>
    clashes([
      at('a', '2026-12-12 10:00-12:00', { room: one, placeId }),
      at('b', '2026-12-12 11:00-13:00', { room: other, placeId, workshopId: id('kart') }),
    ])

  it.each([
    ['Salle Jaune', 'salle jaune ', ['error same-room a b']],
    ['Salle Jaune', 'Salle Bleue', []],
    ['', '', ['warning same-room a b']],
    ['Salle Jaune', '', []],
  ])('%j and %j', (one, other, expected) => {
    expect(both(one, other)).toEqual(expected)
  })

  it('is not shared online, and is named as it was typed', () => {
    expect(both('', '', id('en-ligne'))).toEqual([])
    const [clash] = findClashes(
      [
        at('a', '2026-12-12 10:00-12:00', { room: 'Salle Jaune' }),
        at('b', '2026-12-12 10:00-12:00', { room: 'SALLE JAUNE' }),
      ],
      documents({ places }),
    )
    expect(clash).toMatchObject({ placeId: 'port', room: 'Salle Jaune' })
  })
})

describe('a closure', () => {
  const session = at('a', '2026-12-24 10:00-12:00')
  const closure = aClosure('Travaux', '2026-12-20', '2026-12-24')

  it.each([
    ['of the network', null, true],
    ['of the place', 'port', false],
  ] as const)('%s is an error', (_, placeId, network) => {
    const closures = [{ ...closure, placeId: placeId && id<'place'>(placeId) }]
    expect(findClashes([session], documents({ places, closures }))).toEqual([
      {
        kind: 'closed',
        grade: 'error',
        sessionIds: ['a'],
        placeId: 'port',
        closureId: 'travaux',
        network,
        reason: 'Travaux',
      },
    ])
  })

  it('of the bus closes its stops', () => {
    const stop = aPlace('Arrêt', { kind: 'bus-stop', parentId: id('bus') })
    const given = { places: [stop], closures: [{ ...closure, placeId: id<'place'>('bus') }] }
    expect(clashes([at('a', '2026-12-24 10:00-12:00', { placeId: id('arret') })], given)).toEqual([
      'error closed a',
    ])
  })

  it('elsewhere or on other days is none', () => {
    expect(clashes([session], { closures: [{ ...closure, placeId: id('loin') }] })).toEqual([])
    expect(clashes([at('a', '2026-12-25 10:00-12:00')], { closures: [closure] })).toEqual([])
  })
})

describe('opening hours', () => {
  const saturdays = (...hours: OpeningHours[]) => ({
    places: [aPlace('Port', { openingHours: hours })],
  })

  it.each([
    ['10:00-12:00', true],
    ['10:00-12:30', true],
    ['09:30-11:00', false],
    ['16:00-18:30', false],
    ['12:00-15:00', false],
  ])('10:00-12:30 and 14:00-18:00 hold a session at %s: %s', (hours, open) => {
    const given = saturdays(
      opening(6, '14:00', '18:00'),
      opening(6, '10:00', '12:30'),
      opening(5, '08:00', '20:00'),
    )
    expect(clashes([at('a', `2026-12-12 ${hours}`)], given)).toEqual(
      open ? [] : ['warning outside-opening-hours a'],
    )
  })

  it('that touch are one opening', () => {
    const given = saturdays(opening(6, '12:00', '18:00'), opening(6, '10:00', '12:00'))
    expect(clashes([at('a', '2026-12-12 11:00-13:00')], given)).toEqual([])
  })

  it('may run past midnight, from the evening before or into the day after', () => {
    const given = saturdays(opening(6, '20:00', '02:00'))
    expect(clashes([at('a', '2026-12-12 23:00-01:00')], given)).toEqual([])
    expect(clashes([at('a', '2026-12-13 00:30-01:30')], given)).toEqual([])
    expect(clashes([at('a', '2026-12-13 00:30-02:30')], given)).toEqual(['warning outside-opening-hours a'])
    const midnight = saturdays(opening(6, '20:00', '00:00'), opening(7, '00:00', '02:00'))
    expect(clashes([at('a', '2026-12-12 23:00-01:00')], midnight)).toEqual([])
  })

  it('that nobody wrote down, or of a place nobody knows, hold any session', () => {
    expect(clashes([at('a', '2026-12-13 03:00-04:00')])).toEqual([])
    expect(clashes([at('a', '2026-12-13 03:00-04:00', { placeId: id('gone') })])).toEqual([])
  })
})

describe('the same workshop on the same day', () => {
  const both = (one: string, other: string, day = '2026-12-12') =>
    clashes([
      at('a', '2026-12-12 10:00-12:00', { placeId: id(one) }),
      at('b', `${day} 14:00-16:00`, { placeId: id(other) }),
    ])
  const noted = ['note same-workshop-nearby a b']

  it.each([
    ['port', 'etang', noted],
    ['port', 'annexe', noted],
    ['port', 'loin', []],
    ['port', 'sans-carte', []],
    ['en-ligne', 'port', []],
    ['gone', 'port', []],
    ['port', 'port', []],
  ])('at %s and at %s', (one, other, expected) => {
    expect(both(one, other)).toEqual(expected)
  })

  it('is not noted on two days, nor for two workshops', () => {
    expect(both('port', 'etang', '2026-12-13')).toEqual([])
    const kart = at('b', '2026-12-12 14:00-16:00', { placeId: id('etang'), workshopId: id('kart') })
    expect(clashes([at('a', '2026-12-12 10:00-12:00'), kart])).toEqual([])
  })

  it('is noted once for two places, however many slots they have, with the distance', () => {
    const slots = ['14:00-14:30', '14:30-15:00', '15:00-15:30'].flatMap((hours, index) => [
      at(`port-${index}`, `2026-12-12 ${hours}`),
      at(`etang-${index}`, `2026-12-12 ${hours}`, { placeId: id('etang') }),
    ])
    const found = findClashes(slots, documents({ places }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ placeIds: ['etang', 'port'], date: '2026-12-12', workshopId: 'photos' })
    expect(found[0]).toHaveProperty('kilometres', expect.closeTo(7.48, 1))
  })

  it('measures ten kilometres as the crow flies', () => {
    const here = { position: { latitude: 48, longitude: 2 } }
    const north = (degrees: number) => ({ position: { latitude: 48 + degrees, longitude: 2 } })
    expect(kilometresBetween(here, north(1))).toBeCloseTo(111.19, 1)
    expect(kilometresBetween(here, here)).toBe(0)
    expect(kilometresBetween(here, { position: { latitude: -48, longitude: -178 } })).toBeCloseTo(20_015, 0)
    expect(kilometresBetween(here, { position: null })).toBeNull()
  })
})

it('the gravest come first, then in the order of their start', () => {
  const given = {
    places: [aPlace('Port', { openingHours: [opening(1, '10:00', '12:00')] }), aPlace('Annexe')],
    closures: [aClosure('Fermé', '2026-12-14', '2026-12-14')],
  }
  const sessions = [
    at('c', '2026-12-14 10:00-12:00', { room: 'A' }),
    at('b', '2026-12-13 10:00-12:00', anne),
    at('a', '2026-12-13 11:00-12:00', { ...anne, placeId: id('annexe') }),
  ]
  expect(clashes(sessions, given)).toEqual([
    'error same-mediator b a',
    'error closed c',
    'warning outside-opening-hours b',
    'note same-workshop-nearby b a',
  ])
})
