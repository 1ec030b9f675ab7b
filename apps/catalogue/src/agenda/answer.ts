import { fr } from '@escale/messages'
import {
  byHour,
  type Counts,
  countsOf,
  RANGE_KEYS,
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
import { almanacAround } from './almanac.ts'
import { type AgendaAsk, openedAt } from './ask.ts'
import type { AgendaState } from './state.ts'
import { cutTo } from './window.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'now'>

export const mapOf = (place: Place) => mapLink(place) ?? ''

/** Works out the page an address asks for. */
export function answerAsk(ask: AgendaAsk, { programme, today, now }: Knowledge): AgendaState {
  const { query, view, leaf } = ask
  const date = openedAt(ask, today)
  const almanac = almanacAround(programme, date)
  const selection = select(programme, cutTo(query, view, date))
  const wide = view === 'list' ? selection : select(programme, cutTo(query, view, date, true))
  const listed = view === 'list' ? leafSessions(selection) : { sessions: wide.sessions, next: null }
  const showings = view === 'year' ? [] : shownInOrder(listed.sessions, now)
  const counts: Counts = view === 'year' ? countsOf(shownInOrder(wide.sessions, now)) : new Map()
  const facets = facetsOf(selection)
  const { places, towns, categories, audiences } = programme
  return {
    ask,
    shown: {
      view,
      date,
      today,
      showings,
      next: listed.next,
      places: gridPlaces(selection).map((place) => shownPlace(place, mapOf)),
      counts,
      almanac,
      leaf,
    },
    total: selection.sessions.length,
    facets: new Map(RANGE_KEYS.map((key) => [key, facets[key]])),
    choices: {
      families: categories.all,
      audiences: audiences.all,
      towns: towns.all,
      places: places.all,
    },
    wishes: fr.queryInWords(query, programme),
    unknown: selection.unknown,
    periods: {
      offered: PERIODS.filter((period) => windowOfPeriod(period, programme, today) !== null),
      current: periodOf(query, programme, today),
    },
  }
}

/** In the order of every view. */
export function shownInOrder(sessions: readonly Session[], now: App.Locals['now']): Showing[] {
  return sessions.map((session) => showingOf(session, now, mapOf)).sort(byHour)
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
