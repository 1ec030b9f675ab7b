import { type AskedWord, askedWords, type CivilDate, isSmall, tokensOf } from '@escale/programme'
import type { SearchResult } from 'minisearch'
import type { SearchIndex } from './index-upkeep.ts'
import { type Moment, momentIn } from './moments.ts'
import { isKnown, meantBy } from './spelling.ts'
import { allOf } from './terms.ts'

/** A question as it was understood. */
export interface Understood {
  /** As typed, blanks tidied. */
  readonly question: string
  readonly window: Moment['window']
  /** The words looked for: those typed, or those meant by them. Days are not in. */
  readonly text: string
  readonly words: readonly AskedWord[]
  /** Whether some words were read as others. */
  readonly corrected: boolean
  /** Words that nothing answers, left out. */
  readonly leftOut: readonly string[]
}

/** What was understood, and what the engine finds for it. */
export interface Asked {
  readonly understood: Understood
  readonly results: readonly SearchResult[]
}

/** The longest question that is read: what no one types by hand is not searched. */
const [LONGEST, MOST_WORDS] = [120, 12]

/** Reads a question; words that the programme does not have, nor begins, are read as the nearest it has. */
export function understand(index: SearchIndex, typed: string, today: CivilDate, lastIsBegun = false): Asked {
  const question = typed.slice(0, LONGEST).trim().split(/\s+/, MOST_WORDS).join(' ')
  const { engine, programme } = index
  const { window, rest } = momentIn(question, programme, today)
  const words = askedWords(rest, programme.network)
  const find = (understood: Understood): Asked => {
    const none = understood.words.length === 0
    return { understood, results: none ? [] : engine.search(allOf(understood.words, lastIsBegun)) }
  }
  const asIs = meaningful({ question, window, text: rest, words, corrected: false, leftOut: [] }, rest)
  const asked = find(asIs)
  if (asIs.words.length === 0 || asked.results.length > 0) return asked
  const { text, corrected, leftOut } = respelled(index, words, lastIsBegun)
  if (!corrected && leftOut.length === 0) return asked
  return find({
    ...asIs,
    text,
    words: text === '' ? [] : askedWords(text, programme.network),
    corrected,
    leftOut,
  })
}

function respelled(index: SearchIndex, words: readonly AskedWord[], lastIsBegun: boolean) {
  const leftOut: string[] = []
  let corrected = false
  const meant = words.flatMap((word, at) => {
    if (words.length > 1 && isKnown(index, word, lastIsBegun && at === words.length - 1)) return [word.word]
    const nearest = meantBy(index, word.word)
    if (nearest.length === 0) leftOut.push(word.word)
    else corrected = true
    return nearest
  })
  return { text: meant.join(' '), corrected, leftOut }
}

/** A question of days and small words only («demain à la médiathèque» is not one) asks for the days. */
function meaningful(understood: Understood, rest: string): Understood {
  if (understood.window === null || tokensOf(rest).some(({ word }) => !isSmall(word))) return understood
  return { ...understood, text: '', words: [] }
}
