import type { CivilDate, CivilTime } from '@escale/programme'
import type { ToldClash } from '../programme/dates.ts'

export type Deed = 'keep' | 'create' | 'change-end' | 'restore' | 'cancel' | 'erase' | 'leave'

/** What a changed rule does to one date. */
export interface EditedDate {
  readonly line: string
  readonly kind: Deed
  readonly session: string | null
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  readonly wasUntil: CivilTime | null
  readonly clashes: readonly ToldClash[]
}

export interface Edition {
  readonly sentence: string
  readonly dates: readonly EditedDate[]
  readonly skipped: readonly { readonly date: CivilDate; readonly reason: string }[]
  readonly unknown: readonly string[]
}

/** In the order in which people must read them: what the public will notice first. */
export const DEEDS: readonly { readonly kind: Deed; readonly title: string; readonly says: string }[] = [
  { kind: 'cancel', title: 'Annulées', says: 'Le public les connaît : elles restent affichées, annulées.' },
  { kind: 'change-end', title: 'Finissent à une autre heure', says: 'Mêmes séances, autre durée.' },
  { kind: 'create', title: 'Créées', says: 'De nouvelles séances.' },
  { kind: 'restore', title: 'Rétablies', says: 'Annulées par un changement de rythme, tenues de nouveau.' },
  { kind: 'erase', title: 'Effacées', says: 'Personne d’autre que l’équipe ne les a vues.' },
  {
    kind: 'leave',
    title: 'Touchées à la main, laissées comme elles sont',
    says: 'Quelqu’un les a changées : à vous de voir, une par une.',
  },
  { kind: 'keep', title: 'Inchangées', says: '' },
]

/** The lines of each deed that happens, in the order to read them. */
export function byDeed(dates: readonly EditedDate[]) {
  return DEEDS.map((deed) => ({ ...deed, dates: dates.filter(({ kind }) => kind === deed.kind) })).filter(
    (deed) => deed.dates.length > 0,
  )
}

/** Whether saying yes would change anything. */
export function changesSomething(dates: readonly EditedDate[]): boolean {
  return dates.some(({ kind }) => kind !== 'keep' && kind !== 'leave')
}
