import { fold } from '../model/words.ts'
import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { mark } from './table.ts'

/** Bits of one number that are safe to use. */
const WORDS = 30

/** Which of some words, as bits, each document tells; together a session's documents must tell them `all`. */
export interface TextTable {
  readonly byCode: Uint32Array
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
  const { codes } = index
  const byCode = new Uint32Array(codeCount(codes))
  const tell = (code: number | undefined, told: string) => {
    for (const [at, word] of words.entries()) if (told.includes(word)) mark(byCode, code, 1 << at)
  }
  for (const workshop of workshops.all) {
    const code = codes.workshops.get(workshop.id)
    tell(code, foldedOnce(workshop, `${workshop.title} ${workshop.promise}`))
    const category = documents.categories.get(workshop.categoryId)
    if (category) tell(code, foldedOnce(category, category.name))
  }
  for (const place of places.all)
    tell(codes.places.get(place.id), foldedOnce(place, `${place.name} ${place.town}`))
  for (const cycle of cycles.all) tell(codes.cycles.get(cycle.id), foldedOnce(cycle, cycle.title))
  for (const festival of festivals.all)
    tell(codes.festivals.get(festival.id), foldedOnce(festival, festival.title))
  return { byCode, all: 2 ** words.length - 1 }
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
