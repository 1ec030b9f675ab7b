import type { SessionId, WorkshopId } from '../model/ids.ts'
import type { Network } from '../model/network.ts'
import type { Closure, Cycle, Festival, Redirect, SchoolHoliday } from '../model/occasions.ts'
import type { Audience, Category, Mediator, Partner } from '../model/people.ts'
import type { Place } from '../model/place.ts'
import { slugOf } from '../model/words.ts'
import type { Workshop } from '../model/workshop.ts'
import type { ProgrammeDocuments } from './documents.ts'
import { holidayLookup, joinSession, type MissingReference } from './join.ts'
import { bySchedule, type Session } from './session.ts'

/** A collection in its order of reading, found by slug. */
export interface Shelf<Document> {
  readonly all: readonly Document[]
  readonly bySlug: ReadonlyMap<string, Document>
}

/** A commune of the network and the places it has. */
export interface Town {
  readonly slug: string
  readonly name: string
  readonly places: readonly Place[]
}

/** The whole programme, joined and sorted: one immutable value that every page, feed and listing reads. */
export interface Programme {
  readonly network: Network
  readonly places: Shelf<Place>
  readonly towns: Shelf<Town>
  readonly categories: Shelf<Category>
  readonly audiences: Shelf<Audience>
  readonly partners: Shelf<Partner>
  readonly mediators: readonly Mediator[]
  readonly workshops: Shelf<Workshop>
  readonly cycles: Shelf<Cycle>
  readonly festivals: Shelf<Festival>
  readonly closures: readonly Closure[]
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly redirects: readonly Redirect[]
  /** By start, then id. */
  readonly sessions: readonly Session[]
  readonly sessionById: ReadonlyMap<SessionId, Session>
  readonly sessionsOfWorkshop: ReadonlyMap<WorkshopId, readonly Session[]>
  /** Sessions that wait for what they refer to. */
  readonly waiting: readonly MissingReference[]
}

/** Joins and sorts the documents. Costs about n log n of the number of sessions. */
export function buildProgramme(documents: ProgrammeDocuments): Programme {
  const holidays = holidayLookup(documents)
  const sessions: Session[] = []
  const waiting: MissingReference[] = []
  for (const entry of documents.sessions.values()) {
    const joined = joinSession(entry, documents, holidays)
    if ('session' in joined) sessions.push(joined.session)
    else waiting.push(joined)
  }
  sessions.sort(bySchedule)
  const places = shelf(documents.places.values(), byName)
  const byFrom = (one: { from: string }, other: { from: string }) => (one.from < other.from ? -1 : 1)
  return {
    network: documents.network,
    places,
    towns: townsOf(places.all),
    categories: shelf(documents.categories.values(), byOrder),
    audiences: shelf(documents.audiences.values(), byOrder),
    partners: shelf(documents.partners.values(), byName),
    mediators: [...documents.mediators.values()].sort(byName),
    workshops: shelf(documents.workshops.values(), byTitle),
    cycles: shelf(documents.cycles.values(), byTitle),
    festivals: shelf(documents.festivals.values(), byFrom),
    closures: [...documents.closures.values()].sort(byFrom),
    schoolHolidays: [...documents.schoolHolidays.values()].sort(byFrom),
    redirects: [...documents.redirects.values()],
    sessions,
    sessionById: new Map(sessions.map((session) => [session.id, session])),
    sessionsOfWorkshop: groupByWorkshop(sessions),
    waiting,
  }
}

function shelf<Document extends { readonly slug: string }>(
  documents: Iterable<Document>,
  order: (one: Document, other: Document) => number,
): Shelf<Document> {
  const all = [...documents].sort(order)
  return { all, bySlug: new Map(all.map((document) => [document.slug, document])) }
}

const french = new Intl.Collator('fr', { numeric: true })
const byName = (one: { name: string }, other: { name: string }) => french.compare(one.name, other.name)
const byTitle = (one: { title: string }, other: { title: string }) => french.compare(one.title, other.title)
const byOrder = (one: { order: number; name: string }, other: { order: number; name: string }) =>
  one.order - other.order || byName(one, other)

function townsOf(places: readonly Place[]): Shelf<Town> {
  const towns = new Map<string, { slug: string; name: string; places: Place[] }>()
  for (const place of places) {
    const slug = slugOf(place.town)
    if (slug === '') continue
    const town = towns.get(slug)
    if (town) town.places.push(place)
    else towns.set(slug, { slug, name: place.town, places: [place] })
  }
  return shelf(towns.values(), byName)
}

function groupByWorkshop(sessions: readonly Session[]): Map<WorkshopId, Session[]> {
  const groups = new Map<WorkshopId, Session[]>()
  for (const session of sessions) {
    const group = groups.get(session.workshop.id)
    if (group) group.push(session)
    else groups.set(session.workshop.id, [session])
  }
  return groups
}
