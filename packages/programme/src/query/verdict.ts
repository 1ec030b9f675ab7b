import type { Place } from '../model/place.ts'
import { REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import type { Workshop } from '../model/workshop.ts'
import { codeCount, NO_CYCLE, NO_FESTIVAL } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { TRAITS, traitsOf } from '../snapshot/rows.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import { accessMask } from './access.ts'
import { unrecognisedKeysLeftEmpty, welcomes } from './plain.ts'
import { queryPairs } from './print.ts'
import { type ProgrammeQuery, QUERY_KEYS, type QueryKey } from './query.ts'
import { mark } from './table.ts'
import { type TextTable, textTables } from './text.ts'

/**
 * What a query thinks of every sheet, place, cycle and festival, worked out once a query: a session is then judged by a few
 * look-ups. A verdict is a set of bits, one for each key that is not met; 0 is a match.
 */
export interface Verdicts {
  /** The keys that ask something. */
  readonly asked: number
  /** Of the keys that nothing can meet. */
  readonly always: number
  readonly byCode: Uint32Array
  readonly byTraits: Uint32Array
  /** The access codes a document offers, as bits; a session offers those of its place and of its sheet. */
  readonly accessByCode: Uint32Array
  readonly wantedAccess: number
  readonly texts: readonly TextTable[]
}

export function bitOf(key: QueryKey): number {
  return 1 << QUERY_KEYS.indexOf(key)
}

/** A key that is asked, and whether a document meets it. */
type Demand<Document> = readonly [key: QueryKey, isAsked: boolean, meets: (document: Document) => boolean]

export function verdictsOf(programme: Programme, query: ProgrammeQuery): Verdicts {
  const { codes } = programme.index
  const { workshops, places, cycles, festivals } = programme
  const byCode = new Uint32Array(codeCount(codes))
  const judge = <Id, Document extends { readonly id: Id }>(
    { all }: Shelf<Document>,
    codeOf: ReadonlyMap<Id, number>,
    demands: readonly Demand<Document>[],
  ) => {
    for (const [key, isAsked, meets] of demands) {
      if (!isAsked) continue
      for (const document of all) if (!meets(document)) mark(byCode, codeOf.get(document.id), bitOf(key))
    }
  }
  judge(workshops, codes.workshops, workshopDemands(programme, query))
  judge(places, codes.places, placeDemands(programme, query))
  judge(cycles, codes.cycles, [slugDemand('cycle', query.cycles)])
  judge(festivals, codes.festivals, [slugDemand('festival', query.festivals)])
  if (query.cycles.length > 0) mark(byCode, NO_CYCLE, bitOf('cycle'))
  if (query.festivals.length > 0) mark(byCode, NO_FESTIVAL, bitOf('festival'))
  const accessByCode = new Uint32Array(byCode.length)
  for (const { id, access } of workshops.all) mark(accessByCode, codes.workshops.get(id), accessMask(access))
  for (const { id, access } of places.all) mark(accessByCode, codes.places.get(id), accessMask(access))
  return {
    asked: queryPairs(query).reduce((bits, [key]) => bits | bitOf(key), 0),
    always: unrecognisedKeysLeftEmpty(query).reduce((bits, key) => bits | bitOf(key), 0),
    byCode,
    byTraits: traitVerdicts(query),
    accessByCode,
    wantedAccess: accessMask(query.access),
    texts: textTables(programme, query.text),
  }
}

function slugDemand(key: QueryKey, slugs: readonly string[]): Demand<{ readonly slug: string }> {
  const wanted = new Set(slugs)
  return [key, slugs.length > 0, ({ slug }) => wanted.has(slug)]
}

function workshopDemands({ documents }: Programme, query: ProgrammeQuery): Demand<Workshop>[] {
  const [categories, audiences] = [new Set(query.categories), new Set(query.audiences)]
  const levels = new Set<string>(query.levels)
  const formats = new Set<string>(query.formats)
  return [
    slugDemand('atelier', query.workshops),
    [
      'categorie',
      categories.size > 0,
      ({ categoryId }) => categories.has(documents.categories.get(categoryId)?.slug ?? ''),
    ],
    [
      'public',
      audiences.size > 0,
      ({ audienceIds }) => audienceIds.some((id) => audiences.has(documents.audiences.get(id)?.slug ?? '')),
    ],
    [
      'age',
      query.ages.length > 0,
      ({ audienceIds }) => {
        const known = audienceIds.flatMap((id) => documents.audiences.get(id) ?? [])
        return query.ages.some((age) => welcomes(known, age))
      },
    ],
    ['niveau', levels.size > 0, ({ level }) => level === 'all' || levels.has(level)],
    ['format', formats.size > 0, ({ format }) => formats.has(format)],
    ['gratuit', query.freeOnly, ({ price }) => price.kind === 'free'],
  ]
}

function placeDemands({ towns }: Programme, query: ProgrammeQuery): Demand<Place>[] {
  const inTowns = new Set<unknown>(query.towns.flatMap((slug) => towns.bySlug.get(slug)?.places ?? []))
  return [
    slugDemand('lieu', query.places),
    ['commune', query.towns.length > 0, (place) => inTowns.has(place)],
  ]
}

function traitVerdicts({ states, registration, schoolHolidays }: ProgrammeQuery): Uint32Array {
  const verdicts = new Uint32Array(TRAITS)
  for (const [state, kind] of SESSION_STATES.entries()) {
    for (const [way, registrationKind] of REGISTRATION_KINDS.entries()) {
      for (const inHoliday of [false, true]) {
        let fails = 0
        if (states.length > 0 && !states.includes(kind)) fails |= bitOf('etat')
        if (registration.length > 0 && !registration.includes(registrationKind)) fails |= bitOf('inscription')
        if (schoolHolidays !== null && (schoolHolidays === 'only') !== inHoliday) fails |= bitOf('vacances')
        verdicts[traitsOf(state, way, inHoliday)] = fails
      }
    }
  }
  return verdicts
}
