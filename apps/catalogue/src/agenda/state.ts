import type { RangeFacets, ShownFamily } from '@escale/network-calendar'
import type { Shown } from '@escale/network-calendar/react'
import type { QueryValue } from '@escale/programme'
import type { Period } from '../listing/periods.ts'
import type { Wish } from '../listing/sheet-wishes.ts'
import type { AgendaAsk } from './ask.ts'
import type { AgendaLanguage } from './language.ts'

/** Something to choose from, by slug. */
export interface Named {
  readonly slug: string
  readonly name: string
}

export interface Choices {
  readonly families: readonly ShownFamily[]
  readonly audiences: readonly Named[]
  readonly towns: readonly Named[]
  readonly places: readonly Named[]
}

/** All that the agenda's page is made of, on the server as in a browser: the same state is the same page. */
export interface AgendaState {
  readonly language: AgendaLanguage
  readonly ask: AgendaAsk
  readonly shown: Omit<Shown, 'links'>
  /** Sessions that begin within the window. */
  readonly total: number
  readonly facets: RangeFacets
  readonly choices: Choices
  /** What is asked, in words. */
  readonly wishes: string
  /** The same, value by value: a choice of the form holds one, an address any number. */
  readonly chosen: readonly Wish[]
  readonly unknown: readonly QueryValue[]
  /** Of the list's searching sentence. */
  readonly periods: { readonly offered: readonly Period[]; readonly current: Period | null }
}
