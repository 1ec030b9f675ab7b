import {
  ACCESS_SLUGS,
  EVERYTHING,
  FORMAT_SLUGS,
  LEVEL_SLUGS,
  LEVELS,
  type Place,
  type Programme,
  type ProgrammeQuery,
  parseProgrammeQuery,
  type QueryKey,
  queryPairs,
  REGISTRATION_KINDS,
  REGISTRATION_SLUGS,
  type Session,
  select,
  startingFrom,
  type Workshop,
} from '@escale/programme'
import { sheetsOf } from './sheets.ts'

/** The keys the catalogue counts its sheets by. */
export const SHEET_FACETS = [
  'categorie',
  'public',
  'niveau',
  'format',
  'commune',
  'lieu',
  'acces',
  'inscription',
  'gratuit',
  'vacances',
] as const satisfies readonly QueryKey[]
export type SheetFacet = (typeof SHEET_FACETS)[number]

/** How many sheets each value would give by itself, the other keys staying as they are. None with no sheet. */
export type SheetFacets = Readonly<Record<SheetFacet, ReadonlyMap<string, number>>>

type Knowledge = Pick<App.Locals, 'programme' | 'today'>

/** As `facetsOf`, but of sheets: ten sessions of one sheet are one answer of the catalogue. */
export function sheetFacets(asked: ProgrammeQuery, { programme, today }: Knowledge): SheetFacets {
  const pairs = queryPairs(asked)
  const given = (query: ProgrammeQuery): Answers => {
    const selection = select(programme, startingFrom(query, today))
    const sheets = sheetsOf(selection, query).map(({ workshop }) => workshop)
    return { sheets, ...unlike(selection.sessions, new Set(sheets)) }
  }
  const whole = given(asked)
  const facet = (key: SheetFacet) => {
    const others = pairs.filter(([other]) => other !== key)
    return count(key, others.length === pairs.length ? whole : given(queryOf(others)), programme)
  }
  return {
    categorie: facet('categorie'),
    public: facet('public'),
    niveau: facet('niveau'),
    format: facet('format'),
    commune: facet('commune'),
    lieu: facet('lieu'),
    acces: facet('acces'),
    inscription: facet('inscription'),
    gratuit: facet('gratuit'),
    vacances: facet('vacances'),
  }
}

function queryOf(pairs: readonly (readonly [string, string])[]): ProgrammeQuery {
  const parsed = parseProgrammeQuery(pairs)
  return parsed.ok ? parsed.query : EVERYTHING
}

/** Sheets, and of their sessions one for each place, one for each way to sign up in or out of holidays. */
interface Answers {
  readonly sheets: readonly Workshop[]
  readonly byPlace: readonly Session[]
  readonly byTerms: readonly Session[]
}

function unlike(sessions: readonly Session[], sheets: ReadonlySet<Workshop>): Omit<Answers, 'sheets'> {
  const seen = new Map([...sheets].map((sheet) => [sheet, { places: new Set<Place>(), terms: 0 }]))
  const byPlace: Session[] = []
  const byTerms: Session[] = []
  for (const session of sessions) {
    const known = seen.get(session.workshop)
    if (known === undefined) continue
    if (!known.places.has(session.place)) {
      known.places.add(session.place)
      byPlace.push(session)
    }
    const held = session.schoolHoliday === null ? 0 : 1
    const bit = 1 << (REGISTRATION_KINDS.indexOf(session.registration.kind) * 2 + held)
    if ((known.terms & bit) === 0) {
      known.terms |= bit
      byTerms.push(session)
    }
  }
  return { byPlace, byTerms }
}

function count(key: SheetFacet, answers: Answers, programme: Programme): Map<string, number> {
  const found = new Map<string, Set<Workshop>>()
  const add = (value: string, sheet: Workshop) => {
    const those = found.get(value)
    if (those) those.add(sheet)
    else found.set(value, new Set([sheet]))
  }
  const { documents, towns } = programme
  const ofSheets = (valuesOf: (sheet: Workshop) => readonly string[]) => {
    for (const sheet of answers.sheets) for (const value of valuesOf(sheet)) add(value, sheet)
  }
  const ofSessions = (sessions: readonly Session[], valuesOf: (session: Session) => readonly string[]) => {
    for (const session of sessions) for (const value of valuesOf(session)) add(value, session.workshop)
  }
  switch (key) {
    case 'categorie':
      ofSheets(({ categoryId }) => [documents.categories.get(categoryId)?.slug ?? ''])
      break
    case 'public':
      ofSheets(({ audienceIds }) => audienceIds.flatMap((id) => documents.audiences.get(id)?.slug ?? []))
      break
    case 'niveau':
      // A sheet for all levels is found under each of them.
      ofSheets(({ level }) => (level === 'all' ? LEVELS : [level]).map((each) => LEVEL_SLUGS[each]))
      break
    case 'format':
      ofSheets(({ format }) => [FORMAT_SLUGS[format]])
      break
    case 'gratuit':
      ofSheets(({ price }) => (price.kind === 'free' ? ['oui'] : []))
      break
    case 'acces':
      ofSheets(({ access }) => access.map((code) => ACCESS_SLUGS[code]))
      ofSessions(answers.byPlace, ({ access }) => access.map((code) => ACCESS_SLUGS[code]))
      break
    // What only a date tells: sheets without one are not counted.
    case 'lieu':
      ofSessions(answers.byPlace, ({ place }) => [place.slug])
      break
    case 'commune': {
      const townOf = new Map(
        towns.all.flatMap(({ slug, places }) => places.map((place) => [place, slug] as const)),
      )
      ofSessions(answers.byPlace, ({ place }) => [townOf.get(place) ?? ''].filter((slug) => slug !== ''))
      break
    }
    case 'inscription':
      ofSessions(answers.byTerms, ({ registration }) => [REGISTRATION_SLUGS[registration.kind]])
      break
    case 'vacances':
      ofSessions(answers.byTerms, ({ schoolHoliday }) => [schoolHoliday === null ? 'non' : 'oui'])
  }
  return new Map([...found].map(([value, those]) => [value, those.size]))
}
