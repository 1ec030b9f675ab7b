import { cleanText } from '@escale/messages'

const MAX_OCTETS = 75

/** RFC 5545 §3.3.11: what TEXT values must have escaped. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')
}

/** RFC 5545 §3.2 knows no way to write a quote or a line end in a parameter; RFC 6868 does: `^'`, `^n`, `^^`. */
export function parameter(text: string): string {
  const encoded = cleanText(text).replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\n/g, '^n')
  return /[,;:]/.test(encoded) ? `"${encoded}"` : encoded
}

export type Parameters = Readonly<Record<string, string>>

/** One content line, neither folded nor ended; `value` is already as its type wants it. */
export function property(name: string, value: string, parameters: Parameters = {}): string {
  const said = Object.entries(parameters).map(([key, text]) => `;${key}=${parameter(text)}`)
  return `${name}${said.join('')}:${value}`
}

/**
 * RFC 5545 §3.1: no line longer than 75 octets of UTF-8 without its break; a character is never cut. The line is given
 * and returned without its final CRLF.
 */
export function fold(line: string): string {
  // Three octets are the most a UTF-16 unit takes.
  if (line.length * 3 <= MAX_OCTETS) return line
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; at += 1) {
    const size = octetsAt(line, at)
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += size
    if (size === 4) at += 1
  }
  return folded + line.slice(from)
}

/** Octets of UTF-8. */
export function octetLength(text: string): number {
  let octets = 0
  for (let at = 0; at < text.length; at += 1) {
    const size = octetsAt(text, at)
    octets += size
    if (size === 4) at += 1
  }
  return octets
}

/** Octets of the character at an index; a character of four takes two units. Half a character counts as U+FFFD. */
function octetsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit < 0xd800 || unit > 0xdbff) return 3
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 4 : 3
}

/** Lines to a stream of octets: folded, each ended by CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/**
 * RFC 3986 leaves no room in a URI for blanks, quotes, line breaks or letters with accents; a URI value is not TEXT and
 * takes no backslash (RFC 5545 §3.3.13).
 */
export function uri(address: string): string {
  return cleanText(address)
    .trim()
    .replace(/[^!#-;=?-[\]_a-z~]/gu, (mark) => encodeURIComponent(mark))
}
