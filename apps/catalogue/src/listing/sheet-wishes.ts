import type { Messages, QueryNames } from '@escale/messages'
import { EVERYTHING, type ProgrammeQuery, parseProgrammeQuery, queryPairs } from '@escale/programme'

/** One value of a query, in words, and the query without it. */
export interface Wish {
  readonly words: string
  readonly without: ProgrammeQuery
}

/** What was asked, value by value: what can be taken back. */
export function wishesOf(
  asked: ProgrammeQuery,
  programme: QueryNames,
  messages: Pick<Messages, 'queryInWords' | 'windowInWords' | 'capitalise'>,
): Wish[] {
  const pairs = queryPairs(asked)
  return pairs.map((pair) => {
    const [, value] = pair
    const alone = queryOf([pair])
    const words =
      messages.queryInWords(alone, programme) || messages.capitalise(messages.windowInWords(alone)) || value
    return { words, without: queryOf(pairs.filter((other) => other !== pair)) }
  })
}

function queryOf(pairs: readonly (readonly [string, string])[]): ProgrammeQuery {
  const parsed = parseProgrammeQuery(pairs)
  return parsed.ok ? parsed.query : EVERYTHING
}
