import { fr } from '@escale/messages'
import {
  MOST_PER_PAGE,
  mediationCsv,
  mediationRecords,
  type PageRequest,
  PER_PAGE,
  sessionPage,
} from '@escale/open-data'
import { type Instant, momentOf, select, startingFrom } from '@escale/programme'
import { parseSavedQuery } from './saved-query.ts'
import { licensed, text } from './select.ts'

const MALFORMED_SINCE =
  'modifie-depuis : donnez une date (2026-12-01) ou un instant ISO 8601 avec son décalage (2026-12-01T08:00:00Z).'
const MALFORMED_LIMIT = `limite : donnez un nombre entier de 1 à ${MOST_PER_PAGE}.`

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl' | 'withdrawn'>

/**
 * `/flux/seances.json`: a page of the open data, from today on unless a first day or `modifie-depuis` is asked. A key that
 * cannot be read answers 400 with what to write instead.
 */
export function openDataPage(url: URL, locals: Knowledge): Response {
  const { programme, today, withdrawn } = locals
  const parsed = parseSavedQuery(url.searchParams, locals)
  const since = sinceOf(url.searchParams.get('modifie-depuis'), programme.network.timeZone)
  const limit = limitOf(url.searchParams.get('limite'))
  const problems = [
    ...(parsed.ok ? [] : parsed.problems.map(fr.malformedDate)),
    ...(since === undefined ? [MALFORMED_SINCE] : []),
    ...(limit === undefined ? [MALFORMED_LIMIT] : []),
  ]
  if (!parsed.ok || since === undefined || limit === undefined) {
    return text(`${JSON.stringify({ erreurs: problems }, null, 2)}\n`, 'application/json', 400)
  }
  const request: PageRequest = { cursor: url.searchParams.get('curseur'), limit, modifiedSince: since }
  const query = since === null ? startingFrom(parsed.query, today) : parsed.query
  const page = sessionPage(select(programme, query), withdrawn, request, locals)
  return text(`${JSON.stringify(page, null, 2)}\n`, 'application/json')
}

/** The places in the national schema of digital mediation: an array of records, or the table of the schema. */
export function mediationFile(
  format: 'json' | 'csv',
  locals: Pick<App.Locals, 'programme' | 'siteUrl'>,
): Response {
  return licensed(
    format === 'json'
      ? text(`${JSON.stringify(mediationRecords(locals.programme, locals), null, 2)}\n`, 'application/json')
      : text(mediationCsv(locals.programme, locals), 'text/csv', 200, 'lieux-mediation-numerique.csv'),
  )
}

/** `null` when not asked, `undefined` when it cannot be read. */
function sinceOf(asked: string | null, timeZone: string): Instant | null | undefined {
  return asked === null ? null : (momentOf(asked, timeZone) ?? undefined)
}

function limitOf(asked: string | null): number | undefined {
  if (asked === null) return PER_PAGE
  const limit = Number(asked)
  return Number.isInteger(limit) && limit >= 1 && limit <= MOST_PER_PAGE ? limit : undefined
}
