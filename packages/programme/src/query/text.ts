import type { CategoryId } from '../model/ids.ts'
import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import { numberAt } from '../snapshot/table.ts'
import { type AskedWord, askedWords } from '../words/asked.ts'
import { lexiconOf, tellersOf } from '../words/lexicon.ts'

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
  const { index, workshops, places, cycles, festivals, categories } = programme
  const { codes, coded } = index
  const told = new Int32Array(codeCount(codes))
  const read = <Document extends object>(
    { all }: Shelf<Document>,
    textOf: (document: Document) => string,
    mark: (at: number, bit: number) => void,
  ) => {
    const lexicon = lexiconOf(all, textOf)
    for (const [rank, word] of words.entries()) for (const at of tellersOf(lexicon, word)) mark(at, 1 << rank)
  }
  const byCode = (codes: Int32Array) => (at: number, bit: number) => {
    const code = numberAt(codes, at)
    told[code] = numberAt(told, code) | bit
  }
  read(workshops, ({ title, promise }) => `${title} ${promise}`, byCode(coded.workshops))
  read(places, ({ name, town }) => `${name} ${town}`, byCode(coded.places))
  read(cycles, ({ title }) => title, byCode(coded.cycles))
  read(festivals, ({ title }) => title, byCode(coded.festivals))
  const ofFamily = new Map<CategoryId, number>()
  read(
    categories,
    ({ name }) => name,
    (at, bit) => {
      const id = categories.all[at]?.id
      if (id !== undefined) ofFamily.set(id, (ofFamily.get(id) ?? 0) | bit)
    },
  )
  if (ofFamily.size > 0) {
    const mark = byCode(coded.workshops)
    for (const [at, { categoryId }] of workshops.all.entries()) mark(at, ofFamily.get(categoryId) ?? 0)
  }
  return { told, all: 2 ** words.length - 1 }
}
