import {
  ACCESS_CODES,
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  LEVEL_SLUGS,
  LEVELS,
  REGISTRATION_SLUGS,
  STATE_SLUGS,
} from '@escale/programme'
import type { Showing } from '../showing.ts'
import type { Range } from './decode.ts'
import { RANGE_KEYS, type RangeFacets, type RangeKey } from './keys.ts'

const KINDS = ['scheduled', 'full', 'waiting-list', 'postponed', 'moved', 'cancelled'] as const
const WAYS = ['none', 'advised', 'required'] as const

/** What a filter calls a state. */
const publicState = (state: Showing['state']) => (state === 'put-off' ? 'postponed' : state)

/** What a session is besides its place and its sheet. */
export interface Trait {
  readonly state: (typeof KINDS)[number]
  readonly registration: (typeof WAYS)[number]
  readonly holiday: boolean
}

/** In the order of {@link traitsOf}. */
export function everyTrait(): Trait[] {
  return KINDS.flatMap((state) =>
    WAYS.flatMap((registration) => [false, true].map((holiday) => ({ state, registration, holiday }))),
  )
}

/** State, registration and school holiday in one number. */
export function traitsOf(
  { state, registration }: Pick<Showing, 'state' | 'registration'>,
  holiday: boolean,
): number {
  return (KINDS.indexOf(publicState(state)) * 3 + WAYS.indexOf(registration)) * 2 + (holiday ? 1 : 0)
}

/** What a key's values are counted by. */
type Dimension = 'place' | 'sheet' | 'traits' | 'access'
const COUNTED_BY: Record<RangeKey, Dimension> = {
  lieu: 'place',
  commune: 'place',
  categorie: 'sheet',
  public: 'sheet',
  niveau: 'sheet',
  format: 'sheet',
  gratuit: 'sheet',
  acces: 'access',
  inscription: 'traits',
  vacances: 'traits',
  etat: 'traits',
}

export interface Tally {
  count(fails: number, place: number, sheet: number, traits: number, access: number): void
  /** How many at this place of the dimension fail nothing, or this key alone. */
  of(key: RangeKey, at: number): number
  sizeOf(dimension: Dimension): number
}

export function newTally({ places, sheets }: Range): Tally {
  const sizes = {
    place: places.length,
    sheet: sheets.length,
    traits: KINDS.length * WAYS.length * 2,
    access: 2 ** ACCESS_CODES.length,
  }
  const slots = RANGE_KEYS.length + 1
  const table = (dimension: Dimension) => new Int32Array(sizes[dimension] * slots)
  const counts = {
    place: table('place'),
    sheet: table('sheet'),
    traits: table('traits'),
    access: table('access'),
  }
  const add = (dimension: Dimension, slot: number, at: number) => {
    const index = slot * sizes[dimension] + at
    counts[dimension][index] = (counts[dimension][index] ?? 0) + 1
  }
  return {
    count(fails, place, sheet, traits, access) {
      const slot = 32 - Math.clz32(fails)
      add('place', slot, place)
      add('sheet', slot, sheet)
      add('traits', slot, traits)
      add('access', slot, access)
    },
    of(key, at) {
      const dimension = COUNTED_BY[key]
      const [table, size] = [counts[dimension], sizes[dimension]]
      return (table[at] ?? 0) + (table[(RANGE_KEYS.indexOf(key) + 1) * size + at] ?? 0)
    },
    sizeOf: (dimension) => sizes[dimension],
  }
}

/** The counts beside each value of each key. */
export function facetsOf(range: Range, tally: Tally): RangeFacets {
  return new Map(
    RANGE_KEYS.map((key) => {
      const values = new Map<string, number>()
      for (let at = 0; at < tally.sizeOf(COUNTED_BY[key]); at += 1) {
        const count = tally.of(key, at)
        if (count === 0) continue
        for (const value of valuesOf(key, range, at)) values.set(value, (values.get(value) ?? 0) + count)
      }
      return [key, values]
    }),
  )
}

/** The values of what stands at a place of its key's dimension. */
function valuesOf(key: RangeKey, { places, sheets }: Range, at: number): readonly string[] {
  const [place, sheet] = [places[at], sheets[at]]
  switch (key) {
    case 'lieu':
      return place ? [place.slug] : []
    case 'commune':
      return place && place.town !== '' ? [place.town] : []
    case 'categorie':
      return sheet ? [sheet.family.slug] : []
    case 'public':
      return sheet ? [...new Set(sheet.audiences)] : []
    case 'niveau':
      return (sheet?.level === 'all' ? LEVELS : sheet ? [sheet.level] : []).map((level) => LEVEL_SLUGS[level])
    case 'format':
      return sheet ? [FORMAT_SLUGS[sheet.format]] : []
    case 'gratuit':
      return sheet?.free ? ['oui'] : []
    case 'acces':
      return ACCESS_CODES.filter((_, code) => (at & (1 << code)) !== 0).map((code) => ACCESS_SLUGS[code])
    case 'inscription':
      return [REGISTRATION_SLUGS[WAYS[Math.floor(at / 2) % 3] ?? 'none']]
    case 'vacances':
      return [at % 2 === 1 ? 'oui' : 'non']
    case 'etat':
      return [STATE_SLUGS[KINDS[Math.floor(at / 6)] ?? 'scheduled']]
  }
}
