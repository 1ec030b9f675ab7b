const MAX_OCTETS = 75

/** RFC 5545 §3.3.11: what TEXT values must have escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')
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

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines to a stream of octets: folded, each ended by CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/**
 * RFC 3986 leaves no room in a URI for blanks, quotes or line breaks; a URI value is not TEXT and takes no backslash
 * (RFC 5545 §3.3.13).
 */
export function uri(address: string): string {
  return address.replace(/[\s"<>\\^`{|}]/g, (mark) => encodeURIComponent(mark))
}
