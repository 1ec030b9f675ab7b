import type { CivilDate, SessionId } from '@escale/programme'
import type { Occurrence } from '../schedule.ts'

/** A session that a rule once made, as it is now. */
export interface GeneratedSession extends Occurrence {
  readonly id: SessionId
  /** The slot the rule gave it: a session moved by hand to another day still answers for this one. */
  readonly slot: Slot
  /** Someone changed it by hand since the rule made it. */
  readonly touched: boolean
  /** The public has been able to read it. */
  readonly published: boolean
  readonly cancelled: boolean
}

/** What makes two sessions of a rule the same one. */
export interface Slot {
  readonly date: CivilDate
  readonly startTime: Occurrence['startTime']
}

/** What to do so that the sessions of a rule are those of its new expansion. */
export type Operation =
  /** Nothing: it stands as it is. */
  | { readonly kind: 'keep'; readonly id: SessionId }
  | { readonly kind: 'create'; readonly occurrence: Occurrence }
  /** Same date and slot, another end: the same session lasts longer or less. */
  | { readonly kind: 'change-end'; readonly id: SessionId; readonly endTime: Occurrence['endTime'] }
  /** Cancelled when the rule no longer made it, and it makes it again. */
  | { readonly kind: 'restore'; readonly id: SessionId; readonly occurrence: Occurrence }
  /** The public knew it: it is told. */
  | { readonly kind: 'cancel'; readonly id: SessionId }
  /** Nobody but the staff ever saw it. */
  | { readonly kind: 'erase'; readonly id: SessionId }
  /** Left alone, for someone to decide: `wanted` is what the rule would have made of it, `null` when nothing. */
  | { readonly kind: 'leave'; readonly id: SessionId; readonly wanted: Occurrence | null }

/**
 * The plan that takes a rule's sessions to its new expansion. Every session that is still to come is named once, and so is
 * every coming occurrence. What is before `today` is history: nothing of it is created, changed or named.
 */
export function reconcile(
  sessions: readonly GeneratedSession[],
  occurrences: readonly Occurrence[],
  today: CivilDate,
): Operation[] {
  const wanted = new Map(
    occurrences.filter(({ date }) => date >= today).map((occurrence) => [keyOf(occurrence), occurrence]),
  )
  const claimed = new Set<string>()
  const operations: (readonly [Slot, Operation])[] = []
  for (const session of inOrderOfClaim(sessions)) {
    const key = keyOf(session.slot)
    const occurrence = claimed.has(key) ? undefined : wanted.get(key)
    if (occurrence) claimed.add(key)
    if (session.slot.date >= today || session.date >= today)
      operations.push([session.slot, operationOn(session, occurrence ?? null)])
  }
  for (const [key, occurrence] of wanted) {
    if (!claimed.has(key)) operations.push([occurrence, { kind: 'create', occurrence }])
  }
  return operations.sort(([one], [other]) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(([, each]) => each)
}

function operationOn(session: GeneratedSession, wanted: Occurrence | null): Operation {
  const { id, touched, published, cancelled } = session
  if (touched) return isAsWanted(session, wanted) ? { kind: 'keep', id } : { kind: 'leave', id, wanted }
  if (wanted === null) {
    if (cancelled) return { kind: 'keep', id }
    return { kind: published ? 'cancel' : 'erase', id }
  }
  if (cancelled) return { kind: 'restore', id, occurrence: wanted }
  if (session.endTime !== wanted.endTime) return { kind: 'change-end', id, endTime: wanted.endTime }
  return { kind: 'keep', id }
}

/** A touched session needs nobody when its hours are the rule's, or when both agree that it is not held. */
function isAsWanted(session: GeneratedSession, wanted: Occurrence | null): boolean {
  if (wanted === null) return session.cancelled
  return keyOf(session) === keyOf(wanted) && session.endTime === wanted.endTime && !session.cancelled
}

/** When several sessions have one slot, the one someone worked on keeps it, then one that is held, then the first made. */
function inOrderOfClaim(sessions: readonly GeneratedSession[]): readonly GeneratedSession[] {
  const weight = ({ touched, cancelled }: GeneratedSession) => (touched ? 0 : 2) + (cancelled ? 1 : 0)
  return [...sessions].sort((one, other) => weight(one) - weight(other) || (one.id < other.id ? -1 : 1))
}

function keyOf({ date, startTime }: Slot): string {
  return `${date} ${startTime}`
}
