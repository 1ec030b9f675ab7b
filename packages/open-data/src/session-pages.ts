import { bySchedule, type Instant, type Selection, type Session } from '@escale/programme'
import type { OpenDataContext } from './context.ts'
import { type FieldValue, sessionRecord } from './session-fields.ts'

export const LICENCE = {
  nom: 'Licence Ouverte / Open Licence 2.0',
  adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
} as const

export const MOST_PER_PAGE = 1_000
export const PER_PAGE = 100

/** What a page of the open data is asked. */
export interface PageRequest {
  /** What the page before gave as `suivant`; `null` for the first. */
  readonly cursor: string | null
  /** Sessions a page, from 1 to {@link MOST_PER_PAGE}. */
  readonly limit: number
  /** Only what changed at this instant or since. */
  readonly modifiedSince: Instant | null
}

/** One page of `/flux/seances.json`. */
export interface SessionPage {
  readonly licence: typeof LICENCE
  readonly attribution: string
  readonly total: number
  /** What to give as `modifie-depuis` the next time; `null` when the programme is empty. */
  readonly a_jour_au: Instant | null
  readonly seances: readonly Readonly<Record<string, FieldValue>>[]
  /** Ids of sessions taken out of the programme, on the first page of what changed: they may be forgotten. */
  readonly retirees: readonly string[]
  /** The cursor of the next page; `null` on the last. */
  readonly suivant: string | null
}

/**
 * The sessions of a selection from a cursor on, by start, then id. A session that moves while pages are turned may be missed
 * or met twice: asking `modifie-depuis` afterwards tells.
 */
export function sessionPage(
  { programme, sessions }: Selection,
  withdrawn: Iterable<string>,
  { cursor, limit, modifiedSince }: PageRequest,
  context: OpenDataContext,
): SessionPage {
  const changed = (session: Session) => modifiedSince === null || session.changedAt >= modifiedSince
  const wanted = sessions.filter(changed).toSorted(bySchedule)
  const rest = cursor === null ? wanted : wanted.filter((session) => cursorOf(session) > cursor)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    licence: LICENCE,
    attribution: programme.network.name,
    total: wanted.length,
    a_jour_au: programme.sessions.reduce<Instant | null>(
      (latest, { changedAt }) => (latest === null || changedAt > latest ? changedAt : latest),
      null,
    ),
    seances: page.map((session) => sessionRecord(session, context)),
    retirees: modifiedSince === null || cursor !== null ? [] : [...withdrawn].sort(),
    suivant: last !== undefined && rest.length > page.length ? cursorOf(last) : null,
  }
}

/** Sorts as {@link bySchedule} does. */
function cursorOf({ start, id }: Session): string {
  return `${start}_${id}`
}
