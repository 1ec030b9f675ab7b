import type { Network } from '../model/network.ts'
import { slugOf } from '../model/words.ts'
import { bySchedule, publicKind, type Session } from '../snapshot/session.ts'
import { askedWords, tells, toldBy } from '../words/asked.ts'
import type { ProgrammeQuery, QueryKey } from './query.ts'

type Test = (session: Session) => boolean

/**
 * The plain way: every session of the programme is looked at, one by one, and sorted. What `select` must answer, told as
 * directly as possible; tests and benches compare the two.
 */
export function selectPlainly(
  sessions: Iterable<Session>,
  query: ProgrammeQuery,
  network: Network,
): Session[] {
  const { from, to } = query
  const tests = testsOf(query, network)
  return [...sessions]
    .filter(
      (session) =>
        (from === null || session.date >= from) &&
        (to === null || session.date <= to) &&
        tests.every((test) => test(session)),
    )
    .sort(bySchedule)
}

/** One test a key that asks something; a session matches when all pass. */
function testsOf(query: ProgrammeQuery, network: Network): Test[] {
  const tests: Test[] = []
  const among = <Value>(
    values: readonly Value[],
    test: (session: Session, values: ReadonlySet<Value>) => boolean,
  ) => {
    if (values.length === 0) return
    const set = new Set(values)
    tests.push((session) => test(session, set))
  }
  for (const _ of new Set(unrecognisedKeysLeftEmpty(query))) tests.push(() => false)
  among(query.places, ({ place }, slugs) => slugs.has(place.slug))
  among(query.towns, ({ place }, slugs) => slugs.has(slugOf(place.town)))
  among(query.categories, ({ category }, slugs) => slugs.has(category.slug))
  among(query.workshops, ({ workshop }, slugs) => slugs.has(workshop.slug))
  among(query.audiences, ({ audiences }, slugs) => audiences.some(({ slug }) => slugs.has(slug)))
  among(query.ages, ({ audiences }, ages) => [...ages].some((age) => welcomes(audiences, age)))
  among(query.levels, ({ workshop }, levels) => workshop.level === 'all' || levels.has(workshop.level))
  among(query.formats, ({ workshop }, formats) => formats.has(workshop.format))
  among(query.cycles, ({ cycle }, slugs) => cycle !== null && slugs.has(cycle.cycle.slug))
  among(query.festivals, ({ festival }, slugs) => festival !== null && slugs.has(festival.slug))
  among(query.access, ({ access }, codes) => access.some((code) => codes.has(code)))
  among(query.registration, ({ registration }, kinds) => kinds.has(registration.kind))
  among(query.states, ({ state }, kinds) => kinds.has(publicKind(state)))
  if (query.freeOnly) tests.push(({ workshop }) => workshop.price.kind === 'free')
  if (query.schoolHolidays === 'only') tests.push(({ schoolHoliday }) => schoolHoliday !== null)
  if (query.schoolHolidays === 'outside') tests.push(({ schoolHoliday }) => schoolHoliday === null)
  if (query.text !== '') tests.push(textTest(query.text, network))
  return tests
}

/** A key all of whose values are unrecognised asks for what does not exist. */
export function unrecognisedKeysLeftEmpty(query: ProgrammeQuery): QueryKey[] {
  const understood: Partial<Record<QueryKey, boolean>> = {
    age: query.ages.length > 0,
    niveau: query.levels.length > 0,
    format: query.formats.length > 0,
    acces: query.access.length > 0,
    inscription: query.registration.length > 0,
    etat: query.states.length > 0,
    gratuit: query.freeOnly,
    vacances: query.schoolHolidays !== null,
  }
  return query.unrecognised.map(({ key }) => key).filter((key) => !understood[key])
}

/** A sheet without audience is for everyone. */
export function welcomes(audiences: Session['audiences'], age: number): boolean {
  if (audiences.length === 0) return true
  return audiences.some(
    ({ ageFrom, ageTo }) => (ageFrom ?? 0) <= age && age <= (ageTo ?? Number.POSITIVE_INFINITY),
  )
}

function textTest(text: string, network: Network): Test {
  const words = askedWords(text, network)
  return (session) => {
    const told = toldByDocuments(session)
    return words.length > 0 && words.every((word) => told.some((text) => tells(text, word)))
  }
}

/** A session is told by each of the documents it joins. */
function toldByDocuments({ workshop, place, category, festival, cycle }: Session): string[] {
  const texts = [
    `${workshop.title} ${workshop.promise}`,
    `${place.name} ${place.town}`,
    category.name,
    festival?.title ?? '',
    cycle?.cycle.title ?? '',
  ]
  return texts.map(toldBy)
}
