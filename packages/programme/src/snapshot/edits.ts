import { bySchedule, type Session } from './session.ts'

/** What became of a session: `before` is `null` when it is new, `after` when it is gone. */
export interface Edit {
  readonly before: Session | null
  readonly after: Session | null
}

/** A copy of sorted sessions with the edits made, still sorted. */
export function edited(sessions: readonly Session[], edits: readonly Edit[]): Session[] {
  const copy = [...sessions]
  for (const { before, after } of edits) {
    const at = before === null ? -1 : positionOf(copy, before)
    if (after === null) copy.splice(at, 1)
    else if (before?.start === after.start) copy[at] = after
    else {
      if (before !== null) copy.splice(at, 1)
      copy.splice(positionOf(copy, after), 0, after)
    }
  }
  return copy
}

/** Where a session is, or would be, in sorted sessions. */
function positionOf(sessions: readonly Session[], wanted: Session): number {
  return bisect(sessions, (session) => bySchedule(session, wanted) < 0)
}

/** How many elements come first for which `isBefore` holds; it holds for no later one. */
export function bisect<Element>(
  elements: readonly Element[],
  isBefore: (element: Element) => boolean,
): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = elements[middle]
    if (element !== undefined && isBefore(element)) low = middle + 1
    else high = middle
  }
  return low
}
