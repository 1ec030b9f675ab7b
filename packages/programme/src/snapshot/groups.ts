import type { SessionEntry } from '../model/session.ts'
import type { ProgrammeDocuments } from './documents.ts'
import { type Edit, edited } from './edits.ts'
import type { Session } from './session.ts'
import { SharedMap } from './shared-map.ts'

/** Sorted sessions under each of their keys. */
export type Groups<Key extends string> = SharedMap<Key, readonly Session[]>

/** `sessions` are sorted. */
export function groupsOf<Key extends string>(
  sessions: Iterable<Session>,
  keysOf: (session: Session) => Iterable<Key>,
): Groups<Key> {
  const groups = new Map<Key, Session[]>()
  for (const session of sessions) {
    for (const key of keysOf(session)) {
      const group = groups.get(key)
      if (group) group.push(session)
      else groups.set(key, [session])
    }
  }
  return SharedMap.from(groups)
}

/** The groups after edits; those that none touches are shared, those left empty are gone. */
export function editGroups<Key extends string>(
  groups: Groups<Key>,
  edits: readonly Edit[],
  keysBefore: (session: Session) => Iterable<Key>,
  keysAfter: (session: Session) => Iterable<Key> = keysBefore,
): Groups<Key> {
  const byKey = new Map<Key, Edit[]>()
  for (const { before, after } of edits) {
    const left = new Set(before === null ? [] : keysBefore(before))
    const joined = new Set(after === null ? [] : keysAfter(after))
    for (const key of new Set([...left, ...joined])) {
      const own: Edit = { before: left.has(key) ? before : null, after: joined.has(key) ? after : null }
      const others = byKey.get(key)
      if (others) others.push(own)
      else byKey.set(key, [own])
    }
  }
  if (byKey.size === 0) return groups
  return groups.with(
    [...byKey].map(([key, own]): [Key, Session[] | undefined] => {
      const group = edited(groups.get(key) ?? [], own)
      return [key, group.length === 0 ? undefined : group]
    }),
  )
}

/** The documents a session names besides its sheet and its place: when one changes, so does what is said of the session. */
function namedBy(entry: SessionEntry): Set<string> {
  const { mediatorIds, partnerId, cycle, festivalId, state } = entry
  const named = new Set<string>(mediatorIds)
  if (partnerId !== null) named.add(partnerId)
  if (cycle !== null) named.add(cycle.cycleId)
  if (festivalId !== null) named.add(festivalId)
  if ('replacedBy' in state && state.replacedBy !== null) named.add(state.replacedBy)
  if (state.kind === 'moved' && state.previousPlaceId !== null) named.add(state.previousPlaceId)
  return named
}

/** What a joined session names, read in the document it was joined from. */
export function namedIn(documents: ProgrammeDocuments): (session: Session) => Iterable<string> {
  return ({ id }) => {
    const entry = documents.sessions.get(id)
    return entry === undefined ? [] : namedBy(entry)
  }
}
