import type { Network } from '../model/network.ts'
import { DEFAULT_SYNONYMS } from './default-synonyms.ts'
import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'
import { askedTokens } from './tokens.ts'

/**
 * By what is asked, a stem or several with blanks between, what else may be said: each a list of stems that are found
 * together. Of several, the list of them is one.
 */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>

/** Words of the longest expression that is looked for in a question. */
export const LONGEST_EXPRESSION = 4

const known = new WeakMap<Network, Synonyms>()

/** The synonyms of a network: its own lines and the default ones. */
export function synonymsOf(network: Network): Synonyms {
  const table = known.get(network) ?? tableOf([...DEFAULT_SYNONYMS, ...network.synonyms])
  known.set(network, table)
  return table
}

function tableOf(groups: readonly (readonly string[])[]): Synonyms {
  const table = new Map<string, (readonly string[])[]>()
  for (const group of groups) {
    const expressions = group.map(stemsOf).filter(({ length }) => length > 0)
    for (const own of expressions) {
      const key = own.join(' ')
      const others = expressions.filter((each) => each.join(' ') !== key)
      table.set(key, [...(table.get(key) ?? (own.length > 1 ? [own] : [])), ...others])
    }
  }
  return table
}

/** The stems of what says something in an expression. */
function stemsOf(text: string): string[] {
  return askedTokens(text)
    .filter(({ word }) => !isSmall(word))
    .map(({ word }) => stem(word))
}
