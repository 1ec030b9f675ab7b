import { id, type SessionId } from '../model/ids.ts'
import { blocksWithin } from './blocks.ts'
import type { ChangedIds } from './changes.ts'
import type { ProgrammeDocuments } from './documents.ts'
import type { Programme } from './programme.ts'
import type { Session } from './session.ts'

/** The sessions to join again after a change of the documents: those that say, or could now say, something else. */
export function affectedSessions(
  programme: Programme,
  documents: ProgrammeDocuments,
  changed: ChangedIds,
): Set<SessionId> {
  const affected = new Set<SessionId>([...changed.sessions].map((session): SessionId => id(session)))
  const add = (sessions: Iterable<Session> | undefined) => {
    for (const session of sessions ?? []) affected.add(session.id)
  }
  const { ofWorkshop, ofPlace, naming } = programme.index
  for (const workshop of changed.workshops) add(ofWorkshop.get(id(workshop)))
  for (const place of changed.places) add(ofPlace.get(id(place)))
  for (const name of ['places', 'mediators', 'partners', 'cycles', 'festivals'] as const) {
    for (const named of changed[name]) add(naming.get(named))
  }
  for (const workshop of rewrittenWorkshops(documents, changed)) add(ofWorkshop.get(workshop))
  for (const holiday of changed.schoolHolidays) {
    add(sessionsDuring(programme, programme.documents.schoolHolidays.get(id(holiday))))
    add(sessionsDuring(programme, documents.schoolHolidays.get(id(holiday))))
  }
  for (const waiting of waitingFor(programme, changed)) affected.add(waiting)
  // A session that one of these replaces says its date, its place, and whether it can be opened.
  for (const session of [...affected]) add(naming.get(session))
  return affected
}

/** Sheets that did not change themselves, but whose family or audience did. */
function rewrittenWorkshops({ workshops }: ProgrammeDocuments, { categories, audiences }: ChangedIds) {
  if (categories.size === 0 && audiences.size === 0) return []
  return [...workshops.values()]
    .filter(
      ({ categoryId, audienceIds }) =>
        categories.has(categoryId) || audienceIds.some((audience) => audiences.has(audience)),
    )
    .map((workshop) => workshop.id)
}

function sessionsDuring(
  { index }: Programme,
  days: { readonly from: Session['date']; readonly to: Session['date'] } | undefined,
): Session[] {
  if (days === undefined) return []
  const during = ({ date }: Session) => days.from <= date && date <= days.to
  return blocksWithin(index.blocks, days.from, days.to).flatMap(({ sessions }) => sessions.filter(during))
}

/** Also those that go on waiting: whether they can be opened is said by the sessions they replace. */
function waitingFor({ waiting, documents }: Programme, changed: ChangedIds): SessionId[] {
  return waiting
    .filter(({ sessionId, documentId }) => {
      const entry = documents.sessions.get(sessionId)
      return (
        changed.categories.has(documentId) ||
        (entry !== undefined &&
          (changed.workshops.has(entry.workshopId) || changed.places.has(entry.placeId)))
      )
    })
    .map(({ sessionId }) => sessionId)
}
