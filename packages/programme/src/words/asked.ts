import type { Network } from '../model/network.ts'
import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'
import { LONGEST_EXPRESSION, type Synonyms, synonymsOf } from './synonyms.ts'
import { askedTokens, type Token, tokensOf } from './tokens.ts'

/** One word of a question, or an expression that has synonyms, and what answers it. */
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
  const tokens = askedTokens(text).map(({ word }) => word)
  const telling = tokens.filter((word) => !isSmall(word))
  const synonyms = synonymsOf(network)
  const words = new Map<string, AskedWord>()
  const rest = telling.length === 0 ? tokens : telling
  for (let at = 0; at < rest.length; ) {
    const length = expressionAt(rest, at, synonyms)
    const asked = rest.slice(at, at + length)
    const key = asked.map(stem).join(' ')
    const word = asked.join(' ')
    if (!words.has(word)) words.set(word, { word, stem: key, synonyms: synonyms.get(key) ?? [] })
    at += length
  }
  return [...words.values()]
}

/** How many words from here on are said together for something: «vie privée», «fake news»; one when none is. */
function expressionAt(words: readonly string[], at: number, synonyms: Synonyms): number {
  for (let length = Math.min(LONGEST_EXPRESSION, words.length - at); length > 1; length -= 1) {
    if (
      synonyms.has(
        words
          .slice(at, at + length)
          .map(stem)
          .join(' '),
      )
    )
      return length
  }
  return 1
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
    (isBeginning(word) && told.includes(` ${word}`)) ||
    synonyms.some((stems) => stems.every((each) => told.includes(` ${each} `)))
  )
}

/** Whether a word is long enough to be the beginning of the one that is meant. */
export function isBeginning(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING
}
