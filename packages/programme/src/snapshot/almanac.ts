import type { CivilDate } from '../civil/date.ts'
import { type Span, spanOf } from '../civil/zoned.ts'
import type { SchoolHoliday } from '../model/occasions.ts'
import type { SessionEntry } from '../model/session.ts'
import type { ProgrammeDocuments } from './documents.ts'

/** What joining asks of the calendar. Each answer is worked out once: hundreds of sessions share a date and an hour. */
export interface Almanac {
  /** The school holiday a day belongs to in the network's zone. */
  holidayOn(date: CivilDate): SchoolHoliday | null
  span(entry: Pick<SessionEntry, 'date' | 'startTime' | 'endTime'>, timeZone: string): Span
}

export function almanacOf({ network, schoolHolidays }: ProgrammeDocuments): Almanac {
  const holidays = [...schoolHolidays.values()]
    .filter(({ zone }) => zone === network.schoolZone)
    // When two overlap, the one that begins first, whatever the order they came in.
    .sort((one, other) => (`${one.from} ${one.id}` < `${other.from} ${other.id}` ? -1 : 1))
  const days = new Map<CivilDate, SchoolHoliday | null>()
  const spans = new Map<string, Span>()
  return {
    holidayOn(date) {
      const known = days.get(date)
      if (known !== undefined) return known
      const holiday = holidays.find(({ from, to }) => from <= date && date <= to) ?? null
      days.set(date, holiday)
      return holiday
    },
    span({ date, startTime, endTime }, timeZone) {
      const key = `${date}${startTime}${endTime}${timeZone}`
      const known = spans.get(key)
      if (known !== undefined) return known
      const span = spanOf(date, startTime, endTime, timeZone)
      spans.set(key, span)
      return span
    },
  }
}
