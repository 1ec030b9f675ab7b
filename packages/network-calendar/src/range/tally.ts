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

/** Sessions counted at each place of a dimension, apart for each key that alone refuses them. */
interface Table {
  readonly size: number
  add(slot: number, at: number): void
  of(slot: number, at: number): number
}

export interface Tally extends Readonly<Record<Dimension, Table>> {
  count(fails: number, place: number, sheet: number, traits: number, access: number): void
}

/** Of what fails nothing; the slots of keys follow. */
const MATCHING = 0

function newTable(size: number): Table {
  const counts = new Int32Array(size * (RANGE_KEYS.length + 1))
  const of = (slot: number, at: number) => counts[slot * size + at] ?? 0
  return {
    size,
    of,
    add(slot, at) {
      counts[slot * size + at] = of(slot, at) + 1
    },
  }
}

export function newTally({ places, sheets }: Range): Tally {
  const [place, sheet] = [newTable(places.length), newTable(sheets.length)]
  const [traits, access] = [newTable(KINDS.length * WAYS.length * 2), newTable(2 ** ACCESS_CODES.length)]
  return {
    place,
    sheet,
    traits,
    access,
    count(fails, atPlace, atSheet, atTraits, atAccess) {
      const slot = 32 - Math.clz32(fails)
      place.add(slot, atPlace)
      sheet.add(slot, atSheet)
      traits.add(slot, atTraits)
      access.add(slot, atAccess)
    },
  }
}

/** The counts beside each value of each key: what fails nothing, or this key alone. */
export function facetsOf(range: Range, tally: Tally): RangeFacets {
  return new Map(
    RANGE_KEYS.map((key, rank) => {
      const values = new Map<string, number>()
      const table = tally[COUNTED_BY[key]]
      for (let at = 0; at < table.size; at += 1) {
        const count = table.of(MATCHING, at) + table.of(rank + 1, at)
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
