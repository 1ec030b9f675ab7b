import type { Place, Session } from '@escale/programme'

/** The dates of a sheet at one place, in order. */
export interface PlaceDates {
  readonly place: Place
  readonly dates: readonly [Session, ...Session[]]
}

/** Sessions by place; the place with the nearest date first. */
export function datesByPlace(sessions: readonly Session[]): readonly PlaceDates[] {
  const places = new Map<string, [Session, ...Session[]]>()
  for (const session of sessions) {
    const known = places.get(session.place.id)
    if (known) known.push(session)
    else places.set(session.place.id, [session])
  }
  return [...places.values()].map((dates) => ({ place: dates[0].place, dates }))
}
