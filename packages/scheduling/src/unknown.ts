import {
  addDays,
  type CivilDate,
  dateOf,
  daysBetween,
  earlierOf,
  laterOf,
  partsOf,
  type UnknownDays,
} from '@escale/programme'
import type { Period, Schedule, Window } from './schedule.ts'

/**
 * School never runs this many days without a holiday (code de l'éducation, L521-1: five periods of work of about seven
 * weeks). A longer gap in a calendar is therefore a year that nobody has entered.
 */
const LONGEST_TERM_DAYS = 100

/** The days of `window` that a schedule decides on although its calendar says nothing of them. */
export function unknownDays(
  { rhythm, policies }: Schedule,
  calendar: { readonly schoolHolidays: readonly Period[]; readonly publicHolidays: readonly Period[] },
  window: Window,
): UnknownDays[] {
  const asksSchool = policies.schoolHolidays !== 'ignore' || rhythm.kind === 'school-holidays'
  const asksPublic = policies.publicHolidays === 'skip'
  return [
    ...(asksSchool ? unknownSchoolDays(calendar.schoolHolidays, window) : []),
    ...(asksPublic ? unknownPublicDays(calendar.publicHolidays, window) : []),
  ]
}

/** A school calendar is known from its first holiday to its last, save gaps longer than a term. */
export function unknownSchoolDays(holidays: readonly Period[], window: Window): UnknownDays[] {
  const unknown: UnknownDays[] = []
  const add = (from: CivilDate, to: CivilDate) => {
    const [start, end] = [laterOf(from, window.from), earlierOf(to, window.to)]
    if (start <= end) unknown.push({ what: 'school-holidays', from: start, to: end })
  }
  let told = window.from
  let first = true
  for (const { from, to } of [...holidays].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (from > told && (first || daysBetween(told, from) > LONGEST_TERM_DAYS)) add(told, addDays(from, -1))
    if (first || to >= told) told = addDays(to, 1)
    first = false
  }
  add(told, window.to)
  return unknown
}

/** Every year has public holidays: one without any was not asked for. */
function unknownPublicDays(holidays: readonly Period[], { from, to }: Window): UnknownDays[] {
  const known = new Set(holidays.flatMap((period) => [partsOf(period.from).year, partsOf(period.to).year]))
  const unknown: UnknownDays[] = []
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    if (known.has(year)) continue
    const [start, end] = [dateOf(year, 1, 1), dateOf(year, 12, 31)]
    const last = unknown.at(-1)
    const next = { what: 'public-holidays', to: earlierOf(end, to) } as const
    if (last && addDays(last.to, 1) === start) unknown.splice(-1, 1, { ...next, from: last.from })
    else unknown.push({ ...next, from: laterOf(start, from) })
  }
  return unknown
}
