import { fr } from '@escale/messages'
import type { Selection, Session } from '@escale/programme'
import { identifierOf, lastChangeOf, newestFirst, type WebFeedContext } from './context.ts'
import { element, textElement, type Written, xmlDocument } from './element.ts'
import { entryOf, line } from './entry.ts'

/** A selection as Atom (RFC 4287) with full content. An entry that changes keeps its id, and says when. */
export function renderAtom(selection: Selection, context: WebFeedContext): string {
  const { programme, query } = selection
  const author = [
    textElement('name', line(programme.network.name)),
    textElement('uri', `${context.siteUrl}/`),
  ]
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' },
    textElement('id', context.feedUrl),
    textElement('title', line(fr.subscriptions.calendarName(query, programme))),
    textElement('subtitle', line(fr.subscriptions.calendarDescription(query, programme))),
    textElement('updated', lastChangeOf(selection)),
    textElement('generator', 'Escale'),
    element('author', {}, ...author),
    element('link', { rel: 'alternate', type: 'text/html', href: context.pageUrl }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: context.feedUrl }),
    ...newestFirst(selection).map((session) => entry(session, context)),
  )
  return xmlDocument(feed)
}

function entry(session: Session, context: WebFeedContext): Written {
  const { title, summary, html, address } = entryOf(session, context)
  return element(
    'entry',
    {},
    textElement('id', identifierOf(session, context)),
    textElement('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    textElement('published', session.createdAt),
    textElement('updated', session.changedAt),
    element('category', { term: session.category.slug, label: line(session.category.name) }),
    textElement('summary', summary),
    textElement('content', html, { type: 'html' }),
  )
}
