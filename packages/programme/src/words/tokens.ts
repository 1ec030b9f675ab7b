import { fold } from '../model/words.ts'

/** A word of a text, folded, and where it stands there: `from` included, `to` not. */
export interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const HYPHEN = /^[-‐‑]$/
/** Longer chains are names of streets, nobody types them in one word. */
const LONGEST_CHAIN = 3

/**
 * The words of a text. What is elided goes (`l’air` is `air`), and so does the feminine after a middle dot
 * (`médiateur·rice`); words in hyphens come one by one, then in one (`e-bus` is `e`, `bus` and `ebus`).
 */
export function tokensOf(text: string): Token[] {
  return chainsOf(text).flatMap((chain) => {
    const joined = joinedOf(chain)
    return joined === null ? chain : [...chain, joined]
  })
}

/** The words of a question: those in hyphens are one when a part is too short to be asked for by itself. */
export function askedTokens(text: string): Token[] {
  return chainsOf(text).flatMap((chain) => {
    const joined = chain.some(({ word }) => word.length < 3) ? joinedOf(chain) : null
    return joined === null ? chain : [joined]
  })
}

function joinedOf(chain: readonly Token[]): Token | null {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined || chain.length < 2 || chain.length > LONGEST_CHAIN)
    return null
  return { word: chain.map(({ word }) => word).join(''), from: first.from, to: last.to }
}

/** Words, those in hyphens together. */
function chainsOf(text: string): Token[][] {
  const chains: Token[][] = []
  let last: Token[] | null = null
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    const to = from + match[0].length
    const next = text[to] ?? ''
    if (text[from - 1] === '·' || (/['’‘]/.test(next) && ELIDED.has(fold(match[0])))) continue
    const token = { word: fold(match[0]), from, to }
    const before = last?.at(-1)
    if (last !== null && before !== undefined && HYPHEN.test(text.slice(before.to, from))) last.push(token)
    else {
      last = [token]
      chains.push(last)
    }
  }
  return chains
}

const ELIDED = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu'.split(' '))
