import type { Change, ProgrammeDocuments, SessionEntry, SessionId, SharedMap } from '@escale/programme'

/** The documents after `count` sessions were moved by an hour, and the changes that say so. */
export function moveSessions(
  documents: ProgrammeDocuments,
  sessions: SharedMap<SessionId, SessionEntry>,
  ids: readonly SessionId[],
  count: number,
  number: number,
): { readonly after: ProgrammeDocuments; readonly changes: readonly Change[] } {
  const step = Math.max(1, Math.floor(ids.length / count))
  const moved = Array.from(
    { length: Math.min(count, ids.length) },
    (_, rank) => ids[(rank * step + number * 31) % ids.length],
  )
  const entries = moved.flatMap((id) => (id === undefined ? [] : (sessions.get(id) ?? [])))
  const changed = entries.map(
    (entry) => [entry.id, { ...entry, endTime: entry.startTime, sequence: 9 }] as const,
  )
  return {
    after: { ...documents, sessions: sessions.with(changed) },
    changes: entries.map(({ id }) => ({ collection: 'sessions', id })),
  }
}
