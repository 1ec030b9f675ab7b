import { addDays, type CivilDate } from '@escale/programme'

/** The days that the home page counts from. */
export interface Days {
  readonly today: CivilDate
  readonly inTwoWeeks: CivilDate
  readonly inAMonth: CivilDate
  readonly monthAgo: CivilDate
}

export function daysFrom(today: CivilDate): Days {
  return {
    today,
    inTwoWeeks: addDays(today, 14),
    inAMonth: addDays(today, 30),
    monthAgo: addDays(today, -30),
  }
}

/** The school year around a day, which is how seasons are counted: `2026-09-01` to `2027-08-31`. */
export function seasonAround(today: CivilDate): { readonly from: string; readonly to: string } {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '09' ? 1 : 0)
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` }
}
