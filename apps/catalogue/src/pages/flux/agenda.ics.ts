import { renderCalendar } from '@escale/ical-feeds'
import { addDays } from '@escale/programme'
import type { APIRoute } from 'astro'
import { readFeed, text } from '../../feeds/select.ts'

/** A cancellation just past is still worth telling a subscriber. */
const DAYS_BACK = 30

export const GET: APIRoute = ({ url, locals }) => {
  const feed = readFeed(url, locals, addDays(locals.today, -DAYS_BACK))
  if ('refused' in feed) return feed.refused
  return text(renderCalendar(feed.selection, locals), 'text/calendar', 200, 'agenda.ics')
}
