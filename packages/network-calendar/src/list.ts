import { type CivilDate, type SchoolHoliday, type Session, startOfWeek } from '@escale/programme'

export interface Day {
  readonly date: CivilDate
  readonly holiday: SchoolHoliday | null
  readonly sessions: readonly Session[]
}

/** One line of a day: a session, or the slots of one workshop at one place, one after the other. */
export type Line = readonly [Session, ...Session[]]

/** Half-hour slots of a same «permanence» make one line, where the first one stands. */
export function linesOf(sessions: readonly Session[]): Line[] {
  const lines = new Map<string, [Session, ...Session[]]>()
  for (const session of sessions) {
    const slot = session.workshop.format === 'drop-in' && session.state.kind !== 'postponed'
    const key = slot ? `${session.workshop.id} ${session.place.id}` : session.id
    const line = lines.get(key)
    if (line) line.push(session)
    else lines.set(key, [session])
  }
  return [...lines.values()]
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
