import {
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  FORMATS,
  LEVEL_SLUGS,
  type MalformedDate,
  type ProgrammeQuery,
  type QueryKey,
  type QueryValue,
  REGISTRATION_SLUGS,
  STATE_SLUGS,
} from '@escale/programme'
import { dateRange, fullDate } from './dates.ts'
import { access, formats, levels, queryKeys, registration, states } from './labels.ts'
import { alternatives, capitalise, NBSP, plural } from './typography.ts'

/** «12 séances», «aucune séance». */
export function sessionCount(count: number): string {
  return count === 0 ? 'aucune séance' : plural(count, 'séance', 'séances')
}

/** «12 ateliers», «aucun atelier». */
export function workshopCount(count: number): string {
  return count === 0 ? 'aucun atelier' : plural(count, 'atelier', 'ateliers')
}

interface Found<Document> {
  readonly bySlug: ReadonlyMap<string, Document>
}

type Titled = Found<{ readonly title: string }>
type Named = Found<{ readonly name: string }>

/** What the values of a query are called: a programme knows, so does a window of it that travelled. */
export interface QueryNames {
  readonly workshops: Titled
  readonly categories: Named
  readonly cycles: Titled
  readonly festivals: Titled
  readonly audiences: Named
  readonly places: Named
  readonly towns: Named
}

/**
 * What a query asks, in words: «Jeux vidéo, adolescents, Port-Louis, sans inscription». Empty when it asks nothing; the
 * window of dates is said by {@link windowInWords}.
 */
export function queryInWords(query: ProgrammeQuery, programme: QueryNames): string {
  const named = <Document>(
    slugs: readonly string[],
    shelf: Found<Document>,
    name: (document: Document) => string,
  ) =>
    slugs.flatMap((slug) => {
      const document = shelf.bySlug.get(slug)
      return document === undefined ? [] : name(document)
    })
  const byName = ({ name }: { readonly name: string }) => name
  const byTitle = ({ title }: { readonly title: string }) => title
  const groups: string[][] = [
    named(query.workshops, programme.workshops, byTitle),
    named(query.categories, programme.categories, byName),
    query.formats.map((code) => formats[code]),
    named(query.cycles, programme.cycles, byTitle),
    named(query.festivals, programme.festivals, byTitle),
    named(query.audiences, programme.audiences, byName),
    query.ages.map((age) => `${age}${NBSP}ans`),
    query.levels.map((code) => levels[code]),
    named(query.places, programme.places, byName),
    named(query.towns, programme.towns, byName),
    query.access.map((code) => access[code]),
    query.registration.map((code) => registration[code]),
    query.freeOnly ? ['gratuit'] : [],
    query.schoolHolidays === null
      ? []
      : [query.schoolHolidays === 'only' ? 'pendant les vacances' : 'hors vacances scolaires'],
    query.states.map((code) => states[code]),
    query.text === '' ? [] : [`«${NBSP}${query.text}${NBSP}»`],
  ]
  return capitalise(
    groups
      .filter((group) => group.length > 0)
      .map(alternatives)
      .join(', '),
  )
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

/** The words an address may use for the keys whose values are always the same. */
const CLOSED_LISTS: Partial<Record<QueryKey, readonly string[]>> = {
  niveau: Object.values(LEVEL_SLUGS),
  format: FORMATS.filter((code) => code !== 'group-visit' && code !== 'staff-training').map(
    (code) => FORMAT_SLUGS[code],
  ),
  acces: Object.values(ACCESS_SLUGS),
  inscription: Object.values(REGISTRATION_SLUGS),
  gratuit: ['oui'],
  vacances: ['oui', 'non'],
  etat: Object.values(STATE_SLUGS),
}

/** What to write instead of a date that is none. */
export function malformedDate({ key, value }: MalformedDate): string {
  return `La date de ${queryKeys[key]} «${NBSP}${value}${NBSP}» n’existe pas${NBSP}: écrivez l’année, le mois et le jour, comme ${key}=2027-01-15.`
}
