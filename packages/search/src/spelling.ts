import { type AskedWord, askedWords, fold, stem, tokensOf } from '@escale/programme'
import { entryOf } from './entry.ts'
import type { SearchIndex } from './index-upkeep.ts'
import { wordQuery } from './terms.ts'

/** A shorter word has too many neighbours for one of them to be meant. */
const SHORTEST = 4
const LONG = 8

/**
 * The words that someone who typed `word` most likely meant: the nearest that the programme has (one slip up to seven
 * letters, two from eight on; two letters swapped are one slip; `f` is heard as `ph`), or two words typed in one. Empty when there is none.
 */
export function meantBy(index: SearchIndex, word: string): string[] {
  if (word.length < SHORTEST) return []
  const nearest = nearestTerm(index, word) ?? nearestTerm(index, word.replaceAll('f', 'ph'))
  return nearest === null ? halvesOf(index, word) : [nearest]
}

/** Whether the programme has something for a word, by itself, begun, or by a synonym. */
export function isKnown({ engine }: SearchIndex, word: AskedWord, isBegun: boolean): boolean {
  return engine.search(wordQuery(word, isBegun)).length > 0
}

/** Two slips are looked for when one is not enough: it costs ten times as much, and a swap is two for the engine. */
function nearestTerm(index: SearchIndex, word: string): string | null {
  return nearestWithin(index, word, 1) ?? nearestWithin(index, word, 2)
}

function nearestWithin({ engine, found }: SearchIndex, word: string, distance: 1 | 2): string | null {
  const most = word.length < LONG ? 1 : 2
  const best = { term: '', slips: most + 1, documents: 0, key: '' }
  const candidates = new Map<string, { documents: number; key: string }>()
  for (const { id, terms } of engine.search(word, { fuzzy: distance, prefix: false })) {
    for (const term of terms) {
      const known = candidates.get(term)
      if (known) known.documents += 1
      else candidates.set(term, { documents: 1, key: id })
    }
  }
  for (const [term, { documents, key }] of candidates) {
    // Nobody mistakes the first letter of a short word.
    if (term[0] !== word[0] && word.length < LONG) continue
    const slips = slipsBetween(word, term)
    if (slips < best.slips || (slips === best.slips && documents > best.documents))
      Object.assign(best, { term, slips, documents, key })
  }
  const source = found.get(best.key)
  if (best.slips > most || source === undefined) return null
  const { title, lead, more } = entryOf(source)
  return asWritten(best.term, `${title} ${lead} ${more}`)
}

/** A term is a stem perhaps: the word it came from is what people read. */
function asWritten(term: string, text: string): string | null {
  const token = tokensOf(text).find(({ word }) => word === term || stem(word) === term)
  return token === undefined ? null : text.slice(token.from, token.to).toLocaleLowerCase('fr')
}

function halvesOf(index: SearchIndex, word: string): string[] {
  const has = (half: string) => {
    const [asked] = askedWords(half, index.programme.network)
    return asked !== undefined && index.engine.search(asked.stem).length > 0
  }
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const halves = [word.slice(0, at), word.slice(at)]
    if (halves.every(has)) return halves
  }
  return []
}

/** Letters to add, drop, change, or swap with their neighbour (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [fold(one), fold(other)]
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
