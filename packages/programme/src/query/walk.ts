import { epochDay } from '../civil/date.ts'
import { type Block, blocksWithin } from '../snapshot/blocks.ts'
import type { Programme } from '../snapshot/programme.ts'
import type { Row, Rows } from '../snapshot/rows.ts'
import { numberAt } from '../snapshot/table.ts'
import type { ProgrammeQuery } from './query.ts'
import type { Verdicts } from './verdict.ts'

/** The sessions of a block that meet every key but one at most. */
export interface Hits {
  readonly block: Block
  readonly count: number
  /** Where each is in the block, and 0 or the bit of the key it does not meet: only the first `count` are of this block. */
  readonly at: Int32Array
  readonly fails: Int32Array
}

/**
 * Walks through the sessions of the query's window, in order, block by block; their documents are not touched. This loop
 * is what a query costs: most sessions are left after three look-ups, having failed two keys. Told by the block, since to
 * be told of each session would cost as much again.
 */
export function walk(
  programme: Programme,
  query: ProgrammeQuery,
  verdicts: Verdicts,
  visit: (hits: Hits) => void,
): void {
  const first = query.from === null ? Number.NEGATIVE_INFINITY : epochDay(query.from)
  const last = query.to === null ? Number.POSITIVE_INFINITY : epochDay(query.to)
  const blocks = blocksWithin(programme.index.blocks, query.from, query.to)
  const longest = blocks.reduce((length, { sessions }) => Math.max(length, sessions.length), 0)
  const hits = { at: new Int32Array(longest), fails: new Int32Array(longest) }
  for (const block of blocks) {
    visit({ block, count: judgeBlock(block.rows, first, last, verdicts, hits), ...hits })
  }
}

function judgeBlock(
  { day, workshop, place, cycle, festival, traits }: Rows,
  first: number,
  last: number,
  { always, byCode, byTraits, byAccessAndText }: Verdicts,
  hits: Pick<Hits, 'at' | 'fails'>,
): number {
  let count = 0
  // Sorted by instant: of two zones of the world, the wall clocks are never more than two days apart.
  const onEdge = numberAt(day, 0) <= first + 2 || numberAt(day, day.length - 1) >= last - 2
  for (let at = 0; at < day.length; at += 1) {
    if (onEdge && (numberAt(day, at) < first || numberAt(day, at) > last)) continue
    const sheet = numberAt(workshop, at)
    const where = numberAt(place, at)
    let fails =
      always | numberAt(byCode, sheet) | numberAt(byCode, where) | numberAt(byTraits, numberAt(traits, at))
    if ((fails & (fails - 1)) !== 0) continue
    const suite = numberAt(cycle, at)
    const banner = numberAt(festival, at)
    fails |= numberAt(byCode, suite) | numberAt(byCode, banner)
    if (byAccessAndText !== null) fails |= byAccessAndText(sheet, where, suite, banner)
    if ((fails & (fails - 1)) !== 0) continue
    hits.at[count] = at
    hits.fails[count] = fails
    count += 1
  }
  return count
}

/** Whether a session that was found another way than by {@link walk} matches. */
export function matches(
  { day, workshop, place, cycle, festival, traits }: Row,
  { from, to }: ProgrammeQuery,
  { always, byCode, byTraits, byAccessAndText }: Verdicts,
): boolean {
  if (from !== null && day < epochDay(from)) return false
  if (to !== null && day > epochDay(to)) return false
  const fails = [workshop, place, cycle, festival].reduce(
    (bits, code) => bits | numberAt(byCode, code),
    always,
  )
  if ((fails | numberAt(byTraits, traits)) !== 0) return false
  return byAccessAndText === null || byAccessAndText(workshop, place, cycle, festival) === 0
}
