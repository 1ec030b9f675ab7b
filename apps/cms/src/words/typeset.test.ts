import { expect, it } from 'vitest'
import { typeset } from './typeset.ts'

it.each([
  ['Lieu : « En ligne » ?', 'Lieu\u00a0: «\u00a0En ligne\u00a0»\u00a0?'],
  ['De 10:00 à 11:30, 100 % gratuit', 'De 10:00 à 11:30, 100\u00a0% gratuit'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set)
})
