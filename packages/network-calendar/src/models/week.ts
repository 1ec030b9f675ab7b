import { type CivilDate, eachDay } from '@escale/programme'
import { type Block, blocksByDay, DAY } from '../blocks.ts'
import { type Almanac, type DayMarks, marksOf } from '../marks.ts'
import type { Showing } from '../showing.ts'
import { windowOf } from '../view.ts'
import { inLanes, type Laned } from './lanes.ts'
import { sessionsIn } from './month.ts'

/** A block laid on quarters of an hour counted from the top of the week. */
export interface Laid extends Laned<{ readonly from: number; readonly to: number }> {
  readonly showings: Block
}

export interface WeekDay {
  readonly date: CivilDate
  readonly marks: DayMarks
  /** What goes on from the day before, above the hours. */
  readonly rests: readonly Block[]
  readonly laid: readonly Laid[]
  readonly count: number
  /** How many sessions there was no lane for. */
  readonly more: number
}

export interface WeekModel {
  readonly days: readonly WeekDay[]
  /** Whole hours: the first that something happens in, and the one after the last. 24 at most. */
  readonly hours: Window
}

interface Window {
  readonly from: number
  readonly to: number
}

/** What a week without a session shows: the hours a library is open. */
const USUAL: Window = { from: 9, to: 18 }
/** Shorter, its own hours could not be read in it. */
const SHORTEST_QUARTERS = 3
const QUARTER = 15

/**
 * The week of a date, its hours fitted to what happens. At most `lanes` blocks stand side by side; what finds no lane is
 * counted. `showings` are in order and cover the week and the day before it.
 */
export function weekOf(
  date: CivilDate,
  showings: readonly Showing[],
  almanac: Almanac,
  lanes = Number.POSITIVE_INFINITY,
): WeekModel {
  const { from, to } = windowOf('week', date)
  const { blocksOn } = blocksByDay(showings)
  const days = [...eachDay(from, to)].map((day) => ({ day, blocks: blocksOn(day) }))
  const hours = hoursOf(days.flatMap(({ blocks }) => blocks.filter(({ part }) => part !== 'rest')))
  return {
    hours,
    days: days.map(({ day, blocks }) => {
      const all = layOut(blocks, hours)
      const laid = all.filter(({ lane }) => lane < lanes)
      const rests = blocks.filter(({ part }) => part === 'rest')
      const shown = sessionsIn(laid.map(({ showings: block }) => block)) + sessionsIn(rests)
      const count = sessionsIn(blocks)
      const narrowed = laid.map((one) => ({ ...one, lanes: Math.min(one.lanes, lanes) }))
      return { date: day, marks: marksOf(day, almanac), rests, laid: narrowed, count, more: count - shown }
    }),
  }
}

function hoursOf(blocks: readonly Block[]): Window {
  if (blocks.length === 0) return USUAL
  const from = Math.floor(Math.min(...blocks.map((block) => block.from)) / 60)
  const to = Math.ceil(Math.max(...blocks.map((block) => block.to)) / 60)
  return { from: Math.min(from, DAY / 60 - 1), to: Math.max(to, from + 1) }
}

function layOut(blocks: readonly Block[], hours: Window): Laid[] {
  const last = (hours.to - hours.from) * 4
  const spans = blocks
    .filter(({ part }) => part !== 'rest')
    .map((showings) => {
      const top = Math.floor(showings.from / QUARTER) - hours.from * 4
      const from = Math.max(0, Math.min(top, last - SHORTEST_QUARTERS))
      const to = Math.max(Math.ceil(showings.to / QUARTER) - hours.from * 4, from + SHORTEST_QUARTERS)
      return { showings, from, to }
    })
  return inLanes(spans).map(({ block, lane, lanes }) => ({ block, lane, lanes, showings: block.showings }))
}
