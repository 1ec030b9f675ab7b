import { fr } from '@escale/messages'
import { LICENCE } from '@escale/open-data'
import { type CivilDate, type ProgrammeQuery, type Selection, select, startingFrom } from '@escale/programme'
import { parseSavedQuery } from './saved-query.ts'

/** A selection to render, or the 400 that says in French which date to mend: never half a feed. */
export type FeedRequest =
  | { readonly selection: Selection; readonly asked: ProgrammeQuery }
  | { readonly refused: Response }

/** Reads the query keys of a feed; `from` is the first day when none is asked. */
export function readFeed(
  url: URL,
  { programme, today }: Pick<App.Locals, 'programme' | 'today'>,
  from: CivilDate,
): FeedRequest {
  const parsed = parseSavedQuery(url.searchParams, { programme, today })
  if (parsed.ok)
    return { asked: parsed.query, selection: select(programme, startingFrom(parsed.query, from)) }
  const sentences = parsed.problems.map(fr.malformedDate)
  return { refused: text(`${sentences.join('\n')}\n`, 'text/plain', 400) }
}

/** A text answer; `fileName` is what a download is called. */
export function text(body: string, type: string, status = 200, fileName?: string): Response {
  const headers = new Headers({ 'content-type': `${type}; charset=utf-8` })
  if (fileName !== undefined) headers.set('content-disposition', `inline; filename="${fileName}"`)
  return new Response(body, { status, headers })
}

/** Open data says its licence where its format has no room for it (RFC 8288, `rel=license`). */
export function licensed(file: Response): Response {
  file.headers.set('link', `<${LICENCE.adresse}>; rel="license"`)
  return file
}
