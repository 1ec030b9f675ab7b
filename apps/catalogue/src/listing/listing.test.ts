import { civilDate, EVERYTHING, id, parseProgrammeQuery, select, startingFrom } from '@escale/programme'
import {
  aCategory,
  aPlace,
  aProgramme,
  aSchoolHoliday,
  aSession,
  aWorkshop,
} from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { periodOf, windowOf } from './periods.ts'
import { readListing } from './read.ts'
import { sheetsOf } from './sheets.ts'

const today = civilDate('2026-11-22')
const help = aWorkshop('Permanence', { id: id('aide'), format: 'drop-in' })
const photos = aWorkshop('Photos', { id: id('photos') })
const staff = aWorkshop('Entre nous', { format: 'staff-training' })
const dateless = aWorkshop('Broder', { level: 'at-ease' })
const at = (when: string, workshop: string, more = {}) =>
  aSession(when, { workshopId: id(workshop), ...more })
const programme = aProgramme({
  categories: [aCategory('Loisirs')],
  places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang'), town: 'Le Palais' })],
  workshops: [help, photos, staff, dateless],
  schoolHolidays: [aSchoolHoliday('Vacances de Noël', '2026-12-19', '2027-01-03')],
  sessions: [
    at('2026-11-22 08:00-09:00', 'photos'),
    at('2026-11-24 14:00-14:30', 'aide'),
    at('2026-11-24 14:30-15:00', 'aide'),
    at('2026-11-24 14:45-16:00', 'photos', { placeId: id('etang') }),
    at('2026-11-24 15:00-15:30', 'aide', { state: { kind: 'cancelled', replacedBy: null } }),
    at('2026-12-01 10:00-12:00', 'photos'),
  ],
})
const read = (search: string) =>
  readListing(new URL(`http://localhost/agenda/${search}`), { programme, today })

describe('a period', () => {
  it.each([
    ['cette-semaine', '2026-11-22', '2026-11-28'],
    ['ce-mois', '2026-11-22', '2026-12-21'],
    ['vacances', '2026-12-19', '2027-01-03'],
    ['toutes', null, null],
  ] as const)('«%s» goes from %s to %s, and is recognised', (period, from, to) => {
    const window = windowOf(period, programme, today)
    expect(window).toEqual({ from, to })
    expect(
      periodOf({ ...EVERYTHING, from: window?.from ?? null, to: window?.to ?? null }, programme, today),
    ).toBe(period)
  })

  it('of holidays is not offered when none is known', () => {
    expect(windowOf('vacances', programme, civilDate('2027-02-01'))).toBeNull()
  })
})

describe('the address of a list', () => {
  it('is tidied when a form wrote it', () => {
    expect(read('?categorie=&public=&commune=le-palais&quand=vacances')).toMatchObject({
      kind: 'elsewhere',
      location: '/agenda/?commune=le-palais&du=2026-12-19&au=2027-01-03',
    })
    expect(read('?q=%20')).toMatchObject({ kind: 'elsewhere', location: '/agenda/' })
  })

  it('selects from today on', () => {
    const listing = read('?commune=le-palais')
    expect(listing.kind === 'found' && listing.selection.sessions.length).toBe(1)
  })

  it('with a date that does not exist is not guessed', () => {
    expect(read('?du=2026-02-30')).toEqual({
      kind: 'malformed',
      problems: [{ kind: 'malformed-date', key: 'du', value: '2026-02-30' }],
    })
  })
})

describe('the catalogue', () => {
  const titles = (search: string) => {
    const parsed = parseProgrammeQuery(new URLSearchParams(search))
    if (!parsed.ok) throw new Error('Malformed in a test')
    const selection = select(programme, startingFrom(parsed.query, today))
    return sheetsOf(selection, parsed.query).map(({ workshop }) => workshop.title)
  }

  it('shows sheets without a date, never those between colleagues', () => {
    expect(titles('')).toEqual(['Broder', 'Permanence', 'Photos'])
  })

  it('filters by the sheet where it can answer, by sessions elsewhere', () => {
    expect(titles('niveau=a-l-aise')).toEqual(['Broder'])
    expect(titles('commune=le-palais')).toEqual(['Photos'])
    expect(titles('format=permanence&q=perman')).toEqual(['Permanence'])
  })

  it('shows nothing for an unknown value', () => {
    expect(titles('categorie=poterie')).toEqual([])
  })
})
