import type { CivilDate, Closure, Programme, SchoolHoliday, Selection, Session } from '@escale/programme'

/** A day of the agenda: its sessions in order, and what makes the day unlike others. */
export interface Day {
  readonly date: CivilDate
  readonly sessions: readonly Session[]
  readonly schoolHoliday: SchoolHoliday | null
  /** Closures of the whole network: those of one place are told on its sessions and its page. */
  readonly closures: readonly Closure[]
}

/** The days on which something of the selection happens, in order. */
export function listByDay({ programme, sessions }: Pick<Selection, 'programme' | 'sessions'>): Day[] {
  const byDate = new Map<CivilDate, Session[]>()
  for (const session of sessions) {
    const day = byDate.get(session.date)
    if (day) day.push(session)
    else byDate.set(session.date, [session])
  }
  return [...byDate]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, ofDay]) => ({ date, sessions: ofDay, ...occasionsOn(date, programme) }))
}

/** What the calendar marks on a day: the school holiday of the network's zone, and its closures. */
export function occasionsOn(date: CivilDate, programme: Programme): Pick<Day, 'schoolHoliday' | 'closures'> {
  const covers = ({ from, to }: { from: CivilDate; to: CivilDate }) => from <= date && date <= to
  const { schoolZone } = programme.network
  return {
    schoolHoliday:
      programme.schoolHolidays.find((holiday) => holiday.zone === schoolZone && covers(holiday)) ?? null,
    closures: programme.closures.filter((closure) => closure.placeId === null && covers(closure)),
  }
}
