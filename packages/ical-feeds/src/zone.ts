import type { Instant } from '@escale/programme'

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), cut to the changes of clock that matter between two instants: the one
 * in force at the start, and each one up to the end. A zone without change has one STANDARD of 1970.
 */
export function vtimezone(timeZone: string, from: Instant, to: Instant): string[] {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone)
  const last = Temporal.Instant.from(to).epochMilliseconds
  const inForce = changeInForce(start)
  const observances: string[] = inForce ? transition(inForce, timeZone) : fixed(start.offset)
  let next = start.getTimeZoneTransition('next')
  while (next !== null && next.toInstant().epochMilliseconds <= last) {
    observances.push(...transition(next, timeZone))
    next = next.getTimeZoneTransition('next')
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE']
}

/** The last change of clock up to `start`, unless the zone has kept its hour since before 1970. */
function changeInForce(start: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const previous = start.getTimeZoneTransition('previous')
  const next = previous?.getTimeZoneTransition('next')
  const startsWithIt = next?.toInstant().epochMilliseconds === start.toInstant().epochMilliseconds
  const change = startsWithIt && next ? next : previous
  return change !== null && change.toInstant().epochMilliseconds > 0 ? change : null
}

function fixed(offset: string): string[] {
  return observance('STANDARD', '19700101T000000', offset, offset)
}

/** DTSTART of an observance is the onset as read on the clock that is being left (§3.6.5). */
function transition(onset: Temporal.ZonedDateTime, timeZone: string): string[] {
  const before = Temporal.Instant.fromEpochMilliseconds(
    onset.toInstant().epochMilliseconds - 1,
  ).toZonedDateTimeISO(timeZone)
  const wall = Temporal.Instant.fromEpochMilliseconds(
    onset.toInstant().epochMilliseconds + minutesOf(before.offset) * 60_000,
  )
  const local = wall.toString({ fractionalSecondDigits: 0 }).replace(/[-:Z]/g, '')
  const kind = minutesOf(onset.offset) > minutesOf(before.offset) ? 'DAYLIGHT' : 'STANDARD'
  return observance(kind, local, before.offset, onset.offset)
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', onset: string, from: string, to: string): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${from.replace(':', '')}`,
    `TZOFFSETTO:${to.replace(':', '')}`,
    `END:${kind}`,
  ]
}

/** `+05:30` is 330. */
function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
}
