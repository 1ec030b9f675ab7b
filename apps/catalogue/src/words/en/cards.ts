import * as en from '@escale/messages/en'

export const cards = {
  onDemand: 'No date for the moment: ask for it.',
  /** “, and 3 other dates”, after the next one. */
  more: (count: number) => (count > 0 ? `, and ${en.plural(count, 'other date', 'other dates')}` : ''),
} as const
