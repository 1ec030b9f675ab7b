import type { MalformedDate, ProgrammeQuery, QueryKey, QueryValue } from '@escale/programme'
import { CLOSED_LISTS, type QueryNames, wishesOf } from '../wishes.ts'
import { dateRange, fullDate } from './dates.ts'
import { access, formats, levels, queryKeys, registration, states } from './labels.ts'
import { alternatives, capitalise, NBSP, plural, quoted } from './typography.ts'

/** «12 séances», «aucune séance». */
export function sessionCount(count: number): string {
  return count === 0 ? 'aucune séance' : plural(count, 'séance', 'séances')
}

/** «12 ateliers», «aucun atelier». */
export function workshopCount(count: number): string {
  return count === 0 ? 'aucun atelier' : plural(count, 'atelier', 'ateliers')
}

export type { QueryNames }

/**
 * What a query asks, in words: «Jeux vidéo, adolescents, Port-Louis, sans inscription». Empty when it asks nothing; the
 * window of dates is said by {@link windowInWords}.
 */
export function queryInWords(query: ProgrammeQuery, programme: QueryNames): string {
  const groups = wishesOf(query, programme, {
    labels: { access, formats, levels, registration, states },
    quoted,
    age: (age) => `${age}${NBSP}ans`,
    free: 'gratuit',
    holidays: { only: 'pendant les vacances', without: 'hors vacances scolaires' },
  })
  return capitalise(groups.map(alternatives).join(', '))
}

/** «du 1er au 31 janvier 2027», «à partir du samedi 12 décembre 2026», empty when open at both ends. */
export function windowInWords({ from, to }: Pick<ProgrammeQuery, 'from' | 'to'>): string {
  if (from !== null && to !== null) return dateRange(from, to)
  if (from !== null) return `à partir du ${fullDate(from)}`
  return to === null ? '' : `jusqu’au ${fullDate(to)}`
}

/** One sentence a value that cannot be understood, or that the programme does not have, and what to write instead. */
export function unknownValue({ key, value }: QueryValue): string {
  return `Nous ne connaissons pas «${NBSP}${value}${NBSP}» (${queryKeys[key]})${NBSP}: ${adviceOn(key)}.`
}

function adviceOn(key: QueryKey): string {
  if (key === 'age') return `écrivez un nombre d’années, comme age=9`
  const accepted = CLOSED_LISTS[key]
  return accepted === undefined
    ? 'vérifiez l’adresse ou choisissez dans la liste'
    : `écrivez ${alternatives(accepted.map((each) => `${key}=${each}`))}`
}

/** What to write instead of a date that is none. */
export function malformedDate({ key, value }: MalformedDate): string {
  return `La date de ${queryKeys[key]} «${NBSP}${value}${NBSP}» n’existe pas${NBSP}: écrivez l’année, le mois et le jour, comme ${key}=2027-01-15.`
}
