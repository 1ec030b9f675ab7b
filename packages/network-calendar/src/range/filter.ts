import { ACCESS_CODES, type CivilDate, type ProgrammeQuery } from '@escale/programme'
import type { Showing } from '../showing.ts'
import type { Range, RangePlace, RangeSheet } from './decode.ts'
import { RANGE_KEYS, type RangeFacets, type RangeKey } from './keys.ts'
import { everyTrait, facetsOf, newTally, type Trait } from './tally.ts'

export interface Filtered {
  /** In order; those of the day before the window too, for what goes on past midnight. */
  readonly showings: readonly Showing[]
  /** Those that begin within the window. */
  readonly total: number
  readonly facets: RangeFacets
}

const bit = (key: RangeKey) => 1 << RANGE_KEYS.indexOf(key)
const ACCESS = bit('acces')

/**
 * The sessions of a window that match a query, and the counts beside each value: the same answer as `select` and
 * `facetsOf`, for the keys of {@link RANGE_KEYS}. One walk; a session is judged by a few look-ups, and counted for the one
 * key it fails, or for all.
 */
export function filterRange(
  range: Range,
  query: ProgrammeQuery,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): Filtered {
  const { showings, placeAt, sheetAt, traits, offered } = range
  const byPlace = range.places.map((place) => failsOfPlace(place, query))
  const bySheet = range.sheets.map((sheet) => failsOfSheet(sheet, query))
  const byTraits = everyTrait().map((trait) => failsOfTrait(trait, query))
  const wanted = bitsOf(query.access.map((code) => ACCESS_CODES.indexOf(code)))
  const tally = newTally(range)
  const matching: Showing[] = []
  let total = 0
  const begins = before(showings, (date) => date < from)
  const ends = before(showings, (date) => date <= to)
  for (let at = 0; at < ends; at += 1) {
    const showing = showings[at]
    if (showing === undefined || (at < begins && showing.endDate < from)) continue
    const [place, sheet] = [placeAt[at] ?? 0, sheetAt[at] ?? 0]
    const [trait, access] = [traits[at] ?? 0, offered[at] ?? 0]
    let fails = (byPlace[place] ?? 0) | (bySheet[sheet] ?? 0) | (byTraits[trait] ?? 0)
    if (wanted !== 0 && (access & wanted) === 0) fails |= ACCESS
    if (fails === 0) matching.push(showing)
    if (at < begins || (fails & (fails - 1)) !== 0) continue
    if (fails === 0) total += 1
    tally.count(fails, place, sheet, trait, access)
  }
  return { showings: matching, total, facets: facetsOf(range, tally) }
}

/** How many of the first days' sessions: they are in order, so their dates are compared a dozen times, not 20,000. */
function before(showings: readonly Showing[], early: (date: CivilDate) => boolean): number {
  let [low, high] = [0, showings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const showing = showings[middle]
    if (showing && early(showing.date)) low = middle + 1
    else high = middle
  }
  return low
}

function failsOfPlace({ slug, town }: RangePlace, { places, towns }: ProgrammeQuery): number {
  let fails = 0
  if (places.length > 0 && !places.includes(slug)) fails |= bit('lieu')
  if (towns.length > 0 && !towns.includes(town)) fails |= bit('commune')
  return fails
}

function failsOfSheet(sheet: RangeSheet, query: ProgrammeQuery): number {
  const { categories, audiences, levels, formats, freeOnly } = query
  let fails = 0
  if (categories.length > 0 && !categories.includes(sheet.family.slug)) fails |= bit('categorie')
  if (audiences.length > 0 && !sheet.audiences.some((slug) => audiences.includes(slug)))
    fails |= bit('public')
  if (levels.length > 0 && sheet.level !== 'all' && !levels.includes(sheet.level)) fails |= bit('niveau')
  if (formats.length > 0 && !formats.includes(sheet.format)) fails |= bit('format')
  if (freeOnly && !sheet.free) fails |= bit('gratuit')
  return fails
}

function bitsOf(positions: readonly number[]): number {
  return positions.reduce((bits, position) => bits | (1 << position), 0)
}

function failsOfTrait({ state, registration, holiday }: Trait, query: ProgrammeQuery): number {
  let fails = 0
  if (query.registration.length > 0 && !query.registration.includes(registration)) fails |= bit('inscription')
  if (query.schoolHolidays !== null && (query.schoolHolidays === 'only') !== holiday) fails |= bit('vacances')
  if (query.states.length > 0 && !query.states.includes(state)) fails |= bit('etat')
  return fails
}
