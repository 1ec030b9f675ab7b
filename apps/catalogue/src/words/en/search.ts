import type { Period } from '../../listing/periods.ts'

/** The searching sentence, piece by piece. */
export const sentence = {
  seek: 'I am looking for',
  anything: 'a workshop',
  forWhom: 'for',
  anyone: 'everyone',
  anywhere: 'in the whole network',
  see: 'See',
  ownDates: 'on chosen dates',
  labels: { what: 'Which workshop', who: 'For whom', where: 'In which town', when: 'When' },
} as const

export const periods: Record<Period, string> = {
  'cette-semaine': 'within a week',
  'ce-mois': 'within a month',
  vacances: 'in the next school holidays',
  toutes: 'on any date',
}

export const filters = {
  open: 'Refine my search',
  apply: 'See',
  chosen: 'Your choices',
  takeBack: (words: string) => `Remove ${words}`,
  clear: 'Clear all',
  any: 'any',
  text: 'A word',
  place: 'Place',
  level: 'Level',
  format: 'Form',
  access: 'Accessibility',
  registration: 'Booking',
  holidays: 'School holidays',
  duringHolidays: 'during the holidays',
  outsideHolidays: 'outside the holidays',
  free: 'Free only',
  from: 'From',
  to: 'Until',
} as const
