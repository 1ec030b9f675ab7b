/** What a calendar can be found guilty of; each rule is one sentence of the RFCs. */
export type Rule =
  | 'line-end'
  | 'last-line-end'
  | 'line-too-long'
  | 'control-character'
  | 'broken-character'
  | 'byte-order-mark'
  | 'malformed-line'
  | 'unbalanced-component'
  | 'unexpected-component'
  | 'missing-property'
  | 'repeated-property'
  | 'unexpected-property'
  | 'property-after-component'
  | 'malformed-value'
  | 'malformed-parameter'
  | 'not-utc'
  | 'floating-time'
  | 'undefined-zone'
  | 'unused-zone'
  | 'repeated-zone'
  | 'repeated-uid'
  | 'ends-before-it-starts'
  | 'calendar-uid'
  | 'method-without-organizer'

/** Where the rule is written. */
export function sectionOf(rule: Rule): string {
  const section = SECTIONS[rule]
  return section.startsWith('§') ? `RFC 5545 ${section}` : section
}

const SECTIONS: Readonly<Record<Rule, string>> = {
  'line-end': '§3.1',
  'last-line-end': '§3.1',
  'line-too-long': '§3.1',
  'control-character': '§3.1',
  'broken-character': '§3.1.4',
  'byte-order-mark': '§3.1.4',
  'malformed-line': '§3.1',
  'unbalanced-component': '§3.6',
  'unexpected-component': '§3.6',
  'missing-property': '§3.6.1',
  'repeated-property': '§3.6.1',
  'unexpected-property': '§3.6',
  'property-after-component': '§3.4',
  'malformed-value': '§3.3',
  'malformed-parameter': '§3.2',
  'not-utc': '§3.8.7',
  'floating-time': '§3.3.5',
  'undefined-zone': '§3.2.19',
  'unused-zone': '§3.6.5',
  'repeated-zone': '§3.8.3.1',
  'repeated-uid': '§3.8.4.7',
  'ends-before-it-starts': '§3.8.2.2',
  'calendar-uid': 'RFC 7986 §5.3',
  'method-without-organizer': 'RFC 5546 §3.2.1',
}

export interface Finding {
  readonly rule: Rule
  /** Physical line, from 1. */
  readonly line: number
  /** The property, the component or the octets in question. */
  readonly what: string
}
