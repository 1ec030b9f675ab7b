import { type Id, type Instant, id, type SessionId } from '@escale/programme'
import { sinceOf } from './since.ts'

/** How a listing is cut: the values of `groupe`. */
export const GROUPINGS = ['jour', 'lieu', 'famille', 'public'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How much is said of a session: the values of `detail`. */
export const DETAILS = ['ligne', 'court', 'complet'] as const
export type Detail = (typeof DETAILS)[number]

/** What an editor chooses beside the sessions; all of it is in the address, so that an issue is a bookmark. */
export interface Edition {
  readonly grouping: Grouping
  readonly detail: Detail
  /** Marks what is new, moved or cancelled since; `null` marks nothing. */
  readonly since: Instant | null
  /** In the place of the title made from the query; empty to keep that one. */
  readonly title: string
  /** A word under the title, and one at the end. */
  readonly opening: string
  readonly closing: string
  /** Sessions left out by hand. */
  readonly without: ReadonlySet<SessionId>
  /** Sessions moved before the others of their section, in this order. */
  readonly first: readonly SessionId[]
}

/** The listing of a query and nothing else. */
export const PLAIN: Edition = {
  grouping: 'jour',
  detail: 'court',
  since: null,
  title: '',
  opening: '',
  closing: '',
  without: new Set(),
  first: [],
}

/** The keys of an edition in an address, in their order. Ids are set apart by commas, or said under a key each (a form's boxes). */
export const EDITION_KEYS = ['groupe', 'detail', 'depuis', 'titre', 'mot', 'fin', 'sans', 'premier'] as const

/** `depuis` when it is neither a date nor the address of an issue. */
export interface MalformedSince {
  readonly value: string
}

export type ParsedEdition =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problem: MalformedSince }

/** What an address asks of the listing. A grouping or a detail that does not exist is the usual one. */
export function parseEdition(
  pairs: Iterable<readonly [key: string, value: string]>,
  timeZone: string,
): ParsedEdition {
  const given = [...pairs]
  const all = (key: string) => given.flatMap(([own, value]) => (own === key ? [value.trim()] : []))
  const said = (key: string) => all(key)[0] ?? ''
  const since = sinceOf(said('depuis'), timeZone)
  if (since === undefined) return { ok: false, problem: { value: said('depuis') } }
  return {
    ok: true,
    edition: {
      grouping: oneOf(GROUPINGS, said('groupe')) ?? PLAIN.grouping,
      detail: oneOf(DETAILS, said('detail')) ?? PLAIN.detail,
      since,
      title: said('titre'),
      opening: said('mot'),
      closing: said('fin'),
      without: new Set(idsOf(all('sans'))),
      first: [...new Set(idsOf(all('premier')))],
    },
  }
}

/** An edition as the pairs of an address, canonical: what is usual is not said. The day `since` falls on, in UTC, is. */
export function editionPairs(edition: Edition): [key: (typeof EDITION_KEYS)[number], value: string][] {
  const { grouping, detail, since, title, opening, closing, without, first } = edition
  return [
    ...(grouping === PLAIN.grouping ? [] : [['groupe', grouping] as const]),
    ...(detail === PLAIN.detail ? [] : [['detail', detail] as const]),
    ...(since === null ? [] : [['depuis', since] as const]),
    ...(title === '' ? [] : [['titre', title] as const]),
    ...(opening === '' ? [] : [['mot', opening] as const]),
    ...(closing === '' ? [] : [['fin', closing] as const]),
    ...(without.size === 0 ? [] : [['sans', [...without].sort().join(',')] as const]),
    ...(first.length === 0 ? [] : [['premier', first.join(',')] as const]),
  ].map(([key, value]) => [key, value])
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text)
}

function idsOf(texts: readonly string[]): Id<'session'>[] {
  return texts
    .flatMap((text) => text.split(','))
    .filter((text) => text !== '')
    .map((text) => id<'session'>(text))
}
