import type { CivilDate } from '@escale/programme'
import type { Showing } from '../showing.ts'
import type { View } from '../view.ts'

/** A page of the calendar: what is not said stays as it is. */
export interface Target {
  readonly view: View
  readonly date: CivilDate
  /** From 1. */
  readonly leaf?: number
  /** Slug: only what happens there. */
  readonly place?: string
}

/** Where the calendar's links lead: the host's business, so that the public site and the CMS each have their own. */
export interface Links {
  readonly calendar: (target: Target) => string
  readonly session: (showing: Showing) => string
  readonly sheet: (slug: string) => string
  readonly place: (slug: string) => string
}
