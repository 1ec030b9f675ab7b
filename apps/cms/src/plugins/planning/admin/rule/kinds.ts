import { addMonths, type CivilDate, type Weekday, weekdayOf } from '@escale/programme'
import type { End, Rhythm } from '@escale/scheduling'

/** The rhythms people choose from. */
export const KINDS = {
  week1: 'Chaque semaine',
  week2: 'Une semaine sur deux',
  week3: 'Toutes les 3 semaines',
  month: 'Chaque mois',
  holidays: 'Pendant les vacances scolaires',
  once: 'Une seule date',
  dates: 'Dates choisies',
} as const
export type Kind = keyof typeof KINDS

export function kindOf(rhythm: Rhythm): Kind {
  switch (rhythm.kind) {
    case 'weekly':
      return rhythm.interval === 1 ? 'week1' : rhythm.interval === 2 ? 'week2' : 'week3'
    case 'monthly':
      return 'month'
    case 'school-holidays':
      return 'holidays'
    default:
      return rhythm.kind
  }
}

/** The rhythm of another kind that keeps what the two have in common: days, beginning and end. */
export function asKind(rhythm: Rhythm, kind: Kind): Rhythm {
  const { from, end, weekdays } = commonOf(rhythm)
  switch (kind) {
    case 'week1':
      return { kind: 'weekly', interval: 1, weekdays, from, end }
    case 'week2':
      return { kind: 'weekly', interval: 2, weekdays, from, end }
    case 'week3':
      return { kind: 'weekly', interval: 3, weekdays, from, end }
    case 'month':
      return { kind: 'monthly', interval: 1, nth: 1, weekday: weekdays[0] ?? 6, from, end }
    case 'holidays':
      return { kind: 'school-holidays', weekdays, from, end: { kind: 'until', date: untilOf(from, end) } }
    case 'once':
      return { kind: 'once', date: from }
    case 'dates':
      return { kind: 'dates', dates: [from] }
  }
}

interface Common {
  readonly from: CivilDate
  readonly end: End
  readonly weekdays: readonly Weekday[]
}

function commonOf(rhythm: Rhythm): Common {
  if (rhythm.kind === 'once' || rhythm.kind === 'dates') {
    const from = rhythm.kind === 'once' ? rhythm.date : ([...rhythm.dates].sort()[0] as CivilDate)
    return { from, end: { kind: 'until', date: addMonths(from, 3) }, weekdays: [weekdayOf(from)] }
  }
  const { from, end } = rhythm
  return { from, end, weekdays: rhythm.kind === 'monthly' ? [rhythm.weekday] : rhythm.weekdays }
}

function untilOf(from: CivilDate, end: End): CivilDate {
  return end.kind === 'until' ? end.date : addMonths(from, 3)
}
