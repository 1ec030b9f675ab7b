import { ACCESS_CODES, type CivilDate, type ProgrammeQuery } from '@escale/programme'
import type { Showing } from '../showing.ts'
import type { Range, RangePlace, RangeSheet } from './decode.ts'
import { RANGE_KEYS, type RangeFacets, type RangeKey } from './keys.ts'
import { facetsOf, newTally, publicState, traitsOf } from './tally.ts'

export interface Filtered {
  /** In order; those of the day before the window too, for what goes on past midnight. */
  readonly showings: readonly Showing[]
  /** Those that begin within the window. */
  readonly total: number
  readonly facets: RangeFacets
}

const bit = (key: RangeKey) => 1 << RANGE_KEYS.indexOf(key)
const [REGISTRATION, HOLIDAY, STATE, ACCESS] = [
  bit('inscription'),
  bit('vacances'),
  bit('etat'),
  bit('acces'),
]

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
  const { showings, placeAt, sheetAt, inHoliday } = range
  const byPlace = range.places.map((place) => failsOfPlace(place, query))
  const bySheet = range.sheets.map((sheet) => failsOfSheet(sheet, query))
  const wanted = bitsOf(query.access.map((code) => ACCESS_CODES.indexOf(code)))
  const [states, ways] = [new Set<string>(query.states), new Set<string>(query.registration)]
  const tally = newTally(range)
  const matching: Showing[] = []
  let total = 0
  for (const [at, showing] of showings.entries()) {
    if (showing.date > to) break
    if (showing.date < from && showing.endDate < from) continue
    const [place, sheet] = [placeAt[at] ?? 0, sheetAt[at] ?? 0]
    const holiday = inHoliday[at] === true
    let fails = (byPlace[place] ?? 0) | (bySheet[sheet] ?? 0)
    if (ways.size > 0 && !ways.has(showing.registration)) fails |= REGISTRATION
    if (query.schoolHolidays !== null && (query.schoolHolidays === 'only') !== holiday) fails |= HOLIDAY
    if (states.size > 0 && !states.has(publicState(showing.state))) fails |= STATE
    const offered = accessOf(range, place, sheet)
    if (wanted !== 0 && (offered & wanted) === 0) fails |= ACCESS
    if (fails === 0) matching.push(showing)
    if (showing.date < from || (fails & (fails - 1)) !== 0) continue
    if (fails === 0) total += 1
    tally.count(fails, { place, sheet, traits: traitsOf(showing, holiday), access: offered })
  }
  return { showings: matching, total, facets: facetsOf(range, tally) }
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

function accessOf({ places, sheets }: Range, place: number, sheet: number): number {
  return (places[place]?.access ?? 0) | (sheets[sheet]?.access ?? 0)
}
