import {
  addDays,
  type CivilDate,
  FORMATS,
  LEVELS,
  parseCivilDate,
  REGISTRATION_KINDS,
  timeOf,
} from '@escale/programme'
import type { Almanac } from '../marks.ts'
import type { Counts } from '../models/year.ts'
import type { Showing, ShownFamily, ShownPlace, ShownSheet } from '../showing.ts'
import { IN_HOLIDAY, PAST, type RangeMessage, STATE_KINDS } from './message.ts'
import { traitsOf } from './tally.ts'

/** A place, with what queries look at. */
export interface RangePlace extends ShownPlace {
  readonly town: string
  readonly access: number
}

export interface RangeSheet extends ShownSheet {
  readonly audiences: readonly string[]
  readonly level: (typeof LEVELS)[number]
  readonly format: (typeof FORMATS)[number]
  readonly free: boolean
  readonly access: number
}

/** A window of the calendar, ready to be asked. */
export interface Range {
  readonly edition: string
  readonly today: CivilDate
  readonly from: CivilDate
  readonly to: CivilDate
  readonly towns: ReadonlyMap<string, string>
  readonly places: readonly RangePlace[]
  readonly families: readonly ShownFamily[]
  readonly audiences: ReadonlyMap<string, string>
  readonly sheets: readonly RangeSheet[]
  readonly asked: RangeMessage['asked']
  readonly almanac: Almanac
  /** In the order of every view, and beside them where their place and sheet are in the tables. */
  readonly showings: readonly Showing[]
  readonly placeAt: readonly number[]
  readonly sheetAt: readonly number[]
  /** See `traitsOf`, and the access codes of place and sheet together. */
  readonly traits: Int32Array
  readonly offered: Int32Array
  readonly answer: Answer | null
}

/** What the server found where the window has no end, or is only counted. */
export interface Answer {
  readonly total: number
  readonly next: CivilDate | null
  readonly counts: Counts
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Reads a message of ours. Throws a `RangeError` on one of another version: whoever asked then shows the page. */
export function decodeRange(message: RangeMessage): Range {
  if (message.version !== 1) throw new RangeError('A message of another version')
  const { rows, texts } = message
  const families = message.families.map(([slug, name, motif]) => ({ slug, name, motif }))
  const audiences = message.audiences.map(([slug]) => slug)
  const places = message.places.map(
    ([slug, name, words, town, access, map]): RangePlace => ({
      slug,
      name,
      words,
      map,
      town: message.towns[town]?.[0] ?? '',
      access,
    }),
  )
  const sheets = message.sheets.map((row): RangeSheet => {
    const [slug, title, family, own, level, format, free, access, forWhom, levelWords, price] = row
    const kind = FORMATS[format] ?? 'workshop'
    return {
      slug,
      title,
      family: families[family] ?? NO_FAMILY,
      slots: kind === 'drop-in',
      words: { audiences: forWhom, level: levelWords, price },
      audiences: own.map((at) => audiences[at] ?? ''),
      level: LEVELS[level] ?? 'all',
      format: kind,
      free: free === 1,
      access,
    }
  })
  let date = dateOf(message.from)
  const showings: Showing[] = []
  for (const [at, id] of rows.ids.entries()) {
    const number = (column: readonly number[]) => column[at] ?? 0
    const text = (column: readonly number[]) => texts[number(column)] ?? ''
    const [place, sheet] = [places[number(rows.place)], sheets[number(rows.sheet)]]
    if (number(rows.day) > 0) date = addDays(date, number(rows.day))
    if (place === undefined || sheet === undefined) throw new RangeError('A session without place or sheet')
    const [start, end] = [number(rows.start), number(rows.end)]
    const state = STATE_KINDS[number(rows.state)] ?? 'scheduled'
    showings.push({
      id,
      date,
      startTime: timeOf(start),
      endTime: timeOf(end),
      endDate: end > start ? date : addDays(date, 1),
      sheet,
      place,
      state,
      held: state !== 'cancelled' && state !== 'put-off',
      past: (number(rows.flags) & PAST) !== 0,
      status: text(rows.status),
      news: text(rows.news),
      registration: REGISTRATION_KINDS[number(rows.registration)] ?? 'none',
      part: text(rows.part),
      publication: 'public',
    })
  }
  return {
    edition: message.edition,
    today: dateOf(message.today),
    from: dateOf(message.from),
    to: dateOf(message.to),
    towns: new Map(message.towns),
    places,
    families,
    audiences: new Map(message.audiences),
    sheets,
    asked: message.asked,
    almanac: message.almanac,
    showings,
    placeAt: rows.place,
    sheetAt: rows.sheet,
    traits: Int32Array.from(showings, (showing, at) =>
      traitsOf(showing, ((rows.flags[at] ?? 0) & IN_HOLIDAY) !== 0),
    ),
    offered: Int32Array.from(
      rows.place,
      (place, at) => (places[place]?.access ?? 0) | (sheets[rows.sheet[at] ?? 0]?.access ?? 0),
    ),
    answer: message.answer && {
      total: message.answer.total,
      next: message.answer.next === null ? null : dateOf(message.answer.next),
      counts: new Map(message.answer.counts),
      facets: new Map(message.answer.facets.map(([key, values]) => [key, new Map(values)])),
    },
  }
}

const NO_FAMILY: ShownFamily = { slug: '', name: '', motif: 'frames' }

function dateOf(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === null) throw new RangeError(`Not a date: ${text}`)
  return date
}
