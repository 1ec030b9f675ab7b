import { fr } from '@escale/messages'
import type { Instant, Selection, Session } from '@escale/programme'
import { identifierOf, lastChangeOf, newestFirst, type WebFeedContext } from './context.ts'
import { element, textElement, type Written, xmlDocument } from './element.ts'
import { entryOf, line } from './entry.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
}

/** How long a reader may wait before it asks again, in minutes. */
const TTL_MINUTES = '60'

/**
 * A selection as RSS 2.0 with full content, for readers and for campaigns that make a mail of what is new. The date of an
 * item is that of its publication: the session's own would be in the future, which the W3C's validator refuses.
 */
export function renderRss(selection: Selection, context: WebFeedContext): string {
  const { programme, query } = selection
  const channel = element(
    'channel',
    {},
    textElement('title', line(fr.subscriptions.calendarName(query, programme))),
    textElement('link', context.pageUrl),
    textElement('description', line(fr.subscriptions.calendarDescription(query, programme))),
    textElement('language', 'fr'),
    textElement('lastBuildDate', rfc822(lastChangeOf(selection))),
    textElement('generator', 'Escale'),
    textElement('ttl', TTL_MINUTES),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: context.feedUrl }),
    ...newestFirst(selection).map((session) => item(session, context)),
  )
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel))
}

function item(session: Session, context: WebFeedContext): Written {
  const { title, summary, html, address } = entryOf(session, context)
  return element(
    'item',
    {},
    textElement('title', title),
    textElement('link', address),
    textElement('guid', identifierOf(session, context), { isPermaLink: 'true' }),
    textElement('pubDate', rfc822(session.createdAt)),
    textElement('category', line(session.category.name)),
    textElement('description', summary),
    textElement('content:encoded', html),
  )
}

/** An instant as RSS writes dates (RFC 822 with the year in four digits), in universal time. */
function rfc822(instant: Instant): string {
  return new Date(instant).toUTCString()
}
