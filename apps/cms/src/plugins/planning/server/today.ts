import { type CivilDate, civilDate } from '@escale/programme'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day it is now in a zone. */
export function todayIn(timeZone: string): CivilDate {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  formats.set(timeZone, format)
  return civilDate(format.format(new Date()))
}
