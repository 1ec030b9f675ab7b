/** Width at which plain-text mail is readable everywhere (RFC 3676 §4.2 asks for 78 at most, quoting adds some). */
export const WIDTH = 72

/**
 * Breaks at ordinary spaces only, so that «10 h» and «100 €» stay whole; a word longer than the line, an address say, is
 * left whole on a line of its own.
 */
export function wrap(text: string, width = WIDTH): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      const candidate = line === '' ? word : `${line} ${word}`
      if (line !== '' && [...candidate].length > width) {
        lines.push(line)
        line = word
      } else line = candidate
    }
    lines.push(line)
  }
  return lines.join('\n')
}
