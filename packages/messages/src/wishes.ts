import {
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  FORMATS,
  LEVEL_SLUGS,
  type ProgrammeQuery,
  type QueryKey,
  REGISTRATION_SLUGS,
  STATE_SLUGS,
} from '@escale/programme'
import type * as labels from './fr/labels.ts'
import type { Widened } from './language.ts'

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

/** How a language says what is no name. */
export interface WishWords {
  readonly labels: Pick<Widened<typeof labels>, 'formats' | 'levels' | 'access' | 'registration' | 'states'>
  readonly quoted: (text: string) => string
  readonly age: (age: number) => string
  readonly free: string
  readonly holidays: Readonly<Record<'only' | 'without', string>>
}

/** The values of a query in words, those of one key together; no group is empty. */
export function wishesOf(query: ProgrammeQuery, programme: QueryNames, words: WishWords): string[][] {
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
  const { formats, levels, access, registration, states } = words.labels
  return [
    named(query.workshops, programme.workshops, byTitle),
    named(query.categories, programme.categories, byName),
    query.formats.map((code) => formats[code]),
    named(query.cycles, programme.cycles, byTitle),
    named(query.festivals, programme.festivals, byTitle),
    named(query.audiences, programme.audiences, byName),
    query.ages.map(words.age),
    query.levels.map((code) => levels[code]),
    named(query.places, programme.places, byName),
    named(query.towns, programme.towns, byName),
    query.access.map((code) => access[code]),
    query.registration.map((code) => registration[code]),
    query.freeOnly ? [words.free] : [],
    query.schoolHolidays === null
      ? []
      : [query.schoolHolidays === 'only' ? words.holidays.only : words.holidays.without],
    query.states.map((code) => states[code]),
    query.text === '' ? [] : [words.quoted(query.text)],
  ].filter((group) => group.length > 0)
}

/** The words an address may use for the keys whose values are always the same. */
export const CLOSED_LISTS: Partial<Record<QueryKey, readonly string[]>> = {
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
