import type { AskedWord } from '@escale/programme'
import type { Query } from 'minisearch'

/** What a word that is only begun, or said otherwise, counts against the word itself. */
const [BEGUN, SYNONYM] = [0.45, 0.65]
/** From this length on, a word may be the beginning of the one that is meant. */
const SHORTEST_BEGINNING = 4

/** All the words, each by itself, begun, or by a synonym. */
export function allOf(words: readonly AskedWord[], lastIsBegun = false): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word, at) => wordQuery(word, lastIsBegun && at === words.length - 1)),
  }
}

/** Some of the words: the more the better. */
export function someOf(words: readonly AskedWord[]): Query {
  return { combineWith: 'OR', queries: words.map((word) => wordQuery(word, false)) }
}

export function wordQuery({ word, stem, synonyms }: AskedWord, isBegun: boolean): Query {
  const begins = isBegun ? word.length >= 2 : word.length >= SHORTEST_BEGINNING
  return {
    combineWith: 'OR',
    queries: [
      stem,
      ...(begins ? [{ queries: [word], prefix: true, weights: { prefix: BEGUN, fuzzy: 0 } }] : []),
      ...synonyms.map((stems) => ({
        combineWith: 'AND' as const,
        queries: [...stems],
        boostTerm: () => SYNONYM,
      })),
    ],
  }
}
