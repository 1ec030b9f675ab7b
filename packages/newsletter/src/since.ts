import { type Instant, momentOf } from '@escale/programme'

/** The key by which an issue says the day it was made. */
export const MADE_ON = 'fait'

/**
 * What «since» means: a day from its midnight on, in the network's zone, an instant, or the address of an issue, which says
 * when it was made. `null` when nothing is asked, `undefined` when it cannot be read.
 */
export function sinceOf(text: string, timeZone: string): Instant | null | undefined {
  if (text === '') return null
  return momentOf(dayOfIssue(text), timeZone) ?? undefined
}

/** The day that the address of an issue says it was made; any other text as it is. */
export function dayOfIssue(text: string): string {
  const made = /[?&]fait=([^&#]*)/.exec(text)?.[1]
  return made === undefined ? text : decoded(made)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
