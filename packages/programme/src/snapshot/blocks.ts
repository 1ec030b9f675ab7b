import { addDays, type CivilDate } from '../civil/date.ts'
import type { Codes } from './codes.ts'
import { bisect, type Edit, edited } from './edits.ts'
import { type Rows, rowsAfter, rowsOf } from './rows.ts'
import { bySchedule, type Session } from './session.ts'

/** How many sessions a block holds when it is made; past twice as many it is cut. What one change copies. */
const SIZE = 256

/** A run of sorted sessions and their rows. Blocks follow one another in order and none is empty. */
export interface Block {
  readonly sessions: readonly Session[]
  readonly rows: Rows
}

export function blocksOf(sorted: readonly Session[], codes: Codes): Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < sorted.length; from += SIZE) {
    const sessions = sorted.slice(from, from + SIZE)
    blocks.push({ sessions, rows: rowsOf(sessions, codes) })
  }
  return blocks
}

/** The blocks after edits; those that none touches are shared. */
export function editBlocks(blocks: readonly Block[], edits: readonly Edit[], codes: Codes): readonly Block[] {
  if (edits.length === 0) return blocks
  if (blocks.length === 0) return blocksOf(edited([], edits), codes)
  const byBlock = new Map<number, Edit[]>()
  const put = (number: number, edit: Edit) => {
    const others = byBlock.get(number)
    if (others) others.push(edit)
    else byBlock.set(number, [edit])
  }
  for (const { before, after } of edits) {
    const [from, to] = [before && blockOf(blocks, before), after && blockOf(blocks, after)]
    if (from === to && from !== null) put(from, { before, after })
    else {
      if (from !== null) put(from, { before, after: null })
      if (to !== null) put(to, { before: null, after })
    }
  }
  return blocks.flatMap((block, number) => {
    const own = byBlock.get(number)
    return own === undefined ? block : remade(block, own, codes)
  })
}

function remade(block: Block, edits: readonly Edit[], codes: Codes): Block[] {
  const sessions = edited(block.sessions, edits)
  if (sessions.length > 2 * SIZE) return blocksOf(sessions, codes)
  return sessions.length === 0 ? [] : [{ sessions, rows: rowsAfter(block, sessions, codes) }]
}

/** The block a session is in, or would be: the last one that begins no later. */
function blockOf(blocks: readonly Block[], wanted: Session): number {
  const after = bisect(
    blocks,
    ({ sessions: [first] }) => first !== undefined && bySchedule(first, wanted) <= 0,
  )
  return Math.max(0, after - 1)
}

/** The blocks that may hold sessions of a window of days, `null` being open. */
export function blocksWithin(
  blocks: readonly Block[],
  from: CivilDate | null,
  to: CivilDate | null,
): readonly Block[] {
  const { first, last } = startsWithin(from, to)
  const start = bisect(blocks, ({ sessions }) => (sessions.at(-1)?.start ?? '') < first)
  const end = bisect(blocks, ({ sessions }) => (sessions[0]?.start ?? '') < last)
  return blocks.slice(start, end)
}

/** The part of sorted sessions that may be in a window of days, `null` being open. */
export function sessionsWithin(
  sessions: readonly Session[],
  from: CivilDate | null,
  to: CivilDate | null,
): readonly Session[] {
  const { first, last } = startsWithin(from, to)
  const before = (end: string) => bisect(sessions, ({ start }) => start < end)
  return sessions.slice(before(first), before(last))
}

/** Sessions are sorted in UTC, and nobody's clock is more than a day away from it. Instants sort as they read. */
function startsWithin(from: CivilDate | null, to: CivilDate | null): { first: string; last: string } {
  return { first: from === null ? '' : addDays(from, -1), last: to === null ? '\uffff' : addDays(to, 2) }
}
