import type { Component } from './component.ts'
import type { Finding } from './finding.ts'
import type { Property } from './line.ts'

/** What no property shows alone: zones, UIDs and ends, seen over the whole calendar. */
export function checkWhole(calendar: Component): Finding[] {
  const events = calendar.components.filter(({ name }) => name === 'VEVENT')
  return [
    ...zones(calendar, events),
    ...uids(events),
    ...events.flatMap(backwards),
    ...organizers(calendar, events),
  ]
}

function zones({ components }: Component, events: readonly Component[]): Finding[] {
  const findings: Finding[] = []
  const defined = new Set<string>()
  const used = new Set<string>()
  for (const zone of components.filter(({ name }) => name === 'VTIMEZONE')) {
    const id = read(zone, 'TZID')
    if (defined.has(id)) findings.push({ rule: 'repeated-zone', line: zone.line, what: id })
    defined.add(id)
    if (zone.components.length === 0)
      findings.push({ rule: 'missing-property', line: zone.line, what: `VTIMEZONE ${id}` })
  }
  for (const { line, parameters } of events.flatMap(({ properties }) => properties)) {
    const id = parameters.get('TZID')?.[0]
    if (id === undefined) continue
    used.add(id)
    if (!defined.has(id)) findings.push({ rule: 'undefined-zone', line, what: id })
  }
  for (const id of defined) if (!used.has(id)) findings.push({ rule: 'unused-zone', line: 1, what: id })
  return findings
}

function uids(events: readonly Component[]): Finding[] {
  const seen = new Set<string>()
  return events.flatMap((event) => {
    const uid = read(event, 'UID')
    const again = seen.has(uid)
    seen.add(uid)
    return again ? [{ rule: 'repeated-uid' as const, line: event.line, what: uid }] : []
  })
}

/** Compared as written when both ends are of one zone; across a clock change a later instant may read earlier. */
function backwards(event: Component): Finding[] {
  const [start, end] = [find(event, 'DTSTART'), find(event, 'DTEND')]
  if (start === undefined || end === undefined) return []
  const sameZone = start.parameters.get('TZID')?.[0] === end.parameters.get('TZID')?.[0]
  return sameZone && end.value <= start.value
    ? [{ rule: 'ends-before-it-starts', line: end.line, what: `${start.value} ${end.value}` }]
    : []
}

/** RFC 5546 §3.2.1: one ORGANIZER an event, no ATTENDEE. */
function organizers(calendar: Component, events: readonly Component[]): Finding[] {
  if (find(calendar, 'METHOD') === undefined) return []
  return events
    .filter((event) => find(event, 'ORGANIZER') === undefined)
    .map(({ line }) => ({ rule: 'method-without-organizer', line, what: 'VEVENT' }))
}

function find({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name)
}

function read(component: Component, name: string): string {
  return find(component, name)?.value ?? ''
}
