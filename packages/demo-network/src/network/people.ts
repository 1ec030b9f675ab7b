import { type Audience, id, type Mediator, type PlaceId } from '@escale/programme'
import type { Public, Undated } from '../sheet.ts'

const audience = (
  order: number,
  slug: Public,
  name: string,
  ageFrom: number | null,
  ageTo: number | null,
): Undated<Audience> => ({ id: id(`public-${slug}`), slug, name, ageFrom, ageTo, order })

export const audiences: readonly Undated<Audience>[] = [
  audience(1, 'familles', 'Familles', null, null),
  audience(2, 'enfants', 'Enfants', 6, 11),
  audience(3, 'adolescents', 'Adolescents', 12, 17),
  audience(4, 'adultes', 'Adultes', 18, null),
  audience(5, 'aines', 'Aînés', 60, null),
]

export type MediatorKey = 'nolwenn' | 'yannick' | 'sofia' | 'mamadou' | 'klervi' | 'bastien' | 'jeanne'

const mediator = (
  key: MediatorKey,
  name: string,
  role: string,
  ...places: readonly string[]
): Undated<Mediator> => ({
  id: id(`mediation-${key}`),
  name,
  role,
  placeIds: places.map((place): PlaceId => id(`lieu-${place}`)),
})

export const mediators: readonly Undated<Mediator>[] = [
  mediator('nolwenn', 'Nolwenn', 'Médiatrice numérique, coordinatrice', 'mole', 'rotonde', 'en-ligne'),
  mediator('yannick', 'Yannick', 'Médiateur numérique, fabrication', 'mole', 'le-lavoir', 'bois-joli'),
  mediator('sofia', 'Sofia', 'Conseillère numérique', 'quatre-vents', 'le-moulin', 'la-cale'),
  mediator(
    'mamadou',
    'Mamadou',
    'Médiateur numérique, jeux vidéo',
    'quatre-vents',
    'la-passerelle',
    'les-ajoncs',
  ),
  mediator(
    'klervi',
    'Klervi',
    'Bibliothécaire, éducation aux médias',
    'les-landes',
    'rotonde',
    'college-des-dunes',
  ),
  mediator('bastien', 'Bastien', 'Médiateur et conducteur de l’e-bus', 'e-bus', 'ancienne-ecole'),
  mediator('jeanne', 'Jeanne', 'Bibliothécaire numérique', 'ancienne-ecole', 'le-moulin', 'la-passerelle'),
]
