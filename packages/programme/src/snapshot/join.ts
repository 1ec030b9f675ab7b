import { latest } from '../civil/instant.ts'
import type { SessionId } from '../model/ids.ts'
import type { SessionEntry } from '../model/session.ts'
import type { Almanac } from './almanac.ts'
import type { ProgrammeDocuments } from './documents.ts'
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
export function joinSession(entry: SessionEntry, documents: ProgrammeDocuments, almanac: Almanac): Joined {
  const workshop = documents.workshops.get(entry.workshopId)
  if (!workshop) return { sessionId: entry.id, missing: 'workshop', documentId: entry.workshopId }
  const place = documents.places.get(entry.placeId)
  if (!place) return { sessionId: entry.id, missing: 'place', documentId: entry.placeId }
  const category = documents.categories.get(workshop.categoryId)
  if (!category) return { sessionId: entry.id, missing: 'category', documentId: workshop.categoryId }

  const { workshopId, placeId, mediatorIds, partnerId, cycle, festivalId, state, ...own } = entry
  const timeZone = place.timeZone ?? documents.network.timeZone
  const { start, end, endDate } = almanac.span(entry, timeZone)
  const joinedCycle = cycle && documents.cycles.get(cycle.cycleId)
  const session: Session = {
    ...own,
    workshop,
    category,
    place,
    audiences: present(workshop.audienceIds, documents.audiences),
    mediators: present(mediatorIds, documents.mediators),
    partner: (partnerId && documents.partners.get(partnerId)) ?? null,
    cycle: cycle && joinedCycle ? { cycle: joinedCycle, number: cycle.number } : null,
    festival: (festivalId && documents.festivals.get(festivalId)) ?? null,
    state: joinState(state, documents),
    access: [...new Set([...place.access, ...workshop.access])],
    timeZone,
    start,
    end,
    endDate,
    schoolHoliday: almanac.holidayOn(entry.date),
    changedAt: latest(entry.modifiedAt, workshop.modifiedAt, place.modifiedAt),
  }
  return { session }
}

function present<Id, Document>(ids: readonly Id[], documents: ReadonlyMap<Id, Document>): Document[] {
  return ids.flatMap((id) => documents.get(id) ?? [])
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
