import type { PlaceId, SessionId, WorkshopId } from '../model/ids.ts'
import type { Network } from '../model/network.ts'
import type { Closure, PublicHoliday, Redirect, SchoolHoliday } from '../model/occasions.ts'
import type { Mediator } from '../model/people.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Coded, codeShelves } from './coded.ts'
import { type Codes, newCodes } from './codes.ts'
import type { ProgrammeDocuments } from './documents.ts'
import { type Groups, groupsOf, namedIn } from './groups.ts'
import { joinSession, type MissingReference } from './join.ts'
import { joinMemory } from './join-memory.ts'
import { type Session, sortedBySchedule } from './session.ts'
import { SharedMap } from './shared-map.ts'
import { byDate, byFrom, byName, byOrder, byTitle, type Shelves, shelf, townsOf } from './shelf.ts'

/** The whole programme, joined and sorted: one immutable value that every page, feed and listing reads. */
export interface Programme extends Shelves, Lists {
  readonly network: Network
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

export interface Lists {
  readonly mediators: readonly Mediator[]
  readonly closures: readonly Closure[]
  readonly schoolHolidays: readonly SchoolHoliday[]
  /** Those the network adds or corrects; the official ones are in `@escale/scheduling`. */
  readonly publicHolidays: readonly PublicHoliday[]
  readonly redirects: readonly Redirect[]
}

/** The sessions, laid out so that a query walks through little and a change copies little. */
export interface SessionIndex {
  readonly blocks: readonly Block[]
  readonly codes: Codes
  readonly coded: Coded
  readonly byId: SharedMap<SessionId, Session>
  readonly ofWorkshop: Groups<WorkshopId>
  readonly ofPlace: Groups<PlaceId>
  /** Under the id of every other document they name. */
  readonly naming: Groups<string>
}

/** Joins and sorts the documents. Costs about n log n of the number of sessions. */
export function buildProgramme(documents: ProgrammeDocuments): Programme {
  const memory = joinMemory(documents)
  const joinedSessions: Session[] = []
  const waiting: MissingReference[] = []
  for (const entry of documents.sessions.values()) {
    const joined = joinSession(entry, documents, memory)
    if ('session' in joined) joinedSessions.push(joined.session)
    else waiting.push(joined)
  }
  const sessions = sortedBySchedule(joinedSessions)
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
  return assemble(documents, shelves, listsOf(documents), waiting, {
    blocks: blocksOf(sessions, codes),
    codes,
    coded: codeShelves(shelves, codes),
    byId: SharedMap.from(sessions.map((session) => [session.id, session])),
    ofWorkshop: groupsOf(sessions, ({ workshop }) => [workshop.id]),
    ofPlace: groupsOf(sessions, ({ place }) => [place.id]),
    naming: groupsOf(sessions, namedIn(documents)),
  })
}

export function listsOf({
  mediators,
  closures,
  schoolHolidays,
  publicHolidays,
  redirects,
}: ProgrammeDocuments): Lists {
  return {
    mediators: [...mediators.values()].sort(byName),
    closures: [...closures.values()].sort(byFrom),
    schoolHolidays: [...schoolHolidays.values()].sort(byFrom),
    publicHolidays: [...publicHolidays.values()].sort(byDate),
    redirects: [...redirects.values()],
  }
}

export function assemble(
  documents: ProgrammeDocuments,
  shelves: Shelves,
  { mediators, closures, schoolHolidays, publicHolidays, redirects }: Lists,
  waiting: readonly MissingReference[],
  index: SessionIndex,
): Programme {
  let flat: readonly Session[] | undefined
  return {
    network: documents.network,
    ...shelves,
    mediators,
    closures,
    schoolHolidays,
    publicHolidays,
    redirects,
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
