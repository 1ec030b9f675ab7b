/** Line ends as people and other programs write them, the separators that Python's `splitlines` breaks at included. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g

/** What nearly no text holds: worth one look before four. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/**
 * Text that any calendar may carry: half a character becomes U+FFFD, every line end `\n`, and control characters, which
 * RFC 5545 §3.1 refuses, go (a tab stays, as a blank).
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
}

/** The same on one line, for names and titles that no client shows on two. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}
