import type { Audience, Price, Workshop } from '@escale/programme'
import { levels } from './labels.ts'
import { amount } from './practical.ts'
import { NBSP } from './typography.ts'

/** The words of a session's line, short. */

export const past = 'passé'

/** «séance 2/6». */
export function partOf(number: number, length: number): string {
  return `séance${NBSP}${number}/${length}`
}

/** What a line says of a sheet, in as few words as there are. */
export function sheetWords(
  { level, price }: Pick<Workshop, 'level' | 'price'>,
  audiences: readonly Audience[],
) {
  const names = audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', ')
  return {
    audiences: names === '' ? 'tout public' : names,
    level: level === 'never-touched' ? 'grands débutants' : levels[level],
    price: shortPrice(price),
  }
}

/** The amount alone: conditions are told on the sheet. */
export function shortPrice(price: Price): string {
  if (price.kind === 'free-under-condition') return 'gratuit sous condition'
  if (price.kind === 'unstated') return 'tarif à demander'
  return price.kind === 'free' ? 'gratuit' : amount(price.cents)
}

/** On another site. */
export const embed = {
  coming: 'Les prochaines séances',
  all: (network: string) => `Tout l’agenda sur le site ${network}`,
} as const
