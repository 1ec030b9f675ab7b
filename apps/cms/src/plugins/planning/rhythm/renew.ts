import { addDays, type CivilDate, dateOf, daysBetween, partsOf, startOfWeek } from '@escale/programme'
import type { Rhythm, Schedule } from '@escale/scheduling'

/** The first Monday after today of a usual term of libraries: January, April or mid-September. */
export function nextTerm(today: CivilDate): CivilDate {
  const { year } = partsOf(today)
  const terms = [dateOf(year, 1, 4), dateOf(year, 4, 5), dateOf(year, 9, 15), dateOf(year + 1, 1, 4)]
  const monday = (day: CivilDate) => startOfWeek(addDays(day, 6))
  return terms.map(monday).find((day) => day > today) ?? addDays(startOfWeek(today), 7)
}

/** The same rule from another day on, for as long: same weekdays, same hours, same exceptions. */
export function renewed(schedule: Schedule, from: CivilDate): Schedule {
  return { ...schedule, rhythm: renewedRhythm(schedule.rhythm, from) }
}

function renewedRhythm(rhythm: Rhythm, from: CivilDate): Rhythm {
  if (rhythm.kind === 'once') return { ...rhythm, date: sameWeekday(rhythm.date, rhythm.date, from) }
  if (rhythm.kind === 'dates') {
    const [first] = [...rhythm.dates].sort()
    return first === undefined
      ? rhythm
      : { ...rhythm, dates: rhythm.dates.map((day) => sameWeekday(day, first, from)) }
  }
  if (rhythm.end.kind === 'count') return { ...rhythm, from }
  const date = addDays(from, daysBetween(rhythm.from, rhythm.end.date))
  return { ...rhythm, from, end: { kind: 'until', date } }
}

/** Whole weeks later, so that what is first is not before `from`. */
function sameWeekday(day: CivilDate, first: CivilDate, from: CivilDate): CivilDate {
  return addDays(day, Math.ceil(daysBetween(first, from) / 7) * 7)
}
