import type { Audience, Price, Workshop } from '@escale/programme'
import { levels } from './labels.ts'
import { amount } from './practical.ts'
import { NBSP } from './typography.ts'

/** The words of a session's line, short. */

export const past = 'past'

/** “session 2/6”. */
export function partOf(number: number, length: number): string {
  return `session${NBSP}${number}/${length}`
}

/** What a line says of a sheet, in as few words as there are. */
export function sheetWords(
  { level, price }: Pick<Workshop, 'level' | 'price'>,
  audiences: readonly Audience[],
) {
  const names = audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', ')
  return {
    audiences: names === '' ? 'everyone' : names,
    level: level === 'never-touched' ? 'first steps' : levels[level],
    price: shortPrice(price),
  }
}

/** The amount alone: conditions are told on the sheet. */
export function shortPrice(price: Price): string {
  if (price.kind === 'free-under-condition') return 'free under conditions'
  if (price.kind === 'unstated') return 'ask for the price'
  return price.kind === 'free' ? 'free' : amount(price.cents)
}

/** On another site. */
export const embed = {
  coming: 'The next sessions',
  all: (network: string) => `The whole calendar on the site ${network}`,
} as const
