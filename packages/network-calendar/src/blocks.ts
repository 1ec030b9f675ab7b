import { addDays, type CivilDate, minutesOf } from '@escale/programme'
import type { Showing } from './showing.ts'

/** Minutes in a day of the wall clock: a calendar's column is as high on the night the clocks change. */
export const DAY = 1440

/**
 * What one day shows of a session, or of the slots of one help desk: all of it, its evening, or what is left of it after
 * midnight. Minutes are counted from the midnight that begins the day.
 */
export interface Block {
  readonly showings: readonly [Showing, ...Showing[]]
  readonly from: number
  /** After `from`; 1440 at most. */
  readonly to: number
  /** `rest` goes on from the day before. */
  readonly part: 'whole' | 'evening' | 'rest'
}

/** The days a session touches, one or two: one that ends at midnight does not touch the next. */
export function daysTouched({ date, endDate, endTime }: Showing): readonly CivilDate[] {
  return endDate === date || endTime === '00:00' ? [date] : [date, endDate]
}

/** Whether a session has a part after midnight. */
function goesOn({ date, endDate, endTime }: Showing): boolean {
  return endDate !== date && endTime !== '00:00'
}

/**
 * What a day shows, by hour: first what goes on from the day before. `showings` are those of the day and the day before;
 * after `most` blocks no new one is begun.
 */
export function blocksOf(
  date: CivilDate,
  showings: readonly Showing[],
  most = Number.POSITIVE_INFINITY,
): Block[] {
  const rests: Block[] = []
  const own: [Showing, ...Showing[]][] = []
  const desks = new Map<string, [Showing, ...Showing[]]>()
  for (const showing of showings) {
    if (showing.date !== date) {
      if (showing.endDate === date && goesOn(showing))
        rests.push({ showings: [showing], from: 0, to: minutesOf(showing.endTime), part: 'rest' })
      continue
    }
    const room = rests.length + own.length < most
    const key = isSlot(showing) ? deskOf(showing) : null
    const desk = key === null ? undefined : desks.get(key)
    if (desk) desk.push(showing)
    else if (room) {
      const begun: [Showing, ...Showing[]] = [showing]
      own.push(begun)
      if (key !== null) desks.set(key, begun)
    }
  }
  return [...rests, ...own.map(blockOf)]
}

/** Half-hour slots of a same help desk go together, unless their date changed. */
function isSlot({ sheet, state, endDate, date }: Showing): boolean {
  return sheet.slots && state !== 'postponed' && endDate === date
}

function deskOf({ sheet, place, publication }: Showing): string {
  return `${sheet.slug} ${place.slug} ${publication}`
}

function blockOf(showings: readonly [Showing, ...Showing[]]): Block {
  const [first] = showings
  const from = minutesOf(first.startTime)
  if (first.endDate !== first.date) {
    return { showings, from, to: DAY, part: goesOn(first) ? 'evening' : 'whole' }
  }
  const to = Math.max(...showings.map(({ endTime }) => minutesOf(endTime)))
  return { showings, from, to, part: 'whole' }
}

/** The sessions under each day, in their order: days are looked up once each, where sessions come day by day. */
export function byDay(showings: readonly Showing[]): (date: CivilDate) => readonly Showing[] {
  const days = new Map<string, Showing[]>()
  let date = ''
  let day: Showing[] = []
  for (const showing of showings) {
    if (showing.date !== date) {
      date = showing.date
      day = days.get(date) ?? []
      days.set(date, day)
    }
    day.push(showing)
  }
  return (date) => days.get(date) ?? []
}

/** What each day of a window shows. */
export interface DaysOfBlocks {
  /** After `most` blocks no new one is begun. */
  blocksOn(date: CivilDate, most?: number): Block[]
  /** How many sessions touch the day. */
  countOn(date: CivilDate): number
}

export function blocksByDay(showings: readonly Showing[]): DaysOfBlocks {
  const dayOf = byDay(showings)
  const before = (date: CivilDate) => dayOf(addDays(date, -1)).filter(goesOn)
  return {
    blocksOn: (date, most) => blocksOf(date, [...before(date), ...dayOf(date)], most),
    countOn: (date) => before(date).length + dayOf(date).length,
  }
}
