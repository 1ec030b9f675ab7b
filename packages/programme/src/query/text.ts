import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { numberAt } from '../snapshot/table.ts'
import { type AskedWord, askedWords, tells, toldBy } from '../words/asked.ts'

/** Bits of one number that are safe to use. */
const WORDS = 30

/** Which of some words, as bits, each document tells; together a session's documents must tell them `all`. */
export interface TextTable {
  readonly told: Int32Array
  readonly all: number
}

/** A word, and a synonym of several, is told by one document or by none: each is read once a query. */
export function textTables(programme: Programme, text: string): TextTable[] {
  if (text === '') return []
  const words = askedWords(text, programme.network)
  // A question without a word has no answer.
  if (words.length === 0) return [{ told: new Int32Array(codeCount(programme.index.codes)), all: 1 }]
  const tables: TextTable[] = []
  for (let from = 0; from < words.length; from += WORDS) {
    tables.push(tableOf(programme, words.slice(from, from + WORDS)))
  }
  return tables
}

function tableOf(programme: Programme, words: readonly AskedWord[]): TextTable {
  const { index, workshops, places, cycles, festivals, documents } = programme
  const { codes, coded } = index
  const tellers = new Int32Array(codeCount(codes))
  const tell = (code: number, text: string) => {
    for (const [at, word] of words.entries())
      if (tells(text, word)) tellers[code] = numberAt(tellers, code) | (1 << at)
  }
  for (const [at, workshop] of workshops.all.entries()) {
    tell(numberAt(coded.workshops, at), toldOnce(workshop, `${workshop.title} ${workshop.promise}`))
    const category = documents.categories.get(workshop.categoryId)
    if (category) tell(numberAt(coded.workshops, at), toldOnce(category, category.name))
  }
  for (const [at, place] of places.all.entries())
    tell(numberAt(coded.places, at), toldOnce(place, `${place.name} ${place.town}`))
  for (const [at, cycle] of cycles.all.entries())
    tell(numberAt(coded.cycles, at), toldOnce(cycle, cycle.title))
  for (const [at, festival] of festivals.all.entries())
    tell(numberAt(coded.festivals, at), toldOnce(festival, festival.title))
  return { told: tellers, all: 2 ** words.length - 1 }
}

const told = new WeakMap<object, string>()

/** Documents do not change, so that what they tell is remembered as long as they are. */
function toldOnce(document: object, text: string): string {
  const known = told.get(document)
  if (known !== undefined) return known
  const words = toldBy(text)
  told.set(document, words)
  return words
}
