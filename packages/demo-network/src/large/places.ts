import { id, type Mediator, type Place } from '@escale/programme'
import { hash } from '../hash.ts'
import { libraries } from '../network/libraries.ts'
import { mediators } from '../network/people.ts'
import type { Undated } from '../sheet.ts'
import { slugOf, townOf } from './towns.ts'

/** One library in three shares its town with the one before. */
export function generatedPlaces(count: number, seed: number): readonly Undated<Place>[] {
  return Array.from({ length: count }, (_, index) => {
    const model = libraries[index % libraries.length]
    if (model === undefined) throw new RangeError('The demonstration has no library')
    const town = townOf(index - Math.floor(index / 3))
    const key = hash(`${seed} ${index}`)
    return {
      ...model,
      id: id(`lieu-${index + 1}`),
      slug: `${slugOf(town)}-${index + 1}`,
      name: `Médiathèque ${index + 1}, ${town}`,
      town,
      address: `${1 + (key % 80)} rue de la Ria`,
      postalCode: String(56_000 + (index % 1000)),
      position: { latitude: 47.3 + (key % 1500) / 1000, longitude: -4.6 + ((key >>> 12) % 3500) / 1000 },
      mail: `lieu-${index + 1}@grand-reseau.example`,
      website: '',
    }
  })
}

/** One mediator for two libraries. */
export function generatedMediators(places: readonly Undated<Place>[]): readonly Undated<Mediator>[] {
  return Array.from({ length: Math.ceil(places.length / 2) }, (_, index) => {
    const model = mediators[index % mediators.length]
    return {
      id: id(`mediation-${index + 1}`),
      name: model?.name ?? 'Nolwenn',
      role: 'Médiation numérique',
      placeIds: places.slice(index * 2, index * 2 + 2).map((place) => place.id),
    }
  })
}
