import { ACCESS_CODES } from '../model/vocabulary.ts'
import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { TRAITS } from '../snapshot/rows.ts'
import { type ProgrammeQuery, QUERY_KEYS, type QueryKey } from './query.ts'
import { bitOf, verdictsOf } from './verdict.ts'
import { walk } from './walk.ts'

/** How many sessions have each code, each combination of traits, each set of access codes. */
export interface Tally {
  readonly byCode: Uint32Array
  readonly byTraits: Uint32Array
  readonly byAccess: Uint32Array
}

/**
 * Counts the sessions that match all keys but perhaps one, in one walk: `tally(key)` is then of those that match all keys
 * but perhaps `key`, since a session fails that one, or none.
 */
export function tallySessions(programme: Programme, query: ProgrammeQuery): (key: QueryKey) => Tally {
  const verdicts = verdictsOf(programme, query)
  const { accessByCode } = verdicts
  const fresh = (): Tally => ({
    byCode: new Uint32Array(codeCount(programme.index.codes)),
    byTraits: new Uint32Array(TRAITS),
    byAccess: new Uint32Array(2 ** ACCESS_CODES.length),
  })
  const matched = fresh()
  const missed = QUERY_KEYS.map((key) => ((verdicts.asked & bitOf(key)) === 0 ? null : fresh()))
  walk(programme, query, verdicts, ({ rows }, at, fails) => {
    const tally = fails === 0 ? matched : (missed[31 - Math.clz32(fails)] ?? matched)
    const [workshop, place] = [rows.workshop[at] ?? 0, rows.place[at] ?? 0]
    increment(tally.byCode, workshop)
    increment(tally.byCode, place)
    increment(tally.byCode, rows.cycle[at] ?? 0)
    increment(tally.byCode, rows.festival[at] ?? 0)
    increment(tally.byTraits, rows.traits[at] ?? 0)
    increment(tally.byAccess, (accessByCode[workshop] ?? 0) | (accessByCode[place] ?? 0))
  })
  return (key) => {
    const other = missed[QUERY_KEYS.indexOf(key)]
    if (!other) return matched
    return {
      byCode: added(matched.byCode, other.byCode),
      byTraits: added(matched.byTraits, other.byTraits),
      byAccess: added(matched.byAccess, other.byAccess),
    }
  }
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

function added(one: Uint32Array, other: Uint32Array): Uint32Array {
  return one.map((count, at) => count + (other[at] ?? 0))
}
