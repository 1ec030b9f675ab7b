import {
  type Audience,
  askedWords,
  type Programme,
  type ProgrammeQuery,
  type Selection,
  type Session,
  tells,
  toldBy,
  type Workshop,
} from '@escale/programme'

/** A sheet of the catalogue and the next date one can go to. */
export interface Listed {
  readonly workshop: Workshop
  readonly next: Session | null
  readonly comingCount: number
}

/**
 * The sheets a query finds: those of the selected sessions and, when it asks nothing that only a session can answer
 * (place, date, state…), the sheets that match without having a date.
 */
export function sheetsOf(
  { programme, query, sessions, unknown }: Selection,
  asked: ProgrammeQuery,
): Listed[] {
  const coming = new Map<string, Session[]>()
  for (const session of sessions) {
    const known = coming.get(session.workshop.id)
    if (known) known.push(session)
    else coming.set(session.workshop.id, [session])
  }
  const undated = unknown.length === 0 && !asksOfSessions(asked)
  return programme.workshops.all
    .filter(isPublic)
    .filter((workshop) => coming.has(workshop.id) || (undated && matches(workshop, query, programme)))
    .map((workshop) => {
      const dates = coming.get(workshop.id) ?? []
      return { workshop, next: dates[0] ?? null, comingCount: dates.length }
    })
}

/** Training between colleagues is nobody else's business. */
export function isPublic({ format }: Pick<Workshop, 'format'>): boolean {
  return format !== 'staff-training'
}

function asksOfSessions(asked: ProgrammeQuery): boolean {
  const lists = [asked.places, asked.towns, asked.cycles, asked.festivals, asked.registration, asked.states]
  return (
    lists.some(({ length }) => length > 0) ||
    asked.schoolHolidays !== null ||
    asked.from !== null ||
    asked.to !== null ||
    asked.unrecognised.length > 0
  )
}

function matches(workshop: Workshop, query: ProgrammeQuery, programme: Programme): boolean {
  const category = programme.categories.all.find(({ id }) => id === workshop.categoryId)
  const audiences = programme.audiences.all.filter(({ id }) => workshop.audienceIds.includes(id))
  const among = <Value>(asked: readonly Value[], ...own: readonly Value[]) =>
    asked.length === 0 || own.some((value) => asked.includes(value))
  return (
    category !== undefined &&
    among(query.categories, category.slug) &&
    among(query.workshops, workshop.slug) &&
    among(query.audiences, ...audiences.map(({ slug }) => slug)) &&
    (query.ages.length === 0 || query.ages.some((age) => welcomes(audiences, age))) &&
    (workshop.level === 'all' || among(query.levels, workshop.level)) &&
    among(query.formats, workshop.format) &&
    among(query.access, ...workshop.access) &&
    (!query.freeOnly || workshop.price.kind === 'free') &&
    told(query.text, [`${workshop.title} ${workshop.promise}`, category.name], programme)
  )
}

function welcomes(audiences: readonly Audience[], age: number): boolean {
  return (
    audiences.length === 0 ||
    audiences.some(({ ageFrom, ageTo }) => (ageFrom ?? 0) <= age && age <= (ageTo ?? 200))
  )
}

function told(text: string, texts: readonly string[], { network }: Programme): boolean {
  if (text === '') return true
  const words = askedWords(text, network)
  const laidOut = texts.map(toldBy)
  return words.length > 0 && words.every((word) => laidOut.some((each) => tells(each, word)))
}
