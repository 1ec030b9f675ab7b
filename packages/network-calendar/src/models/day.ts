import { type CivilDate, minutesOf } from '@escale/programme'
import { type Block, blocksByDay } from '../blocks.ts'
import { type Almanac, type DayMarks, marksOf } from '../marks.ts'
import type { Showing } from '../showing.ts'
import { sessionsIn } from './month.ts'

/** What begins within one hour of the clock. */
export interface Hour {
  /** 0 to 23. */
  readonly hour: number
  readonly blocks: readonly Block[]
}

export interface DayModel {
  readonly date: CivilDate
  readonly marks: DayMarks
  /** What goes on from the day before. */
  readonly rests: readonly Block[]
  /** Those in which something begins, in order. */
  readonly hours: readonly Hour[]
  readonly count: number
  /** How many sessions come after the leaf, and the leaf that follows; `null` on the last. */
  readonly more: number
  readonly nextLeaf: number | null
}

/** The `leaf`th leaf, from 1, of a day cut every `most` blocks. `showings` cover the day and the one before. */
export function dayOf(
  date: CivilDate,
  showings: readonly Showing[],
  almanac: Almanac,
  most = Number.POSITIVE_INFINITY,
  leaf = 1,
): DayModel {
  const all = blocksByDay(showings).blocksOn(date)
  const from = most === Number.POSITIVE_INFINITY ? 0 : (leaf - 1) * most
  const blocks = all.slice(from, from + most)
  const starting = blocks.filter(({ part }) => part !== 'rest')
  const hourOf = ({ showings: [first] }: Block) => Math.floor(minutesOf(first.startTime) / 60)
  const hours = [...new Set(starting.map(hourOf))]
  const more = sessionsIn(all.slice(from + blocks.length))
  return {
    date,
    marks: marksOf(date, almanac),
    rests: blocks.filter(({ part }) => part === 'rest'),
    hours: hours.map((hour) => ({ hour, blocks: starting.filter((block) => hourOf(block) === hour) })),
    count: sessionsIn(all),
    more,
    nextLeaf: more === 0 ? null : leaf + 1,
  }
}
