import type { Messages } from '@escale/messages'
import {
  ACCESS_CODES,
  type AccessCode,
  type CivilDate,
  daysBetween,
  FORMATS,
  type Instant,
  LEVELS,
  minutesOf,
  type Place,
  type Programme,
  type ProgrammeQuery,
  REGISTRATION_KINDS,
  type Session,
  slugOf,
} from '@escale/programme'
import { type Almanac, almanacWithin } from '../marks.ts'
import { byHour, type Showing, showingOf, shownPlace } from '../showing.ts'
import {
  IN_HOLIDAY,
  type MessageAnswer,
  type MessageRows,
  type MessageSheet,
  PAST,
  type RangeMessage,
  STATE_KINDS,
} from './message.ts'

export interface RangeSources {
  readonly programme: Programme
  readonly query: ProgrammeQuery
  /** Those of the window that the part of the query the reader does not judge selects. */
  readonly sessions: readonly Session[]
  readonly from: CivilDate
  readonly to: CivilDate
  readonly now: Instant
  readonly today: CivilDate
  readonly edition: string
  readonly almanac: Almanac
  readonly mapOf: (place: Place) => string
  readonly messages: Messages
  readonly answer: MessageAnswer | null
}

/** Every place, family and audience of the programme, which the reader offers to choose from; of the sheets, those shown. */
export function encodeRange(sources: RangeSources): RangeMessage {
  const { programme, query, from, to, now, today, edition, mapOf, messages, answer } = sources
  const { places, towns, categories, audiences } = programme
  const pairs = sources.sessions
    .map((session) => ({ session, showing: showingOf(session, now, mapOf, messages) }))
    .sort((one, other) => byHour(one.showing, other.showing))
  const sheets = indexOf<string>()
  const townAt = new Map(towns.all.map(({ slug }, at) => [slug, at]))
  const placeAt = new Map(places.all.map(({ id }, at) => [id, at]))
  const familyAt = new Map(categories.all.map(({ id }, at) => [id, at]))
  const audienceAt = new Map(audiences.all.map(({ id }, at) => [id, at]))
  const texts = indexOf<string>()
  texts.at('')
  const messageSheets: MessageSheet[] = []
  const sheetAt = ({ workshop, category, audiences: own }: Session, { sheet }: Showing) => {
    const at = sheets.at(workshop.slug)
    messageSheets[at] ??= [
      workshop.slug,
      workshop.title,
      familyAt.get(category.id) ?? 0,
      own.map(({ id }) => audienceAt.get(id) ?? 0),
      LEVELS.indexOf(workshop.level),
      FORMATS.indexOf(workshop.format),
      workshop.price.kind === 'free' ? 1 : 0,
      bitsOf(workshop.access),
      sheet.words.audiences,
      sheet.words.level,
      sheet.words.price,
    ]
    return at
  }
  const column = (value: (session: Session, showing: Showing) => number) =>
    pairs.map(({ session, showing }) => value(session, showing))
  let last = from
  const rows: MessageRows = {
    ids: pairs.map(({ session }) => session.id),
    day: column(({ date }) => {
      const days = daysBetween(last, date)
      last = date
      return days
    }),
    start: column(({ startTime }) => minutesOf(startTime)),
    end: column(({ endTime }) => minutesOf(endTime)),
    place: column(({ place }) => placeAt.get(place.id) ?? 0),
    sheet: column(sheetAt),
    state: column(({ state }) => STATE_KINDS.indexOf(state.kind)),
    registration: column(({ registration }) => REGISTRATION_KINDS.indexOf(registration.kind)),
    flags: column(
      ({ schoolHoliday }, { past }) => (past ? PAST : 0) | (schoolHoliday === null ? 0 : IN_HOLIDAY),
    ),
    status: column((_, { status }) => texts.at(status)),
    news: column((_, { news }) => texts.at(news)),
    part: column((_, { part }) => texts.at(part)),
  }
  return {
    version: 1,
    edition,
    today,
    from,
    to,
    towns: towns.all.map(({ slug, name }) => [slug, name]),
    places: places.all.map((place) => [
      place.slug,
      place.name,
      placeWords(place, mapOf),
      townAt.get(slugOf(place.town)) ?? -1,
      bitsOf(place.access),
      mapOf(place),
    ]),
    families: categories.all.map(({ slug, name, motif }) => [slug, name, motif]),
    audiences: audiences.all.map(({ slug, name }) => [slug, name]),
    sheets: messageSheets,
    asked: askedByName(programme, query),
    almanac: almanacWithin(sources.almanac, from, to),
    texts: texts.all,
    rows,
    answer,
  }
}

function askedByName(programme: Programme, query: ProgrammeQuery): RangeMessage['asked'] {
  const titled = (
    key: string,
    slugs: readonly string[],
    shelf: { readonly bySlug: ReadonlyMap<string, { readonly title: string }> },
  ) =>
    slugs.flatMap((slug): RangeMessage['asked'] => {
      const document = shelf.bySlug.get(slug)
      return document === undefined ? [] : [[key, slug, document.title]]
    })
  return [
    ...titled('atelier', query.workshops, programme.workshops),
    ...titled('cycle', query.cycles, programme.cycles),
    ...titled('festival', query.festivals, programme.festivals),
  ]
}

function bitsOf(codes: readonly AccessCode[]): number {
  let bits = 0
  for (const code of codes) bits |= 1 << ACCESS_CODES.indexOf(code)
  return bits
}

/** Numbers things as they come, each once. */
function indexOf<Thing>() {
  const known = new Map<Thing, number>()
  const all: Thing[] = []
  return {
    all,
    at(thing: Thing): number {
      const at = known.get(thing)
      if (at !== undefined) return at
      known.set(thing, all.length)
      return all.push(thing) - 1
    },
  }
}

function placeWords(place: Place, mapOf: RangeSources['mapOf']): string {
  return shownPlace(place, mapOf).words
}
