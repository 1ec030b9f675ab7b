import { addDays, type CivilDate } from '../civil/date.ts'
import type { Programme, Shelf } from '../snapshot/programme.ts'
import type { Session } from '../snapshot/session.ts'
import { testsOf } from './match.ts'
import type { ProgrammeQuery, QueryKey, QueryValue } from './query.ts'

/** The sessions that match a query, in order, and the values of it that the programme does not know. */
export interface Selection {
  readonly programme: Programme
  readonly query: ProgrammeQuery
  readonly sessions: readonly Session[]
  readonly unknown: readonly QueryValue[]
}

/** Looks at the sessions of the window only, found by bisection; dates are those of the place's wall clock. */
export function select(programme: Programme, query: ProgrammeQuery): Selection {
  const { from, to } = query
  const first = from === null ? 0 : firstFrom(programme.sessions, addDays(from, -1))
  const last = to === null ? programme.sessions.length : firstFrom(programme.sessions, addDays(to, 2))
  const tests = testsOf(query)
  const sessions: Session[] = []
  for (let index = first; index < last; index += 1) {
    const session = programme.sessions[index]
    if (session === undefined) break
    if ((from !== null && session.date < from) || (to !== null && session.date > to)) continue
    if (tests.every((test) => test(session))) sessions.push(session)
  }
  return { programme, query, sessions, unknown: unknownValues(programme, query) }
}

/** The query with a first day, when it asks for none. */
export function startingFrom(query: ProgrammeQuery, from: CivilDate): ProgrammeQuery {
  return query.from === null ? { ...query, from } : query
}

/** Index of the first session that starts on or after midnight UTC of `date`. */
function firstFrom(sessions: readonly Session[], date: string): number {
  let low = 0
  let high = sessions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const session = sessions[middle]
    if (session !== undefined && session.start < date) low = middle + 1
    else high = middle
  }
  return low
}

function unknownValues(programme: Programme, query: ProgrammeQuery): QueryValue[] {
  const missing = (key: QueryKey, slugs: readonly string[], shelf: Shelf<unknown>): QueryValue[] =>
    slugs.filter((slug) => !shelf.bySlug.has(slug)).map((value) => ({ key, value }))
  return [
    ...missing('lieu', query.places, programme.places),
    ...missing('commune', query.towns, programme.towns),
    ...missing('categorie', query.categories, programme.categories),
    ...missing('atelier', query.workshops, programme.workshops),
    ...missing('public', query.audiences, programme.audiences),
    ...missing('cycle', query.cycles, programme.cycles),
    ...missing('festival', query.festivals, programme.festivals),
    ...query.unrecognised,
  ]
}
