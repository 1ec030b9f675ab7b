import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCategory,
  aClosure,
  aCycle,
  aFestival,
  aMediator,
  aNetwork,
  anAudience,
  aPartner,
  aPlace,
  aPublicHoliday,
  aSchoolHoliday,
  aSession,
  aWorkshop,
  documents,
  stamps,
} from './builders.ts'
import { civilDate } from './civil/date.ts'
import { id } from './model/ids.ts'
import type { SessionState } from './model/session.ts'
import { ACCESS_CODES, FORMATS, LEVELS, REGISTRATION_KINDS } from './model/vocabulary.ts'
import { FACET_KEYS, facetsOf } from './query/facets.ts'
import { parseProgrammeQuery } from './query/parse.ts'
import { selectPlainly } from './query/plain.ts'
import { queryPairs } from './query/print.ts'
import { EVERYTHING, type ProgrammeQuery } from './query/query.ts'
import { select } from './query/select.ts'
import { type Change, changesBetween } from './snapshot/changes.ts'
import { COLLECTIONS, type Collection, type ProgrammeDocuments } from './snapshot/documents.ts'
import { buildProgramme, type Programme } from './snapshot/programme.ts'
import { updateProgramme } from './snapshot/update.ts'

/** Random networks of a few documents whose ids meet often: what counts is how they refer to one another. */
const few = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((n) => `${prefix}${n}`)
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`)
const pick = <Value>(...values: Value[]) => fc.constantFrom(...values)
const slug = (prefix: string) => few(prefix, 3)
const name = pick('Photos', 'Œuvre', 'Étang', 'Tournoi de kart', 'photos')

const places = fc
  .record({
    slug: slug('p'),
    name,
    town: pick('Lorient', 'lorient', 'Étel', ''),
    access: fc.subarray([...ACCESS_CODES], { maxLength: 2 }),
    timeZone: pick(null, 'Indian/Reunion', 'Pacific/Noumea', 'America/Martinique'),
  })
  .map((given) => aPlace('Lieu', given))
const workshops = fc
  .record({
    slug: slug('w'),
    title: name,
    promise: pick('', 'Un beau lieu'),
    categoryId: few('c', 3).map((each) => id<'category'>(each)),
    audienceIds: fc.uniqueArray(
      few('a', 4).map((each) => id<'audience'>(each)),
      { maxLength: 2 },
    ),
    level: pick(...LEVELS),
    format: pick(...FORMATS),
    access: fc.subarray([...ACCESS_CODES], { maxLength: 2 }),
    price: pick({ kind: 'free' as const }, { kind: 'paid' as const, cents: 100, note: '' }),
  })
  .map((given) => aWorkshop('Fiche', given))
const session = few('s', 16).map((each) => id<'session'>(each))
const placeId = few('p', 4).map((each) => id<'place'>(each))
const state: fc.Arbitrary<SessionState> = fc.oneof(
  pick<SessionState>({ kind: 'scheduled' }, { kind: 'full' }, { kind: 'waiting-list' }),
  fc.option(session, { nil: null }).map((replacedBy): SessionState => ({ kind: 'cancelled', replacedBy })),
  fc
    .option(session, { nil: null })
    .map((replacedBy): SessionState => ({ kind: 'postponed', previous: null, replacedBy })),
  fc
    .option(placeId, { nil: null })
    .map((previousPlaceId): SessionState => ({ kind: 'moved', previousPlaceId })),
)
const ways = { onSite: true, phone: '', mail: '', link: '' }
const sessions = fc
  .tuple(
    date,
    pick('10:00-12:00', '14:00-16:00', '22:00-01:00', '00:30-02:00'),
    fc.record({
      workshopId: few('w', 4).map((each) => id<'workshop'>(each)),
      placeId,
      mediatorIds: fc.uniqueArray(
        few('m', 3).map((each) => id<'mediator'>(each)),
        { maxLength: 2 },
      ),
      partnerId: fc.option(
        few('r', 2).map((each) => id<'partner'>(each)),
        { nil: null },
      ),
      cycle: fc.option(
        few('y', 2).map((each) => ({ cycleId: id<'cycle'>(each), number: 1 })),
        { nil: null },
      ),
      festivalId: fc.option(
        few('f', 2).map((each) => id<'festival'>(each)),
        { nil: null },
      ),
      registration: pick(...REGISTRATION_KINDS).map((kind) =>
        kind === 'none' ? { kind } : { kind, opensOn: null, ways },
      ),
      state,
    }),
  )
  .map(([on, hours, given]) => aSession(`${on} ${hours}`, given))
const span = fc
  .tuple(date, date)
  .map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]))

/** A document of each collection, under one of the few ids of its kind. */
const KINDS: Record<Collection, readonly [prefix: string, count: number, document: fc.Arbitrary<object>]> = {
  places: ['p', 4, places],
  categories: ['c', 3, fc.tuple(slug('c'), name).map(([own, each]) => aCategory(each, { slug: own }))],
  audiences: [
    'a',
    4,
    fc
      .tuple(slug('a'), pick(0, 12), pick(17, null))
      .map(([own, from, to]) => ({ ...anAudience('Public', from, to), slug: own })),
  ],
  mediators: ['m', 3, name.map(aMediator)],
  partners: ['r', 2, name.map(aPartner)],
  workshops: ['w', 4, workshops],
  sessions: ['s', 16, sessions],
  cycles: ['y', 2, fc.tuple(slug('y'), name).map(([own, each]) => ({ ...aCycle(each, 2), slug: own }))],
  festivals: [
    'f',
    2,
    fc.tuple(slug('f'), name, span).map(([own, each, days]) => ({ ...aFestival(each, ...days), slug: own })),
  ],
  closures: ['x', 2, span.map((days) => aClosure('Travaux', ...days))],
  schoolHolidays: [
    'h',
    2,
    fc
      .tuple(span, pick('A' as const, 'B' as const))
      .map(([days, zone]) => ({ ...aSchoolHoliday('Noël', ...days), zone })),
  ],
  publicHolidays: ['j', 2, date.map((day) => aPublicHoliday('Fête de la ville', day))],
  redirects: ['d', 2, slug('w').map((fromSlug) => ({ ...stamps, kind: 'workshop', fromSlug, toSlug: 'w0' }))],
}

interface Write extends Change {
  /** `null` takes the document away. */
  readonly document: object | null
}

const write: fc.Arbitrary<Write> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constant<Collection>('sessions') },
    { weight: 5, arbitrary: pick(...COLLECTIONS) },
  )
  .chain((collection) => {
    const [prefix, count, document] = KINDS[collection]
    return fc.record({
      collection: fc.constant(collection),
      id: few(prefix, count),
      document: fc.oneof({ weight: 4, arbitrary: document }, { weight: 1, arbitrary: fc.constant(null) }),
    })
  })

const everyDocument: fc.Arbitrary<Write[]> = fc
  .tuple(
    ...COLLECTIONS.map((collection) => {
      const [prefix, count, document] = KINDS[collection]
      return fc
        .array(document, { minLength: count, maxLength: count })
        .map((made) =>
          made.map((each, number): Write => ({ collection, id: `${prefix}${number}`, document: each })),
        )
    }),
  )
  .map((writes) => writes.flat())

const NOTHING = documents({ categories: [], places: [], workshops: [] })

function carryOut(before: ProgrammeDocuments, writes: readonly Write[]): ProgrammeDocuments {
  const maps = new Map<Collection, Map<string, object>>(
    COLLECTIONS.map((name) => [name, new Map<string, object>(before[name])]),
  )
  for (const { collection, id: key, document } of writes) {
    if (document === null) maps.get(collection)?.delete(key)
    else maps.get(collection)?.set(key, { ...document, id: key })
  }
  return { ...before, ...Object.fromEntries(maps) }
}

/** Everything a reader can see of a programme, put in an order of its own. */
function seen({ index, documents: _, ...programme }: Programme) {
  const sorted = (map: ReadonlyMap<string, unknown>) =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...programme,
    sessionById: sorted(programme.sessionById),
    sessionsOfWorkshop: sorted(programme.sessionsOfWorkshop),
    sessionsOfPlace: sorted(programme.sessionsOfPlace),
    naming: sorted(index.naming),
  }
}

const values: Record<string, fc.Arbitrary<string>> = {
  lieu: slug('p'),
  commune: pick('lorient', 'etel', 'inconnue'),
  categorie: slug('c'),
  atelier: slug('w'),
  public: slug('a'),
  age: pick('9', '40', 'vieux'),
  niveau: pick('grand-debutant', 'debutant', 'a-l-aise', 'tous-niveaux', 'expert'),
  format: pick('atelier', 'cycle', 'permanence', 'evenement', 'nul'),
  cycle: slug('y'),
  festival: slug('f'),
  acces: pick('fauteuil', 'lsf', 'falc', 'nul'),
  inscription: pick('sans', 'conseillee', 'requise'),
  gratuit: pick('oui', 'non'),
  vacances: pick('oui', 'non'),
  etat: pick('prevue', 'complete', 'reportee', 'annulee', 'deplacee'),
  du: date,
  au: date,
  q: pick(
    'photos',
    'oeuvre ETANG',
    'beau kart',
    'lorient',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9',
  ),
}
const query: fc.Arbitrary<ProgrammeQuery> = fc
  .array(
    pick(...Object.keys(values)).chain((key) =>
      (values[key] ?? fc.constant('')).map((value) => [key, value] as const),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => {
    const parsed = parseProgrammeQuery(pairs)
    return parsed.ok ? parsed.query : EVERYTHING
  })

describe('whatever the programme and the query', () => {
  it('selecting finds what looking at every session finds', () => {
    fc.assert(
      fc.property(everyDocument, query, (writes, asked) => {
        const programme = buildProgramme(carryOut(NOTHING, writes))
        expect(select(programme, asked).sessions).toEqual(
          selectPlainly(programme.sessions, asked, programme.network),
        )
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it('a facet counts what its value would select by itself, and no value that would select nothing', () => {
    fc.assert(
      fc.property(everyDocument, query, (writes, asked) => {
        const programme = buildProgramme(carryOut(NOTHING, writes))
        const facets = facetsOf(select(programme, asked))
        for (const key of FACET_KEYS) {
          const others = queryPairs(asked).filter(([each]) => each !== key)
          const candidates = new Set([
            ...facets[key].keys(),
            'p0',
            'lorient',
            'c1',
            'w2',
            'a0',
            'y0',
            'f0',
            'debutant',
            'atelier',
            'falc',
            'sans',
            'oui',
            'non',
            'annulee',
          ])
          for (const value of candidates) {
            const parsed = parseProgrammeQuery([...others, [key, value]])
            const expected = parsed.ok
              ? selectPlainly(programme.sessions, parsed.query, programme.network).length
              : 0
            expect(facets[key].get(value) ?? 0, `${key}=${value}`).toBe(expected)
          }
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('whatever changes', () => {
  const deltas = fc.array(fc.array(write, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })

  it('an updated programme is the one built from scratch, and the one before stays as it was', () => {
    fc.assert(
      fc.property(everyDocument, deltas, query, (writes, later, asked) => {
        let known = carryOut(NOTHING, writes)
        let programme = buildProgramme(known)
        for (const delta of later) {
          const before = programme
          const seenBefore = seen(before)
          known = carryOut(known, delta)
          programme = updateProgramme(before, known, delta)
          const built = buildProgramme(known)
          expect(seen(programme)).toEqual(seen(built))
          expect(select(programme, asked).sessions).toEqual(select(built, asked).sessions)
          expect(facetsOf(select(programme, asked))).toEqual(facetsOf(select(built, asked)))
          expect(seen(before)).toEqual(seenBefore)
          expect(select(before, asked).sessions).toEqual(
            selectPlainly(before.sessions, asked, before.network),
          )
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('the changes between two states are enough', () => {
    fc.assert(
      fc.property(everyDocument, fc.array(write, { maxLength: 6 }), (writes, delta) => {
        const known = carryOut(NOTHING, writes)
        const after = carryOut(known, delta)
        const programme = updateProgramme(buildProgramme(known), after, changesBetween(known, after))
        expect(seen(programme)).toEqual(seen(buildProgramme(after)))
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it.each([
    ['another zone of the clock', aNetwork({ timeZone: 'Indian/Reunion' })],
    ['another zone of the school', aNetwork({ schoolZone: 'A' })],
    ['another name', aNetwork({ name: 'Autre réseau' })],
  ])(
    'of the network alone: %s',
    (_, network) => {
      fc.assert(
        fc.property(everyDocument, (writes) => {
          const known = carryOut(NOTHING, writes)
          const after = { ...known, network }
          expect(seen(updateProgramme(buildProgramme(known), after, []))).toEqual(seen(buildProgramme(after)))
        }),
        { numRuns: 20 },
      )
    },
    60_000,
  )
})

/** Enough sessions for several blocks, several pages, and queries that look at few of them. */
describe('a programme of two thousand sessions', () => {
  const made = (number: number) =>
    aSession(
      `2026-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + ((number * 7) % 28)).padStart(2, '0')} 10:00-12:00`,
      {
        id: id(`n${number}`),
        workshopId: id(`w${number % 3}`),
        placeId: id(`p${number % 40}`),
      },
    )
  const known = {
    ...documents({
      places: Array.from({ length: 40 }, (_, number) =>
        aPlace(`Lieu ${number}`, { id: id(`p${number}`), slug: `p${number}` }),
      ),
      workshops: [0, 1, 2].map((number) =>
        aWorkshop(`Fiche ${number}`, { id: id(`w${number}`), slug: `w${number}` }),
      ),
    }),
    sessions: new Map(Array.from({ length: 2000 }, (_, number) => [made(number).id, made(number)])),
  }
  const programme = buildProgramme(known)

  it.each([
    'lieu=p7',
    'lieu=p7&lieu=p8&du=2026-03-01',
    'lieu=p7&atelier=w1&au=2026-06-30',
    'lieu=p7&lieu=inconnu',
    'lieu=p7&niveau=expert',
  ])('answers %s as if it looked at every session', (text) => {
    const parsed = parseProgrammeQuery(new URLSearchParams(text))
    if (!parsed.ok) throw new Error(text)
    expect(select(programme, parsed.query).sessions).toEqual(
      selectPlainly(programme.sessions, parsed.query, programme.network),
    )
  })

  it('stays itself when hundreds come, move and go', () => {
    const edit = fc.tuple(fc.integer({ min: 0, max: 3500 }), pick('put', 'drop'))
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 900 }), (edits) => {
        const sessions = new Map(known.sessions)
        for (const [number, what] of edits) {
          if (what === 'drop') sessions.delete(id(`n${number}`))
          else
            sessions.set(id(`n${number}`), {
              ...made(number),
              date: civilDate(`2026-05-${String(1 + (number % 28)).padStart(2, '0')}`),
            })
        }
        const after = { ...known, sessions }
        const changes = edits.map(([number]): Change => ({ collection: 'sessions', id: `n${number}` }))
        const updated = updateProgramme(programme, after, changes)
        expect(updated.sessions.map((each) => each.id)).toEqual(
          buildProgramme(after).sessions.map((each) => each.id),
        )
        expect(select(updated, { ...EVERYTHING, places: ['p7'] }).sessions).toEqual(
          updated.sessionsOfPlace.get(id('p7')) ?? [],
        )
        expect(updated.sessionById.size).toBe(sessions.size)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('can be emptied and filled again', () => {
    const all = [...known.sessions.keys()].map((each): Change => ({ collection: 'sessions', id: each }))
    const empty = { ...known, sessions: new Map() }
    const emptied = updateProgramme(programme, empty, all)
    expect([emptied.sessions, emptied.sessionById.size, emptied.sessionsOfPlace.size]).toEqual([[], 0, 0])
    expect(updateProgramme(emptied, known, all).sessions).toEqual(programme.sessions)
    const few = all.slice(0, 3)
    const three = { ...known, sessions: new Map([...known.sessions].slice(0, 3)) }
    const filled = updateProgramme(emptied, three, few)
    expect(filled.sessions).toEqual(buildProgramme(three).sessions)
    expect(updateProgramme(filled, empty, few).sessions).toEqual([])
  })
})
