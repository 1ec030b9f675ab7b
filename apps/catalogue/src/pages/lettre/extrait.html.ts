import { renderHtml } from '@escale/newsletter'
import type { APIRoute } from 'astro'
import { readFeed, text } from '../../feeds/select.ts'

export const GET: APIRoute = ({ url, locals }) => {
  const feed = readFeed(url, locals, locals.today)
  return 'refused' in feed ? feed.refused : text(renderHtml(feed.selection, locals), 'text/html')
}
