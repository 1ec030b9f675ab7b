import type { Messages } from '@escale/messages'
import {
  byHour,
  type Counts,
  countsOf,
  RANGE_KEYS,
  type RangeFacets,
  type Showing,
  showingOf,
  shownPlace,
} from '@escale/network-calendar'
import { SIZES } from '@escale/network-calendar/react'
import {
  addDays,
  type CivilDate,
  facetsOf,
  type Place,
  type Selection,
  type Session,
  select,
} from '@escale/programme'
import { mapLink } from '../listing/map-link.ts'
import { PERIODS, periodOf, windowOf as windowOfPeriod } from '../listing/periods.ts'
import { wishesOf } from '../listing/sheet-wishes.ts'
import { almanacAround } from './almanac.ts'
import { type AgendaAsk, openedAt } from './ask.ts'
import type { AgendaState } from './state.ts'
import { cutTo } from './window.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'now' | 'root' | 'messages' | 'words'>

export const mapOf = (place: Place) => mapLink(place) ?? ''

/** What the programme answers to an ask, before it is put on a page or in a message. */
export interface Answered {
  readonly date: CivilDate
  readonly selection: Selection
  /** Those to show: of a list its leaf, of a year none. */
  readonly sessions: readonly Session[]
  /** The day a list goes on from. */
  readonly next: CivilDate | null
  readonly counts: Counts
  readonly periods: AgendaState['periods']
}

export function answeredBy({ programme, today, now, messages }: Knowledge, ask: AgendaAsk): Answered {
  const { query, view } = ask
  const date = openedAt(ask, today)
  const selection = select(programme, cutTo(query, view, date))
  const wide = () => select(programme, cutTo(query, view, date, true)).sessions
  const listed = view === 'list' ? leafSessions(selection) : null
  return {
    date,
    selection,
    sessions: listed?.sessions ?? (view === 'year' ? [] : wide()),
    next: listed?.next ?? null,
    counts: view === 'year' ? countsOf(shownInOrder(wide(), now, messages)) : new Map(),
    periods: {
      offered: PERIODS.filter((period) => windowOfPeriod(period, programme, today) !== null),
      current: periodOf(query, programme, today),
    },
  }
}

/** Works out the page an address asks for. */
export function answerAsk(ask: AgendaAsk, knowledge: Knowledge): AgendaState {
  const { programme, today, now, root, messages, words } = knowledge
  const { query, view, leaf } = ask
  const { date, selection, sessions, next, counts, periods } = answeredBy(knowledge, ask)
  const { places, towns, categories, audiences } = programme
  return {
    language: { root, messages, words },
    ask,
    shown: {
      view,
      date,
      today,
      showings: shownInOrder(sessions, now, messages),
      next,
      places: gridPlaces(selection).map((place) => shownPlace(place, mapOf)),
      counts,
      almanac: almanacAround(programme, date),
      leaf,
    },
    total: selection.sessions.length,
    facets: facetsByKey(selection),
    choices: { families: categories.all, audiences: audiences.all, towns: towns.all, places: places.all },
    wishes: messages.queryInWords(query, programme),
    chosen: wishesOf(query, programme, messages),
    unknown: selection.unknown,
    periods,
  }
}

/** The counts beside each value that the page offers. */
export function facetsByKey(selection: Selection): RangeFacets {
  const facets = facetsOf(selection)
  return new Map(RANGE_KEYS.map((key) => [key, facets[key]]))
}

/** In the order of every view. */
function shownInOrder(sessions: readonly Session[], now: App.Locals['now'], messages: Messages): Showing[] {
  return sessions.map((session) => showingOf(session, now, mapOf, messages)).sort(byHour)
}

/** The places whose rows a grid has: those asked for, or all. */
function gridPlaces({ programme, query }: Selection): readonly Place[] {
  const { places, towns } = query
  const asked = new Set(towns.flatMap((slug) => programme.towns.bySlug.get(slug)?.places ?? []))
  return programme.places.all.filter(
    (place) =>
      (places.length === 0 || places.includes(place.slug)) && (towns.length === 0 || asked.has(place)),
  )
}

/** The days a leaf of the list shows, whole; what comes after them is a link away. */
function leafSessions({ sessions }: Pick<Selection, 'sessions'>): {
  readonly sessions: readonly Session[]
  readonly next: CivilDate | null
} {
  // Sorted by instant: of two zones of the world, the wall clocks are never more than two days apart.
  const enough = sessions[SIZES.list.enough - 1]
  const last = enough && addDays(enough.date, 2)
  const end = last === undefined ? -1 : sessions.findIndex(({ date }) => date > last)
  const near = (end === -1 ? [...sessions] : sessions.slice(0, end)).sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  )
  const cut = near.findIndex(({ date }, at) => at >= SIZES.list.enough && date !== near[at - 1]?.date)
  return cut === -1
    ? { sessions: near, next: null }
    : { sessions: near.slice(0, cut), next: near[cut]?.date ?? null }
}
