import { VIEW_SLUGS, type View, viewOf, within } from '@escale/network-calendar'
import {
  type CivilDate,
  type MalformedDate,
  type ProgrammeQuery,
  parsePlausibleDate,
  parseProgrammeQuery,
  printProgrammeQuery,
} from '@escale/programme'

/** What an address of the agenda asks. */
export interface AgendaAsk {
  readonly query: ProgrammeQuery
  readonly view: View
  /** The day to open it at; `null` is today, or the query's first day. */
  readonly date: CivilDate | null
  /** From 1. */
  readonly leaf: number
}

export const AGENDA = '/agenda/'

export type ParsedAsk =
  | { readonly ok: true; readonly ask: AgendaAsk }
  | { readonly ok: false; readonly dates: readonly MalformedDate[]; readonly date: string | null }

/** Reads `vue`, `date`, `page` and the keys of the programme. A view that does not exist is the list. */
export function parseAsk(parameters: URLSearchParams): ParsedAsk {
  const parsed = parseProgrammeQuery(parameters)
  const text = (parameters.get('date') ?? '').trim()
  const date = text === '' ? null : parsePlausibleDate(text)
  const malformed = text !== '' && date === null ? text : null
  if (!parsed.ok) return { ok: false, dates: parsed.problems, date: malformed }
  if (malformed !== null) return { ok: false, dates: [], date: malformed }
  const view = viewOf(parameters.get('vue') ?? '') ?? 'list'
  const leaf = /^[1-9]\d{0,3}$/.test(parameters.get('page') ?? '') ? Number(parameters.get('page')) : 1
  return { ok: true, ask: { query: parsed.query, view, date, leaf } }
}

/** The pairs an ask adds to those of its query. */
export function viewPairs({ view, date, leaf }: Omit<AgendaAsk, 'query'>): [string, string][] {
  return [
    ...(view === 'list' ? [] : [['vue', VIEW_SLUGS[view]] satisfies [string, string]]),
    ...(date === null ? [] : [['date', date] satisfies [string, string]]),
    ...(leaf === 1 ? [] : [['page', String(leaf)] satisfies [string, string]]),
  ]
}

/** The one address of an ask, under another path for its data. */
export function addressOfAsk(ask: AgendaAsk, path: string = AGENDA): string {
  return addressUnder(path, printProgrammeQuery(ask.query), ask)
}

/** The same of a query that is printed already: a month has sixty links that differ by their day. */
export function addressUnder(path: string, query: string, view: Omit<AgendaAsk, 'query'>): string {
  const pairs = viewPairs(view).map(([key, value]) => `${key}=${value}`)
  const printed = [...(query === '' ? [] : [query]), ...pairs].join('&')
  return printed === '' ? path : `${path}?${printed}`
}

/** The day an ask is opened at. */
export function openedAt({ query, date }: AgendaAsk, today: CivilDate): CivilDate {
  return within(date ?? query.from ?? today)
}
