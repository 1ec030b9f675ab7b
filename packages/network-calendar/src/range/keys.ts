import type { QueryKey } from '@escale/programme'

/** The keys whose values a reader can choose and see counted without asking the server. */
export const RANGE_KEYS = [
  'lieu',
  'commune',
  'categorie',
  'public',
  'niveau',
  'format',
  'acces',
  'inscription',
  'gratuit',
  'vacances',
  'etat',
] as const satisfies readonly QueryKey[]
export type RangeKey = (typeof RANGE_KEYS)[number]

/** How many sessions each value of a key would select by itself, the other keys staying as they are. */
export type RangeFacets = ReadonlyMap<string, ReadonlyMap<string, number>>
