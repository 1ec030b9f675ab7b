import { epochDay } from '../civil/date.ts'
import { type Block, blocksWithin } from '../snapshot/blocks.ts'
import type { Programme } from '../snapshot/programme.ts'
import type { Row, Rows } from '../snapshot/rows.ts'
import { numberAt } from '../snapshot/table.ts'
import type { ProgrammeQuery } from './query.ts'
import type { JointVerdict, Verdicts } from './verdict.ts'

/** The sessions of a block that meet every key but one at most. */
export interface Hits {
  readonly block: Block
  readonly count: number
  /** Where each is in the block, and 0 or the bit of the key it does not meet: only the first `count` are of this block. */
  readonly at: Int32Array
  readonly fails: Int32Array
}

/**
 * Walks through the sessions of the query's window, in order, block by block; their documents are not touched. Told by the
 * block, since to be told of each session would cost as much again.
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
    const { rows } = block
    let count = judgeBlock(rows, verdicts, hits)
    if (isOnEdge(rows, first, last)) count = leaveOutside(rows, first, last, hits, count)
    if (verdicts.byAccessAndText !== null) count = judgeTogether(rows, verdicts.byAccessAndText, hits, count)
    visit({ block, count, ...hits })
  }
}

type Noted = Pick<Hits, 'at' | 'fails'>

/**
 * This loop is what a query costs, so it looks at nothing that few blocks or few queries need. Each session is noted before
 * it is known to count: a branch that goes either way every other time costs more than two writes.
 */
function judgeBlock(
  { day, workshop, place, cycle, festival, traits }: Rows,
  { always, byCode, byTraits }: Verdicts,
  { at, fails }: Noted,
): number {
  let count = 0
  for (let row = 0; row < day.length; row += 1) {
    const missed =
      always |
      numberAt(byCode, numberAt(workshop, row)) |
      numberAt(byCode, numberAt(place, row)) |
      numberAt(byCode, numberAt(cycle, row)) |
      numberAt(byCode, numberAt(festival, row)) |
      numberAt(byTraits, numberAt(traits, row))
    at[count] = row
    fails[count] = missed
    count += oneAtMost(missed) ? 1 : 0
  }
  return count
}

/** Sorted by instant: of two zones of the world, the wall clocks are never more than two days apart. */
function isOnEdge({ day }: Rows, first: number, last: number): boolean {
  return numberAt(day, 0) <= first + 2 || numberAt(day, day.length - 1) >= last - 2
}

function leaveOutside({ day }: Rows, first: number, last: number, { at, fails }: Noted, count: number) {
  let kept = 0
  for (let hit = 0; hit < count; hit += 1) {
    const row = numberAt(at, hit)
    if (numberAt(day, row) < first || numberAt(day, row) > last) continue
    at[kept] = row
    fails[kept] = numberAt(fails, hit)
    kept += 1
  }
  return kept
}

function judgeTogether(
  { workshop, place, cycle, festival }: Rows,
  judge: JointVerdict,
  { at, fails }: Noted,
  count: number,
): number {
  let kept = 0
  for (let hit = 0; hit < count; hit += 1) {
    const row = numberAt(at, hit)
    const missed =
      numberAt(fails, hit) |
      judge(numberAt(workshop, row), numberAt(place, row), numberAt(cycle, row), numberAt(festival, row))
    if (!oneAtMost(missed)) continue
    at[kept] = row
    fails[kept] = missed
    kept += 1
  }
  return kept
}

/** Whether a verdict has one bit or none. */
function oneAtMost(missed: number): boolean {
  return (missed & (missed - 1)) === 0
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
