import type { Programme } from '@escale/programme'
import { isSmall, stem, tokensOf } from '@escale/programme'
import MiniSearch from 'minisearch'
import { type Entry, entryOf, everyFound, type Found, keyOf } from './entry.ts'

/** What a programme says, ready to be searched. Made by {@link indexing}, given to `search` and `suggest`. */
export interface SearchIndex {
  readonly programme: Programme
  /** By key. */
  readonly found: ReadonlyMap<string, Found>
  readonly engine: MiniSearch<Entry>
}

/** A name says more than a promise, a promise more than the rest. */
const BOOST = { title: 6, lead: 2.5, more: 1, about: 1 }

/** Entries written between two turns: under 10 ms of work. */
const AT_ONCE = 50
/** Documents looked at between two turns. */
const LOOKED_AT_ONCE = 5_000

/**
 * Writes the index of a programme, or mends the one before so that it is of this programme: only documents that changed are
 * written again. Yields every few milliseconds, for the caller to let others have their turn. The index before shares the
 * engine: until it is left, it answers with what both programmes have.
 */
export function* indexing(
  programme: Programme,
  before: SearchIndex | null = null,
): Generator<undefined, SearchIndex, undefined> {
  const engine = before?.engine ?? newEngine()
  const found = new Map<string, Found>()
  let [looked, written] = [0, 0]
  for (const each of everyFound(programme)) {
    const key = keyOf(each)
    found.set(key, each)
    looked += 1
    if (looked % LOOKED_AT_ONCE === 0) yield
    const known = before?.found.get(key)
    if (known !== undefined && saysTheSame(known, each)) continue
    if (engine.has(key)) engine.discard(key)
    engine.add(entryOf(each))
    written += 1
    if (written % AT_ONCE === 0) yield
  }
  for (const key of before?.found.keys() ?? []) if (!found.has(key)) engine.discard(key)
  return { programme, found, engine }
}

/** {@link indexing} in one go: for tests, and for programmes that are small. */
export function indexOf(programme: Programme, before: SearchIndex | null = null): SearchIndex {
  const work = indexing(programme, before)
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Documents do not change: one that is the same object says the same. A session is joined again more often than it changes. */
function saysTheSame(known: Found, now: Found): boolean {
  if (known.kind === 'workshop' && now.kind === 'workshop')
    return known.document === now.document && known.about === now.about
  if (known.document === now.document) return true
  if (known.kind !== 'session' || now.kind !== 'session') return false
  const [old, young] = [known.document, now.document]
  return old.publicNote === young.publicNote && old.workshop === young.workshop && old.place === young.place
}

function newEngine(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['title', 'lead', 'more', 'about'],
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => {
      if (isSmall(word)) return null
      const root = stem(word)
      return root === word ? word : [word, root]
    },
    // A question comes as terms already: see `terms.ts`.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: BOOST },
    // What was discarded is swept by MiniSearch in the background, in small batches.
    autoVacuum: true,
  })
}
