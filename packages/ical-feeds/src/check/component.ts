import type { Finding } from './finding.ts'
import { type Property, readLine } from './line.ts'
import type { Unfolded } from './octets.ts'

/** A component and what it holds, in the order of the stream. */
export interface Component {
  readonly name: string
  readonly line: number
  readonly properties: Property[]
  readonly components: Component[]
}

/** Nests BEGIN and END (RFC 5545 §3.4); a stream that opens nothing gives an empty list. */
export function nest(lines: readonly Unfolded[]): { roots: Component[]; findings: Finding[] } {
  const findings: Finding[] = []
  const top: Component = { name: '', line: 0, properties: [], components: [] }
  const open: Component[] = [top]
  for (const { text, line } of lines) {
    const property = readLine(text, line)
    const inside = open.at(-1) ?? top
    if (property === null) findings.push({ rule: 'malformed-line', line, what: text.slice(0, 60) })
    else if (property.name === 'BEGIN') {
      const component: Component = {
        name: property.value.toUpperCase(),
        line,
        properties: [],
        components: [],
      }
      inside.components.push(component)
      open.push(component)
    } else if (property.name === 'END') {
      const closed = open.length > 1 ? open.pop() : undefined
      if (closed?.name !== property.value.toUpperCase())
        findings.push({ rule: 'unbalanced-component', line, what: text })
    } else {
      if (inside === top) findings.push({ rule: 'malformed-line', line, what: text.slice(0, 60) })
      if (inside.components.length > 0)
        findings.push({ rule: 'property-after-component', line, what: property.name })
      inside.properties.push(property)
    }
  }
  for (const { name, line } of open.slice(1))
    findings.push({ rule: 'unbalanced-component', line, what: name })
  return { roots: top.components, findings }
}
