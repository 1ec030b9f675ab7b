import type { ProgrammeQuery } from '@escale/programme'
import { addressOf } from './read.ts'
import type { Listed } from './sheets.ts'

/** The values of `tri`: by next date, what nobody says, or by name. */
export type SheetOrder = 'date' | 'nom'

export function orderIn(pairs: URLSearchParams): SheetOrder {
  return pairs.get('tri') === 'nom' ? 'nom' : 'date'
}

/** The one address of the catalogue for a query in an order. */
export function catalogueAddress(query: ProgrammeQuery, order: SheetOrder): string {
  const address = addressOf('/ateliers/', query)
  return order === 'date' ? address : `${address}${address.includes('?') ? '&' : '?'}tri=${order}`
}

/** Sheets come by name; those without a date follow the others when dates order them. */
export function inOrder(listed: readonly Listed[], order: SheetOrder): readonly Listed[] {
  if (order === 'nom') return listed
  const start = ({ next }: Listed) => next?.start ?? '9999'
  return [...listed].sort((one, other) =>
    start(one) < start(other) ? -1 : start(one) > start(other) ? 1 : 0,
  )
}
