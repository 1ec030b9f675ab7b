/**
 * French typography. Authors of this package type ordinary spaces; the no-break ones are put here, so that «10 h 30»,
 * «100 €» and a final «?» never leave their word.
 */
const NO_BREAK = '\u00a0'
const UNITS = 'h|min|ans|an|mois|jours|cm|mm|m|km|g|kg|Mo|Go|To|W|V|places'

const BEFORE_SIGN = / (?=[;:!?»%€])/g
const AFTER_OPENING = /« /g
const BEFORE_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu')
const AFTER_HOUR = /(\d\u00a0h) (?=\d\d(?!\d))/g
const THOUSANDS = /(\d) (?=\d{3}(?!\d))/g
const PHONE = /\b0\d(?: \d\d){4}\b/g

export function typeset(text: string): string {
  return text
    .replace(BEFORE_SIGN, NO_BREAK)
    .replace(AFTER_OPENING, `«${NO_BREAK}`)
    .replace(BEFORE_UNIT, `$1${NO_BREAK}`)
    .replace(AFTER_HOUR, `$1${NO_BREAK}`)
    .replace(PHONE, (number) => number.replaceAll(' ', NO_BREAK))
    .replace(THOUSANDS, `$1${NO_BREAK}`)
}

export function typesetAll(texts: readonly string[]): readonly string[] {
  return texts.map(typeset)
}
