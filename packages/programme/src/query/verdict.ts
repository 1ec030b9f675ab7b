import { REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import type { Workshop } from '../model/workshop.ts'
import { accessMask } from '../snapshot/coded.ts'
import { codeCount, NO_CYCLE, NO_FESTIVAL } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { TRAITS, traitsOf } from '../snapshot/rows.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import { numberAt } from '../snapshot/table.ts'
import { unrecognisedKeysLeftEmpty, welcomes } from './plain.ts'
import { queryPairs } from './print.ts'
import { type ProgrammeQuery, QUERY_KEYS, type QueryKey } from './query.ts'
import { textTables } from './text.ts'

/**
 * What a query thinks of every sheet, place, cycle and festival, worked out once a query: a session is then judged by a few
 * look-ups. A verdict is a set of bits, one for each key that is not met; 0 is a match.
 */
export interface Verdicts {
  /** The keys that ask something. */
  readonly asked: number
  /** Of the keys that nothing can meet. */
  readonly always: number
  readonly byCode: Int32Array
  readonly byTraits: Int32Array
  /** What depends on several documents of a session together, given by code; `null` when nothing asked does. */
  readonly byAccessAndText: JointVerdict | null
}

export type JointVerdict = (workshop: number, place: number, cycle: number, festival: number) => number

export function bitOf(key: QueryKey): number {
  return 1 << QUERY_KEYS.indexOf(key)
}

/** A key that is asked, and whether a document meets it. */
type Demand<Document> = readonly [key: QueryKey, isAsked: boolean, meets: (document: Document) => boolean]

export function verdictsOf(programme: Programme, query: ProgrammeQuery): Verdicts {
  const { workshops, places, towns, cycles, festivals } = programme
  const { codes, coded } = programme.index
  const byCode = new Int32Array(codeCount(codes))
  const judge = <Document>(
    { all }: Shelf<Document>,
    codesOf: Int32Array,
    demands: readonly Demand<Document>[],
  ) => {
    for (const [key, isAsked, meets] of demands) {
      if (!isAsked) continue
      const bit = bitOf(key)
      for (const [at, document] of all.entries())
        if (!meets(document)) mark(byCode, numberAt(codesOf, at), bit)
    }
  }
  judge(workshops, coded.workshops, workshopDemands(programme, query))
  judge(places, coded.places, [slugDemand('lieu', query.places)])
  judge(cycles, coded.cycles, [slugDemand('cycle', query.cycles)])
  judge(festivals, coded.festivals, [slugDemand('festival', query.festivals)])
  if (query.cycles.length > 0) mark(byCode, NO_CYCLE, bitOf('cycle'))
  if (query.festivals.length > 0) mark(byCode, NO_FESTIVAL, bitOf('festival'))
  if (query.towns.length > 0) {
    const elsewhere = new Set(coded.places)
    for (const [at, { slug }] of towns.all.entries()) {
      if (query.towns.includes(slug)) for (const code of coded.towns[at] ?? []) elsewhere.delete(code)
    }
    for (const code of elsewhere) mark(byCode, code, bitOf('commune'))
  }
  return {
    asked: queryPairs(query).reduce((bits, [key]) => bits | bitOf(key), 0),
    always: unrecognisedKeysLeftEmpty(query).reduce((bits, key) => bits | bitOf(key), 0),
    byCode,
    byTraits: traitVerdicts(query),
    byAccessAndText: jointVerdict(programme, query),
  }
}

/** Adds bits to those of a code. */
function mark(table: Int32Array, code: number, bits: number): void {
  table[code] = numberAt(table, code) | bits
}

function jointVerdict(programme: Programme, { access, text }: ProgrammeQuery): JointVerdict | null {
  if (access.length === 0 && text === '') return null
  const offered = programme.index.coded.access
  const wanted = accessMask(access)
  const words = textTables(programme, text)
  const [noAccess, notTold] = [bitOf('acces'), bitOf('q')]
  return (workshop, place, cycle, festival) => {
    let fails = 0
    if (wanted !== 0 && ((numberAt(offered, workshop) | numberAt(offered, place)) & wanted) === 0)
      fails |= noAccess
    for (const { told, all } of words) {
      const here =
        numberAt(told, workshop) | numberAt(told, place) | numberAt(told, cycle) | numberAt(told, festival)
      if (here !== all) fails |= notTold
    }
    return fails
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

function traitVerdicts({ states, registration, schoolHolidays }: ProgrammeQuery): Int32Array {
  const verdicts = new Int32Array(TRAITS)
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
