import { type CivilDate, type CivilTime, minutesBetween } from '@escale/programme'
import type { ToldSession } from '../calendar/showing.ts'
import { later } from '../season/draft.ts'

/** Where a session would go. */
export interface Destination {
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  readonly place: string
  readonly mediators: readonly string[]
}

export function whereItIs(session: ToldSession): Destination {
  const { date, startTime, endTime, placeId, mediatorIds } = session
  return { date, startTime, endTime, place: placeId, mediators: mediatorIds }
}

/** Another beginning: it lasts as long. */
export function startingAt<Hours extends Pick<Destination, 'startTime' | 'endTime'>>(
  hours: Hours,
  startTime: CivilTime,
): Hours {
  return { ...hours, startTime, endTime: later(startTime, minutesBetween(hours.startTime, hours.endTime)) }
}

/** Dropped on a day of a row: that place, or that person instead of the one it was taken from. */
export function droppedOn(
  session: ToldSession,
  date: CivilDate,
  row: { readonly kind: 'places' | 'mediators'; readonly from: string; readonly to: string } | null,
): Destination {
  const place = { ...whereItIs(session), date }
  if (row === null || row.from === row.to) return place
  if (row.kind === 'places') return { ...place, place: row.to }
  const others = session.mediatorIds.filter((id) => id !== row.from && id !== row.to)
  return { ...place, mediators: row.to === NOBODY ? others : [...others, row.to] }
}

const NOBODY = 'personne'
