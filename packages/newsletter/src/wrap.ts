/** Width at which plain-text mail is readable everywhere (RFC 3676 §4.2 asks for 78 at most, quoting adds some). */
export const WIDTH = 72

/**
 * Breaks at ordinary spaces only, so that «10 h» and «100 €» stay whole; a word longer than the line, an address say, is
 * left whole on a line of its own.
 */
export function wrap(text: string, width = WIDTH): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    if (paragraph.length <= width) {
      lines.push(paragraph)
      continue
    }
    let line = ''
    let filled = 0
    for (const word of paragraph.split(' ')) {
      const letters = lettersIn(word)
      if (line !== '' && filled + 1 + letters > width) {
        lines.push(line)
        line = word
        filled = letters
      } else {
        filled = line === '' ? letters : filled + 1 + letters
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines.join('\n')
}

/** Code points: a letter beyond the basic plane is two units of a string. */
function lettersIn(word: string): number {
  return ASTRAL.test(word) ? [...word].length : word.length
}

const ASTRAL = /[\ud800-\udbff]/
