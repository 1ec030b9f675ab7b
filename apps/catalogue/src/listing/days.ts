import { addDays, type CivilDate, type SchoolHoliday, type Session, startOfWeek } from '@escale/programme'

export interface Day {
  readonly date: CivilDate
  readonly holiday: SchoolHoliday | null
  readonly sessions: readonly Session[]
}

/** Sessions in order, cut at each new day. */
export function daysOf(sessions: readonly Session[]): Day[] {
  const days: { date: CivilDate; holiday: SchoolHoliday | null; sessions: Session[] }[] = []
  for (const session of sessions) {
    const last = days.at(-1)
    if (last && last.date === session.date) last.sessions.push(session)
    else days.push({ date: session.date, holiday: session.schoolHoliday, sessions: [session] })
  }
  return days
}

export interface Leaf {
  readonly days: readonly Day[]
  /** The Monday to go on from; `null` on the last leaf. */
  readonly next: CivilDate | null
}

/** Whole weeks, as many as make a page one can scroll: at least one, then until `enough` sessions are shown. */
export function firstLeaf(days: readonly Day[], enough: number): Leaf {
  let shown = 0
  let week: CivilDate | null = null
  for (const [index, day] of days.entries()) {
    const monday = startOfWeek(day.date)
    if (week !== null && monday !== week && shown >= enough)
      return { days: days.slice(0, index), next: monday }
    week = monday
    shown += day.sessions.length
  }
  return { days, next: null }
}

/** The first `count` sessions that people can still go to, then the rest of their last day. */
export function comingDays(sessions: readonly Session[], now: string, count: number): Day[] {
  const coming = sessions.filter(({ end }) => end > now)
  const last = coming[count - 1]
  return daysOf(last ? coming.filter(({ date }) => date <= last.date) : coming)
}

/** Seven days after `date`. */
export function weekAfter(date: CivilDate): CivilDate {
  return addDays(date, 7)
}
