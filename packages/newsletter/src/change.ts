import { type Instant, isHeld, type Session } from '@escale/programme'

/** What a reader of the last issue has to learn of a session. */
export type Change = 'new' | 'moved' | 'cancelled'

/** How a session changed since an instant; `null` when the last issue still says it right. */
export function changeSince(session: Session, since: Instant): Change | null {
  if (session.createdAt >= since) return isHeld(session) ? 'new' : null
  if (session.modifiedAt < since) return null
  if (!isHeld(session)) return 'cancelled'
  return session.state.kind === 'postponed' || session.state.kind === 'moved' ? 'moved' : null
}
