import {
  ACCESS_SLUGS,
  EVERYTHING,
  FORMAT_SLUGS,
  LEVEL_SLUGS,
  LEVELS,
  type Programme,
  type ProgrammeQuery,
  parseProgrammeQuery,
  type QueryKey,
  queryPairs,
  REGISTRATION_SLUGS,
  type Session,
  select,
  slugOf,
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
  const given = (query: ProgrammeQuery) => {
    const selection = select(programme, startingFrom(query, today))
    return {
      sessions: selection.sessions,
      sheets: sheetsOf(selection, query).map(({ workshop }) => workshop),
    }
  }
  const whole = given(asked)
  const facet = (key: SheetFacet) => {
    const others = pairs.filter(([other]) => other !== key)
    const answers = others.length === pairs.length ? whole : given(queryOf(others))
    return count(key, answers, programme)
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

interface Answers {
  readonly sessions: readonly Session[]
  readonly sheets: readonly Workshop[]
}

function count(key: SheetFacet, { sessions, sheets }: Answers, programme: Programme): Map<string, number> {
  const found = new Map<string, Set<string>>()
  const add = (value: string, sheet: Workshop) => {
    const those = found.get(value)
    if (those) those.add(sheet.id)
    else found.set(value, new Set([sheet.id]))
  }
  const ofSheet = BY_SHEET[key]
  const ofSession = BY_SESSION[key]
  const listed = new Set(sheets.map(({ id }) => id))
  if (ofSheet) for (const sheet of sheets) for (const value of ofSheet(sheet, programme)) add(value, sheet)
  if (ofSession) {
    for (const session of sessions) {
      if (!listed.has(session.workshop.id)) continue
      for (const value of ofSession(session)) add(value, session.workshop)
    }
  }
  return new Map([...found].map(([value, those]) => [value, those.size]))
}

type BySheet = (sheet: Workshop, programme: Programme) => readonly string[]
type BySession = (session: Session) => readonly string[]

const BY_SHEET: Partial<Record<SheetFacet, BySheet>> = {
  categorie: ({ categoryId }, { documents }) => [documents.categories.get(categoryId)?.slug ?? ''],
  public: ({ audienceIds }, { documents }) =>
    audienceIds.flatMap((id) => documents.audiences.get(id)?.slug ?? []),
  // A sheet for all levels is found under each of them.
  niveau: ({ level }) => (level === 'all' ? LEVELS : [level]).map((each) => LEVEL_SLUGS[each]),
  format: ({ format }) => [FORMAT_SLUGS[format]],
  acces: ({ access }) => access.map((code) => ACCESS_SLUGS[code]),
  gratuit: ({ price }) => (price.kind === 'free' ? ['oui'] : []),
}

/** What only a date tells: sheets without one are not counted. */
const BY_SESSION: Partial<Record<SheetFacet, BySession>> = {
  lieu: ({ place }) => [place.slug],
  // An online place has no town.
  commune: ({ place }) => [slugOf(place.town)].filter((slug) => slug !== ''),
  acces: ({ access }) => access.map((code) => ACCESS_SLUGS[code]),
  inscription: ({ registration }) => [REGISTRATION_SLUGS[registration.kind]],
  vacances: ({ schoolHoliday }) => [schoolHoliday === null ? 'non' : 'oui'],
}
