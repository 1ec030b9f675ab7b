/**
 * Text as people typed or pasted it, made safe for every format we write: NFC, `\n` line ends, no control character, no
 * lone surrogate, no blank at the ends.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, ' ')
    .trim()
}

/** C0 but tab and line feed, DEL, C1, and the two code points that XML refuses. */
const CONTROL = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu
