/** How many came, by age. */
export interface Attendance {
  readonly children: number
  readonly teens: number
  readonly adults: number
  readonly seniors: number
}

/** A session as the yearly report counts it. */
export interface CountedSession {
  /** `2026-12-12` */
  readonly date: string
  readonly cancelled: boolean
  readonly seats: number | null
  /** `null` as long as nobody noted it. */
  readonly attendance: Attendance | null
  readonly family: string
  readonly place: string
  readonly audiences: readonly string[]
}

/** What is counted of some sessions. Those cancelled are counted apart: they offered no seat. */
export interface Tally extends Attendance {
  readonly sessions: number
  readonly cancelled: number
  readonly seats: number
  /** Sessions whose attendance is noted: what `attended` is the sum of. */
  readonly noted: number
  readonly attended: number
}

export interface Line extends Tally {
  readonly name: string
}

/** The numbers of a period. A session is counted under each of its audiences. */
export interface Numbers {
  readonly total: Tally
  readonly months: readonly Line[]
  readonly families: readonly Line[]
  readonly places: readonly Line[]
  readonly audiences: readonly Line[]
}

const NOTHING: Tally = {
  ...{ sessions: 0, cancelled: 0, seats: 0, noted: 0, attended: 0 },
  ...{ children: 0, teens: 0, adults: 0, seniors: 0 },
}

export function numbersOf(sessions: readonly CountedSession[]): Numbers {
  return {
    total: sessions.reduce(add, NOTHING),
    months: linesBy(sessions, ({ date }) => [date.slice(0, 7)]).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    ),
    families: linesBy(sessions, ({ family }) => [family]).sort(mostFirst),
    places: linesBy(sessions, ({ place }) => [place]).sort(mostFirst),
    audiences: linesBy(sessions, ({ audiences }) => audiences).sort(mostFirst),
  }
}

function linesBy(
  sessions: readonly CountedSession[],
  namesOf: (session: CountedSession) => readonly string[],
): Line[] {
  const lines = new Map<string, Tally>()
  for (const session of sessions)
    for (const name of namesOf(session)) lines.set(name, add(lines.get(name) ?? NOTHING, session))
  return [...lines].map(([name, tally]) => ({ name, ...tally }))
}

function mostFirst(one: Line, other: Line): number {
  return other.sessions - one.sessions || one.name.localeCompare(other.name, 'fr')
}

function add(tally: Tally, { attendance, cancelled, seats }: CountedSession): Tally {
  if (cancelled) return { ...tally, cancelled: tally.cancelled + 1 }
  const { children, teens, adults, seniors } = attendance ?? NOTHING
  return {
    sessions: tally.sessions + 1,
    cancelled: tally.cancelled,
    seats: tally.seats + (seats ?? 0),
    noted: tally.noted + (attendance === null ? 0 : 1),
    attended: tally.attended + children + teens + adults + seniors,
    children: tally.children + children,
    teens: tally.teens + teens,
    adults: tally.adults + adults,
    seniors: tally.seniors + seniors,
  }
}
