import {
  type Client,
  calendarPieces,
  clientOf,
  feedSelection,
  POLICIES,
  renderSession,
} from '@escale/ical-feeds'
import { fr } from '@escale/messages'
import { type Instant, type ProgrammeQuery, type Session, slugOf } from '@escale/programme'
import { FRESH } from '../server/answer.ts'
import type { Flow } from '../server/flow.ts'
import { parseSavedQuery } from './saved-query.ts'
import { text } from './select.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

/** The subscription of a query, or the 400 that says in French which date to mend: never half a calendar. */
export function calendarFeed({ searchParams }: URL, knowledge: Knowledge): Response {
  const parsed = parseSavedQuery(searchParams, knowledge)
  if (!parsed.ok) return text(`${parsed.problems.map(fr.malformedDate).join('\n')}\n`, 'text/plain', 400)
  const { headers, pieces } = subscription(parsed.query, clientOf(searchParams.get('client')), knowledge)
  return new Response([...pieces()].join(''), { headers })
}

/** About thirteen megabytes: what is larger would leave the page cache little room. */
const MOST_HELD = 5_000

/** The same subscription as a flow, when it has too many sessions to be held in memory; `null` when it has not. */
export function largeCalendarFeed({ searchParams }: URL, knowledge: Knowledge): Flow | null {
  // A selection costs as much again as a page: most programmes have no feed that large.
  if (knowledge.programme.sessionById.size <= MOST_HELD) return null
  const parsed = parseSavedQuery(searchParams, knowledge)
  const client = clientOf(searchParams.get('client'))
  if (!parsed.ok || POLICIES[client].most !== null) return null
  const { sessions, headers, pieces } = subscription(parsed.query, client, knowledge)
  return sessions <= MOST_HELD ? null : { headers, pieces, compressible: POLICIES[client].compressible }
}

function subscription(query: ProgrammeQuery, client: Client, { programme, today, siteUrl }: Knowledge) {
  const selection = feedSelection(programme, query, today)
  const name = slugOf(fr.queryInWords(query, programme)).slice(0, 60).replace(/-$/, '')
  const last = lastChange(selection.sessions)
  return {
    sessions: selection.sessions.length,
    headers: headersOf(`agenda${name === '' ? '' : `-${name}`}.ics`, client, last),
    pieces: () => calendarPieces(selection, { siteUrl, client }),
  }
}

/** One session, to keep. */
export function sessionCalendar(session: Session, { searchParams }: URL, locals: Knowledge): Response {
  const client = clientOf(searchParams.get('client'))
  const calendar = renderSession(session, locals.programme, { siteUrl: locals.siteUrl, client })
  const headers = headersOf(`${session.workshop.slug}-${session.date}.ics`, client, session.changedAt)
  return new Response(calendar, { headers })
}

/** `inline`, so that a phone opens its calendar instead of filing the feed away. */
function headersOf(fileName: string, client: Client, last: Instant | null): Record<string, string> {
  return {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${fileName}"`,
    'cache-control': POLICIES[client].compressible ? FRESH : `${FRESH}, no-transform`,
    ...(last === null ? {} : { 'last-modified': new Date(last).toUTCString() }),
  }
}

function lastChange(sessions: readonly Session[]): Instant | null {
  let last: Instant | null = null
  for (const { changedAt } of sessions) if (last === null || changedAt > last) last = changedAt
  return last
}
