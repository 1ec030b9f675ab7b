import { civilDate, civilTime } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { almanacFor, type Cast, NOBODY, rowsOf, showingsOf, slotsWith, type ToldSession } from './showing.ts'

const cast: Cast = {
  today: civilDate('2027-01-10'),
  workshops: [{ id: 'photos', title: 'Photos', family: 'loisirs', format: 'workshop' }],
  places: [{ id: 'quai', name: 'Quai', town: 'Port-Louis' }],
  mediators: [
    { id: 'klervi', name: 'Klervi' },
    { id: 'gwenn', name: 'Gwenn' },
  ],
  families: [{ slug: 'loisirs', name: 'Loisirs', motif: 'frames' }],
}
const told = (id: string, given: Partial<ToldSession> = {}): ToldSession => ({
  id,
  workshopId: 'photos',
  placeId: 'quai',
  mediatorIds: [],
  room: '',
  date: civilDate('2027-01-12'),
  startTime: civilTime('10:00'),
  endTime: civilTime('12:00'),
  stateKind: 'scheduled',
  publication: 'public',
  note: '',
  capacity: null,
  scheduleId: null,
  ...given,
})

describe('what the planning shows', () => {
  it('names sheets, families and places, in the order of hours', () => {
    const shown = showingsOf([told('b', { startTime: civilTime('11:00') }), told('a')], cast, 'places')
    expect(shown.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(shown[0]).toMatchObject({
      sheet: { title: 'Photos', family: { name: 'Loisirs' } },
      place: { name: 'Quai', words: 'Quai, Port-Louis' },
      past: false,
      status: '',
    })
  })

  it('shows a session once for each of its people, and for nobody when it has none', () => {
    const sessions = [told('a', { mediatorIds: ['klervi', 'gwenn'] }), told('b')]
    const shown = showingsOf(sessions, cast, 'mediators')
    expect(shown.map(({ id, place }) => `${id} ${place.name}`).sort()).toEqual([
      'a Gwenn',
      'a Klervi',
      `b ${NOBODY.name}`,
    ])
    expect(shown[0]?.sheet.title).toBe('Photos · Quai')
    expect(rowsOf(cast, 'mediators').map(({ name }) => name)).toEqual(['Klervi', 'Gwenn', NOBODY.name])
  })

  it('does not lose what refers to nothing, nor a night', () => {
    const [shown] = showingsOf(
      [
        told('a', {
          workshopId: '?',
          placeId: '?',
          startTime: civilTime('20:00'),
          endTime: civilTime('00:30'),
        }),
      ],
      cast,
      'places',
    )
    expect(shown).toMatchObject({ sheet: { title: 'Sans fiche' }, endDate: '2027-01-13' })
  })

  it('knows the slots of one help desk, and nothing else', () => {
    const workshops = [...cast.workshops, { id: 'aide', title: 'Aide', family: '', format: 'drop-in' }]
    const slot = (id: string, given: Partial<ToldSession> = {}) => told(id, { workshopId: 'aide', ...given })
    const sessions = [slot('a'), slot('b'), slot('c', { placeId: 'phare' }), told('d')]
    expect(slotsWith(slot('a'), sessions, { workshops }).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(slotsWith(told('d'), sessions, { workshops }).map(({ id }) => id)).toEqual(['d'])
  })

  it('keeps the closures of places away from people', () => {
    const days = { name: 'Inventaire', from: civilDate('2027-01-12'), to: civilDate('2027-01-12') }
    const almanac = {
      schoolHolidays: [],
      publicHolidays: [],
      festivals: [],
      closures: [
        { ...days, place: 'quai' },
        { ...days, place: '' },
      ],
    }
    expect(almanacFor(almanac, 'mediators').closures).toEqual([{ ...days, place: '' }])
    expect(almanacFor(almanac, 'places')).toBe(almanac)
  })
})
