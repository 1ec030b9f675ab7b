/** No-break space, U+00A0: French keeps it before `: ; ! ? € »` and after `«`. */
export const NBSP = '\u00A0'

/** Lower-case agreement: `plural(3, 'séance', 'séances')` is «3 séances». Zero is singular in French. */
export function plural(count: number, one: string, many: string): string {
  return `${integer.format(count)}${NBSP}${count > 1 ? many : one}`
}

const integer = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** «pain, beurre et confiture». */
export function list(words: readonly string[]): string {
  return conjunction.format(words)
}

/** «pain, beurre ou confiture». */
export function alternatives(words: readonly string[]): string {
  return disjunction.format(words)
}

const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('fr', { type: 'disjunction' })

/** «« photo »»: in French quotation marks, unbroken. */
export function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

/** «de» or «d’» before a word. */
export function of(word: string): string {
  return /^[aeiouyhàâéèêëîïôùûœæ]/i.test(word) ? `d’${word}` : `de ${word}`
}

/** The `lang` of what the network writes, which is French, on a page in this language: said where it is another. */
export const contentLang: string | undefined = undefined
