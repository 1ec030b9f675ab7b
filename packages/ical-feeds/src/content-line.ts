import { cleanText } from './clean-text.ts'

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
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** Octets of UTF-8. */
export function octetLength(text: string): number {
  let octets = 0
  for (const character of text) octets += octetsOf(character)
  return octets
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
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
