import { addDays, addMonths, type CivilDate, type Programme, type ProgrammeQuery } from '@escale/programme'

/** The windows the searching sentence offers: the values of `quand`. */
export const PERIODS = ['cette-semaine', 'ce-mois', 'vacances', 'toutes'] as const
export type Period = (typeof PERIODS)[number]

export interface Window {
  readonly from: CivilDate | null
  readonly to: CivilDate | null
}

export function isPeriod(text: string): text is Period {
  return (PERIODS as readonly string[]).includes(text)
}

/**
 * The days a period stands for. A week is the seven days that come: on a Sunday «cette semaine» would be over. `null`
 * when no school holiday is known ahead.
 */
export function windowOf(period: Period, programme: Programme, today: CivilDate): Window | null {
  switch (period) {
    case 'cette-semaine':
      return { from: today, to: addDays(today, 6) }
    case 'ce-mois':
      return { from: today, to: addDays(addMonths(today, 1), -1) }
    case 'toutes':
      return { from: null, to: null }
    case 'vacances': {
      const zone = programme.network.schoolZone
      const next = programme.schoolHolidays.find((holiday) => holiday.zone === zone && holiday.to >= today)
      return next ? { from: next.from > today ? next.from : today, to: next.to } : null
    }
  }
}

/** The period whose window a query has, so that the sentence reads as it was asked; `null` for dates of one's own. */
export function periodOf(query: ProgrammeQuery, programme: Programme, today: CivilDate): Period | null {
  for (const period of PERIODS) {
    const window = windowOf(period, programme, today)
    if (window && window.from === query.from && window.to === query.to) return period
  }
  return null
}
