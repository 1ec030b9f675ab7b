import { dayOfIssue, type Edition, editionPairs, MADE_ON, PLAIN, parseEdition } from '@escale/newsletter'
import {
  EVERYTHING,
  id,
  type ProgrammeQuery,
  parseProgrammeQuery,
  queryPairs,
  type Selection,
} from '@escale/programme'
import { readListingRequest } from '../feeds/listing.ts'
import { daysOfPeriod, type SaidDays } from './periods.ts'

/** The desk's form as it was filled, even wrongly: its days and its `depuis` are kept as they were said. */
export interface Filled {
  /** Without days. */
  readonly query: ProgrammeQuery
  readonly days: SaidDays
  /** Without `since`. */
  readonly edition: Edition
  readonly since: string
  /** The day the issue of this address was made, when it says so. */
  readonly madeOn: string
}

export type Desk =
  | {
      readonly kind: 'found'
      readonly filled: Filled
      readonly selection: Selection
      readonly edition: Edition
    }
  /** What a form wrote, as the one address that keeps the choice. */
  | { readonly kind: 'elsewhere'; readonly location: string }
  | { readonly kind: 'malformed'; readonly filled: Filled; readonly problems: readonly string[] }

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

/** Keys that only the form writes, and no address keeps. */
const OF_THE_FORM = ['quand', 'monter', 'descendre']

/** Reads the address of the desk. Without a word it prepares the next month. */
export function readDesk(url: URL, knowledge: Knowledge): Desk {
  const filled = filledIn(url.searchParams, knowledge.programme.network.timeZone)
  if (OF_THE_FORM.some((key) => url.searchParams.has(key))) {
    return { kind: 'elsewhere', location: issueAddress('/lettre/', filled) }
  }
  const request = readListingRequest(new URL(issueAddress('/lettre/', filled), knowledge.siteUrl), knowledge)
  return request.ok
    ? { kind: 'found', filled, selection: request.selection, edition: request.edition }
    : { kind: 'malformed', filled, problems: request.problems }
}

/** The address of an issue under a path, its days by name when they were chosen by name. */
export function issueAddress(
  path: string,
  { query, days, edition, since }: Filled,
  more: readonly (readonly [key: string, value: string])[] = [],
): string {
  const own = [
    ['du', days.du],
    ['au', days.au],
    ['depuis', since],
  ] as const
  const pairs = [
    ...queryPairs(query),
    ...own.filter(([, value]) => value !== ''),
    ...editionPairs(edition),
    ...more,
  ]
  return pairs.length === 0
    ? path
    : `${path}?${new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString()}`
}

/** The address to keep: it says the day it was made, so that the next issue can say what changed since. */
export function keptAddress(filled: Filled, { today, siteUrl }: Knowledge): string {
  return `${siteUrl}${issueAddress('/lettre/', filled, [[MADE_ON, today]])}`
}

function filledIn(parameters: URLSearchParams, timeZone: string): Filled {
  const said = (key: string) => (parameters.get(key) ?? '').trim()
  const others = [...parameters].filter(([key]) => key !== 'du' && key !== 'au' && key !== 'depuis')
  const tidy = others.map(([key, value]): [string, string] => [key, value.replaceAll('\r\n', '\n')])
  const query = parseProgrammeQuery(tidy)
  const asked = parseEdition(tidy, timeZone)
  const edition = asked.ok ? asked.edition : PLAIN
  const untouched = parameters.size === 0
  return {
    query: query.ok ? query.query : EVERYTHING,
    days: daysOfPeriod(untouched ? 'mois-prochain' : said('quand')) ?? { du: said('du'), au: said('au') },
    edition: { ...edition, first: moved(edition.first, said('monter'), said('descendre')) },
    since: dayOfIssue(said('depuis')),
    madeOn: said(MADE_ON),
  }
}

/** The sessions put first, one of them put at the very top, one given back its place. */
function moved(first: Edition['first'], raised: string, lowered: string): Edition['first'] {
  const others = first.filter((each) => each !== raised && each !== lowered)
  return raised === '' ? others : [id<'session'>(raised), ...others]
}
