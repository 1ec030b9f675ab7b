import type { AgendaAsk } from '../agenda/ask.ts'
import { addressOfAsk } from '../agenda/ask.ts'

/** The custom element, under a name that stays: what it does may grow, another behaviour gets another number. */
export const ELEMENT = '/integrer/agenda-1.js'
export const EMBEDDED_DATA = '/integrer/donnees.json'
export const FRAME = '/integrer/cadre/'
export const OEMBED = '/integrer/oembed.json'

/** What another site may show: a list, or a month. */
export function embeddable(ask: AgendaAsk): AgendaAsk {
  return { ...ask, view: ask.view === 'month' ? 'month' : 'list', leaf: 1 }
}

/** The address of the same question under another path. */
export function embeddedAddress(ask: AgendaAsk, path: string): string {
  return addressOfAsk(embeddable(ask), path)
}
