import type { Place, Session } from '@escale/programme'

/** One turn of a cycle: its sessions from number one on, at one place, in order. */
export interface Run {
  readonly place: Place
  readonly sessions: readonly [Session, ...Session[]]
  readonly stage: 'ahead' | 'under-way' | 'over'
  /** How many are behind. */
  readonly passed: number
}

const STAGES: readonly Run['stage'][] = ['under-way', 'ahead', 'over']

/**
 * Cuts the sessions of one cycle, in order of time, into its turns: a turn is held at one place, and begins again when
 * the numbers do. Those one can still follow come first.
 */
export function runsOf(sessions: readonly Session[], now: string): readonly Run[] {
  const turns: [Session, ...Session[]][] = []
  const current = new Map<string, [Session, ...Session[]]>()
  for (const session of sessions) {
    const turn = current.get(session.place.id)
    const last = turn?.at(-1)?.cycle?.number ?? 0
    if (turn && (session.cycle?.number ?? 0) > last) turn.push(session)
    else {
      const begun: [Session, ...Session[]] = [session]
      current.set(session.place.id, begun)
      turns.push(begun)
    }
  }
  return turns
    .map((turn): Run => {
      const passed = turn.filter(({ end }) => end <= now).length
      const stage = passed === turn.length ? 'over' : passed === 0 ? 'ahead' : 'under-way'
      return { place: turn[0].place, sessions: turn, stage, passed }
    })
    .sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage))
}
