import type { ProgrammeSync, Snapshot } from '@escale/cms-client'
import { buildProgramme, id, instant, type Programme, wallClockAt } from '@escale/programme'
import { interfaces } from '../words/words.ts'
import { type Answer, html } from './answer.ts'
import type { MediaStore } from './media.ts'
import { PREVIEW_PATH, readTicket, type Ticket } from './preview-ticket.ts'
import { type AstroHandler, render } from './render.ts'
import { createSearches } from './searches.ts'
import { NOT_YET, preview } from './spare-pages.ts'

export interface PreviewSources {
  readonly sync: Pick<ProgrammeSync, 'current' | 'withDraft'>
  readonly astro: AstroHandler
  readonly media: MediaStore
  readonly siteUrl: string
  readonly key: Buffer
  /** The present, in milliseconds. */
  readonly clock: () => number
  readonly onFailure: (error: unknown) => void
}

/** For whoever holds the address, for as long as it is good: no cache keeps it, no engine reads it, no site is told of it. */
const PRIVATE = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}

/** Answers `/apercu/…`: a draft of the desk put over the programme for one answer, and forgotten. */
export function createPreviews(sources: PreviewSources): (url: string) => Promise<Answer> {
  const { sync, clock, key, onFailure } = sources
  const page = pages(sources)
  const answer = async (url: string): Promise<Answer> => {
    const read = readTicket(url, key, clock())
    if (read.kind === 'forged') return html(404, preview.unknown)
    if (read.kind === 'late') return html(410, preview.late)
    const snapshot = sync.current()
    if (snapshot === null) return html(503, NOT_YET)
    const { collection, documentId } = read.ticket
    const drafted = await sync.withDraft(collection, documentId)
    if (drafted.kind === 'gone') return html(404, preview.gone)
    if (drafted.kind === 'refused') return html(409, preview.refused(drafted.reason))
    const { programme } = drafted
    if (read.rest.startsWith('media/'))
      return sources.media.serve(
        programme,
        decodeURIComponent(read.rest.slice('media'.length).split('?')[0] ?? ''),
      )
    return page(snapshot, programme, read.ticket, read.text)
  }
  return async (url) => {
    try {
      const { headers, ...told } = await answer(url)
      return { ...told, headers: { ...headers, ...PRIVATE } }
    } catch (error) {
      onFailure(error)
      return html(502, preview.failed, PRIVATE)
    }
  }
}

function pages({ astro, siteUrl, clock }: PreviewSources) {
  const searchIndexOf = createSearches()
  return async (snapshot: Snapshot, drafted: Programme, ticket: Ticket, text: string): Promise<Answer> => {
    const programme = ticket.as === 'letter' ? onlyOf(drafted, ticket) : drafted
    const target = targetOf(programme, ticket)
    if (target === null) return html(404, preview.gone)
    const now = instant(new Date(clock()).toISOString())
    const { timeZone } = programme.network
    const until = instant(new Date(ticket.until * 1000).toISOString())
    const answer = await render(astro, target, {
      ...interfaces.fr,
      programme,
      now,
      today: wallClockAt(now, timeZone).date,
      siteUrl,
      withdrawn: snapshot.withdrawn,
      revision: snapshot.revision,
      makesPdf: false,
      previewUntil: wallClockAt(until, timeZone).time,
      searchIndex: searchIndexOf(snapshot.programme),
    })
    if (answer.status === 404) return html(404, preview.neverPublic)
    // Images of a draft are in no public programme: they are asked for under the same ticket.
    const body = answer.body.toString().replaceAll('/media/', `${PREVIEW_PATH}${text}/media/`)
    return { ...answer, body: Buffer.from(body) }
  }
}

/** The page that the document will have. */
function targetOf(programme: Programme, { as, collection, documentId }: Ticket): string | null {
  const { workshops } = programme.documents
  if (as === 'letter') {
    const first = [...programme.documents.sessions.values()].map(({ date }) => date).sort()[0]
    return `/lettre/extrait.html?detail=complet${first === undefined ? '' : `&du=${first}`}`
  }
  if (collection === 'sessions') return `/seances/${documentId}/`
  const sheet = workshops.get(id<'workshop'>(documentId))
  return sheet === undefined ? null : `/ateliers/${sheet.slug}/`
}

/** The programme with nothing but the session, or the sheet's sessions: what the newsletter would say of them. */
function onlyOf({ documents }: Programme, { collection, documentId }: Ticket): Programme {
  const sessions = [...documents.sessions].filter(([key, { workshopId }]) =>
    collection === 'sessions' ? key === documentId : workshopId === documentId,
  )
  return buildProgramme({ ...documents, sessions: new Map(sessions) })
}
