import { addDays, type CivilDate, minutesBetween, minutesOf, timeOf } from '@escale/programme'
import type { Occurrence, TimeOfDay } from './schedule.ts'

/** A session of a day; `daysLater` is 1 for the slots of an evening that come after midnight. */
export interface DayTime extends Pick<Occurrence, 'startTime' | 'endTime'> {
  readonly daysLater: 0 | 1
}

/** The sessions of one day: one, or as many whole slots as fit. */
export function timesOfDay(time: TimeOfDay): DayTime[] {
  if (time.kind === 'session') return [{ startTime: time.startTime, endTime: time.endTime, daysLater: 0 }]
  const start = minutesOf(time.startTime)
  const span = minutesBetween(time.startTime, time.endTime)
  const length = Math.max(1, time.minutes)
  const slots: DayTime[] = []
  for (let at = 0; at + length <= span; at += length + Math.max(0, time.breakMinutes)) {
    const from = start + at
    slots.push({
      startTime: timeOf(from),
      endTime: timeOf(from + length),
      daysLater: from < 24 * 60 ? 0 : 1,
    })
  }
  return slots
}

export function occurrenceOn(day: CivilDate, { startTime, endTime, daysLater }: DayTime): Occurrence {
  return { date: daysLater === 0 ? day : addDays(day, 1), startTime, endTime }
}

/** In the order of the wall clock, one a slot: of two times of a rule that start together, the first one said holds. */
export function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const bySlot = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const slot = `${occurrence.date} ${occurrence.startTime}`
    if (!bySlot.has(slot)) bySlot.set(slot, occurrence)
  }
  return [...bySlot].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, occurrence]) => occurrence)
}
