import { NBSP } from '../fr/typography.ts'

export { NBSP }

/** `plural(3, 'session', 'sessions')` is “3 sessions”. Zero is plural in English. */
export function plural(count: number, one: string, many: string): string {
  return `${integer.format(count)}${NBSP}${count === 1 ? one : many}`
}

const integer = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** “bread, butter and jam”. */
export function list(words: readonly string[]): string {
  return conjunction.format(words)
}

/** “bread, butter or jam”. */
export function alternatives(words: readonly string[]): string {
  return disjunction.format(words)
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** ““photo””: in English quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

export function of(word: string): string {
  return `of ${word}`
}

/** The `lang` of what the network writes, which is French, on a page in this language: said where it is another. */
export const contentLang: string | undefined = 'fr'
