import { latest } from '../civil/instant.ts'
import type { SessionId } from '../model/ids.ts'
import type { SessionEntry } from '../model/session.ts'
import type { ProgrammeDocuments } from './documents.ts'
import type { JoinMemory } from './join-memory.ts'
import type { Session, SessionReference, State } from './session.ts'

/** Why a session of the CMS is not in the programme. */
export interface MissingReference {
  readonly sessionId: SessionId
  readonly missing: 'workshop' | 'place' | 'category'
  readonly documentId: string
}

export type Joined = { readonly session: Session } | MissingReference

/**
 * Joins one session by document ids. A workshop that is not published yet, or a place that is gone, keeps the session
 * out until it comes; a missing partner or mediator only leaves a line out.
 */
export function joinSession(entry: SessionEntry, documents: ProgrammeDocuments, memory: JoinMemory): Joined {
  const workshop = documents.workshops.get(entry.workshopId)
  if (!workshop) return { sessionId: entry.id, missing: 'workshop', documentId: entry.workshopId }
  const place = documents.places.get(entry.placeId)
  if (!place) return { sessionId: entry.id, missing: 'place', documentId: entry.placeId }
  const category = documents.categories.get(workshop.categoryId)
  if (!category) return { sessionId: entry.id, missing: 'category', documentId: workshop.categoryId }

  const { workshopId, placeId, mediatorIds, partnerId, cycle, festivalId, state, ...own } = entry
  const timeZone = place.timeZone ?? documents.network.timeZone
  const { start, end, endDate } = memory.span(entry, timeZone)
  const joinedCycle = cycle && documents.cycles.get(cycle.cycleId)
  const session: Session = {
    ...own,
    workshop,
    category,
    place,
    audiences: memory.audiencesOf(workshop),
    mediators: present(mediatorIds, documents.mediators),
    partner: (partnerId && documents.partners.get(partnerId)) ?? null,
    cycle: cycle && joinedCycle ? { cycle: joinedCycle, number: cycle.number } : null,
    festival: (festivalId && documents.festivals.get(festivalId)) ?? null,
    state: joinState(state, documents),
    access: together(place.access, workshop.access),
    timeZone,
    start,
    end,
    endDate,
    schoolHoliday: memory.holidayOn(entry.date),
    changedAt: latest(entry.modifiedAt, workshop.modifiedAt, place.modifiedAt),
  }
  return { session }
}

/** One list for all sessions that have the same, most often. */
function together<Code>(one: readonly Code[], other: readonly Code[]): readonly Code[] {
  if (other.every((code) => one.includes(code))) return one
  return [...new Set([...one, ...other])]
}

function present<Id, Document>(ids: readonly Id[], documents: ReadonlyMap<Id, Document>): Document[] {
  const found: Document[] = []
  for (const id of ids) {
    const document = documents.get(id)
    if (document !== undefined) found.push(document)
  }
  return found
}

function joinState(state: SessionEntry['state'], documents: ProgrammeDocuments): State {
  switch (state.kind) {
    case 'scheduled':
    case 'full':
    case 'waiting-list':
      return { kind: state.kind }
    case 'postponed':
      return state.previous
        ? { kind: 'postponed', previous: state.previous }
        : { kind: 'put-off', replacedBy: referTo(state.replacedBy, documents) }
    case 'moved':
      return {
        kind: 'moved',
        previous: (state.previousPlaceId && documents.places.get(state.previousPlaceId)) ?? null,
      }
    case 'cancelled':
      return { kind: 'cancelled', replacedBy: referTo(state.replacedBy, documents) }
  }
}

/** Only a session the public can open is worth sending someone to. */
function referTo(sessionId: SessionId | null, documents: ProgrammeDocuments): SessionReference | null {
  const entry = sessionId && documents.sessions.get(sessionId)
  if (!entry || !documents.workshops.has(entry.workshopId)) return null
  const place = documents.places.get(entry.placeId)
  return place ? { id: entry.id, date: entry.date, startTime: entry.startTime, place } : null
}
