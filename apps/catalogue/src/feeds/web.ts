import { fr } from '@escale/messages'
import { type CsvFlavour, sessionsCsv } from '@escale/open-data'
import { writeOpenAgenda } from '@escale/openagenda'
import { type ProgrammeQuery, slugOf } from '@escale/programme'
import { renderAtom, renderJsonFeed, renderRss } from '@escale/web-feeds'
import { addressOf } from '../listing/read.ts'
import { feedAddress } from './saved-query.ts'
import { licensed, readFeed, text } from './select.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

/** The formats a selection can be read in beside the calendar, by the end of their address. */
const FORMATS = {
  rss: { type: 'application/rss+xml', render: renderRss },
  atom: { type: 'application/atom+xml', render: renderAtom },
  json: { type: 'application/feed+json', render: renderJsonFeed },
} as const
export type WebFormat = keyof typeof FORMATS

/** A selection as a web feed: what comes from today on, when no first day is asked. */
export function webFeed(format: WebFormat, url: URL, locals: Knowledge): Response {
  const feed = readFeed(url, locals, locals.today)
  if ('refused' in feed) return feed.refused
  const { asked, selection } = feed
  const { type, render } = FORMATS[format]
  const { siteUrl } = locals
  const context = {
    siteUrl,
    feedUrl: `${siteUrl}${feedAddress(`/flux/agenda.${format}`, asked, url.searchParams)}`,
    pageUrl: `${siteUrl}${addressOf('/agenda/', asked)}`,
  }
  // The feed names no day that it was not asked: tomorrow it would be called otherwise.
  return text(render({ ...selection, query: asked }, context), type)
}

/** A selection as a table; `tableur=excel` for who opens it by a double click. */
export function csvFeed(url: URL, locals: Knowledge): Response {
  const feed = readFeed(url, locals, locals.today)
  if ('refused' in feed) return feed.refused
  const flavour: CsvFlavour = url.searchParams.get('tableur') === 'excel' ? 'excel' : 'standard'
  const words = slugOf(fr.queryInWords(feed.asked, locals.programme)).slice(0, 60).replace(/-$/, '')
  const name = `seances${words === '' ? '' : `-${words}`}.csv`
  return licensed(text(sessionsCsv(feed.selection, locals, flavour), 'text/csv', 200, name))
}

/** A selection as OpenAgenda's API would give it. */
export function openAgendaFeed(url: URL, locals: Knowledge): Response {
  const feed = readFeed(url, locals, locals.today)
  if ('refused' in feed) return feed.refused
  const agenda = `${JSON.stringify(writeOpenAgenda(feed.selection, locals), null, 2)}\n`
  return licensed(text(agenda, 'application/json'))
}

/** Where a query is read in each format. */
export function feedAddresses(query: ProgrammeQuery): Readonly<Record<WebFormat | 'csv' | 'excel', string>> {
  const at = (file: string) => addressOf(`/flux/${file}`, query)
  const csv = at('agenda.csv')
  return {
    rss: at('agenda.rss'),
    atom: at('agenda.atom'),
    json: at('agenda.json'),
    csv,
    excel: `${csv}${csv.includes('?') ? '&' : '?'}tableur=excel`,
  }
}
