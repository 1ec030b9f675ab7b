import { bySchedule, type CycleId, type Programme, type Session, type SessionId } from '@escale/programme'

const indexes = new WeakMap<Programme, ReadonlyMap<CycleId, readonly Session[]>>()

/** The session that comes before one in its cycle: the last one before it that has the number before. */
export function previousInCycle(programme: Programme, session: Session): SessionId | null {
  if (session.cycle === null) return null
  const { cycle, number } = session.cycle
  const before = indexOf(programme)
    .get(cycle.id)
    ?.findLast((other) => other.cycle?.number === number - 1 && bySchedule(other, session) < 0)
  return before?.id ?? null
}

function indexOf(programme: Programme): ReadonlyMap<CycleId, readonly Session[]> {
  const known = indexes.get(programme)
  if (known) return known
  const numbered = programme.sessions.filter(({ cycle }) => cycle !== null)
  const index = new Map<CycleId, Session[]>()
  for (const session of numbered) {
    if (session.cycle === null) continue
    const suite = index.get(session.cycle.cycle.id)
    if (suite) suite.push(session)
    else index.set(session.cycle.cycle.id, [session])
  }
  indexes.set(programme, index)
  return index
}
