import { type View, windowOf } from '@escale/network-calendar'
import {
  addDays,
  type CivilDate,
  EVERYTHING,
  earlierOf,
  laterOf,
  type ProgrammeQuery,
} from '@escale/programme'

/** A query cut to the days a view shows. `wide` adds the day before, whose nights go on past midnight. */
export function cutTo(query: ProgrammeQuery, view: View, date: CivilDate, wide = false): ProgrammeQuery {
  const { from, to } = windowOf(view, date)
  const first = wide && view !== 'list' ? addDays(from, -1) : from
  return {
    ...query,
    from: query.from === null ? first : laterOf(query.from, first),
    to: to === null ? query.to : query.to === null ? to : earlierOf(query.to, to),
  }
}

/** What is left of a query when its reader judges the keys that it can: a range is asked with this. */
export function heldApart(query: ProgrammeQuery): ProgrammeQuery {
  const { workshops, ages, cycles, festivals, from, to, text } = query
  return { ...EVERYTHING, workshops, ages, cycles, festivals, from, to, text }
}

/** Views with two ends, whose sessions travel whole and are filtered where they arrive. */
export function travelsWhole(view: View): boolean {
  return view !== 'list' && view !== 'year'
}
