import type { SessionId } from '../model/ids.ts'
import { affectedSessions } from './affected.ts'
import { editBlocks } from './blocks.ts'
import { byCollection, type Change, type ChangedIds } from './changes.ts'
import { codeShelves } from './coded.ts'
import type { ProgrammeDocuments } from './documents.ts'
import type { Edit } from './edits.ts'
import { editGroups, namedIn } from './groups.ts'
import { joinSession, type MissingReference } from './join.ts'
import { joinMemory } from './join-memory.ts'
import {
  assemble,
  buildProgramme,
  type Lists,
  listsOf,
  type Programme,
  type SessionIndex,
} from './programme.ts'
import { byFrom, byName, byOrder, byTitle, editShelf, type Shelves, townsOf } from './shelf.ts'

/** From this share of the sessions on, starting over costs less than mending. */
const MOST = 1 / 4

/**
 * The programme of `documents`, made from the one before and the `changes` in between: the same value as
 * {@link buildProgramme} gives, at a cost that follows the sessions concerned, not the size of the programme. The one
 * before stays whole for who still reads it. Every document that differs must be among the changes; the network need not.
 */
export function updateProgramme(
  before: Programme,
  documents: ProgrammeDocuments,
  changes: Iterable<Change>,
): Programme {
  const { network } = before.documents
  const { schoolZone, timeZone } = documents.network
  if (network.schoolZone !== schoolZone || network.timeZone !== timeZone) return buildProgramme(documents)
  const changed = byCollection(changes)
  const affected = affectedSessions(before, documents, changed)
  if (affected.size > 64 && affected.size > MOST * documents.sessions.size) return buildProgramme(documents)
  const { edits, waiting } = rejoin(before, documents, affected)
  const shelves = editShelves(before, documents, changed)
  const index = editIndex(before, documents, edits, shelves)
  return assemble(documents, shelves, editLists(before, documents, changed), waiting, index)
}

function rejoin(
  { index, waiting: waitingBefore }: Programme,
  documents: ProgrammeDocuments,
  affected: ReadonlySet<SessionId>,
): { edits: readonly Edit[]; waiting: readonly MissingReference[] } {
  const memory = joinMemory(documents)
  const edits: Edit[] = []
  const waiting = waitingBefore.filter(({ sessionId }) => !affected.has(sessionId))
  for (const id of affected) {
    const entry = documents.sessions.get(id)
    const joined = entry && joinSession(entry, documents, memory)
    if (joined && !('session' in joined)) waiting.push(joined)
    const before = index.byId.get(id) ?? null
    const after = joined && 'session' in joined ? joined.session : null
    if (before !== null || after !== null) edits.push({ before, after })
  }
  return { edits, waiting }
}

function editIndex(
  before: Programme,
  documents: ProgrammeDocuments,
  edits: readonly Edit[],
  shelves: Shelves,
): SessionIndex {
  const { blocks, codes, coded, byId, ofWorkshop, ofPlace, naming } = before.index
  const [namedBefore, namedAfter] = [namedIn(before.documents), namedIn(documents)]
  const { workshops, places, cycles, festivals } = before
  const onSameShelves =
    workshops === shelves.workshops &&
    places === shelves.places &&
    cycles === shelves.cycles &&
    festivals === shelves.festivals
  return {
    codes,
    coded: onSameShelves ? coded : codeShelves(shelves, codes),
    blocks: editBlocks(blocks, edits, codes),
    byId: byId.with([
      ...edits.flatMap(({ before }) => (before === null ? [] : [[before.id, undefined] as const])),
      ...edits.flatMap(({ after }) => (after === null ? [] : [[after.id, after] as const])),
    ]),
    ofWorkshop: editGroups(ofWorkshop, edits, ({ workshop }) => [workshop.id]),
    ofPlace: editGroups(ofPlace, edits, ({ place }) => [place.id]),
    naming: editGroups(naming, edits, namedBefore, namedAfter),
  }
}

function editShelves(before: Programme, documents: ProgrammeDocuments, changed: ChangedIds): Shelves {
  const places = editShelf(before.places, documents.places, changed.places, byName)
  return {
    places,
    towns: places === before.places ? before.towns : townsOf(places.all),
    categories: editShelf(before.categories, documents.categories, changed.categories, byOrder),
    audiences: editShelf(before.audiences, documents.audiences, changed.audiences, byOrder),
    partners: editShelf(before.partners, documents.partners, changed.partners, byName),
    workshops: editShelf(before.workshops, documents.workshops, changed.workshops, byTitle),
    cycles: editShelf(before.cycles, documents.cycles, changed.cycles, byTitle),
    festivals: editShelf(before.festivals, documents.festivals, changed.festivals, byFrom),
  }
}

/** These are a handful of documents: any change sorts them again. */
function editLists(before: Programme, documents: ProgrammeDocuments, changed: ChangedIds): Lists {
  const { mediators, closures, schoolHolidays, publicHolidays, redirects } = changed
  const untouched = [mediators, closures, schoolHolidays, publicHolidays, redirects].every(
    ({ size }) => size === 0,
  )
  return untouched ? before : listsOf(documents)
}
