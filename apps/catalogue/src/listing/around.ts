import {
  type Audience,
  addDays,
  type CivilDate,
  EVERYTHING,
  type Festival,
  type Programme,
  type ProgrammeQuery,
  type SchoolHoliday,
  type Session,
  select,
  type Workshop,
} from '@escale/programme'
import { isPublic } from './sheets.ts'

/** A stretch of the programme shown on the first page, and the query that shows all of it. */
export interface Glimpse {
  readonly query: ProgrammeQuery
  readonly count: number
  readonly shown: readonly Session[]
}

/** The seven days that come, from the present moment on; `towns` are slugs, none is all. */
export function weekAhead(
  programme: Programme,
  { now, today, towns, most }: { now: string; today: CivilDate; towns: readonly string[]; most: number },
): Glimpse {
  const query = { ...EVERYTHING, towns, from: today, to: addDays(today, 6) }
  const coming = select(programme, query).sessions.filter(({ end }) => end > now)
  return { query, count: coming.length, shown: coming.slice(0, most) }
}

/** What children and teenagers can do in the next school holidays; `null` when none is known or nobody planned any. */
export function youngHolidays(
  programme: Programme,
  { today, towns, most }: { today: CivilDate; towns: readonly string[]; most: number },
): (Glimpse & { readonly holiday: SchoolHoliday }) | null {
  const zone = programme.network.schoolZone
  const holiday = programme.schoolHolidays.find((each) => each.zone === zone && each.to >= today)
  if (!holiday) return null
  const audiences = programme.audiences.all.filter(isForYoung).map(({ slug }) => slug)
  const from = holiday.from > today ? holiday.from : today
  const query = { ...EVERYTHING, audiences, towns, from, to: holiday.to }
  const { sessions } = select(programme, query)
  if (sessions.length === 0) return null
  // One-to-one help has its own place on the page; one date a workshop shows more of the choice.
  const first = new Map<string, Session>()
  for (const session of sessions) {
    const { id, format } = session.workshop
    if (format !== 'drop-in' && !first.has(id)) first.set(id, session)
  }
  const shown = first.size === 0 ? sessions : [...first.values()]
  return { holiday, query, count: sessions.length, shown: shown.slice(0, most) }
}

/** One-to-one help: the next ones of different sheets and places, so that a few lines show the choice. */
export function helpAhead(
  programme: Programme,
  { now, today, towns, most }: { now: string; today: CivilDate; towns: readonly string[]; most: number },
): Glimpse {
  const query: ProgrammeQuery = { ...EVERYTHING, formats: ['drop-in'], towns, from: today }
  const coming = select(programme, query).sessions.filter(({ end }) => end > now)
  const first = new Map<string, Session>()
  for (const session of coming) {
    const key = `${session.workshop.id} ${session.place.id}`
    if (!first.has(key)) first.set(key, session)
    if (first.size === most) break
  }
  return { query, count: coming.length, shown: [...first.values()] }
}

/** The sheets written last, the newest first. */
export function newestSheets({ workshops }: Programme, most: number): readonly Workshop[] {
  return workshops.all
    .filter(isPublic)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    .slice(0, most)
}

/** Festivals that are not over, the nearest first. */
export function comingFestivals({ festivals }: Programme, today: CivilDate): readonly Festival[] {
  return festivals.all.filter(({ to }) => to >= today)
}

function isForYoung({ ageTo }: Audience): boolean {
  return ageTo !== null && ageTo < 18
}
