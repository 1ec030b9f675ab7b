import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCategory,
  aCycle,
  aFestival,
  anAudience,
  aPlace,
  aProgramme,
  aSchoolHoliday,
  aSession,
  aWorkshop,
} from '../builders.ts'
import { civilDate } from '../civil/date.ts'
import { id } from '../model/ids.ts'
import { parseProgrammeQuery } from './parse.ts'
import { printProgrammeQuery } from './print.ts'
import { EVERYTHING, type ProgrammeQuery, QUERY_KEYS } from './query.ts'
import { select, startingFrom } from './select.ts'

const pairs = (text: string) => [...new URLSearchParams(text)] as [string, string][]

function parse(text: string): ProgrammeQuery {
  const parsed = parseProgrammeQuery(pairs(text))
  if (!parsed.ok) throw new Error(`malformed: ${text}`)
  return parsed.query
}

describe('a query string', () => {
  it.each(['0001-01-01', '0027-01-15', '1899-12-31', '3000-01-01', '9999-12-31'])(
    'is refused a day that no programme has: %s',
    (value) => {
      expect(parseProgrammeQuery([['au', value]])).toEqual({
        ok: false,
        problems: [{ kind: 'malformed-date', key: 'au', value }],
      })
    },
  )

  it('is answered on the first and the last day a programme may have', () => {
    const programme = aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00')] })
    const selection = select(programme, parse('du=1900-01-01&au=2999-12-31'))
    expect(selection.sessions).toHaveLength(1)
  })

  it('is read key by key', () => {
    expect(
      parse(
        'lieu=port&commune=port-louis&age=9&niveau=debutant&gratuit=oui&vacances=non&etat=annulee&du=2026-12-01&q=photo',
      ),
    ).toEqual({
      ...EVERYTHING,
      places: ['port'],
      towns: ['port-louis'],
      ages: [9],
      levels: ['beginner'],
      freeOnly: true,
      schoolHolidays: 'outside',
      states: ['cancelled'],
      from: '2026-12-01',
      text: 'photo',
    })
  })

  it('asks nothing when empty, blank or unknown', () => {
    expect(parse('')).toEqual(EVERYTHING)
    expect(parse('lieu=&q=%20&utm_source=x&client=google')).toEqual(EVERYTHING)
  })

  it('widens to the earliest and the latest of repeated dates', () => {
    expect(parse('du=2026-12-05&du=2026-12-01&au=2026-12-10&au=2026-12-31')).toMatchObject({
      from: '2026-12-01',
      to: '2026-12-31',
    })
  })

  it.each(['du=2027-02-29', 'au=demain', 'du=01/12/2026'])(
    'is refused for a date that is none: %s',
    (text) => {
      expect(parseProgrammeQuery(pairs(text))).toMatchObject({
        ok: false,
        problems: [{ kind: 'malformed-date' }],
      })
    },
  )

  it.each([
    ['lieu=b&lieu=a&lieu=b', 'lieu=a&lieu=b'],
    ['q=jeu+vid%C3%A9o&lieu=port', 'lieu=port&q=jeu%20vid%C3%A9o'],
    ['au=2026-12-31&du=2026-12-01', 'du=2026-12-01&au=2026-12-31'],
    ['age=12&age=9', 'age=12&age=9'],
    ['vacances=oui&vacances=non', ''],
    ['niveau=expert&niveau=debutant', 'niveau=debutant&niveau=expert'],
  ])('%s prints as %s', (text, canonical) => {
    expect(printProgrammeQuery(parse(text))).toBe(canonical)
  })

  it('is the same string for the same question, and reads back, whatever people type', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'port',
        'debutant',
        'oui',
        'non',
        'sans',
        '2026-12-01',
        '2026-12-31',
        '9',
        'annulee',
        'é&=? #',
      ),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...QUERY_KEYS, 'autre'), value)), (given) => {
        const parsed = parseProgrammeQuery(given)
        if (!parsed.ok) return
        const printed = printProgrammeQuery(parsed.query)
        expect(printProgrammeQuery(parse(printed))).toBe(printed)
        expect(parseProgrammeQuery(given.toReversed())).toEqual(parsed)
      }),
    )
  })
})

const programme = aProgramme({
  categories: [aCategory('Loisirs'), aCategory('Jeux vidéo')],
  audiences: [anAudience('Enfants', 6, 12), anAudience('Adultes', 18, null)],
  places: [
    aPlace('Port', { town: 'Port-Louis', access: ['wheelchair'] }),
    aPlace('Étang', { town: 'Hennebont', kind: 'off-site' }),
  ],
  workshops: [
    aWorkshop('Photos', { audienceIds: [id('adultes')], level: 'all' }),
    aWorkshop('Tournoi de kart', {
      categoryId: id('jeux-video'),
      audienceIds: [id('enfants')],
      level: 'at-ease',
      format: 'event',
      price: { kind: 'paid', cents: 300, note: '' },
    }),
  ],
  festivals: [aFestival('Pixels', '2026-12-10', '2026-12-20')],
  cycles: [aCycle('Premiers pas', 6)],
  schoolHolidays: [aSchoolHoliday('Noël', '2026-12-19', '2027-01-03')],
  sessions: [
    aSession('2026-12-12 10:00-12:00', { id: id('a'), cycle: { cycleId: id('premiers-pas'), number: 2 } }),
    aSession('2026-12-13 10:00-12:00', {
      id: id('b'),
      workshopId: id('tournoi-de-kart'),
      placeId: id('etang'),
      festivalId: id('pixels'),
      state: { kind: 'postponed', previous: null, replacedBy: null },
      registration: {
        kind: 'required',
        opensOn: null,
        ways: { onSite: true, phone: '', mail: '', link: '' },
      },
    }),
    aSession('2026-12-22 10:00-12:00', { id: id('c'), state: { kind: 'full' } }),
    aSession('2026-12-12 23:30-00:30', { id: id('d'), workshopId: id('tournoi-de-kart') }),
  ],
})

const idsFor = (text: string) =>
  select(programme, parse(text))
    .sessions.map((session) => session.id)
    .join('')

describe('a selection', () => {
  it.each([
    ['', 'adbc'],
    ['lieu=port', 'adc'],
    ['lieu=port&lieu=etang', 'adbc'],
    ['commune=hennebont', 'b'],
    ['categorie=jeux-video', 'db'],
    ['categorie=jeux-video&lieu=port', 'd'],
    ['atelier=photos', 'ac'],
    ['public=adultes', 'ac'],
    ['age=9', 'db'],
    ['age=9&age=40', 'adbc'],
    ['age=15', ''],
    ['niveau=debutant', 'ac'],
    ['niveau=a-l-aise', 'adbc'],
    ['format=evenement', 'db'],
    ['cycle=premiers-pas', 'a'],
    ['festival=pixels', 'b'],
    ['acces=fauteuil', 'adc'],
    ['acces=lsf', ''],
    ['inscription=requise', 'b'],
    ['inscription=sans', 'adc'],
    ['gratuit=oui', 'ac'],
    ['vacances=oui', 'c'],
    ['vacances=non', 'adb'],
    ['etat=complete', 'c'],
    ['etat=reportee', 'b'],
    ['du=2026-12-13', 'bc'],
    ['au=2026-12-12', 'ad'],
    ['du=2026-12-12&au=2026-12-12', 'ad'],
    ['du=2026-12-31&au=2026-12-01', ''],
    ['q=kart', 'db'],
    ['q=PHOTOS+port', 'ac'],
    ['q=etang', 'b'],
    ['lieu=nulle-part', ''],
    ['lieu=nulle-part&lieu=port', 'adc'],
    ['niveau=expert', ''],
    ['niveau=expert&niveau=debutant', 'ac'],
    ['gratuit=peut-etre', ''],
    ['age=vieux', ''],
  ])('%j gives %j', (text, expected) => {
    expect(idsFor(text)).toBe(expected)
  })

  it('says which values the programme does not know', () => {
    expect(select(programme, parse('lieu=nulle-part&niveau=expert&categorie=loisirs')).unknown).toEqual([
      { key: 'lieu', value: 'nulle-part' },
      { key: 'niveau', value: 'expert' },
    ])
  })

  it('of a window is the whole filtered', () => {
    const day = fc.integer({ min: 8, max: 28 }).map((date) => `2026-12-${String(date).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, day, (from, to) => {
        const window = select(programme, parse(`du=${from}&au=${to}`)).sessions
        expect(window).toEqual(programme.sessions.filter(({ date }) => from <= date && date <= to))
      }),
    )
  })

  it('starts where it is told when the query does not say', () => {
    const today = civilDate('2026-12-13')
    expect(startingFrom(EVERYTHING, today).from).toBe(today)
    expect(startingFrom(parse('du=2026-01-01'), today).from).toBe('2026-01-01')
  })
})
