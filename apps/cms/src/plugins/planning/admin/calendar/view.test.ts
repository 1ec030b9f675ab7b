import { civilDate } from '@escale/programme'
import { expect, it } from 'vitest'
import { addressOf, daysOf, questionOf } from './view.ts'

const today = civilDate('2027-01-12')
const asked = (query: string) => questionOf(new URLSearchParams(query), today)

it('opens on this week, by place', () => {
  expect(asked('')).toEqual({ look: 'grid', rows: 'places', date: today, place: '', mediator: '', leaf: 1 })
  expect(asked('vue=annee&date=hier')).toEqual(asked(''))
})

it('is the same question once it is an address', () => {
  const question = asked('vue=mois&date=2027-03-01&lignes=equipe&lieu=quai&qui=klervi&feuillet=2')
  expect(asked(addressOf(question))).toEqual(question)
})

it('asks for the evening before too', () => {
  expect(daysOf(asked('vue=grille'))).toEqual({ from: '2027-01-10', to: '2027-01-17' })
  expect(daysOf(asked('vue=mois'))).toEqual({ from: '2026-12-31', to: '2027-01-31' })
})
