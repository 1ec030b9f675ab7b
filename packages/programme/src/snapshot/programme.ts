import type { PlaceId, SessionId, WorkshopId } from '../model/ids.ts'
import type { Network } from '../model/network.ts'
import type { Closure, Cycle, Festival, Redirect, SchoolHoliday } from '../model/occasions.ts'
import type { Audience, Category, Mediator, Partner } from '../model/people.ts'
import type { Place } from '../model/place.ts'
import type { Workshop } from '../model/workshop.ts'
import { almanacOf } from './almanac.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Codes, newCodes } from './codes.ts'
import type { ProgrammeDocuments } from './documents.ts'
import { type Groups, groupsOf, namedIn } from './groups.ts'
import { joinSession, type MissingReference } from './join.ts'
import { bySchedule, type Session } from './session.ts'
import { SharedMap } from './shared-map.ts'
import { byFrom, byName, byOrder, byTitle, type Shelf, shelf, type Town, townsOf } from './shelf.ts'

/** The whole programme, joined and sorted: one immutable value that every page, feed and listing reads. */
export interface Programme extends Shelves {
  readonly network: Network
  readonly mediators: readonly Mediator[]
  readonly closures: readonly Closure[]
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly redirects: readonly Redirect[]
  /** By start, then id. Put together when first read. */
  readonly sessions: readonly Session[]
  readonly sessionById: ReadonlyMap<SessionId, Session>
  readonly sessionsOfWorkshop: ReadonlyMap<WorkshopId, readonly Session[]>
  readonly sessionsOfPlace: ReadonlyMap<PlaceId, readonly Session[]>
  /** Sessions that wait for what they refer to, by id. */
  readonly waiting: readonly MissingReference[]
  /** What it was built from. */
  readonly documents: ProgrammeDocuments
  /** For `select` and `updateProgramme` alone. */
  readonly index: SessionIndex
}

export interface Shelves {
  readonly places: Shelf<Place>
  readonly towns: Shelf<Town>
  readonly categories: Shelf<Category>
  readonly audiences: Shelf<Audience>
  readonly partners: Shelf<Partner>
  readonly workshops: Shelf<Workshop>
  readonly cycles: Shelf<Cycle>
  readonly festivals: Shelf<Festival>
}

/** The sessions, laid out so that a query walks through little and a change copies little. */
export interface SessionIndex {
  readonly blocks: readonly Block[]
  readonly codes: Codes
  readonly byId: SharedMap<SessionId, Session>
  readonly ofWorkshop: Groups<WorkshopId>
  readonly ofPlace: Groups<PlaceId>
  /** Under the id of every other document they name. */
  readonly naming: Groups<string>
}

/** Joins and sorts the documents. Costs about n log n of the number of sessions. */
export function buildProgramme(documents: ProgrammeDocuments): Programme {
  const almanac = almanacOf(documents)
  const sessions: Session[] = []
  const waiting: MissingReference[] = []
  for (const entry of documents.sessions.values()) {
    const joined = joinSession(entry, documents, almanac)
    if ('session' in joined) sessions.push(joined.session)
    else waiting.push(joined)
  }
  sessions.sort(bySchedule)
  const codes = newCodes()
  const places = shelf(documents.places.values(), byName)
  const shelves: Shelves = {
    places,
    towns: townsOf(places.all),
    categories: shelf(documents.categories.values(), byOrder),
    audiences: shelf(documents.audiences.values(), byOrder),
    partners: shelf(documents.partners.values(), byName),
    workshops: shelf(documents.workshops.values(), byTitle),
    cycles: shelf(documents.cycles.values(), byTitle),
    festivals: shelf(documents.festivals.values(), byFrom),
  }
  return assemble(documents, shelves, waiting, {
    blocks: blocksOf(sessions, codes),
    codes,
    byId: SharedMap.from(sessions.map((session) => [session.id, session])),
    ofWorkshop: groupsOf(sessions, ({ workshop }) => [workshop.id]),
    ofPlace: groupsOf(sessions, ({ place }) => [place.id]),
    naming: groupsOf(sessions, namedIn(documents)),
  })
}

/** Puts the parts together. The lists that are a handful of documents are sorted each time. */
export function assemble(
  documents: ProgrammeDocuments,
  shelves: Shelves,
  waiting: readonly MissingReference[],
  index: SessionIndex,
): Programme {
  let flat: readonly Session[] | undefined
  return {
    network: documents.network,
    ...shelves,
    mediators: [...documents.mediators.values()].sort(byName),
    closures: [...documents.closures.values()].sort(byFrom),
    schoolHolidays: [...documents.schoolHolidays.values()].sort(byFrom),
    redirects: [...documents.redirects.values()],
    get sessions() {
      flat ??= index.blocks.flatMap(({ sessions }) => sessions)
      return flat
    },
    sessionById: index.byId,
    sessionsOfWorkshop: index.ofWorkshop,
    sessionsOfPlace: index.ofPlace,
    waiting: [...waiting].sort((one, other) => (one.sessionId < other.sessionId ? -1 : 1)),
    documents,
    index,
  }
}
