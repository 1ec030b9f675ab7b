import type { QueryNames } from '@escale/messages'
import { filterRange, type Range, windowOf } from '@escale/network-calendar'
import { type ProgrammeQuery, QUERY_KEYS, type QueryValue } from '@escale/programme'
import { wishesOf } from '../listing/sheet-wishes.ts'
import { type AgendaAsk, openedAt } from './ask.ts'
import type { AgendaLanguage } from './language.ts'
import type { AgendaState } from './state.ts'
import { travelsWhole } from './window.ts'

type Periods = AgendaState['periods']

/**
 * The page of an ask, made of a range that covers it: what `answerAsk` makes of the whole programme. `unknown` are the
 * values that the server alone can tell are not in the programme.
 */
export function stateOfRange(
  range: Range,
  ask: AgendaAsk,
  { unknown, periods }: { readonly unknown: readonly QueryValue[]; readonly periods: Periods },
  language: AgendaLanguage,
): AgendaState {
  const { query, view, leaf } = ask
  const { today, answer } = range
  const date = openedAt(ask, today)
  const { from, to } = windowOf(view, date)
  const whole = travelsWhole(view) && to !== null
  const { choices, names } = readingOf(range)
  const filtered = whole ? filterRange(range, query, { from, to }) : null
  return {
    language,
    ask,
    shown: {
      view,
      date,
      today,
      showings: filtered?.showings ?? range.showings,
      next: answer?.next ?? null,
      places: gridPlaces(range, query),
      counts: answer?.counts ?? new Map(),
      almanac: range.almanac,
      leaf,
    },
    total: filtered?.total ?? answer?.total ?? 0,
    facets: filtered?.facets ?? answer?.facets ?? new Map(),
    choices,
    wishes: language.messages.queryInWords(query, names),
    chosen: wishesOf(query, names, language.messages),
    unknown: inOrder([...unknownHere(range, query), ...unknown]),
    periods,
  }
}

/** What a range offers and how it names things: read once, so that nothing is drawn again for them. */
interface Reading {
  readonly choices: AgendaState['choices']
  readonly names: QueryNames
}

const readings = new WeakMap<Range, Reading>()

function readingOf(range: Range): Reading {
  const { families, audiences, towns, places } = range
  const known = readings.get(range)
  if (known) return known
  const choices = { families, audiences: named(audiences), towns: named(towns), places }
  const reading = { choices, names: namesIn(range, choices) }
  readings.set(range, reading)
  return reading
}

function named(names: ReadonlyMap<string, string>) {
  return [...names].map(([slug, name]) => ({ slug, name }))
}

function gridPlaces({ places }: Range, query: ProgrammeQuery) {
  const { places: slugs, towns } = query
  return places.filter(
    ({ slug, town }) =>
      (slugs.length === 0 || slugs.includes(slug)) && (towns.length === 0 || towns.includes(town)),
  )
}

function namesIn({ asked }: Range, { families, audiences, towns, places }: Reading['choices']): QueryNames {
  const bySlug = <Document extends { readonly slug: string }>(all: readonly Document[]) => ({
    bySlug: new Map(all.map((document) => [document.slug, document])),
  })
  const titled = (key: string) =>
    bySlug(asked.filter(([of]) => of === key).map(([, slug, title]) => ({ slug, title })))
  return {
    workshops: titled('atelier'),
    cycles: titled('cycle'),
    festivals: titled('festival'),
    categories: bySlug(families),
    audiences: bySlug(audiences),
    places: bySlug(places),
    towns: bySlug(towns),
  }
}

/** The values of the keys above that the programme does not have: its tables travelled whole. */
function unknownHere({ places, towns, families, audiences }: Range, query: ProgrammeQuery): QueryValue[] {
  const missing = (key: QueryValue['key'], slugs: readonly string[], known: (slug: string) => boolean) =>
    slugs.filter((slug) => !known(slug)).map((value) => ({ key, value }))
  return [
    ...missing('lieu', query.places, (value) => places.some(({ slug }) => slug === value)),
    ...missing('commune', query.towns, (value) => towns.has(value)),
    ...missing('categorie', query.categories, (value) => families.some(({ slug }) => slug === value)),
    ...missing('public', query.audiences, (value) => audiences.has(value)),
  ]
}

/** As the programme says them: by key, in the order of the contract. */
function inOrder(values: QueryValue[]): QueryValue[] {
  return values.sort((one, other) => QUERY_KEYS.indexOf(one.key) - QUERY_KEYS.indexOf(other.key))
}
