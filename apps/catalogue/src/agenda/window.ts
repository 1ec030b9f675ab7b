import { type View, windowOf } from '@escale/network-calendar'
import { addDays, type CivilDate, earlierOf, laterOf, type ProgrammeQuery } from '@escale/programme'

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
