import type { Period } from '../../listing/periods.ts'

/** The searching sentence, piece by piece: a beginner reads it aloud. */
export const sentence = {
  seek: 'Je cherche',
  anything: 'un atelier',
  forWhom: 'pour',
  anyone: 'tout le monde',
  anywhere: 'dans tout le réseau',
  see: 'Voir',
  ownDates: 'aux dates choisies',
  labels: { what: 'Quel atelier', who: 'Pour qui', where: 'Dans quelle commune', when: 'Quand' },
} as const

export const periods: Record<Period, string> = {
  'cette-semaine': 'd’ici une semaine',
  'ce-mois': 'd’ici un mois',
  vacances: 'aux prochaines vacances',
  toutes: 'à toutes les dates',
}

export const filters = {
  open: 'Préciser ma recherche',
  apply: 'Voir',
  chosen: 'Vos choix',
  takeBack: (words: string) => `Retirer ${words}`,
  clear: 'Tout effacer',
  any: 'peu importe',
  text: 'Un mot',
  place: 'Lieu',
  level: 'Niveau',
  format: 'Forme',
  access: 'Accessibilité',
  registration: 'Inscription',
  holidays: 'Vacances scolaires',
  duringHolidays: 'pendant les vacances',
  outsideHolidays: 'hors vacances',
  free: 'Gratuit seulement',
  from: 'À partir du',
  to: 'Jusqu’au',
} as const
