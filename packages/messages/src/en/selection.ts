import type { MalformedDate, ProgrammeQuery, QueryKey, QueryValue } from '@escale/programme'
import { CLOSED_LISTS, type QueryNames, wishesOf } from '../wishes.ts'
import { dateRange, fullDate } from './dates.ts'
import { access, formats, levels, queryKeys, registration, states } from './labels.ts'
import { alternatives, capitalise, plural, quoted } from './typography.ts'

/** “12 sessions”, “no session”. */
export function sessionCount(count: number): string {
  return count === 0 ? 'no session' : plural(count, 'session', 'sessions')
}

/** “12 workshops”, “no workshop”. */
export function workshopCount(count: number): string {
  return count === 0 ? 'no workshop' : plural(count, 'workshop', 'workshops')
}

/** What a query asks, in words; empty when it asks nothing. Names are the network's own. */
export function queryInWords(query: ProgrammeQuery, programme: QueryNames): string {
  const groups = wishesOf(query, programme, {
    labels: { access, formats, levels, registration, states },
    quoted,
    age: (age) => `age ${age}`,
    free: 'free of charge',
    holidays: { only: 'during school holidays', without: 'outside school holidays' },
  })
  return capitalise(groups.map(alternatives).join(', '))
}

/** “from 1 to 31 January 2027”, “from Saturday 12 December 2026 on”, empty when open at both ends. */
export function windowInWords({ from, to }: Pick<ProgrammeQuery, 'from' | 'to'>): string {
  if (from !== null && to !== null) return dateRange(from, to)
  if (from !== null) return `from ${fullDate(from)} on`
  return to === null ? '' : `until ${fullDate(to)}`
}

/** One sentence a value that cannot be understood, or that the programme does not have, and what to write instead. */
export function unknownValue({ key, value }: QueryValue): string {
  return `We do not know “${value}” (${queryKeys[key]}): ${adviceOn(key)}.`
}

function adviceOn(key: QueryKey): string {
  if (key === 'age') return 'write a number of years, like age=9'
  const accepted = CLOSED_LISTS[key]
  return accepted === undefined
    ? 'check the address or choose from the list'
    : `write ${alternatives(accepted.map((each) => `${key}=${each}`))}`
}

/** What to write instead of a date that is none. */
export function malformedDate({ key, value }: MalformedDate): string {
  return `The ${queryKeys[key]} “${value}” does not exist: write the year, the month and the day, like ${key}=2027-01-15.`
}
