import type { CivilDate } from '../civil/date.ts'
import { blocksWithin, sessionsWithin } from '../snapshot/blocks.ts'
import type { Programme } from '../snapshot/programme.ts'
import { rowOf } from '../snapshot/rows.ts'
import { bySchedule, type Session } from '../snapshot/session.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import { numberAt } from '../snapshot/table.ts'
import type { ProgrammeQuery, QueryKey, QueryValue } from './query.ts'
import { type Verdicts, verdictsOf } from './verdict.ts'
import { matches, walk } from './walk.ts'

/** The sessions that match a query, in order, and the values of it that the programme does not know. */
export interface Selection {
  readonly programme: Programme
  readonly query: ProgrammeQuery
  readonly sessions: readonly Session[]
  readonly unknown: readonly QueryValue[]
}

/**
 * Looks at the sessions of the window only, and when places, sheets, cycles or festivals are asked for that have few
 * sessions in it, at these only. Dates are those of the place's wall clock. What a filter panel counts is `facetsOf`.
 */
export function select(programme: Programme, query: ProgrammeQuery): Selection {
  const verdicts = verdictsOf(programme, query)
  const few = fewCandidates(programme, query)
  const sessions =
    few === null ? walkThrough(programme, query, verdicts) : among(few, programme, query, verdicts)
  return { programme, query, sessions, unknown: unknownValues(programme, query) }
}

/** The query with a first day, when it asks for none. */
export function startingFrom(query: ProgrammeQuery, from: CivilDate): ProgrammeQuery {
  return query.from === null ? { ...query, from } : query
}

function walkThrough(programme: Programme, query: ProgrammeQuery, verdicts: Verdicts): Session[] {
  const sessions: Session[] = []
  walk(programme, query, verdicts, ({ block, count, at, fails }) => {
    for (let hit = 0; hit < count; hit += 1) {
      const session = numberAt(fails, hit) === 0 ? block.sessions[numberAt(at, hit)] : undefined
      if (session !== undefined) sessions.push(session)
    }
  })
  return sessions
}

function among(
  candidates: readonly (readonly Session[])[],
  { index }: Programme,
  query: ProgrammeQuery,
  verdicts: Verdicts,
): Session[] {
  const found = candidates.map((sessions) =>
    sessions.filter((session) => matches(rowOf(session, index.codes), query, verdicts)),
  )
  return found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())].sort(bySchedule)
}

/** Looking at a session by itself costs about as much as walking past this many. */
const WALKED_INSTEAD = 16

/** Lists of sessions among which all matches are, when they are few against the window; `null` when they are not. */
function fewCandidates(programme: Programme, query: ProgrammeQuery): readonly (readonly Session[])[] | null {
  const { blocks, ofPlace, ofWorkshop, naming } = programme.index
  const ways = [
    candidates(query, query.places, programme.places, ofPlace),
    candidates(query, query.workshops, programme.workshops, ofWorkshop),
    candidates(query, query.cycles, programme.cycles, naming),
    candidates(query, query.festivals, programme.festivals, naming),
  ].filter((lists) => lists !== null)
  const [best] = ways.sort((one, other) => sizeOf(one) - sizeOf(other))
  if (best === undefined) return null
  const walked = sizeOf(blocksWithin(blocks, query.from, query.to).map(({ sessions }) => sessions))
  return sizeOf(best) * WALKED_INSTEAD < walked ? best : null
}

function candidates<Id, Document extends { readonly id: Id; readonly slug: string }>(
  query: ProgrammeQuery,
  slugs: readonly string[],
  shelf: Shelf<Document>,
  groups: { get(id: Id): readonly Session[] | undefined },
): readonly (readonly Session[])[] | null {
  if (slugs.length === 0) return null
  return shelf.all
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ id }) => sessionsWithin(groups.get(id) ?? [], query.from, query.to))
}

function sizeOf(lists: readonly (readonly Session[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
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
