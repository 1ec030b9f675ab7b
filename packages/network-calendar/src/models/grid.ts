import { type CivilDate, eachDay } from '@escale/programme'
import { type Block, blocksByDay } from '../blocks.ts'
import { type Almanac, type ClosedDays, type DayMarks, marksOf } from '../marks.ts'
import type { Showing, ShownPlace } from '../showing.ts'
import { windowOf } from '../view.ts'
import { fitting, sessionsIn } from './month.ts'

export interface GridCell {
  readonly date: CivilDate
  readonly blocks: readonly Block[]
  readonly count: number
  readonly more: number
  /** Why the place is closed that day; `null` when it is not known to be. */
  readonly closed: ClosedDays | null
}

export interface GridRow {
  readonly place: ShownPlace
  readonly cells: readonly GridCell[]
  readonly count: number
}

/** Who does what, where, this week: one row a place, one column a day. */
export interface Grid {
  readonly days: readonly { readonly date: CivilDate; readonly marks: DayMarks }[]
  readonly rows: readonly GridRow[]
  /** How many places there are in all, and the leaf that follows; `null` on the last. */
  readonly places: number
  readonly nextLeaf: number | null
}

export interface GridSize {
  /** Blocks in a cell. */
  readonly most: number
  /** Places on a leaf. */
  readonly rows: number
  /** From 1. */
  readonly leaf: number
}

const WHOLE: GridSize = { most: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY, leaf: 1 }

/**
 * The places in the order given, those without a session too: a gap is what a coordinator looks for. A session of a place
 * that is not given is left out.
 */
export function gridOf(
  date: CivilDate,
  places: readonly ShownPlace[],
  showings: readonly Showing[],
  almanac: Almanac,
  { most, rows, leaf }: GridSize = WHOLE,
): Grid {
  const { from, to } = windowOf('grid', date)
  const dates = [...eachDay(from, to)]
  const days = dates.map((day) => ({ date: day, marks: marksOf(day, almanac) }))
  const first = rows === Number.POSITIVE_INFINITY ? 0 : (leaf - 1) * rows
  const shown = places.slice(first, first + rows)
  const byPlace = new Map<string, Showing[]>(shown.map(({ slug }) => [slug, []]))
  for (const showing of showings) byPlace.get(showing.place.slug)?.push(showing)
  return {
    days,
    places: places.length,
    nextLeaf: first + shown.length < places.length ? leaf + 1 : null,
    rows: shown.map((place) => {
      const own = blocksByDay(byPlace.get(place.slug) ?? [])
      const cells = days.map(({ date: day, marks }) => {
        const blocks = fitting(own.blocksOn(day, most + 1), most)
        const count = own.countOn(day)
        const closed = marks.closed ?? marks.closures.find((one) => one.place === place.slug) ?? null
        return { date: day, blocks, count, more: count - sessionsIn(blocks), closed }
      })
      return { place, cells, count: cells.reduce((sum, cell) => sum + cell.count, 0) }
    }),
  }
}
