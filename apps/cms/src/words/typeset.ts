const NO_BREAK = '\u00a0'
const BEFORE_SIGN = / (?=[;:!?»%€])/g
const AFTER_OPENING = /« /g

/** French typography: authors type ordinary spaces, a sign never leaves its word. */
export function typeset(text: string): string {
  return text.replace(BEFORE_SIGN, NO_BREAK).replace(AFTER_OPENING, `«${NO_BREAK}`)
}
