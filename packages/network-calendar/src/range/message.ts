import type { Motif } from '@escale/programme'
import type { Almanac } from '../marks.ts'

/**
 * A window of the calendar as it travels: the documents its sessions name, once each, then the sessions column by column,
 * which compresses to a few bytes a session besides its id. Written by {@link encodeRange}, read by {@link decodeRange}.
 */
export interface RangeMessage {
  /** Another spelling gets another number: whoever reads one it does not know asks for the page instead. */
  readonly version: 1
  /** Two answers of one edition go together. */
  readonly edition: string
  readonly today: string
  /** The days sessions begin on, included at both ends. */
  readonly from: string
  readonly to: string
  readonly towns: readonly PlaceName[]
  readonly places: readonly MessagePlace[]
  readonly families: readonly (readonly [slug: string, name: string, motif: Motif])[]
  readonly audiences: readonly PlaceName[]
  readonly sheets: readonly MessageSheet[]
  /** Titles of what the address asks by name and the tables above do not hold, by key and slug. */
  readonly asked: readonly (readonly [key: string, slug: string, title: string])[]
  readonly almanac: Almanac
  /** Words that sessions share. The first is empty. */
  readonly texts: readonly string[]
  readonly rows: MessageRows
  /** Where the window has no end or is only counted, what the server found. */
  readonly answer: MessageAnswer | null
}

type PlaceName = readonly [slug: string, name: string]

export type MessagePlace = readonly [
  slug: string,
  name: string,
  words: string,
  /** Index; -1 without one. */
  town: number,
  /** Bits of the access codes. */
  access: number,
  map: string,
]

export type MessageSheet = readonly [
  slug: string,
  title: string,
  family: number,
  audiences: readonly number[],
  /** Indexes in the closed lists. */
  level: number,
  format: number,
  free: 0 | 1,
  access: number,
  audienceWords: string,
  levelWords: string,
  priceWords: string,
]

/** One number a session in each column; sessions in the order of every view. */
export interface MessageRows {
  readonly ids: readonly string[]
  /** Days since the one before. */
  readonly day: readonly number[]
  /** Minutes from midnight; an end at or before the start is on the next day. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly place: readonly number[]
  readonly sheet: readonly number[]
  /** Index in {@link STATE_KINDS}. */
  readonly state: readonly number[]
  readonly registration: readonly number[]
  /** 1 past, 2 during school holidays. */
  readonly flags: readonly number[]
  /** Indexes of texts. */
  readonly status: readonly number[]
  readonly news: readonly number[]
  readonly part: readonly number[]
}

export interface MessageAnswer {
  readonly total: number
  readonly next: string | null
  readonly counts: readonly (readonly [date: string, count: number])[]
  readonly facets: readonly (readonly [
    key: string,
    values: readonly (readonly [value: string, count: number])[],
  ])[]
}

/** In the order of their numbers; may grow. */
export const STATE_KINDS = [
  'scheduled',
  'full',
  'waiting-list',
  'postponed',
  'put-off',
  'moved',
  'cancelled',
] as const

export const PAST = 1
export const IN_HOLIDAY = 2
