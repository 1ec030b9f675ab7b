import { octetLength } from '../content-line.ts'
import type { Finding, Rule } from './finding.ts'

/** One content line after unfolding (RFC 5545 §3.1), and the physical line it starts on. */
export interface Unfolded {
  readonly text: string
  readonly line: number
}

/** Reads the stream as octets would be: every fault of line ends, length and characters, and the lines unfolded. */
export function unfold(stream: string): { lines: Unfolded[]; findings: Finding[] } {
  const findings: Finding[] = []
  if (stream.startsWith('\uFEFF')) findings.push({ rule: 'byte-order-mark', line: 1, what: 'U+FEFF' })
  const physical = stream.split('\r\n')
  if (physical.at(-1) === '') physical.pop()
  else findings.push({ rule: 'last-line-end', line: physical.length, what: physical.at(-1) ?? '' })
  const lines: Unfolded[] = []
  for (const [index, text] of physical.entries()) {
    const line = index + 1
    for (const rule of faultsOf(text)) findings.push({ rule, line, what: text.slice(0, 60) })
    const before = lines.at(-1)
    if (/^[ \t]/.test(text) && before !== undefined) {
      lines[lines.length - 1] = { text: before.text + text.slice(1), line: before.line }
    } else lines.push({ text, line })
  }
  return { lines, findings }
}

function faultsOf(text: string): Rule[] {
  return [
    ...(/[\r\n]/.test(text) ? (['line-end'] as const) : []),
    ...(octetLength(text) > 75 ? (['line-too-long'] as const) : []),
    ...(/(?![\t\r\n])\p{Cc}/u.test(text) ? (['control-character'] as const) : []),
    ...(text.isWellFormed() && !text.includes('\uFFFD\uFFFD') ? [] : (['broken-character'] as const)),
  ]
}
