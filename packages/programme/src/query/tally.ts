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

/** What is counted of a session: a column of its row, or the access codes of its sheet and place together. */
type Counted = 'workshop' | 'place' | 'cycle' | 'festival' | 'traits' | 'access'

/** Where the values of a key are counted. A session that misses one key is counted there for that key, and nowhere else. */
const COUNTED_BY: Record<QueryKey, Counted | null> = {
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

/**
 * Counts the sessions that match all keys but perhaps one, in one walk: `tally(key)` is then of those that match all keys
 * but perhaps `key`, since a session fails that one, or none. Only the counts of that key's values mean anything in it.
 */
export function tallySessions(programme: Programme, query: ProgrammeQuery): (key: QueryKey) => Tally {
  const verdicts = verdictsOf(programme, query)
  const offered = programme.index.coded.access
  const matched = blankTally(programme)
  const missed = QUERY_KEYS.map((key) =>
    (verdicts.asked & bitOf(key)) === 0 ? null : { counted: COUNTED_BY[key], tally: blankTally(programme) },
  )
  walk(programme, query, verdicts, ({ block: { rows }, count, at, fails }) => {
    const ways = missed.map((key) => (key?.counted ? wayOf(key.tally, key.counted, rows, offered) : null))
    for (let hit = 0; hit < count; hit += 1) {
      const row = numberAt(at, hit)
      const missedKey = 31 - Math.clz32(numberAt(fails, hit))
      if (missedKey < 0) countMatch(matched, rows, row, offered)
      else {
        const way = ways[missedKey]
        if (way) increment(way.counts, numberAt(way.column, row))
      }
    }
  })
  return (key) => {
    const other = missed[QUERY_KEYS.indexOf(key)]
    return other ? added(matched, other.tally) : matched
  }
}

function blankTally({ index: { codes } }: Programme): Tally {
  return {
    byCode: new Int32Array(codeCount(codes)),
    byTraits: new Int32Array(TRAITS),
    byAccess: new Int32Array(2 ** ACCESS_CODES.length),
  }
}

function countMatch(
  { byCode, byTraits, byAccess }: Tally,
  rows: Rows,
  row: number,
  offered: Int32Array,
): void {
  const [sheet, where] = [numberAt(rows.workshop, row), numberAt(rows.place, row)]
  increment(byCode, sheet)
  increment(byCode, where)
  increment(byCode, numberAt(rows.cycle, row))
  increment(byCode, numberAt(rows.festival, row))
  increment(byTraits, numberAt(rows.traits, row))
  increment(byAccess, numberAt(offered, sheet) | numberAt(offered, where))
}

/** What to count of each session of a block, and where: found once a block, since most hits miss a key. */
interface Way {
  readonly column: Int32Array
  readonly counts: Int32Array
}

function wayOf(tally: Tally, counted: Counted, rows: Rows, offered: Int32Array): Way {
  if (counted === 'traits') return { column: rows.traits, counts: tally.byTraits }
  if (counted !== 'access') return { column: rows[counted], counts: tally.byCode }
  const column = rows.workshop.map(
    (sheet, row) => numberAt(offered, sheet) | numberAt(offered, numberAt(rows.place, row)),
  )
  return { column, counts: tally.byAccess }
}

function increment(counts: Int32Array, at: number): void {
  counts[at] = numberAt(counts, at) + 1
}

function added(one: Tally, other: Tally): Tally {
  return {
    byCode: sum(one.byCode, other.byCode),
    byTraits: sum(one.byTraits, other.byTraits),
    byAccess: sum(one.byAccess, other.byAccess),
  }
}

function sum(one: Int32Array, other: Int32Array): Int32Array {
  return one.map((count, at) => count + numberAt(other, at))
}
