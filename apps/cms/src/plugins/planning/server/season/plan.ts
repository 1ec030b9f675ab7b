import { addDays, type CivilDate, civilDate, laterOf } from '@escale/programme'
import {
  calendarOf,
  type Expansion,
  expandSchedule,
  type Occurrence,
  type PlannedSession,
  type Schedule,
} from '@escale/scheduling'
import type { Known } from '../read/known.ts'
import { newId } from './clashes.ts'
import type { Season, Shift } from './season.ts'

/** `2027-01-09 10:00`: what the rule gave, whatever becomes of it. */
export function slotOf({ date, startTime }: Pick<Occurrence, 'date' | 'startTime'>): string {
  return `${date} ${startTime}`
}

const LONGEST_YEARS = 3
const NEVER = civilDate('2000-01-01')

/** The dates of a rule at a place, after what interrupts it. A rule without end is followed for three years. */
export function expand(schedule: Schedule, placeId: Season['place'], known: Known): Expansion {
  const place = known.places.get(placeId) ?? { id: placeId, postalCode: '', parentId: null }
  return expandSchedule(schedule, calendarOf(place, known, reach(schedule)))
}

function reach({ rhythm }: Schedule): { from: CivilDate; to: CivilDate } {
  if (rhythm.kind === 'once') return { from: rhythm.date, to: rhythm.date }
  if (rhythm.kind === 'dates') {
    const days = [...rhythm.dates].sort()
    const from = days[0] ?? NEVER
    return { from, to: days.at(-1) ?? from }
  }
  const to = rhythm.end.kind === 'until' ? rhythm.end.date : addDays(rhythm.from, LONGEST_YEARS * 366)
  return { from: rhythm.from, to: laterOf(rhythm.from, to) }
}

/** An occurrence as it will be held, with the slot it answers for. */
export interface Held extends Occurrence {
  readonly slot: string
}

/** The occurrences of a rule, those that someone shifted at their new hours. */
export function held(occurrences: readonly Occurrence[], shifts: readonly Shift[]): readonly Held[] {
  const bySlot = new Map(shifts.map((shift) => [shift.slot, shift]))
  return occurrences.map((occurrence) => {
    const slot = slotOf(occurrence)
    const { date, startTime, endTime } = bySlot.get(slot) ?? occurrence
    return { date, startTime, endTime, slot }
  })
}

export function planned(season: Season, { slot, date, startTime, endTime }: Held): PlannedSession {
  return {
    id: newId(slot),
    workshopId: season.workshop,
    placeId: season.place,
    room: season.template.room,
    mediatorIds: season.mediators,
    date,
    startTime,
    endTime,
    state: { kind: 'scheduled' },
  }
}
