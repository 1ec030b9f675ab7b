import { RELATIVE_DAYS, withDaysResolved } from '@escale/newsletter'
import {
  type ParsedQuery,
  type ProgrammeQuery,
  parseProgrammeQuery,
  withCurrentSlugs,
} from '@escale/programme'
import { addressOf } from '../listing/read.ts'

/**
 * Reads a query that somebody saved. Its days may be named: a subscription to «next month» moves on with the calendar. A slug
 * that changed since is read as what it became.
 */
export function parseSavedQuery(
  parameters: URLSearchParams,
  { programme, today }: Pick<App.Locals, 'programme' | 'today'>,
): ParsedQuery {
  const parsed = parseProgrammeQuery(withDaysResolved(parameters, programme, today))
  return parsed.ok ? { ok: true, query: withCurrentSlugs(programme, parsed.query) } : parsed
}

/** The one address of a feed's query, its days named as they were asked: it is the same tomorrow. */
export function feedAddress(path: string, asked: ProgrammeQuery, parameters: URLSearchParams): string {
  const address = new URL(addressOf(path, asked), 'http://localhost')
  for (const key of ['du', 'au']) {
    const name = RELATIVE_DAYS.find((each) => each === parameters.get(key)?.trim())
    if (name !== undefined) address.searchParams.set(key, name)
  }
  return `${address.pathname}${address.search}`
}
