import type { CivilDate, Programme, ProgrammeQuery } from '@escale/programme'
import { fullDate } from './dates.ts'
import { queryInWords, windowInWords } from './selection.ts'
import { NBSP } from './typography.ts'

/** The questions a description answers, as labels. */
export const asked = {
  forWhom: 'Pour qui',
  prerequisites: 'Avant de venir',
  registration: 'Inscription',
  price: 'Prix',
  toBring: 'À apporter',
  lent: 'Prêté sur place',
  room: 'Salle',
  access: 'Accès',
  transport: 'Venir',
  languages: 'Langues',
  with: 'Avec',
  contact: 'Une question',
} as const

export const page = 'Voir la page de la séance'
export const online = 'Séance en ligne'

/** «(séance 2/6)». */
export function numbered(number: number, length: number): string {
  return `(séance${NBSP}${number}/${length})`
}

export function inCycle(number: number, length: number, title: string): string {
  return `Séance${NBSP}${number}/${length} du cycle «${NBSP}${title}${NBSP}»`
}

/** Calendar lists are narrow: a longer name is cut. */
const LONGEST_NAME = 120

/** «Jeux vidéo, Médiathèque du Port – Réseau des Estuaires»; the network alone for the whole programme. */
export function calendarName(query: ProgrammeQuery, programme: Programme): string {
  const words = queryInWords(query, programme)
  const { name } = programme.network
  if (words === '') return name
  const short = words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME).toWellFormed()}…` : words
  return `${short} – ${name}`
}

/** What is inside, from when to when, and for whom a late change matters, where to look. */
export function calendarDescription(query: ProgrammeQuery, programme: Programme): string {
  const { tagline, name } = programme.network
  const words = queryInWords(query, programme)
  const window = windowInWords(query)
  const what = words === '' ? `Tout le programme${NBSP}: ${name}` : `${words}${NBSP}: ${name}`
  return [tagline, `${[what, window].filter((part) => part !== '').join(', ')}.`]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What was left out because the client reads no further. */
export function fitted(how: 'whole' | 'shortened' | 'cut', last: CivilDate | null): string {
  if (how === 'whole') return ''
  const shortened = 'Les textes sont abrégés, parce que cet agenda ne lit pas plus long.'
  if (how === 'shortened' || last === null) return shortened
  return `${shortened} Les séances après le ${fullDate(last)} n’y sont pas encore${NBSP}: elles viendront d’elles-mêmes.`
}
