import type { Session } from '@escale/programme'
import { octetLength } from './content-line.ts'

/** What a client reads of one feed. */
export interface Room {
  readonly events: number
  readonly octets: number
}

/** The texts that go in, in order; how they were made to. */
export interface Fitted {
  readonly texts: readonly string[]
  readonly how: 'whole' | 'shortened' | 'cut'
}

type Render = (session: Session) => string

/** Whole texts when they all fit, then short ones, then as many short ones as fit from the first on. */
export function fitInto(sessions: readonly Session[], whole: Render, short: Render, room: Room): Fitted {
  const texts = upTo(sessions, whole, room)
  if (texts.length === sessions.length) return { texts, how: 'whole' }
  const shortened = upTo(sessions, short, room)
  return { texts: shortened, how: shortened.length === sessions.length ? 'shortened' : 'cut' }
}

function upTo(sessions: readonly Session[], render: Render, { events, octets }: Room): string[] {
  const texts: string[] = []
  let size = 0
  for (const session of sessions) {
    const text = render(session)
    size += octetLength(text)
    if (texts.length === events || size > octets) break
    texts.push(text)
  }
  return texts
}
