import type { CivilDate } from '../civil/date.ts'
import type { AccessCode, Format, Level, RegistrationKind, SessionStateKind } from '../model/vocabulary.ts'

/** The query keys of the public contract, in canonical order. */
export const QUERY_KEYS = [
  'lieu',
  'commune',
  'categorie',
  'atelier',
  'public',
  'age',
  'niveau',
  'format',
  'cycle',
  'festival',
  'acces',
  'inscription',
  'gratuit',
  'vacances',
  'etat',
  'du',
  'au',
  'q',
] as const
export type QueryKey = (typeof QUERY_KEYS)[number]

/**
 * What someone asks of the programme. Values of one list are alternatives, different keys add up; an empty list asks
 * nothing. Slugs are kept as asked, known or not: {@link select} says which the programme does not have.
 */
export interface ProgrammeQuery {
  readonly places: readonly string[]
  readonly towns: readonly string[]
  readonly categories: readonly string[]
  readonly workshops: readonly string[]
  readonly audiences: readonly string[]
  /** In years. */
  readonly ages: readonly number[]
  readonly levels: readonly Level[]
  readonly formats: readonly Format[]
  readonly cycles: readonly string[]
  readonly festivals: readonly string[]
  readonly access: readonly AccessCode[]
  readonly registration: readonly RegistrationKind[]
  readonly freeOnly: boolean
  readonly schoolHolidays: 'only' | 'outside' | null
  readonly states: readonly SessionStateKind[]
  /** First and last day, both included; `null` is open. */
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  /** Free text, trimmed; empty asks nothing. */
  readonly text: string
  /** Values that belong to no closed list: they select nothing, and are said. */
  readonly unrecognised: readonly QueryValue[]
}

export interface QueryValue {
  readonly key: QueryKey
  readonly value: string
}

/** Asks nothing: the whole programme. */
export const EVERYTHING: ProgrammeQuery = {
  places: [],
  towns: [],
  categories: [],
  workshops: [],
  audiences: [],
  ages: [],
  levels: [],
  formats: [],
  cycles: [],
  festivals: [],
  access: [],
  registration: [],
  freeOnly: false,
  schoolHolidays: null,
  states: [],
  from: null,
  to: null,
  text: '',
  unrecognised: [],
}
