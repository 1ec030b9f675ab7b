import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { identifierOf, newestFirst, type WebFeedContext } from './context.ts'
import { entryOf, line } from './entry.ts'

/** A selection as JSON Feed 1.1 (jsonfeed.org/version/1.1); `_seance` tells programs the session's own start and end. */
export function renderJsonFeed(selection: Selection, context: WebFeedContext): string {
  const { programme, query } = selection
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: line(fr.subscriptions.calendarName(query, programme)),
    description: line(fr.subscriptions.calendarDescription(query, programme)),
    home_page_url: context.pageUrl,
    feed_url: context.feedUrl,
    language: 'fr',
    authors: [{ name: line(programme.network.name), url: `${context.siteUrl}/` }],
    items: newestFirst(selection).map((session) => {
      const { title, summary, html, address, image } = entryOf(session, context)
      return {
        id: identifierOf(session, context),
        url: address,
        title,
        summary,
        content_html: html,
        ...(image && { image: image.url }),
        date_published: session.createdAt,
        date_modified: session.changedAt,
        tags: [line(session.category.name)],
        _seance: { id: session.id, debut: session.start, fin: session.end, version: session.sequence },
      }
    }),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
