import type { CivilDate } from '../civil/date.ts'
import type { CivilTime } from '../civil/time.ts'
import { type Span, spanOf } from '../civil/zoned.ts'
import type { SchoolHoliday } from '../model/occasions.ts'
import type { Audience } from '../model/people.ts'
import type { SessionEntry } from '../model/session.ts'
import type { Workshop } from '../model/workshop.ts'
import type { ProgrammeDocuments } from './documents.ts'

/** What sessions share, worked out once: hundreds have the same date, the same hour, the same sheet. */
export interface JoinMemory {
  /** The school holiday a day belongs to in the network's zone. */
  holidayOn(date: CivilDate): SchoolHoliday | null
  span(entry: Pick<SessionEntry, 'date' | 'startTime' | 'endTime'>, timeZone: string): Span
  audiencesOf(workshop: Workshop): readonly Audience[]
}

export function joinMemory({ network, schoolHolidays, audiences }: ProgrammeDocuments): JoinMemory {
  const holidays = [...schoolHolidays.values()]
    .filter(({ zone }) => zone === network.schoolZone)
    // When two overlap, the one that begins first, whatever the order they came in.
    .sort((one, other) => (`${one.from} ${one.id}` < `${other.from} ${other.id}` ? -1 : 1))
  const days = new Map<CivilDate, SchoolHoliday | null>()
  const byWorkshop = new Map<Workshop, readonly Audience[]>()
  const spans = new Map<string, Map<CivilDate, Map<CivilTime, Map<CivilTime, Span>>>>()
  return {
    holidayOn: (date) =>
      remembered(days, date, () => holidays.find(({ from, to }) => from <= date && date <= to) ?? null),
    span({ date, startTime, endTime }, timeZone) {
      const inZone = remembered(spans, timeZone, () => new Map())
      const onDate = remembered(inZone, date, () => new Map())
      const fromStart = remembered(onDate, startTime, () => new Map())
      return remembered(fromStart, endTime, () => spanOf(date, startTime, endTime, timeZone))
    },
    audiencesOf: (workshop) =>
      remembered(byWorkshop, workshop, () => workshop.audienceIds.flatMap((id) => audiences.get(id) ?? [])),
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = make()
  known.set(key, made)
  return made
}
