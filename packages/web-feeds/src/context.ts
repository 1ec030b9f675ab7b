import type { Instant, Selection, Session } from '@escale/programme'

/** Where a feed lives: absolute addresses, from configuration. */
export interface WebFeedContext {
  /** Without final slash. */
  readonly siteUrl: string
  /** Of the feed itself, with its query. */
  readonly feedUrl: string
  /** Of the page that shows the same. */
  readonly pageUrl: string
}

/** Newest publication first, as feed readers and mail campaigns take them. */
export function newestFirst({ sessions }: Selection): readonly Session[] {
  return sessions.toSorted(
    (one, other) =>
      compare(other.createdAt, one.createdAt) || compare(one.start, other.start) || compare(one.id, other.id),
  )
}

/** The last change of anything in the selection; of the network when it is empty. */
export function lastChangeOf({ sessions, programme }: Selection): Instant {
  let last: Instant | null = null
  for (const { changedAt } of sessions) if (last === null || changedAt > last) last = changedAt
  return last ?? programme.network.modifiedAt
}

/** An address that never changes, even if the site moves: RFC 4151 would ask a date, the id at its domain is enough. */
export function identifierOf(session: Pick<Session, 'id'>, { siteUrl }: WebFeedContext): string {
  return `${siteUrl}/seances/${session.id}/`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
