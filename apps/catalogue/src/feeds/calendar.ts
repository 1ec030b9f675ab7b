import {
  type Client,
  calendarPieces,
  clientOf,
  feedSelection,
  POLICIES,
  renderSession,
} from '@escale/ical-feeds'
import { fr } from '@escale/messages'
import { type Instant, parseProgrammeQuery, type Session, slugOf } from '@escale/programme'
import { FRESH } from '../server/answer.ts'
import { text } from './select.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

/** The subscription of a query, or the 400 that says in French which date to mend: never half a calendar. */
export function calendarFeed({ searchParams }: URL, { programme, today, siteUrl }: Knowledge): Response {
  const parsed = parseProgrammeQuery(searchParams)
  if (!parsed.ok) return text(`${parsed.problems.map(fr.malformedDate).join('\n')}\n`, 'text/plain', 400)
  const client = clientOf(searchParams.get('client'))
  const selection = feedSelection(programme, parsed.query, today)
  const pieces = calendarPieces(selection, { siteUrl, client })
  const name = slugOf(fr.queryInWords(parsed.query, programme)).slice(0, 60).replace(/-$/, '')
  const last = lastChange(selection.sessions)
  return new Response(streamOf(pieces), {
    headers: headersOf(`agenda${name === '' ? '' : `-${name}`}.ics`, client, last),
  })
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

const CHUNK = 200

/** Some hundred events at a time, with a breath between: other visitors are answered while a large feed is written. */
function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve))
      const texts: string[] = []
      while (texts.length < CHUNK) {
        const { done, value } = pieces.next()
        if (done) break
        texts.push(value)
      }
      if (texts.length > 0) controller.enqueue(encoder.encode(texts.join('')))
      if (texts.length < CHUNK) controller.close()
    },
  })
}
