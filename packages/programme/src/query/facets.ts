import { ACCESS_CODES, LEVELS, REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import type { Workshop } from '../model/workshop.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import { numberAt } from '../snapshot/table.ts'
import type { QueryKey } from './query.ts'
import type { Selection } from './select.ts'
import { ACCESS_SLUGS, FORMAT_SLUGS, LEVEL_SLUGS, REGISTRATION_SLUGS, STATE_SLUGS } from './slugs.ts'
import { tallySessions } from './tally.ts'

/** The keys whose values can be listed and counted. */
export const FACET_KEYS = [
  'lieu',
  'commune',
  'categorie',
  'atelier',
  'public',
  'niveau',
  'format',
  'cycle',
  'festival',
  'acces',
  'inscription',
  'gratuit',
  'vacances',
  'etat',
] as const satisfies readonly QueryKey[]
export type FacetKey = (typeof FACET_KEYS)[number]

/**
 * For each key, how many sessions each of its values would select by itself, the other keys of the query staying as they
 * are: what a filter panel writes beside a value, chosen or not. A value that would select nothing is not in the map.
 */
export type Facets = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>

/** Counted on demand, in one walk through the window whatever the number of keys and values. */
export function facetsOf({ programme, query }: Pick<Selection, 'programme' | 'query'>): Facets {
  const tally = tallySessions(programme, query)
  const { index, places, towns, workshops, cycles, festivals, documents } = programme
  const { coded } = index
  const sumOf = (counts: Int32Array, codes: Int32Array) => {
    let sum = 0
    for (const code of codes) sum += numberAt(counts, code)
    return sum
  }
  const bySlug = (key: FacetKey, shelf: Shelf<{ readonly slug: string }>, codes: Int32Array) => {
    const { byCode } = tally(key)
    return sums(
      shelf.all,
      (at) => numberAt(byCode, numberAt(codes, at)),
      ({ slug }) => [slug],
    )
  }
  const bySheet = (key: FacetKey, valuesOf: (workshop: Workshop) => readonly string[]) => {
    const { byCode } = tally(key)
    return sums(workshops.all, (at) => numberAt(byCode, numberAt(coded.workshops, at)), valuesOf)
  }
  const byTraits = (key: FacetKey, slugOf: (trait: Trait) => string) => {
    const counts = tally(key).byTraits
    return sums(
      EVERY_TRAIT,
      (at) => numberAt(counts, at),
      (trait) => [slugOf(trait)],
    )
  }
  const inTowns = tally('commune').byCode
  const byAccess = tally('acces').byAccess
  const audienceSlugs = ({ audienceIds }: Workshop) =>
    audienceIds.flatMap((id) => documents.audiences.get(id)?.slug ?? [])
  return {
    lieu: bySlug('lieu', places, coded.places),
    commune: sums(
      towns.all,
      (at) => sumOf(inTowns, coded.towns[at] ?? inTowns),
      ({ slug }) => [slug],
    ),
    categorie: bySheet('categorie', (sheet) => [documents.categories.get(sheet.categoryId)?.slug ?? '']),
    atelier: bySlug('atelier', workshops, coded.workshops),
    public: bySheet('public', (sheet) => [...new Set(audienceSlugs(sheet))]),
    // A sheet for all levels is found under each of them.
    niveau: bySheet('niveau', ({ level }) =>
      (level === 'all' ? LEVELS : [level]).map((each) => LEVEL_SLUGS[each]),
    ),
    format: bySheet('format', ({ format }) => [FORMAT_SLUGS[format]]),
    cycle: bySlug('cycle', cycles, coded.cycles),
    festival: bySlug('festival', festivals, coded.festivals),
    acces: sums(
      ACCESS_SLUG_SETS,
      (mask) => numberAt(byAccess, mask),
      (slugs) => slugs,
    ),
    inscription: byTraits('inscription', ({ registration }) => REGISTRATION_SLUGS[registration]),
    gratuit: bySheet('gratuit', ({ price }) => (price.kind === 'free' ? ['oui'] : [])),
    vacances: byTraits('vacances', ({ inHoliday }) => (inHoliday ? 'oui' : 'non')),
    etat: byTraits('etat', ({ state }) => STATE_SLUGS[state]),
  }
}

type Trait = (typeof EVERY_TRAIT)[number]

/** In the order of `traitsOf`. */
const EVERY_TRAIT = SESSION_STATES.flatMap((state) =>
  REGISTRATION_KINDS.flatMap((registration) =>
    [false, true].map((inHoliday) => ({ state, registration, inHoliday })),
  ),
)

/** The values of each set of access codes, by its bits. */
const ACCESS_SLUG_SETS = Array.from({ length: 2 ** ACCESS_CODES.length }, (_, mask) =>
  ACCESS_CODES.filter((_, bit) => (mask & (1 << bit)) !== 0).map((code) => ACCESS_SLUGS[code]),
)

/** Adds up the counts of what has a value, value by value. */
function sums<Counted>(
  all: readonly Counted[],
  countOf: (at: number) => number,
  valuesOf: (counted: Counted) => readonly string[],
): Map<string, number> {
  const totals = new Map<string, number>()
  for (const [at, counted] of all.entries()) {
    const count = countOf(at)
    if (count === 0) continue
    for (const value of valuesOf(counted)) totals.set(value, (totals.get(value) ?? 0) + count)
  }
  return totals
}
