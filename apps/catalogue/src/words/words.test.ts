import { describe, expect, it } from 'vitest'
import { waysIn } from './fr/pages.ts'
import { atTown } from './fr/towns.ts'
import { splitTagline } from './tagline.ts'
import { telLink } from './tel.ts'

describe('a town takes its preposition', () => {
  it.each([
    ['Hennebont', 'à Hennebont'],
    ['Le Palais', 'au Palais'],
    ['Les Moutiers', 'aux Moutiers'],
    ['La Trinité', 'à la Trinité'],
    ['L’Île-d’Arz', 'à l’Île-d’Arz'],
    ['Lesneven', 'à Lesneven'],
  ])('%s : %s', (town, words) => expect(atTown(town)).toBe(words))
})

describe('the tagline', () => {
  it('is cut at its colon when it is long', () => {
    expect(splitTagline('Fabriquer, jouer, comprendre : le numérique ici')).toEqual({
      large: 'Fabriquer, jouer, comprendre.',
      rest: 'Le numérique ici',
    })
  })

  it('stays whole otherwise', () => {
    expect(splitTagline('Apprendre ensemble.')).toEqual({ large: 'Apprendre ensemble.', rest: '' })
  })
})

it('counts the doors in words', () => {
  expect([waysIn(1), waysIn(8), waysIn(14)]).toEqual([
    'Une façon d’entrer',
    'Huit façons d’entrer',
    '14 façons d’entrer',
  ])
})

it('gives the telephone figures only', () => {
  expect(telLink('02 61 91 10 00')).toBe('tel:0261911000')
})
