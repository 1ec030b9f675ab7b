import type { Network } from '../model/network.ts'
import { DEFAULT_SYNONYMS } from './default-synonyms.ts'
import { stem } from './stem.ts'
import { askedTokens } from './tokens.ts'

/** By stem of a word, what else may be said: each a list of stems that are found together. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>

const known = new WeakMap<Network, Synonyms>()

/** The synonyms of a network: its own lines and the default ones. */
export function synonymsOf(network: Network): Synonyms {
  const table = known.get(network) ?? tableOf([...DEFAULT_SYNONYMS, ...network.synonyms])
  known.set(network, table)
  return table
}

function tableOf(groups: readonly (readonly string[])[]): Synonyms {
  const table = new Map<string, string[][]>()
  for (const group of groups) {
    const stems = group.map((words) => askedTokens(words).map(({ word }) => stem(word)))
    for (const [at, [only, ...more]] of stems.entries()) {
      // Several words are found together, but do not stand for a question of one.
      if (only === undefined || more.length > 0) continue
      const others = stems.filter((each, rank) => rank !== at && each.length > 0 && each[0] !== only)
      table.set(only, [...(table.get(only) ?? []), ...others])
    }
  }
  return table
}
