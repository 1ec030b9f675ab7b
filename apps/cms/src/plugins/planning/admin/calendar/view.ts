import { VIEW_SLUGS, viewOf, windowOf } from '@escale/network-calendar'
import { addDays, type CivilDate, parseCivilDate } from '@escale/programme'
import type { Rows } from './showing.ts'

/** The ways the team looks at the network. */
export type Look = 'grid' | 'week' | 'month' | 'day'

export const LOOKS: Readonly<Record<Look, string>> = {
  grid: 'Grille',
  week: 'Semaine',
  month: 'Mois',
  day: 'Jour',
}

/** What the address of the planning asks for: it is the page's only state. */
export interface Question {
  readonly look: Look
  readonly rows: Rows
  readonly date: CivilDate
  /** Ids; empty for all. */
  readonly place: string
  readonly mediator: string
  /** Of the rows of a large grid, or of a long day; from 1. */
  readonly leaf: number
}

export function questionOf(query: URLSearchParams, today: CivilDate): Question {
  const view = viewOf(query.get('vue') ?? '')
  return {
    look: view !== null && view in LOOKS ? (view as Look) : 'grid',
    rows: query.get('lignes') === 'equipe' ? 'mediators' : 'places',
    date: parseCivilDate(query.get('date') ?? '') ?? today,
    place: query.get('lieu') ?? '',
    mediator: query.get('qui') ?? '',
    leaf: Math.max(1, Math.floor(Number(query.get('feuillet')) || 1)),
  }
}

export function addressOf({ look, rows, date, place, mediator, leaf }: Question): string {
  const query = new URLSearchParams({ vue: VIEW_SLUGS[look], date })
  if (rows === 'mediators') query.set('lignes', 'equipe')
  if (place !== '') query.set('lieu', place)
  if (mediator !== '') query.set('qui', mediator)
  if (leaf > 1) query.set('feuillet', String(leaf))
  return `?${query}`
}

/** The days to ask the server for: those shown, and the evening before them. */
export function daysOf({ look, date }: Question): { readonly from: CivilDate; readonly to: CivilDate } {
  const { from, to } = windowOf(look, date)
  return { from: addDays(from, -1), to }
}
