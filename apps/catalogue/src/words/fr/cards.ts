import { fr } from '@escale/messages'

export const cards = {
  onDemand: 'Pas de date pour l’instant\u00A0: à demander.',
  /** «, et 3 autres dates», after the next one. */
  more: (count: number) => (count > 0 ? `, et ${fr.plural(count, 'autre date', 'autres dates')}` : ''),
} as const
