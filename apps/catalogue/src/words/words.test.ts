import { describe, expect, it } from 'vitest'
import { waysIn } from './pages.ts'
import { splitTagline } from './tagline.ts'
import { telLink } from './tel.ts'
import { atTown } from './towns.ts'

describe('une commune prend sa préposition', () => {
  it.each([
    ['Hennebont', 'à Hennebont'],
    ['Le Palais', 'au Palais'],
    ['Les Moutiers', 'aux Moutiers'],
    ['La Trinité', 'à la Trinité'],
    ['L’Île-d’Arz', 'à l’Île-d’Arz'],
    ['Lesneven', 'à Lesneven'],
  ])('%s : %s', (town, words) => expect(atTown(town)).toBe(words))
})

describe('la devise', () => {
  it('se coupe à son deux-points quand elle est longue', () => {
    expect(splitTagline('Fabriquer, jouer, comprendre : le numérique ici')).toEqual({
      large: 'Fabriquer, jouer, comprendre.',
      rest: 'Le numérique ici',
    })
  })

  it('reste entière sinon', () => {
    expect(splitTagline('Apprendre ensemble.')).toEqual({ large: 'Apprendre ensemble.', rest: '' })
  })
})

it('compte les portes en toutes lettres', () => {
  expect([waysIn(1), waysIn(8), waysIn(14)]).toEqual([
    'Une façon d’entrer',
    'Huit façons d’entrer',
    '14 façons d’entrer',
  ])
})

it('donne au téléphone des chiffres seulement', () => {
  expect(telLink('02 61 91 10 00')).toBe('tel:0261911000')
})
