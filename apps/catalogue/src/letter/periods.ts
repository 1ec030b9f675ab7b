import { dayNamed, type RelativeDay } from '@escale/newsletter'
import type { CivilDate, Programme } from '@escale/programme'

/** The periods the desk offers by name: the values of `quand` under `/lettre/`, and `libre` for days of one's own. */
export const LETTER_PERIODS = [
  'cette-semaine',
  'semaine-prochaine',
  'ce-mois',
  'mois-prochain',
  'trimestre-prochain',
  'vacances',
  'toutes',
] as const
export type LetterPeriod = (typeof LETTER_PERIODS)[number]

/** Days as an address says them, by name or by date; empty is open. */
export interface SaidDays {
  readonly du: RelativeDay | string
  readonly au: RelativeDay | string
}

const DAYS: Readonly<Record<LetterPeriod, { readonly du: RelativeDay; readonly au: RelativeDay | '' }>> = {
  'cette-semaine': { du: 'aujourd-hui', au: 'fin-semaine' },
  'semaine-prochaine': { du: 'debut-semaine-prochaine', au: 'fin-semaine-prochaine' },
  'ce-mois': { du: 'aujourd-hui', au: 'fin-mois' },
  'mois-prochain': { du: 'debut-mois-prochain', au: 'fin-mois-prochain' },
  'trimestre-prochain': { du: 'debut-trimestre-prochain', au: 'fin-trimestre-prochain' },
  vacances: { du: 'debut-vacances', au: 'fin-vacances' },
  toutes: { du: 'aujourd-hui', au: '' },
}

/** The days of a period, by name, so that they move on with the calendar; `null` for what is no period. */
export function daysOfPeriod(text: string): SaidDays | null {
  const period = LETTER_PERIODS.find((each) => each === text)
  return period === undefined ? null : DAYS[period]
}

/** The period that days stand for, so that the form reads as it was filled; `null` for days of one's own. */
export function periodOfDays({ du, au }: SaidDays): LetterPeriod | null {
  if (du === '' && au === '') return 'toutes'
  return LETTER_PERIODS.find((period) => DAYS[period].du === du && DAYS[period].au === au) ?? null
}

/** Those that stand for days at present: holidays may not be known yet. */
export function offeredPeriods(programme: Programme, today: CivilDate): readonly LetterPeriod[] {
  return LETTER_PERIODS.filter((period) => dayNamed(DAYS[period].du, programme, today) !== null)
}
