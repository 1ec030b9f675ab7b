import {
  type MalformedDate,
  type ProgrammeQuery,
  parseProgrammeQuery,
  printProgrammeQuery,
  type Selection,
  select,
  startingFrom,
  withCurrentSlugs,
} from '@escale/programme'
import { isPeriod, windowOf } from './periods.ts'

/** What a list page was asked: sessions, a tidier address, or a date that does not exist. */
export type Listing =
  | { readonly kind: 'found'; readonly asked: ProgrammeQuery; readonly selection: Selection }
  /** The address a form wrote, with its blanks and its `quand`, as everyone else writes it. */
  | { readonly kind: 'elsewhere'; readonly location: string; readonly asked: ProgrammeQuery }
  | { readonly kind: 'malformed'; readonly problems: readonly MalformedDate[] }

type Knowledge = Pick<App.Locals, 'programme' | 'today'>

/** Reads the query of a list page and selects from today on, or from the day it asks. */
export function readListing(url: URL, { programme, today }: Knowledge): Listing {
  const { pathname, searchParams } = url
  const parsed = parseProgrammeQuery(searchParams)
  if (!parsed.ok) return { kind: 'malformed', problems: parsed.problems }
  const asked = withCurrentSlugs(programme, parsed.query)
  if (writtenByForm(searchParams)) {
    const period = searchParams.get('quand') ?? ''
    const window = isPeriod(period) ? windowOf(period, programme, today) : null
    const tidied = window ? { ...asked, ...window } : asked
    return { kind: 'elsewhere', location: addressOf(pathname, tidied), asked: tidied }
  }
  return { kind: 'found', asked, selection: select(programme, startingFrom(asked, today)) }
}

/** The one address of a query on a page. */
export function addressOf(pathname: string, query: ProgrammeQuery): string {
  const printed = printProgrammeQuery(query)
  return printed === '' ? pathname : `${pathname}?${printed}`
}

function writtenByForm(pairs: URLSearchParams): boolean {
  return pairs.has('quand') || [...pairs.values()].some((value) => value.trim() === '')
}
