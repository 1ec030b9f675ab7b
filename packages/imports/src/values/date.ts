const MONTHS = 'janv fevr mars avr mai juin juil aout sept oct nov dec'.split(' ')

/** A day as people write it in France, as `YYYY-MM-DD`; `null` when it is none, or misses its year. */
export function readDate(text: string): string | null {
  const plain = bare(text)
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(plain)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b/.exec(plain)
  if (figures) return dayOf(fullYear(figures[3] ?? ''), Number(figures[2]), Number(figures[1]))
  const words = /\b(\d{1,2})(?:er)?\s+([a-z]{3,9})\.?\s+(\d{4})\b/.exec(plain)
  if (words === null) return null
  const month = MONTHS.findIndex((name) => words[2]?.startsWith(name.slice(0, 3)) && alike(name, words[2]))
  return month < 0 ? null : dayOf(Number(words[3]), month + 1, Number(words[1]))
}

/** `juin` and `juil` share three letters. */
function alike(short: string, written: string): boolean {
  return written.startsWith(short) || short.startsWith(written)
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function dayOf(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < 1990 || year > 2200) return null
  return made.toISOString().slice(0, 10)
}

/** Lower case, without accents. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim()
}
