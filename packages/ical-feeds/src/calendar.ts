import { fr } from '@escale/messages'
import {
  bySchedule,
  type Instant,
  latest,
  type Network,
  printProgrammeQuery,
  type Selection,
  type Session,
} from '@escale/programme'
import ical from 'ical-generator'
import { contentLines, escapeText, uri } from './content-line.ts'
import { type FeedContext, renderEvent } from './event.ts'
import { vtimezone } from './zone.ts'

/** How often clients are asked to come back, in seconds. Google does as it likes. */
const REFRESH_SECONDS = 3600

/**
 * A selection as text/calendar (RFC 5545, with the calendar properties of RFC 7986): every session, no ceiling. Same
 * selection of the same programme, same bytes.
 */
export function renderCalendar({ programme, query, sessions }: Selection, context: FeedContext): string {
  const words = fr.queryInWords(query, programme)
  const title = words === '' ? programme.network.name : `${words} – ${programme.network.name}`
  const key = printProgrammeQuery(query)
  const feed = `${context.siteUrl}/flux/agenda.ics${key === '' ? '' : `?${key}`}`
  return assemble(
    programme.network,
    sessions,
    { title, source: feed, page: `${context.siteUrl}/agenda/` },
    context,
  )
}

/** One session as a calendar of its own: what «Ajouter à mon agenda» downloads. */
export function renderSession(session: Session, network: Network, context: FeedContext): string {
  const address = `${context.siteUrl}/seances/${session.id}`
  const about = { title: session.workshop.title, source: `${address}.ics`, page: `${address}/` }
  return assemble(network, [session], about, context)
}

interface About {
  readonly title: string
  readonly source: string
  readonly page: string
}

function assemble(
  network: Network,
  sessions: readonly Session[],
  about: About,
  context: FeedContext,
): string {
  const inOrder = [...sessions].sort(bySchedule)
  const header = ical({
    prodId: { company: 'Escale', product: 'Programme', language: 'FR' },
    // Names are not escaped by ical-generator: a comma or a line break would end the property (RFC 5545 §3.3.11).
    name: escapeText(about.title),
    description: escapeText(network.tagline === '' ? network.name : network.tagline),
    source: uri(about.source),
    url: uri(about.page),
    ttl: REFRESH_SECONDS,
  }).toString()
  const [opening = ''] = header.split('END:VCALENDAR')
  return [
    opening,
    contentLines([...lastModified(inOrder), ...timeZones(inOrder)]),
    ...inOrder.map((session) => renderEvent(session, network.domain, context)),
    'END:VCALENDAR\r\n',
  ].join('')
}

/** RFC 7986 §5.4: the last change of anything inside. */
function lastModified(sessions: readonly Session[]): string[] {
  const [first, ...others] = sessions.map(({ changedAt }) => changedAt)
  if (first === undefined) return []
  return [`LAST-MODIFIED:${latest(first, ...others).replace(/[-:]|\.\d+/g, '')}`]
}

function timeZones(sessions: readonly Session[]): string[] {
  const windows = new Map<string, { from: Instant; to: Instant }>()
  for (const { timeZone, start, end } of sessions) {
    const window = windows.get(timeZone)
    windows.set(timeZone, {
      from: window && window.from < start ? window.from : start,
      to: window && window.to > end ? window.to : end,
    })
  }
  return [...windows].sort().flatMap(([timeZone, { from, to }]) => vtimezone(timeZone, from, to))
}
