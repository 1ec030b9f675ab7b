import {
  addDays,
  type CivilTime,
  type Instant,
  instantOf,
  type Programme,
  type Weekday,
  wallClockAt,
  weekdayOf,
} from '@escale/programme'

/**
 * A stretch of time in which no page changes by itself: no session starts or ends, no door opens or closes, no day begins.
 * Whoever renders at any moment of it, here or in another catalogue, writes the same bytes.
 */
export interface QuietSpan {
  /** What pages are told is the present. */
  readonly from: Instant
  /** Not included. */
  readonly until: Instant
}

const MIDNIGHT = '00:00' as CivilTime
/** Longer than the longest session and the longest day together. */
const LOOK_BACK_MS = 48 * 3_600_000

export function quietSpanAt(programme: Programme, now: Instant): QuietSpan {
  let [from, until]: [Instant, Instant] = [shifted(now, -LOOK_BACK_MS), shifted(now, LOOK_BACK_MS)]
  const meet = (boundary: Instant) => {
    if (boundary <= now) from = boundary > from ? boundary : from
    else until = boundary < until ? boundary : until
  }
  for (const timeZone of zonesOf(programme)) {
    const { date } = wallClockAt(now, timeZone)
    for (const days of [0, 1]) meet(instantOf(addDays(date, days), MIDNIGHT, timeZone))
  }
  for (const { timeZone, times } of doorsOf(programme)) {
    const { date } = wallClockAt(now, timeZone)
    for (const days of [-1, 0, 1]) {
      const day = addDays(date, days)
      for (const time of times.get(weekdayOf(day)) ?? []) meet(instantOf(day, time, timeZone))
    }
  }
  const { sessions } = programme
  for (let index = firstFrom(programme, shifted(now, -LOOK_BACK_MS)); index < sessions.length; index += 1) {
    const session = sessions[index]
    if (session === undefined) break
    meet(session.start)
    if (session.start > now) break
    meet(session.end)
  }
  return { from, until }
}

const zones = new WeakMap<Programme, ReadonlySet<string>>()

function zonesOf(programme: Programme): ReadonlySet<string> {
  const known = zones.get(programme)
  if (known) return known
  const found = new Set([programme.network.timeZone])
  for (const { timeZone } of programme.sessions) found.add(timeZone)
  zones.set(programme, found)
  return found
}

/** The moments of each weekday at which a door opens or closes, said once however many doors, by zone. */
interface Doors {
  readonly timeZone: string
  readonly times: ReadonlyMap<Weekday, ReadonlySet<CivilTime>>
}

const doors = new WeakMap<Programme, readonly Doors[]>()

function doorsOf(programme: Programme): readonly Doors[] {
  const known = doors.get(programme)
  if (known) return known
  const zones = new Map<string, Map<Weekday, Set<CivilTime>>>()
  for (const { openingHours, timeZone } of programme.places.all) {
    const zone = timeZone ?? programme.network.timeZone
    const times = zones.get(zone) ?? new Map<Weekday, Set<CivilTime>>()
    zones.set(zone, times)
    for (const { weekday, opens, closes } of openingHours) {
      times.set(weekday, (times.get(weekday) ?? new Set()).add(opens).add(closes))
    }
  }
  const found = [...zones].map(([timeZone, times]) => ({ timeZone, times }))
  doors.set(programme, found)
  return found
}

/** Index of the first session that starts at the instant or later; they are sorted by start. */
function firstFrom({ sessions }: Programme, instant: Instant): number {
  let [low, high] = [0, sessions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const session = sessions[middle]
    if (session !== undefined && session.start < instant) low = middle + 1
    else high = middle
  }
  return low
}

function shifted(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString() as Instant
}
