import { addDays, type CivilDate } from '@escale/programme'
import { type Block, blocksOf, byDay } from '../blocks.ts'
import { type Almanac, type DayMarks, marksOf } from '../marks.ts'
import type { Showing } from '../showing.ts'
import { sessionsIn } from './month.ts'

export interface ListedDay {
  readonly date: CivilDate
  readonly marks: DayMarks
  readonly blocks: readonly Block[]
  readonly count: number
  /** How many sessions the blocks leave out. */
  readonly more: number
}

export interface ListLeaf {
  readonly days: readonly ListedDay[]
  /** The day to go on from; `null` on the last leaf. */
  readonly next: CivilDate | null
}

/** What makes a page one can scroll: whole days until `enough` blocks are shown, and `most` of them a day. */
export interface LeafSize {
  readonly enough: number
  readonly most: number
}

/** Days on which something begins, from the first on: a list says what is on, not what is not. */
export function leafOf(showings: readonly Showing[], almanac: Almanac, { enough, most }: LeafSize): ListLeaf {
  const dayOf = byDay(showings)
  const days: ListedDay[] = []
  let shown = 0
  for (const date of new Set(showings.map((showing) => showing.date))) {
    if (shown >= enough) return { days, next: date }
    const all = blocksOf(date, dayOf(date))
    const blocks = all.slice(0, most)
    const count = sessionsIn(all)
    days.push({ date, marks: marksOf(date, almanac), blocks, count, more: count - sessionsIn(blocks) })
    shown += blocks.length
  }
  return { days, next: null }
}

/** The last day a leaf needs sessions of, so that no more of them travel. */
export function lastDayOf(leaf: ListLeaf): CivilDate | null {
  return leaf.next === null ? (leaf.days.at(-1)?.date ?? null) : addDays(leaf.next, -1)
}
