import { type CivilDate, dateOf, eachDay, partsOf } from '@escale/programme'
import { daysTouched } from '../blocks.ts'
import { type Almanac, type DayMarks, marksOf } from '../marks.ts'
import type { Showing } from '../showing.ts'
import { monthOf } from './month.ts'

/** From 0, nothing, to 4, as full as the year gets. */
export type Density = 0 | 1 | 2 | 3 | 4

export interface YearDay {
  readonly date: CivilDate
  readonly inside: boolean
  readonly marks: DayMarks
  readonly count: number
  readonly density: Density
}

export interface YearMonth {
  readonly first: CivilDate
  readonly weeks: readonly (readonly YearDay[])[]
  readonly count: number
}

/** How many sessions touch each day. */
export type Counts = ReadonlyMap<string, number>

export function countsOf(showings: Iterable<Showing>): Counts {
  const counts = new Map<string, number>()
  for (const showing of showings)
    for (const date of daysTouched(showing)) counts.set(date, (counts.get(date) ?? 0) + 1)
  return counts
}

/** The twelve months of a date's year, each day with its number of sessions and how full it is against the fullest. */
export function yearOf(date: CivilDate, counts: Counts, almanac: Almanac): readonly YearMonth[] {
  const { year } = partsOf(date)
  let most = 0
  for (const day of eachDay(dateOf(year, 1, 1), dateOf(year, 12, 31)))
    most = Math.max(most, counts.get(day) ?? 0)
  return Array.from({ length: 12 }, (_, month) => {
    const { first, weeks } = monthOf(dateOf(year, month + 1, 1), [], almanac)
    const days = weeks.map((week) =>
      week.map(({ date: day, inside }) => {
        const count = inside ? (counts.get(day) ?? 0) : 0
        return { date: day, inside, marks: marksOf(day, almanac), count, density: densityOf(count, most) }
      }),
    )
    return { first, weeks: days, count: days.flat().reduce((sum, day) => sum + day.count, 0) }
  })
}

function densityOf(count: number, most: number): Density {
  if (count === 0 || most === 0) return 0
  return ([1, 2, 3, 4] as const)[Math.min(3, Math.floor((4 * (count - 1)) / most))] ?? 4
}
