import { addDays, type CivilDate, eachDay, endOfMonth, startOfMonth, startOfWeek } from '@escale/programme'
import { type Block, blocksByDay } from '../blocks.ts'
import { type Almanac, type DayMarks, marksOf } from '../marks.ts'
import type { Showing } from '../showing.ts'

/** One square of a month. */
export interface MonthDay {
  readonly date: CivilDate
  /** Whether it belongs to the month: the days that fill its first and last week show nothing. */
  readonly inside: boolean
  readonly marks: DayMarks
  /** As many as fit. */
  readonly blocks: readonly Block[]
  /** How many sessions touch the day. */
  readonly count: number
  /** How many sessions the blocks leave out. */
  readonly more: number
}

export type Week = readonly MonthDay[]

export interface Month {
  /** The first of the month. */
  readonly first: CivilDate
  /** Whole weeks from Monday: four, five or six. */
  readonly weeks: readonly Week[]
}

/**
 * The month of a date. A day shows `most` blocks, or one less when that leaves room to say how many others there are.
 * `showings` are in order and cover the month and the day before it.
 */
export function monthOf(
  date: CivilDate,
  showings: readonly Showing[],
  almanac: Almanac,
  most = Number.POSITIVE_INFINITY,
): Month {
  const [first, last] = [startOfMonth(date), endOfMonth(date)]
  const days = blocksByDay(showings)
  const dayOf = (day: CivilDate): MonthDay => {
    const inside = first <= day && day <= last
    const blocks = inside ? fitting(days.blocksOn(day, most + 1), most) : []
    const count = inside ? days.countOn(day) : 0
    return {
      date: day,
      inside,
      marks: marksOf(day, almanac),
      blocks,
      count,
      more: count - sessionsIn(blocks),
    }
  }
  const weeks: Week[] = []
  for (let monday = startOfWeek(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push([...eachDay(monday, addDays(monday, 6))].map(dayOf))
  }
  return { first, weeks }
}

/** How many sessions some blocks stand for. */
export function sessionsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { showings }) => sum + showings.length, 0)
}

/** As many blocks as there is room for, or one less when that leaves room to say how many others there are. */
export function fitting(blocks: readonly Block[], most: number): readonly Block[] {
  return blocks.length > most ? blocks.slice(0, Math.max(1, most - 1)) : blocks
}
