import { type Instant, isHeld, type Session } from '@escale/programme'

/** What a reader of the last issue has to learn of a session. */
export type Change = 'new' | 'moved' | 'cancelled'

/** How a session changed since an instant; `null` when the last issue still says it right. */
export function changeSince(session: Session, since: Instant): Change | null {
  if (session.createdAt >= since) return isHeld(session) ? 'new' : null
  if (session.modifiedAt < since) return null
  const { kind } = session.state
  if (kind === 'postponed' || kind === 'put-off' || kind === 'moved') return 'moved'
  return isHeld(session) ? null : 'cancelled'
}
