import { type ProgrammeQuery, QUERY_KEYS, type QueryKey } from './query.ts'
import { ACCESS_SLUGS, FORMAT_SLUGS, LEVEL_SLUGS, REGISTRATION_SLUGS, STATE_SLUGS } from './slugs.ts'

/**
 * The one query string of a query, without `?`: keys in the contract's order, values sorted. Same query, same string, so
 * that it serves as a cache key and as a subscription's address; parsing it gives the query back.
 */
export function printProgrammeQuery(query: ProgrammeQuery): string {
  return queryPairs(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
}

/** The canonical pairs of a query: what a form's hidden fields repeat. */
export function queryPairs(query: ProgrammeQuery): [QueryKey, string][] {
  const values = valuesByKey(query)
  for (const { key, value } of query.unrecognised) values[key].push(value)
  return QUERY_KEYS.flatMap((key) => values[key].sort().map((value): [QueryKey, string] => [key, value]))
}

function valuesByKey(query: ProgrammeQuery): Record<QueryKey, string[]> {
  return {
    lieu: [...query.places],
    commune: [...query.towns],
    categorie: [...query.categories],
    atelier: [...query.workshops],
    public: [...query.audiences],
    age: query.ages.map(String),
    niveau: query.levels.map((code) => LEVEL_SLUGS[code]),
    format: query.formats.map((code) => FORMAT_SLUGS[code]),
    cycle: [...query.cycles],
    festival: [...query.festivals],
    acces: query.access.map((code) => ACCESS_SLUGS[code]),
    inscription: query.registration.map((code) => REGISTRATION_SLUGS[code]),
    gratuit: query.freeOnly ? ['oui'] : [],
    vacances: query.schoolHolidays === null ? [] : [query.schoolHolidays === 'only' ? 'oui' : 'non'],
    etat: query.states.map((code) => STATE_SLUGS[code]),
    du: query.from ? [query.from] : [],
    au: query.to ? [query.to] : [],
    q: query.text === '' ? [] : [query.text],
  }
}
