/** What a calendar client knows of an event, whichever parser read it. Instants are UTC. */
export interface ReadEvent {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly status: string
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly sequence: number
  readonly url: string
  readonly categories: readonly string[]
}

/** The order in which two parsers are compared. */
export function byUid(events: readonly ReadEvent[]): ReadEvent[] {
  return [...events].sort((one, other) => (one.uid < other.uid ? -1 : 1))
}
