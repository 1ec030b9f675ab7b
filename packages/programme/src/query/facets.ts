import { ACCESS_CODES, LEVELS, REGISTRATION_KINDS, SESSION_STATES } from '../model/vocabulary.ts'
import type { Workshop } from '../model/workshop.ts'
import { traitsOf } from '../snapshot/rows.ts'
import type { Shelf } from '../snapshot/shelf.ts'
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
  const { codes } = index
  const counter = <Id>(key: FacetKey, codeOf: ReadonlyMap<Id, number>) => {
    const { byCode } = tally(key)
    return ({ id }: { readonly id: Id }) => byCode[codeOf.get(id) ?? byCode.length] ?? 0
  }
  const bySlug = <Id, Document extends { readonly id: Id; readonly slug: string }>(
    key: FacetKey,
    shelf: Shelf<Document>,
    codeOf: ReadonlyMap<Id, number>,
  ) => {
    const count = counter(key, codeOf)
    return sums(shelf.all.map((document) => [[document.slug], count(document)]))
  }
  const bySheet = (key: FacetKey, valuesOf: (workshop: Workshop) => readonly string[]) => {
    const count = counter(key, codes.workshops)
    return sums(workshops.all.map((workshop) => [valuesOf(workshop), count(workshop)]))
  }
  const byTraits = (key: FacetKey, slugOf: (trait: Trait) => string) => {
    const counts = tally(key).byTraits
    return sums(EVERY_TRAIT.map((trait) => [[slugOf(trait)], counts[trait.at] ?? 0]))
  }
  const countInTown = counter('commune', codes.places)
  const audienceSlugs = ({ audienceIds }: Workshop) =>
    audienceIds.flatMap((id) => documents.audiences.get(id)?.slug ?? [])
  return {
    lieu: bySlug('lieu', places, codes.places),
    commune: sums(
      towns.all.flatMap((town) => town.places.map((place) => [[town.slug], countInTown(place)] as const)),
    ),
    categorie: bySheet('categorie', (sheet) => [documents.categories.get(sheet.categoryId)?.slug ?? '']),
    atelier: bySlug('atelier', workshops, codes.workshops),
    public: bySheet('public', (sheet) => [...new Set(audienceSlugs(sheet))]),
    // A sheet for all levels is found under each of them.
    niveau: bySheet('niveau', ({ level }) =>
      (level === 'all' ? LEVELS : [level]).map((each) => LEVEL_SLUGS[each]),
    ),
    format: bySheet('format', ({ format }) => [FORMAT_SLUGS[format]]),
    cycle: bySlug('cycle', cycles, codes.cycles),
    festival: bySlug('festival', festivals, codes.festivals),
    acces: sums([...tally('acces').byAccess].map((count, mask) => [accessSlugs(mask), count])),
    inscription: byTraits('inscription', ({ registration }) => REGISTRATION_SLUGS[registration]),
    gratuit: bySheet('gratuit', ({ price }) => (price.kind === 'free' ? ['oui'] : [])),
    vacances: byTraits('vacances', ({ inHoliday }) => (inHoliday ? 'oui' : 'non')),
    etat: byTraits('etat', ({ state }) => STATE_SLUGS[state]),
  }
}

type Trait = (typeof EVERY_TRAIT)[number]

const EVERY_TRAIT = SESSION_STATES.flatMap((state, stateAt) =>
  REGISTRATION_KINDS.flatMap((registration, registrationAt) =>
    [false, true].map((inHoliday) => ({
      state,
      registration,
      inHoliday,
      at: traitsOf(stateAt, registrationAt, inHoliday),
    })),
  ),
)

function accessSlugs(mask: number): string[] {
  return ACCESS_CODES.filter((_, bit) => (mask & (1 << bit)) !== 0).map((code) => ACCESS_SLUGS[code])
}

function sums(
  counted: readonly (readonly [values: readonly string[], count: number])[],
): Map<string, number> {
  const totals = new Map<string, number>()
  for (const [values, count] of counted) {
    if (count === 0) continue
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + count)
  }
  return totals
}
