import type { Component } from './component.ts'
import type { Finding, Rule } from './finding.ts'
import { CHOICES, EXPLICIT, GRAMMAR, type Place } from './grammar.ts'
import type { Property } from './line.ts'
import { isOfType } from './values.ts'

/** The faults of a component's own properties, then of what it holds. */
export function checkProperties(component: Component): Finding[] {
  const grammar = GRAMMAR[component.name]
  if (grammar === undefined) return [finding('unexpected-component', component.line, component.name)]
  const strangers = component.components.filter(({ name }) => !grammar.components.includes(name))
  return [
    ...missing(component, grammar.properties),
    ...repeated(component, grammar.properties),
    ...component.properties.flatMap((property) => faultsOf(property, grammar.properties[property.name])),
    ...strangers.map(({ line, name }) => finding('unexpected-component', line, name)),
    ...component.components.filter((inner) => !strangers.includes(inner)).flatMap(checkProperties),
  ]
}

function missing({ name, line, properties }: Component, places: Readonly<Record<string, Place>>): Finding[] {
  return Object.entries(places)
    .filter(([wanted, { occurs }]) => occurs === 'required' && !properties.some((one) => one.name === wanted))
    .map(([wanted]) => finding('missing-property', line, `${name} ${wanted}`))
}

function repeated({ properties }: Component, places: Readonly<Record<string, Place>>): Finding[] {
  const seen = new Set<string>()
  return properties.flatMap(({ name, line }) => {
    const again = seen.has(name) && places[name] !== undefined && places[name].occurs !== 'many'
    seen.add(name)
    return again ? [finding('repeated-property', line, name)] : []
  })
}

function faultsOf(property: Property, place: Place | undefined): Finding[] {
  const { name, line, value, parameters } = property
  const fault = (rule: Rule) => [finding(rule, line, `${name}:${value.slice(0, 60)}`)]
  if (place === undefined) {
    if (name.startsWith('X-')) return value === '' ? fault('malformed-value') : []
    return fault(name === 'UID' ? 'calendar-uid' : 'unexpected-property')
  }
  const wanted = EXPLICIT[name]
  const choices = CHOICES[name]
  return [
    ...(value === '' || !isOfType(value, place.type) ? fault('malformed-value') : []),
    ...(choices && !choices.includes(value) ? fault('malformed-value') : []),
    ...(wanted && parameters.get('VALUE')?.[0] !== wanted ? fault('malformed-parameter') : []),
    ...(place.utc && !value.endsWith('Z') ? fault('not-utc') : []),
    ...(place.zoned && value.endsWith('Z') === parameters.has('TZID') ? fault('floating-time') : []),
  ]
}

function finding(rule: Rule, line: number, what: string): Finding {
  return { rule, line, what }
}
