import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Programme } from '@escale/programme'
import { indexing, type SearchIndex } from '@escale/search'

/** The index of the programme of now; it follows programmes as they come, and is written in turns with the requests. */
export function createSearches(): (programme: Programme) => Promise<SearchIndex> {
  let last: { readonly programme: Programme; readonly index: Promise<SearchIndex> } | null = null
  return (programme) => {
    if (last?.programme === programme) return last.index
    const index = follow(programme, last?.index ?? Promise.resolve(null))
    last = { programme, index }
    // Whoever searches hears of a failure; pages that do not search must not end the process.
    index.catch(() => undefined)
    return index
  }
}

async function follow(programme: Programme, before: Promise<SearchIndex | null>): Promise<SearchIndex> {
  // What is half written is not mended.
  const work = indexing(programme, await before.catch(() => null))
  let step = work.next()
  while (!step.done) {
    await nextTurn()
    step = work.next()
  }
  return step.value
}
