import { describe, expect, it } from 'vitest'
import {
  aCategory,
  aMediator,
  aNetwork,
  anAudience,
  aPlace,
  aProgramme,
  aSchoolHoliday,
  aSession,
  aWorkshop,
  stamps,
} from '../builders.ts'
import { instant } from '../civil/instant.ts'
import { id } from '../model/ids.ts'
import { isHeld, type Session } from './session.ts'

const later = instant('2026-11-01T08:00:00.000Z')
const one = (...given: Parameters<typeof aProgramme>): Session => {
  const [session] = aProgramme(...given).sessions
  if (session === undefined) throw new Error('no session')
  return session
}

describe('a session of the programme', () => {
  it('has at hand what it refers to', () => {
    const session = one({
      audiences: [anAudience('Familles', null, null)],
      mediators: [aMediator('Anne')],
      workshops: [
        aWorkshop('Photos', { audienceIds: [id('familles'), id('gone')], access: ['sign-language'] }),
      ],
      places: [aPlace('Port', { access: ['wheelchair', 'sign-language'] })],
      sessions: [aSession('2026-12-12 10:00-12:00', { mediatorIds: [id('anne'), id('gone')] })],
    })
    expect([session.workshop.title, session.place.name, session.category.name]).toEqual([
      'Photos',
      'Port',
      'Loisirs',
    ])
    expect([session.audiences.length, session.mediators.length]).toEqual([1, 1])
    expect(session.access).toEqual(['wheelchair', 'sign-language'])
  })

  it.each([
    ['workshop', { workshopId: id<'workshop'>('draft') }, 'draft'],
    ['place', { placeId: id<'place'>('gone') }, 'gone'],
  ] as const)('waits for its %s', (missing, given, documentId) => {
    const programme = aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00', given)] })
    expect(programme.sessions).toEqual([])
    expect(programme.waiting).toMatchObject([{ missing, documentId }])
  })

  it('waits for the family of its sheet', () => {
    const programme = aProgramme({
      categories: [aCategory('Autre')],
      sessions: [aSession('2026-12-12 10:00-12:00')],
    })
    expect(programme.waiting).toMatchObject([{ missing: 'category', documentId: 'loisirs' }])
  })

  it('reads the clock of its place, or of the network', () => {
    const sessions = [aSession('2026-12-12 10:00-12:00')]
    expect(one({ sessions }).start).toBe('2026-12-12T09:00:00.000Z')
    expect(one({ sessions }, aNetwork({ timeZone: 'Indian/Reunion' })).start).toBe('2026-12-12T06:00:00.000Z')
    const places = [aPlace('Port', { timeZone: 'Pacific/Noumea' })]
    expect(one({ sessions, places }).start).toBe('2026-12-11T23:00:00.000Z')
  })

  it('ends on the next day when it ends before it starts', () => {
    expect(one({ sessions: [aSession('2026-12-12 20:00-00:30')] })).toMatchObject({
      endDate: '2026-12-13',
      end: '2026-12-12T23:30:00.000Z',
    })
  })

  it('has changed when its sheet or its place has', () => {
    const sessions = [aSession('2026-12-12 10:00-12:00')]
    expect(one({ sessions }).changedAt).toBe(stamps.modifiedAt)
    expect(one({ sessions, workshops: [aWorkshop('Photos', { modifiedAt: later })] }).changedAt).toBe(later)
    expect(one({ sessions, places: [aPlace('Port', { modifiedAt: later })] }).changedAt).toBe(later)
  })

  it('knows the school holiday of the network’s zone only', () => {
    const sessions = [aSession('2026-12-22 10:00-12:00')]
    const holiday = aSchoolHoliday('Noël', '2026-12-19', '2027-01-03')
    expect(one({ sessions, schoolHolidays: [holiday] }).schoolHoliday?.name).toBe('Noël')
    expect(one({ sessions, schoolHolidays: [{ ...holiday, zone: 'C' }] }).schoolHoliday).toBeNull()
  })
})

describe('a change of plan', () => {
  const next = aSession('2026-12-19 10:00-12:00', { id: id('next') })
  const held = (session: Session) => isHeld(session)

  it('postponed from a known date, is held at the new one', () => {
    const state = {
      kind: 'postponed',
      previous: { date: next.date, startTime: null },
      replacedBy: null,
    } as const
    const session = one({ sessions: [aSession('2026-12-12 10:00-12:00', { state })] })
    expect([session.state.kind, held(session)]).toEqual(['postponed', true])
  })

  it('put off, is not held, and leads to the session that replaces it', () => {
    const state = { kind: 'postponed', previous: null, replacedBy: id<'session'>('next') } as const
    const session = one({ sessions: [aSession('2026-12-12 10:00-12:00', { state }), next] })
    expect(session.state).toMatchObject({ kind: 'put-off', replacedBy: { id: 'next', date: '2026-12-19' } })
    expect(held(session)).toBe(false)
  })

  it('cancelled, does not send anyone to a session the public cannot open', () => {
    const state = { kind: 'cancelled', replacedBy: id<'session'>('next') } as const
    const cancelled = aSession('2026-12-12 10:00-12:00', { state })
    expect(one({ sessions: [cancelled, next] }).state).toMatchObject({ replacedBy: { id: 'next' } })
    expect(one({ sessions: [cancelled] }).state).toEqual({ kind: 'cancelled', replacedBy: null })
    expect(one({ sessions: [cancelled, { ...next, workshopId: id('draft') }] }).state).toEqual({
      kind: 'cancelled',
      replacedBy: null,
    })
  })

  it('moved, remembers the place it left', () => {
    const state = { kind: 'moved', previousPlaceId: id<'place'>('etang') } as const
    const places = [aPlace('Port'), aPlace('Étang')]
    expect(one({ places, sessions: [aSession('2026-12-12 10:00-12:00', { state })] }).state).toMatchObject({
      previous: { name: 'Étang' },
    })
  })
})

describe('the shelves', () => {
  it('are in the order of reading', () => {
    const programme = aProgramme({
      places: [
        aPlace('Zébulon', { town: '' }),
        aPlace('Étang', { town: 'Quéven' }),
        aPlace('Port', { town: 'Port-Louis' }),
      ],
      categories: [
        { ...aCategory('A'), order: 2 },
        { ...aCategory('B'), order: 1 },
      ],
    })
    expect(programme.places.all.map(({ name }) => name)).toEqual(['Étang', 'Port', 'Zébulon'])
    expect(programme.towns.all.map(({ slug }) => slug)).toEqual(['port-louis', 'queven'])
    expect(programme.categories.all.map(({ name }) => name)).toEqual(['B', 'A'])
  })

  it('sort sessions by instant, then by id', () => {
    const sessions = [
      aSession('2026-12-12 10:00-12:00', { id: id('b') }),
      aSession('2026-12-12 10:00-12:00', { id: id('a') }),
      aSession('2026-12-01 10:00-12:00', { id: id('c') }),
    ]
    expect(aProgramme({ sessions }).sessions.map((session) => session.id)).toEqual(['c', 'a', 'b'])
  })
})
