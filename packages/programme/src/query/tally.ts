import { ACCESS_CODES } from '../model/vocabulary.ts'
import { codeCount } from '../snapshot/codes.ts'
import type { Programme } from '../snapshot/programme.ts'
import { type Rows, TRAITS } from '../snapshot/rows.ts'
import { numberAt } from '../snapshot/table.ts'
import { type ProgrammeQuery, QUERY_KEYS, type QueryKey } from './query.ts'
import { bitOf, verdictsOf } from './verdict.ts'
import { walk } from './walk.ts'

/** How many sessions have each code, each combination of traits, each set of access codes. */
export interface Tally {
  readonly byCode: Int32Array
  readonly byTraits: Int32Array
  readonly byAccess: Int32Array
}

/** Where the values of a key are counted. A session that misses one key is counted there for that key, and nowhere else. */
const COUNTED_BY: Record<QueryKey, 'workshop' | 'place' | 'cycle' | 'festival' | 'traits' | 'access' | null> =
  {
    lieu: 'place',
    commune: 'place',
    categorie: 'workshop',
    atelier: 'workshop',
    public: 'workshop',
    age: null,
    niveau: 'workshop',
    format: 'workshop',
    cycle: 'cycle',
    festival: 'festival',
    acces: 'access',
    inscription: 'traits',
    gratuit: 'workshop',
    vacances: 'traits',
    etat: 'traits',
    du: null,
    au: null,
    q: null,
  }

const COUNTED_BY_BIT = QUERY_KEYS.map((key) => COUNTED_BY[key])

/**
 * Counts the sessions that match all keys but perhaps one, in one walk: `tally(key)` is then of those that match all keys
 * but perhaps `key`, since a session fails that one, or none. Only the counts of that key's values mean anything in it.
 */
export function tallySessions(programme: Programme, query: ProgrammeQuery): (key: QueryKey) => Tally {
  const verdicts = verdictsOf(programme, query)
  const offered = programme.index.coded.access
  const fresh = (): Tally => ({
    byCode: new Int32Array(codeCount(programme.index.codes)),
    byTraits: new Int32Array(TRAITS),
    byAccess: new Int32Array(2 ** ACCESS_CODES.length),
  })
  const matched = fresh()
  const missed = QUERY_KEYS.map((key) => ((verdicts.asked & bitOf(key)) === 0 ? null : fresh()))
  walk(programme, query, verdicts, (hits) => {
    for (let hit = 0; hit < hits.count; hit += 1)
      count(hits.block.rows, numberAt(hits.at, hit), numberAt(hits.fails, hit))
  })
  function count(rows: Rows, at: number, fails: number): void {
    const key = 31 - Math.clz32(fails)
    const only = fails === 0 ? 'all' : COUNTED_BY_BIT[key]
    const { byCode, byTraits, byAccess } = missed[key] ?? matched
    const all = only === 'all'
    if (all || only === 'place') increment(byCode, numberAt(rows.place, at))
    if (all || only === 'workshop') increment(byCode, numberAt(rows.workshop, at))
    if (all || only === 'cycle') increment(byCode, numberAt(rows.cycle, at))
    if (all || only === 'festival') increment(byCode, numberAt(rows.festival, at))
    if (all || only === 'traits') increment(byTraits, numberAt(rows.traits, at))
    if (all || only === 'access') {
      increment(
        byAccess,
        numberAt(offered, numberAt(rows.workshop, at)) | numberAt(offered, numberAt(rows.place, at)),
      )
    }
  }
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

function increment(counts: Int32Array, at: number): void {
  counts[at] = numberAt(counts, at) + 1
}

function added(one: Int32Array, other: Int32Array): Int32Array {
  return one.map((count, at) => count + numberAt(other, at))
}
