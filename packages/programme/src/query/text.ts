import { fold } from '../model/words.ts'
import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { numberAt } from '../snapshot/table.ts'

/** Bits of one number that are safe to use. */
const WORDS = 30

/** Which of some words, as bits, each document tells; together a session's documents must tell them `all`. */
export interface TextTable {
  readonly told: Int32Array
  readonly all: number
}

/** A word has no blank in it, so that it is told by one document or by none: each is read once a query. */
export function textTables(programme: Programme, text: string): TextTable[] {
  if (text === '') return []
  const words = [...new Set(fold(text).split(' '))]
  const tables: TextTable[] = []
  for (let from = 0; from < words.length; from += WORDS) {
    tables.push(tableOf(programme, words.slice(from, from + WORDS)))
  }
  return tables
}

function tableOf(programme: Programme, words: readonly string[]): TextTable {
  const { index, workshops, places, cycles, festivals, documents } = programme
  const { codes, coded } = index
  const told = new Int32Array(codeCount(codes))
  const tell = (code: number, text: string) => {
    for (const [at, word] of words.entries())
      if (text.includes(word)) told[code] = numberAt(told, code) | (1 << at)
  }
  for (const [at, workshop] of workshops.all.entries()) {
    tell(numberAt(coded.workshops, at), foldedOnce(workshop, `${workshop.title} ${workshop.promise}`))
    const category = documents.categories.get(workshop.categoryId)
    if (category) tell(numberAt(coded.workshops, at), foldedOnce(category, category.name))
  }
  for (const [at, place] of places.all.entries())
    tell(numberAt(coded.places, at), foldedOnce(place, `${place.name} ${place.town}`))
  for (const [at, cycle] of cycles.all.entries())
    tell(numberAt(coded.cycles, at), foldedOnce(cycle, cycle.title))
  for (const [at, festival] of festivals.all.entries())
    tell(numberAt(coded.festivals, at), foldedOnce(festival, festival.title))
  return { told, all: 2 ** words.length - 1 }
}

const folded = new WeakMap<object, string>()

/** Documents do not change, so that their folding is remembered as long as they are. */
function foldedOnce(document: object, told: string): string {
  const known = folded.get(document)
  if (known !== undefined) return known
  const text = fold(told)
  folded.set(document, text)
  return text
}
