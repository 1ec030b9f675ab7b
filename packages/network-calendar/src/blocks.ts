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

/** What a day shows, by hour: first what goes on from the day before. `showings` are those of the day and the day before. */
export function blocksOf(date: CivilDate, showings: readonly Showing[]): Block[] {
  const before = addDays(date, -1)
  const rests: Block[] = []
  const desks = new Map<string, [Showing, ...Showing[]]>()
  for (const showing of showings) {
    if (showing.date === before && daysTouched(showing).length > 1) {
      rests.push({ showings: [showing], from: 0, to: minutesOf(showing.endTime), part: 'rest' })
    }
    if (showing.date !== date) continue
    const key = deskOf(showing)
    const desk = desks.get(key)
    if (desk) desk.push(showing)
    else desks.set(key, [showing])
  }
  return [...rests, ...[...desks.values()].map(blockOf)]
}

/** Half-hour slots of a same help desk go together, unless their date changed. */
function deskOf({ sheet, place, state, id, endDate, date, publication }: Showing): string {
  const slot = sheet.slots && state !== 'postponed' && endDate === date
  return slot ? `${sheet.slug} ${place.slug} ${publication}` : id
}

function blockOf(showings: readonly [Showing, ...Showing[]]): Block {
  const [first] = showings
  const from = minutesOf(first.startTime)
  if (first.endDate !== first.date) {
    return { showings, from, to: DAY, part: first.endTime === '00:00' ? 'whole' : 'evening' }
  }
  const to = Math.max(...showings.map(({ endTime }) => minutesOf(endTime)))
  return { showings, from, to, part: 'whole' }
}

/** The sessions under each day from `from` to `to` and the day before, in their order. */
export function byDay(showings: readonly Showing[]): (date: CivilDate) => readonly Showing[] {
  const days = new Map<string, Showing[]>()
  for (const showing of showings) {
    const day = days.get(showing.date)
    if (day) day.push(showing)
    else days.set(showing.date, [showing])
  }
  return (date) => days.get(date) ?? []
}

/** What each day of a window shows. */
export function blocksByDay(showings: readonly Showing[]): (date: CivilDate) => Block[] {
  const dayOf = byDay(showings)
  return (date) => {
    const before = dayOf(addDays(date, -1)).filter((showing) => daysTouched(showing).length > 1)
    return blocksOf(date, [...before, ...dayOf(date)])
  }
}
