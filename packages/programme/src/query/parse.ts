import { type CivilDate, parsePlausibleDate } from '../civil/date.ts'
import { EVERYTHING, type ProgrammeQuery, QUERY_KEYS, type QueryKey, type QueryValue } from './query.ts'
import { ACCESS_SLUGS, codeOf, FORMAT_SLUGS, LEVEL_SLUGS, REGISTRATION_SLUGS, STATE_SLUGS } from './slugs.ts'

/** A date that is none: the only thing a query is refused for. */
export interface MalformedDate {
  readonly kind: 'malformed-date'
  readonly key: 'du' | 'au'
  readonly value: string
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: ProgrammeQuery }
  | { readonly ok: false; readonly problems: readonly MalformedDate[] }

/**
 * Reads a query string, given as its pairs (`new URLSearchParams(…)` is one). Unknown keys are ignored, empty values
 * ask nothing, repeated dates widen the window. Two queries that ask the same are equal value by value.
 */
export function parseProgrammeQuery(pairs: Iterable<readonly [string, string]>): ParsedQuery {
  const asked = collect(pairs)
  const unrecognised: QueryValue[] = []
  const codes = <Code extends string>(key: QueryKey, slugs: Record<Code, string>): Code[] =>
    asked(key).flatMap((value) => {
      const code = codeOf(slugs, value)
      if (code === undefined) unrecognised.push({ key, value })
      return code ?? []
    })
  const oneOf = (key: QueryKey, allowed: readonly string[]): string[] =>
    asked(key).filter((value) => {
      if (!allowed.includes(value)) unrecognised.push({ key, value })
      return allowed.includes(value)
    })

  const from = dates('du', asked('du'))
  const to = dates('au', asked('au'))
  const problems = [...from.problems, ...to.problems]
  if (problems.length > 0) return { ok: false, problems }

  const ages = asked('age').flatMap((value) => {
    if (/^\d{1,3}$/.test(value)) return Number(value)
    unrecognised.push({ key: 'age', value })
    return []
  })
  const holidays = oneOf('vacances', ['oui', 'non'])
  const query: ProgrammeQuery = {
    ...EVERYTHING,
    places: asked('lieu'),
    towns: asked('commune'),
    categories: asked('categorie'),
    workshops: asked('atelier'),
    audiences: asked('public'),
    ages: [...new Set(ages)].sort((one, other) => one - other),
    levels: codes('niveau', LEVEL_SLUGS),
    formats: codes('format', FORMAT_SLUGS),
    cycles: asked('cycle'),
    festivals: asked('festival'),
    access: codes('acces', ACCESS_SLUGS),
    registration: codes('inscription', REGISTRATION_SLUGS),
    freeOnly: oneOf('gratuit', ['oui']).length > 0,
    schoolHolidays: holidays.length !== 1 ? null : holidays[0] === 'oui' ? 'only' : 'outside',
    states: codes('etat', STATE_SLUGS),
    from: from.days[0] ?? null,
    to: to.days.at(-1) ?? null,
    text: asked('q').join(' ').replace(/\s+/g, ' '),
    unrecognised,
  }
  return { ok: true, query }
}

/** Values by key, without blanks or repetitions, sorted. */
function collect(pairs: Iterable<readonly [string, string]>): (key: QueryKey) => string[] {
  const values = new Map<string, Set<string>>(QUERY_KEYS.map((key) => [key, new Set()]))
  for (const [key, value] of pairs) {
    const trimmed = value.trim()
    if (trimmed !== '') values.get(key)?.add(trimmed)
  }
  return (key) => [...(values.get(key) ?? [])].sort()
}

function dates(key: 'du' | 'au', values: readonly string[]) {
  const days: CivilDate[] = []
  const problems: MalformedDate[] = []
  for (const value of values) {
    const day = parsePlausibleDate(value)
    if (day === null) problems.push({ kind: 'malformed-date', key, value })
    else days.push(day)
  }
  return { days, problems }
}
