import { type CivilDate, type Closure, id, type Network, type Place, type PlaceId } from '@escale/programme'
import type { KnownDays, KnownPlace } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { NETWORK } from '../../../../programme/wire/network.ts'
import { CLOSURES, PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS } from '../../../../programme/wire/occasions.ts'
import { PLACES } from '../../../../programme/wire/places.ts'
import type { Reader, Wire } from '../../../../programme/wire/reader.ts'
import { table } from '../../../../storage/rows.ts'

/** A place as planning needs it. */
export type PlannedPlace = KnownPlace & Pick<Place, 'name' | 'postalCode' | 'phone' | 'mail'>

/** What of the network does not depend on a session: places, closures, holidays. */
export interface Known extends KnownDays {
  readonly network: Pick<Network, 'timeZone' | 'schoolZone' | 'name'>
  readonly places: ReadonlyMap<PlaceId, PlannedPlace>
  readonly closures: Closure[]
}

/** Staff's own forms have checked what is read here: a row with a hole in it is left out. */
export async function known(strapi: Core.Strapi): Promise<Known> {
  const [networks, places, closures, schoolHolidays, publicHolidays] = await Promise.all([
    wires<Network>(strapi, NETWORK, ['timeZone', 'schoolZone']),
    wires<Place & { documentId: string }>(strapi, PLACES, ['name', 'kind']),
    wires<Closure & { documentId: string }>(strapi, CLOSURES, ['from', 'to']),
    wires<{ zone: Network['schoolZone']; name: string; from: CivilDate; to: CivilDate }>(
      strapi,
      SCHOOL_HOLIDAYS,
      ['zone', 'from', 'to'],
    ),
    wires<{ date: CivilDate; name: string; dayOff: boolean }>(strapi, PUBLIC_HOLIDAYS, ['date']),
  ])
  const network = networks[0] ?? { name: '', timeZone: 'Europe/Paris', schoolZone: 'A' as const }
  return {
    network,
    places: new Map(places.map((place) => [id<'place'>(place.documentId), placeOf(place)])),
    closures: closures.map((closure) => ({ ...closure, id: id<'closure'>(closure.documentId) })),
    schoolHolidays,
    publicHolidays,
  }
}

function placeOf(place: Place & { documentId: string }): PlannedPlace {
  return {
    ...place,
    id: id<'place'>(place.documentId),
    town: place.town ?? '',
    postalCode: place.postalCode ?? '',
    phone: place.phone ?? '',
    mail: place.mail ?? '',
    openingHours: place.openingHours.filter(({ opens, closes, weekday }) => opens && closes && weekday),
  }
}

/** The documents of a type as they are told to the catalogue, in the domain's codes. */
async function wires<Document>(
  strapi: Core.Strapi,
  { uid, populate, wire }: Reader,
  needed: readonly string[],
): Promise<Document[]> {
  const rows = await table(strapi, uid).findMany({ populate })
  const told: Wire[] = rows.map(wire)
  return told.filter((document) => needed.every((field) => document[field])) as unknown as Document[]
}
