/** Lower case, without accents or ligatures: what two spellings of a word have in common. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘]/g, "'")
}

/** Most words have nothing to fold but their capitals. */
const PLAIN = /^[ -~]*$/

/** The words of an address: `Médiathèque de l’Étang` becomes `mediatheque-de-l-etang`. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
