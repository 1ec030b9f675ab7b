import { civilDate, id, type PlaceId } from '@escale/programme'
import { aClosure, aNetwork, aPlace, aPublicHoliday, aSchoolHoliday } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { days } from './builders.ts'
import { calendarOf } from './calendar.ts'

const window = { from: civilDate('2026-09-01'), to: civilDate('2027-08-31') }
const nothing = { network: aNetwork(), schoolHolidays: [], closures: [], publicHolidays: [] }
const names = (periods: readonly { name: string }[]) => periods.map(({ name }) => name)

describe('the calendar of a place', () => {
  it('has the official school holidays of the network’s zone', () => {
    const winter = (schoolZone: 'A' | 'B') =>
      calendarOf(
        aPlace('Port'),
        { ...nothing, network: aNetwork({ schoolZone }) },
        window,
      ).schoolHolidays.find(({ from }) => from > '2027-01-31')
    expect([winter('A')?.from, winter('B')?.from]).toEqual(['2027-02-13', '2027-02-20'])
  })

  it('takes a network’s correction in the place of the official holiday it overlaps, and leaves the others', () => {
    const own = [
      aSchoolHoliday('Hiver, corrigé', '2027-02-19', '2027-03-06'),
      { ...aSchoolHoliday('Hiver ailleurs', '2027-02-13', '2027-02-28'), zone: 'A' as const },
    ]
    const { schoolHolidays } = calendarOf(aPlace('Port'), { ...nothing, schoolHolidays: own }, window)
    const spring = schoolHolidays.filter(({ from }) => from > '2027-01-31' && from < '2027-05-01')
    expect(spring).toEqual([
      days('Hiver, corrigé', '2027-02-19', '2027-03-06'),
      days('Vacances de printemps', '2027-04-17', '2027-05-02'),
    ])
  })

  it('has none for a zone that is not published, save what the network entered', () => {
    const network = aNetwork({ schoolZone: 'Réunion' })
    const own = [
      { ...aSchoolHoliday('Vacances d’été austral', '2026-12-19', '2027-01-24'), zone: 'Réunion' as const },
    ]
    expect(calendarOf(aPlace('Port'), { ...nothing, network }, window).schoolHolidays).toEqual([])
    expect(
      names(calendarOf(aPlace('Port'), { ...nothing, network, schoolHolidays: own }, window).schoolHolidays),
    ).toEqual(['Vacances d’été austral'])
  })

  it('has the public holidays of where it stands, for the years of the window', () => {
    const { publicHolidays } = calendarOf(aPlace('Port', { postalCode: '97420' }), nothing, window)
    expect(publicHolidays.filter(({ name }) => name.includes('Abolition')).map(({ from }) => from)).toEqual([
      '2026-12-20',
      '2027-12-20',
    ])
  })

  it('takes the public holidays a network adds', () => {
    const added = [
      aPublicHoliday('Fête de la ville', '2027-06-11'),
      aPublicHoliday('Fête du Travail, décalée', '2027-05-01'),
    ]
    const { publicHolidays } = calendarOf(aPlace('Port'), { ...nothing, publicHolidays: added }, window)
    const spring = publicHolidays.filter(({ from }) => '2027-04-01' < from && from < '2027-07-01')
    expect(names(spring)).toEqual([
      'Fête du Travail, décalée',
      'Ascension',
      'Fête de la Victoire 1945',
      'Lundi de Pentecôte',
      'Fête de la ville',
    ])
  })

  it('leaves out the public holidays a network works on', () => {
    const worked = aPublicHoliday('Lundi de Pentecôte', '2027-05-17', { dayOff: false })
    const { publicHolidays } = calendarOf(aPlace('Port'), { ...nothing, publicHolidays: [worked] }, window)
    const spring = publicHolidays.filter(({ from }) => '2027-05-05' < from && from < '2027-07-01')
    expect(names(spring)).toEqual(['Ascension', 'Fête de la Victoire 1945'])
  })

  it('has its own closures, those of its bus and those of the network', () => {
    const [bus, stop, other]: PlaceId[] = [id('bus'), id('stop'), id('other')]
    const closures = [
      aClosure('Réseau fermé', '2026-12-24', '2026-12-24'),
      { ...aClosure('Bus en panne', '2026-12-10', '2026-12-11'), placeId: bus ?? null },
      { ...aClosure('Travaux', '2026-12-12', '2026-12-12'), placeId: stop ?? null },
      { ...aClosure('Inventaire ailleurs', '2026-12-13', '2026-12-13'), placeId: other ?? null },
    ]
    const place = aPlace('Arrêt', { id: id('stop'), parentId: id('bus') })
    expect(names(calendarOf(place, { ...nothing, closures }, window).closures)).toEqual([
      'Réseau fermé',
      'Bus en panne',
      'Travaux',
    ])
  })
})
