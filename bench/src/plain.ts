import {
  FACET_KEYS,
  type FacetKey,
  type Programme,
  type ProgrammeQuery,
  publicKind,
  type Session,
  slugOf,
} from '@escale/programme'
import { selectPlainly } from '@escale/programme/plain'

/** A query without what it asks of the facets that the benched queries use. */
const WITHOUT: Partial<Record<FacetKey, Partial<ProgrammeQuery>>> = {
  lieu: { places: [] },
  public: { audiences: [] },
  categorie: { categories: [] },
}

/**
 * The plain way to answer and count: filter and sort the whole array, then once more for each key that is asked without
 * that key, since a panel counts a key's values as if it were not. Keys that are not asked are counted over the answer.
 */
export function answerPlainly({ sessions, network }: Programme, query: ProgrammeQuery) {
  const found = selectPlainly(sessions, query, network)
  const facets = FACET_KEYS.map((key) => {
    const without = { ...query, ...WITHOUT[key] }
    const counted = isAsked(key, query) ? selectPlainly(sessions, without, network) : found
    const counts = new Map<string, number>()
    for (const session of counted) {
      for (const value of VALUES[key](session)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [key, counts] as const
  })
  return { sessions: found, facets: Object.fromEntries(facets) }
}

function isAsked(key: FacetKey, query: ProgrammeQuery): boolean {
  const asked = { lieu: query.places, public: query.audiences, categorie: query.categories }
  return key in asked && asked[key as keyof typeof asked].length > 0
}

const VALUES: Record<FacetKey, (session: Session) => readonly string[]> = {
  lieu: ({ place }) => [place.slug],
  commune: ({ place }) => [slugOf(place.town)],
  categorie: ({ category }) => [category.slug],
  atelier: ({ workshop }) => [workshop.slug],
  public: ({ audiences }) => audiences.map(({ slug }) => slug),
  niveau: ({ workshop }) => [workshop.level],
  format: ({ workshop }) => [workshop.format],
  cycle: ({ cycle }) => (cycle === null ? [] : [cycle.cycle.slug]),
  festival: ({ festival }) => (festival === null ? [] : [festival.slug]),
  acces: ({ access }) => access,
  inscription: ({ registration }) => [registration.kind],
  gratuit: ({ workshop }) => (workshop.price.kind === 'free' ? ['oui'] : []),
  vacances: ({ schoolHoliday }) => [schoolHoliday === null ? 'non' : 'oui'],
  etat: ({ state }) => [publicKind(state)],
}
