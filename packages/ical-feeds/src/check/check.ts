import { nest } from './component.ts'
import type { Finding } from './finding.ts'
import { unfold } from './octets.ts'
import { checkProperties } from './properties.ts'
import { checkWhole } from './whole.ts'

/**
 * Every fault of a calendar stream, by line: written from the text of RFC 5545, 5546, 6868, 7986 and 9073, for what
 * validators let pass. It knows what a feed of ours may hold and no more: what it does not know is a fault.
 */
export function checkCalendar(stream: string): Finding[] {
  const { lines, findings: octets } = unfold(stream)
  const { roots, findings: nesting } = nest(lines)
  const [calendar, ...others] = roots
  const found = [...octets, ...nesting]
  if (calendar?.name !== 'VCALENDAR')
    found.push({ rule: 'unexpected-component', line: 1, what: calendar?.name ?? '' })
  for (const { line, name } of others) found.push({ rule: 'unexpected-component', line, what: name })
  if (calendar !== undefined) found.push(...checkProperties(calendar), ...checkWhole(calendar))
  return found.sort((one, other) => one.line - other.line)
}
