import { cleanLine, cleanText, fr } from '@escale/messages'
import type { Place } from '@escale/programme'
import { property } from './content-line.ts'

/** «Médiathèque du Port, 2 quai du Port, 56290 Port-Louis»: what a map finds; the name alone when online. */
export function locationOf(place: Place): string {
  const address = place.kind === 'online' ? '' : fr.postalAddress(place)
  const name = address === '' ? fr.placeAndTown(place) : place.name
  return cleanText([name, address].filter((part) => part !== '').join(', '))
}

/**
 * Apple shows a map from this property only, and only when its title is the LOCATION; the radius, in metres, is the one
 * Apple writes for an address.
 */
export function appleLocation(place: Place): string[] {
  if (place.position === null) return []
  const { latitude, longitude } = place.position
  const title = cleanLine(locationOf(place))
  const parameters = { VALUE: 'URI', 'X-APPLE-RADIUS': '72', 'X-TITLE': title }
  return [property('X-APPLE-STRUCTURED-LOCATION', `geo:${latitude},${longitude}`, parameters)]
}
