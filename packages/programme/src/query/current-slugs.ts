import type { Redirect } from '../model/occasions.ts'
import type { Programme } from '../snapshot/programme.ts'
import type { ProgrammeQuery } from './query.ts'

type Shelved = Pick<Programme, 'redirects' | 'places' | 'workshops' | 'cycles' | 'festivals' | 'categories'>

const SHELVES = {
  place: 'places',
  workshop: 'workshops',
  cycle: 'cycles',
  festival: 'festivals',
  category: 'categories',
} as const satisfies Record<Redirect['kind'], keyof Shelved & keyof ProgrammeQuery>

/** What an old slug is called now; the slug itself when it never moved, or when another document took it. */
export function currentSlug(programme: Shelved, kind: Redirect['kind'], slug: string): string {
  const { bySlug } = programme[SHELVES[kind]]
  if (bySlug.has(slug)) return slug
  let target = slug
  for (const seen = new Set<string>(); !seen.has(target); ) {
    seen.add(target)
    const redirect = programme.redirects.find((one) => one.kind === kind && one.fromSlug === target)
    if (redirect) target = redirect.toSlug
  }
  return bySlug.has(target) ? target : slug
}

/**
 * The query as it would be written today: an address that somebody saved, a subscription or a mail tool's, goes on after a
 * slug changed. The same query when none did.
 */
export function withCurrentSlugs(programme: Shelved, query: ProgrammeQuery): ProgrammeQuery {
  let current = query
  for (const kind of ['place', 'workshop', 'cycle', 'festival', 'category'] as const) {
    const key = SHELVES[kind]
    const slugs = query[key].map((slug) => currentSlug(programme, kind, slug))
    if (slugs.some((slug, index) => slug !== query[key][index])) {
      current = { ...current, [key]: [...new Set(slugs)].sort() }
    }
  }
  return current
}
