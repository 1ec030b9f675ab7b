import { bisect } from '../snapshot/edits.ts'
import { type AskedWord, isBeginning, termsOf } from './asked.ts'
import { tokensOf } from './tokens.ts'

/** The terms that documents tell, and by which of them each is told, by position. */
export interface Lexicon {
  /** Sorted. */
  readonly terms: readonly string[]
  readonly tellers: ReadonlyMap<string, readonly number[]>
}

const lexicons = new WeakMap<readonly object[], Lexicon>()
const termsOfDocument = new WeakMap<object, readonly string[]>()

/** Documents and their lists do not change: each is read once, its list put together once. */
export function lexiconOf<Document extends object>(
  documents: readonly Document[],
  textOf: (document: Document) => string,
): Lexicon {
  const known = lexicons.get(documents)
  if (known !== undefined) return known
  const tellers = new Map<string, number[]>()
  for (const [at, document] of documents.entries()) {
    for (const term of readOnce(document, textOf)) {
      const others = tellers.get(term)
      if (others) others.push(at)
      else tellers.set(term, [at])
    }
  }
  const lexicon = { terms: [...tellers.keys()].sort(), tellers }
  lexicons.set(documents, lexicon)
  return lexicon
}

/** The positions of the documents that tell a word, as `tells` says; some of them more than once. */
export function tellersOf({ terms, tellers }: Lexicon, { word, stem, synonyms }: AskedWord): number[] {
  const positions = [...(tellers.get(stem) ?? [])]
  if (isBeginning(word)) {
    for (let at = bisect(terms, (term) => term < word); terms[at]?.startsWith(word); at += 1) {
      positions.push(...(tellers.get(terms[at] ?? '') ?? []))
    }
  }
  for (const [first = '', ...others] of synonyms) {
    const those = others.map((other) => new Set(tellers.get(other)))
    positions.push(...(tellers.get(first) ?? []).filter((at) => those.every((set) => set.has(at))))
  }
  return positions
}

function readOnce<Document extends object>(
  document: Document,
  textOf: (document: Document) => string,
): readonly string[] {
  const known = termsOfDocument.get(document)
  if (known !== undefined) return known
  const terms = [...new Set(tokensOf(textOf(document)).flatMap(termsOf))]
  termsOfDocument.set(document, terms)
  return terms
}
