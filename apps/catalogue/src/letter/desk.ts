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
import { daysOfPeriod, type LetterPeriod, type SaidDays } from './periods.ts'

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

/** A form that prepares a listing: where it is, what it prepares without a word, and the keys of its own. */
export interface DeskForm {
  readonly path: string
  readonly period: LetterPeriod
  readonly own: readonly string[]
  /** Whether an address says so little that the period is the usual one. */
  readonly isUnasked: (parameters: URLSearchParams) => boolean
}

const LETTER: DeskForm = {
  path: '/lettre/',
  period: 'mois-prochain',
  own: [],
  isUnasked: ({ size }) => size === 0,
}

/** Keys that only the form writes, and no address keeps. */
const OF_THE_FORM = ['quand', 'monter', 'descendre']

/** Reads the address of a desk. Without a word the letter's prepares the next month. */
export function readDesk(url: URL, knowledge: Knowledge, form: DeskForm = LETTER): Desk {
  const filled = filledIn(url.searchParams, knowledge.programme.network.timeZone, form)
  if (OF_THE_FORM.some((key) => url.searchParams.has(key))) {
    const own = [...url.searchParams].filter(([key]) => form.own.includes(key))
    return { kind: 'elsewhere', location: issueAddress(form.path, filled, own) }
  }
  const request = readListingRequest(new URL(issueAddress(form.path, filled), knowledge.siteUrl), knowledge)
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

function filledIn(parameters: URLSearchParams, timeZone: string, form: DeskForm): Filled {
  const said = (key: string) => (parameters.get(key) ?? '').trim()
  const others = [...parameters].filter(([key]) => key !== 'du' && key !== 'au' && key !== 'depuis')
  const tidy = others.map(([key, value]): [string, string] => [key, value.replaceAll('\r\n', '\n')])
  const query = parseProgrammeQuery(tidy)
  const asked = parseEdition(tidy, timeZone)
  const edition = asked.ok ? asked.edition : PLAIN
  return {
    query: query.ok ? query.query : EVERYTHING,
    days: daysOfPeriod(form.isUnasked(parameters) ? form.period : said('quand')) ?? {
      du: said('du'),
      au: said('au'),
    },
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
