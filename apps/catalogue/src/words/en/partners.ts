import * as en from '@escale/messages/en'

export const partners = {
  title: 'Who helps nearby',
  lead: 'Libraries are not alone: this is who does what, for whom, where and when.',
  town: 'Town',
  structure: 'Kind',
  text: 'A word',
  see: 'See',
  clear: 'Clear all',
  none: 'Nobody under these conditions. Clear a choice, or call us: we know people.',
  nobody: 'The network has not presented its partners yet.',
  count: (count: number) => `${en.plural(count, 'partner', 'partners')}.`,
  unknown: (value: string) => `We do not know “${value}”: choose from the list.`,
  plan: (count: number) => `Drawn map of the ${count}\u00A0partners, numbered as in the table`,
  planNote: 'Placed at their door when we know it, otherwise in the middle of their town.',
  columns: {
    number: 'No.',
    who: 'Who',
    what: 'Does what',
    forWhom: 'For whom',
    where: 'Where',
    when: 'When',
  },
  site: 'Website',
  ours: 'With us',
} as const
