import type { Instant, Session } from '@escale/programme'
import { vtimezone } from './zone.ts'

/** Clocks are put back at night, so that hours of the day come once. */
const MORNING = '05:00'

const zones = new WeakMap<Session, string | null>()

/**
 * The zone in which a session's hours are written; `null` for UTC, when one of them comes twice that night: RFC 5545 §3.3.5
 * means the first, and parsers take the second.
 */
export function zoneOf(session: Session): string | null {
  const known = zones.get(session)
  if (known !== undefined) return known
  const { start, end, startTime, endTime, timeZone } = session
  const nightly = startTime < MORNING || endTime < MORNING
  const twice = nightly && (comesTwice(start, timeZone) || comesTwice(end, timeZone))
  const zone = twice ? null : timeZone
  zones.set(session, zone)
  return zone
}

function comesTwice(instant: Instant, timeZone: string): boolean {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(timeZone, { disambiguation }).toInstant().toString(),
  )
  return first !== second
}

/** The zones of some sessions, in the order of their names, each from its first session to its last. */
export function vtimezones(sessions: readonly Session[]): string[] {
  const windows = new Map<string, { from: Instant; to: Instant }>()
  for (const session of sessions) {
    const timeZone = zoneOf(session)
    if (timeZone === null) continue
    const { start, end } = session
    const window = windows.get(timeZone)
    windows.set(timeZone, {
      from: window && window.from < start ? window.from : start,
      to: window && window.to > end ? window.to : end,
    })
  }
  return [...windows].sort().flatMap(([timeZone, { from, to }]) => vtimezone(timeZone, from, to))
}
