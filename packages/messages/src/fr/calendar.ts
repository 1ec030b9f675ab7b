import { type CivilDate, type CivilTime, partsOf } from '@escale/programme'
import { dateRange, dayAndMonth, dayOfMonth, fullDate, longDate, monthAndYear, monthName } from './dates.ts'
import { sessionCount } from './selection.ts'
import { hour } from './times.ts'
import { capitalise, NBSP, plural } from './typography.ts'

/** The words of the network-wide calendar, as pages, its enhancement and the CMS say them. */

export const views = {
  list: 'Liste',
  month: 'Mois',
  week: 'Semaine',
  day: 'Jour',
  year: 'Année',
  grid: 'Par lieu',
} as const

/** «décembre 2026», «semaine du 7 au 13 décembre 2026», «samedi 12 décembre 2026», «année 2026». */
export function periodName(view: keyof typeof views, from: CivilDate, to: CivilDate | null): string {
  switch (view) {
    case 'list':
      return `à partir du ${fullDate(from)}`
    case 'month':
      return monthAndYear(from)
    case 'week':
    case 'grid':
      return `semaine ${dateRange(from, to ?? from)}`
    case 'day':
      return fullDate(from)
    case 'year':
      return `année ${partsOf(from).year}`
  }
}

/** What to write instead of a `date` that is none. */
export function malformedDate(value: string): string {
  return `La date «${NBSP}${value}${NBSP}» n’existe pas${NBSP}: écrivez l’année, le mois et le jour, comme date=2027-01-15.`
}

/** «12 séances, décembre 2026 : jeux vidéo, Port-Louis.» */
export function countSentence(count: number, period: string, wishes: string): string {
  const asked = wishes === '' ? '' : `${NBSP}: ${wishes}`
  return `${capitalise(sessionCount(count))}, ${period}${asked}.`
}

/** «7», but «1er déc.» where a month begins inside a table of another. */
export function squareDay(date: CivilDate, inside: boolean): string {
  return inside ? String(partsOf(date).day) : `${dayOfMonth(date)} ${shortMonth(date)}`
}

const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]

export function shortMonth(date: CivilDate): string {
  return SHORT_MONTHS[partsOf(date).month - 1] ?? monthName(date)
}

/** «+ 4 autres», which leads to the day. */
export function more(count: number): string {
  return `+${NBSP}${count}${NBSP}${count > 1 ? 'autres' : 'autre'}`
}

/** Said after «+ 4 autres», for who does not see where it stands. */
export function moreOf(date: CivilDate): string {
  return `, le ${longDate(date)}`
}

/** «lundi 7 décembre, 3 séances». */
export function daySummary(date: CivilDate, count: number): string {
  return `${longDate(date)}, ${sessionCount(count)}`
}

/** «6 créneaux». */
export function slots(count: number): string {
  return plural(count, 'créneau', 'créneaux')
}

/** «depuis la veille, jusqu’à 0 h 30». */
export function restUntil(end: CivilTime): string {
  return `depuis la veille, jusqu’à ${hour(end)}`
}

/** «fermé : inventaire». */
export function closedFor(reason: string): string {
  if (/^ferm/i.test(reason)) return reason
  return reason === ''
    ? 'fermé'
    : `fermé${NBSP}: ${reason.charAt(0).toLocaleLowerCase('fr')}${reason.slice(1)}`
}

/** « – 12 h», after the hour it starts. */
export function thenHour(end: CivilTime): string {
  return ` –${NBSP}${hour(end)}`
}

/** «jusqu’au 3 janvier». */
export function until(date: CivilDate): string {
  return `jusqu’au ${dayAndMonth(date)}`
}

/** «lieux 1 à 40 sur 300». */
export function placesShown(from: number, to: number, all: number): string {
  return `Lieux ${from} à ${to} sur ${all}`
}

/** What a month’s table is called, and the others’. */
export function caption(view: 'month' | 'week' | 'grid' | 'year', period: string): string {
  const names = {
    month: 'Les séances du mois',
    week: 'Les séances de la semaine',
    grid: 'Qui fait quoi, où',
    year: 'L’année en un coup d’œil',
  }
  return `${names[view]}${NBSP}: ${period}`
}

export const agenda = 'agenda'

/** «décembre 2026», «semaine du 7 décembre 2026»: enough for the title of a window. */
export function opened(view: keyof typeof views, date: CivilDate): string {
  if (view === 'year') return String(partsOf(date).year)
  return view === 'month' ? monthAndYear(date) : `${views[view].toLocaleLowerCase('fr')} du ${fullDate(date)}`
}

/** Said of a table that a keyboard walks through. */
export const gridHint =
  'Flèches\u00A0: changer de jour. Entrée\u00A0: entrer dans un jour, Échap\u00A0: en sortir. Page précédente et page suivante\u00A0: tourner la page.'

/** «La suite, à partir du samedi 12 décembre». */
export function goOn(from: CivilDate): string {
  return `La suite, à partir du ${longDate(from)}`
}

/** The details of a session, without leaving the calendar. */
export const panel = {
  page: 'Tout savoir',
  calendar: 'Mettre dans mon agenda',
  directions: 'Comment y aller',
  share: 'Partager',
  copied: 'L’adresse est copiée.',
  close: 'Fermer',
} as const

export const words = {
  views: 'Façon de voir',
  periods: 'Période',
  today: 'Aujourd’hui',
  todayMark: 'aujourd’hui',
  jump: 'Aller au',
  go: 'Aller',
  hours: 'Heures',
  place: 'Lieu',
  legend: 'Légende',
  week: 'Semaine',
  nothing: 'Rien ce jour-là.',
  publicHoliday: 'jour férié',
  schoolHoliday: 'vacances scolaires',
  closure: 'fermeture',
  cancelled: 'annulé ou reporté',
  full: 'complet',
  density: 'Plus c’est foncé, plus il y a de séances.',
  draft: 'brouillon',
  internal: 'interne',
  following: 'La suite du jour',
  followingPlaces: 'Les lieux suivants',
  preceding: 'Revenir au début',
} as const

const turnWords = {
  list: ['Une semaine plus tôt', 'Une semaine plus tard'],
  month: ['Mois précédent', 'Mois suivant'],
  week: ['Semaine précédente', 'Semaine suivante'],
  grid: ['Semaine précédente', 'Semaine suivante'],
  day: ['Jour précédent', 'Jour suivant'],
  year: ['Année précédente', 'Année suivante'],
} as const

/** The words of the links that turn the page. */
export function turn(view: keyof typeof views, pages: 1 | -1): string {
  return turnWords[view][pages === -1 ? 0 : 1]
}
