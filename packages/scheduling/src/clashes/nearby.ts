import type { Clash } from '@escale/programme'
import { fold } from '@escale/programme'
import type { KnownPlace, Located } from './planned.ts'

/** Two places this far apart draw on the same public. */
const NEIGHBOURS_KM = 10

/** The same workshop on the same day in two neighbouring places: they share their public, or a colleague's drive. */
export function sameWorkshopNearby(located: readonly Located[]): Clash[] {
  const firstOfPlace = new Map<string, Map<string, Located>>()
  for (const one of located) {
    const { workshopId, date, placeId } = one.session
    const key = `${workshopId} ${date}`
    const places = firstOfPlace.get(key) ?? new Map<string, Located>()
    if (!places.has(placeId)) places.set(placeId, one)
    firstOfPlace.set(key, places)
  }
  return [...firstOfPlace.values()].flatMap((places) => [...pairsOf([...places.values()])])
}

function* pairsOf(located: readonly Located[]): Generator<Clash> {
  for (const [index, { session, place }] of located.entries()) {
    for (const other of located.slice(index + 1)) {
      if (place === null || other.place === null || !areNeighbours(place, other.place)) continue
      yield {
        kind: 'same-workshop-nearby',
        grade: 'note',
        sessionIds: [session.id, other.session.id],
        workshopId: session.workshopId,
        placeIds: [place.id, other.place.id],
        date: session.date,
        kilometres: kilometresBetween(place, other.place),
      }
    }
  }
}

function areNeighbours(one: KnownPlace, other: KnownPlace): boolean {
  if (one.town !== '' && fold(one.town) === fold(other.town)) return true
  const distance = kilometresBetween(one, other)
  return distance !== null && distance <= NEIGHBOURS_KM
}

const EARTH_RADIUS_KM = 6371

/** As the crow flies (haversine), `null` when a place is not on the map. */
export function kilometresBetween(
  one: Pick<KnownPlace, 'position'>,
  other: Pick<KnownPlace, 'position'>,
): number | null {
  if (one.position === null || other.position === null) return null
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [from, to] = [radians(one.position.latitude), radians(other.position.latitude)]
  const across = radians(other.position.longitude - one.position.longitude)
  const h = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(across / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
