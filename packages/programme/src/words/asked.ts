import type { Network } from '../model/network.ts'
import { stem } from './stem.ts'
import { synonymsOf } from './synonyms.ts'
import { askedTokens, type Token, tokensOf } from './tokens.ts'

/** One word of a question, and what answers it. */
export interface AskedWord {
  /** As asked, folded. */
  readonly word: string
  readonly stem: string
  /** Each a list of stems told together. */
  readonly synonyms: readonly (readonly string[])[]
}

/** From this length on, a word may be the beginning of the one that is meant. */
const SHORTEST_BEGINNING = 4

/** The words of a question that ask something; small words (`de`, `la`, `avec`) count only when there is nothing else. */
export function askedWords(text: string, network: Network): AskedWord[] {
  const tokens = askedTokens(text)
  const telling = tokens.filter(({ word }) => !isSmall(word))
  const synonyms = synonymsOf(network)
  const words = new Set((telling.length === 0 ? tokens : telling).map(({ word }) => word))
  return [...words].map((word) => ({ word, stem: stem(word), synonyms: synonyms.get(stem(word)) ?? [] }))
}

/** What a text tells, laid out so that {@link tells} looks into it at once: its words, folded, and their stems. */
export function toldBy(text: string): string {
  return ` ${[...new Set(tokensOf(text).flatMap(termsOf))].join(' ')} `
}

/** A word of a text as it is found: itself and its stem. */
export function termsOf({ word }: Token): string[] {
  const root = stem(word)
  return root === word ? [word] : [word, root]
}

/** Whether a text, as {@link toldBy} laid it out, has the word, one it begins, or a synonym. */
export function tells(told: string, { word, stem, synonyms }: AskedWord): boolean {
  return (
    told.includes(` ${stem} `) ||
    (word.length >= SHORTEST_BEGINNING && told.includes(` ${word}`)) ||
    synonyms.some((stems) => stems.every((each) => told.includes(` ${each} `)))
  )
}

/** Whether a folded word says nothing by itself. */
export function isSmall(word: string): boolean {
  return word.length === 1 ? !/\d/.test(word) : SMALL.has(word)
}

const SMALL = new Set(
  (
    'au aux avec ca ce ces cet cette chez comment dans de des du elle en est et eux il ils je la le les leur leurs lui ma ' +
    'mais me mes moi mon ne nos notre nous on ou par pas pour quand que quel quelle qui quoi sa sans se ses si son sont sur ta ' +
    'te tes toi ton tu un une vers vos votre vous comme faire fait y the of for and to'
  ).split(' '),
)
