import { cleanLine } from '@escale/messages'
import type { Network, Session, WebColour } from '@escale/programme'
import { latest } from '@escale/programme'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { type Client, POLICIES } from './client.ts'
import { colourName } from './colour-name.ts'
import { contentLines, escapeText, property, uri } from './content-line.ts'
import { vtimezones } from './session-zone.ts'

/** How often clients are asked to come back, in seconds. Google does as it likes. */
const REFRESH_SECONDS = 3600

/** What a calendar says of itself. */
export interface About {
  readonly title: string
  readonly description: string
  /** Where it can be had again, and the page that shows the same; absolute. */
  readonly source: string
  readonly page: string
  readonly colour: WebColour | null
}

/** Everything before the first event (RFC 5545 §3.6, RFC 7986 §5). Never a UID: vdirsyncer would see one event in all. */
export function calendarHead(
  about: About,
  network: Pick<Network, 'timeZone'>,
  sessions: readonly Session[],
  client: Client,
): string {
  const header = ical({
    prodId: { company: 'Escale', product: 'Programme', language: 'FR' },
    method: POLICIES[client].published ? ICalCalendarMethod.PUBLISH : null,
    name: bareName(about.title),
    // Names and descriptions are not escaped by ical-generator (RFC 5545 §3.3.11).
    description: escapeText(about.description),
    source: uri(about.source),
    url: uri(about.page),
    ttl: REFRESH_SECONDS,
  }).toString()
  // Its lines are folded with its own rule: they are unfolded here, and folded again with ours.
  const [opening = ''] = header.replace(/\r\n /g, '').split('END:VCALENDAR')
  return contentLines([
    ...opening.split('\r\n').filter((line) => line !== ''),
    'CALSCALE:GREGORIAN',
    property('DESCRIPTION', escapeText(about.description)),
    property('X-WR-TIMEZONE', network.timeZone),
    ...(about.colour === null
      ? []
      : [property('COLOR', colourName(about.colour)), property('X-APPLE-CALENDAR-COLOR', about.colour)]),
    ...lastModified(sessions),
    ...vtimezones(sessions),
  ])
}

/** Clients differ on whether NAME and X-WR-CALNAME are TEXT, with its backslashes: these have nothing to escape. */
function bareName(title: string): string {
  return cleanLine(title)
    .replace(/\s*[,;]\s*/g, ' · ')
    .replaceAll('\\', '/')
}

/** RFC 7986 §5.4: the last change of anything inside. */
function lastModified(sessions: readonly Session[]): string[] {
  const [first, ...others] = sessions.map(({ changedAt }) => changedAt)
  if (first === undefined) return []
  let last = first
  for (const changedAt of others) last = latest(last, changedAt)
  return [property('LAST-MODIFIED', last.replace(/[-:]|\.\d+/g, ''))]
}
