import type { CivilDate } from '@escale/programme'
import type { Almanac } from '../marks.ts'
import type { Counts } from '../models/year.ts'
import type { Showing, ShownPlace } from '../showing.ts'
import type { View } from '../view.ts'
import type { Links } from './links.ts'

/** What a calendar is asked to show. */
export interface Shown {
  readonly view: View
  /** The day it is opened at. */
  readonly date: CivilDate
  readonly today: CivilDate
  /** In order; those of the view's window and of the day before it. */
  readonly showings: readonly Showing[]
  /** The day from which a list goes on past `showings`; `null` when they end it. */
  readonly next: CivilDate | null
  /** The rows of the grid. */
  readonly places: readonly ShownPlace[]
  /** What the rows are, where a host gives others than places. */
  readonly rowsAre?: string
  /** For the year, which is counted and not listed. */
  readonly counts: Counts
  readonly almanac: Almanac
  /** From 1. */
  readonly leaf: number
  readonly links: Links
}

/** How much one page shows, so that it stays light whatever the network: the rest is a link away. */
export const SIZES = {
  /** Blocks in a square of a month. */
  month: 4,
  /** Blocks side by side in a day of a week. */
  lanes: 3,
  /** Blocks of a day’s leaf. */
  day: 120,
  /** Whole days until so many blocks, and at most so many a day. */
  list: { enough: 40, most: 60 },
  /** Blocks in a cell, places on a leaf. */
  grid: { most: 3, rows: 40 },
} as const
