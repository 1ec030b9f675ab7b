import {
  type Instant,
  type Place,
  type ProgrammeQuery,
  type Selection,
  type Session,
  select,
  slugOf,
} from '@escale/programme'
import { changeSince } from './change.ts'

/**
 * Sessions that the last issue announced and that this selection no longer has, since they changed their day or their place
 * meanwhile: its readers would go there. Those withdrawn from the programme are not known any more.
 */
export function goneSince({ programme, query, sessions }: Selection, since: Instant): readonly Session[] {
  const elsewhere = { ...query, from: null, to: null, places: [], towns: [] }
  const here = new Set(sessions)
  return select(programme, elsewhere).sessions.filter(
    (session) => !here.has(session) && changeSince(session, since) === 'moved' && wasAsked(session, query),
  )
}

/** Whether the query asked for the day and the place that the session had before. */
function wasAsked({ state, date, place }: Session, { from, to, places, towns }: ProgrammeQuery): boolean {
  const day = state.kind === 'postponed' ? state.previous.date : date
  const where: Place = state.kind === 'moved' && state.previous ? state.previous : place
  return (
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (places.length === 0 || places.includes(where.slug)) &&
    (towns.length === 0 || towns.includes(slugOf(where.town)))
  )
}
