import type { Audience, Place, Price } from '@escale/programme'
import type { Node } from './node.ts'

/** «6-17», «18-»: schema.org typicalAgeRange; `null` when it is for everyone. */
export function ageRange(audiences: readonly Audience[]): string | null {
  if (audiences.length === 0 || audiences.some(({ ageFrom, ageTo }) => ageFrom === null && ageTo === null)) {
    return null
  }
  const from = Math.min(...audiences.map(({ ageFrom }) => ageFrom ?? 0))
  const to = Math.max(...audiences.map(({ ageTo }) => ageTo ?? Number.POSITIVE_INFINITY))
  return `${from}-${Number.isFinite(to) ? to : ''}`
}

/** `null` when nobody said; entry that is free under a condition is free to those who meet it. */
export function isFree({ kind }: Price): boolean | null {
  if (kind === 'unstated') return null
  return kind === 'free' || kind === 'free-under-condition'
}

/** In euros, with a point: «2.00». */
export function amount(price: Price): string {
  return price.kind === 'paid' ? (price.cents / 100).toFixed(2) : '0'
}

export function address({ address: street, postalCode, town }: Place): Node {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: town,
    addressCountry: 'FR',
  }
}

/** Where a session is, for someone who reads nothing else. */
export function location(place: Place, siteUrl: string): Node {
  const url = `${siteUrl}/lieux/${place.slug}/`
  if (place.kind === 'online') return { '@type': 'VirtualLocation', name: place.name, url }
  return { '@type': 'Place', '@id': url, name: place.name, url, address: address(place), geo: geo(place) }
}

export function geo({ position }: Place): Node | null {
  return position && { '@type': 'GeoCoordinates', ...position }
}
