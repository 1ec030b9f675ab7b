import type { Audience, CivilDate, SessionEntry, SessionId, Workshop } from '@escale/programme'
import { addDays } from '@escale/programme'
import { hash } from '../hash.ts'

/** How many came to a session, by age. */
export interface DemoAttendance {
  readonly children: number
  readonly teens: number
  readonly adults: number
  readonly seniors: number
}

/** The last sessions are still to be counted, for the desk to ask. */
const COUNTED_AFTER_DAYS = 10

/** Who came to the sessions that are over: more than half the seats, of the ages that the sheet is for. */
export function attendances(
  sessions: Iterable<SessionEntry>,
  workshops: ReadonlyMap<Workshop['id'], Workshop>,
  audiences: ReadonlyMap<Audience['id'], Audience>,
  today: CivilDate,
): ReadonlyMap<SessionId, DemoAttendance> {
  const counted = new Map<SessionId, DemoAttendance>()
  for (const session of sessions) {
    if (session.date > addDays(today, -COUNTED_AFTER_DAYS) || session.state.kind === 'cancelled') continue
    const slugs = (workshops.get(session.workshopId)?.audienceIds ?? []).map((id) => audiences.get(id)?.slug)
    const has = (slug: string) => slugs.includes(slug) || slugs.includes('familles') || slugs.length === 0
    counted.set(session.id, shared(session, has))
  }
  return counted
}

function shared({ id, capacity }: SessionEntry, has: (slug: string) => boolean): DemoAttendance {
  const seats = capacity ?? 10
  const came = Math.max(1, Math.round((seats * (55 + (hash(id) % 45))) / 100))
  const children = has('enfants') ? Math.floor(came * 0.4) : 0
  const teens = has('adolescents') ? Math.floor((came - children) * 0.3) : 0
  const seniors = has('aines') ? Math.floor((came - children - teens) * 0.6) : 0
  return { children, teens, adults: came - children - teens - seniors, seniors }
}
