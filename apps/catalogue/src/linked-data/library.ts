import { fr } from '@escale/messages'
import type { Closure, Place, Programme, Weekday } from '@escale/programme'
import type { Node } from './node.ts'
import { organisation } from './organisation.ts'
import { address, geo } from './terms.ts'

const DAYS: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

/** A place one can go to (schema.org Library, or Place elsewhere); `null` online. */
export function placeNode(
  place: Place,
  closures: readonly Closure[],
  { network }: Programme,
  siteUrl: string,
): Node | null {
  if (place.kind === 'online') return null
  const url = `${siteUrl}/lieux/${place.slug}/`
  const library = place.kind === 'library'
  const common = {
    '@type': library ? 'Library' : 'Place',
    '@id': url,
    url,
    name: place.name,
    image: `${siteUrl}/partage/lieux/${place.slug}.png`,
    address: address(place),
    geo: geo(place),
    telephone: place.phone,
    isAccessibleForFree: true,
    publicAccess: true,
    amenityFeature: place.access.map((code) => ({
      '@type': 'LocationFeatureSpecification',
      name: fr.labels.access[code],
      value: true,
    })),
    // Hours of some weeks only would be a promise no machine can qualify.
    openingHoursSpecification: place.openingHours
      .filter(({ note }) => note === '')
      .map(({ weekday, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: `https://schema.org/${DAYS[weekday]}`,
        opens,
        closes,
      })),
    // A day that neither opens nor closes is a closed day.
    specialOpeningHoursSpecification: closures.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      validFrom: from,
      validThrough: to,
    })),
  }
  return library
    ? {
        ...common,
        email: place.mail,
        sameAs: place.website,
        parentOrganization: organisation(network, siteUrl),
      }
    : common
}
