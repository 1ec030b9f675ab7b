import {
  addDays,
  addMonths,
  civilDate,
  epochDay,
  minutesBetween,
  minutesOf,
  type SessionEntry,
} from '@escale/programme'
import { publicHolidays } from '@escale/scheduling'
import { describe, expect, it } from 'vitest'
import { type DemoNetwork, demoNetwork } from './demo.ts'

const DAYS = ['2026-11-22', '2027-03-01', '2027-07-14', '2026-12-24', '2027-05-20'].map(civilDate)

describe.each(DAYS)('the planning made on %s', (today) => {
  const demo = demoNetwork({ today })
  const sessions = [...demo.documents.sessions.values()]
  const everything = [...sessions, ...demo.internalSessions, ...demo.draftSessions]

  it('holds between 600 and 800 public sessions, from three months before to six months after', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(600)
    expect(sessions.length).toBeLessThanOrEqual(800)
    for (const { date } of everything) {
      expect(date >= addMonths(today, -3) && date <= addMonths(today, 6)).toBe(true)
    }
  })

  it('puts nobody in two places and no two groups in one room', () => {
    const keysOf = (session: SessionEntry) => [`${session.placeId} ${session.room}`, ...session.mediatorIds]
    expect(overlaps(everything, keysOf)).toEqual([])
  })

  it('skips closures and public holidays, save those the network works on', () => {
    const worked = new Set([...demo.documents.publicHolidays.values()].map((day) => day.date))
    const holidays = new Set(
      publicHolidays(2026, 2028).flatMap(({ from }) => (worked.has(from) ? [] : [from])),
    )
    for (const { id, date } of everything) expect(holidays.has(date), id).toBe(false)
    for (const closure of demo.documents.closures.values()) {
      const open = everything.filter(
        ({ placeId, date }) =>
          (closure.placeId === null || closure.placeId === placeId) &&
          closure.from <= date &&
          date <= closure.to,
      )
      expect(
        open.map(({ id }) => id),
        closure.reason,
      ).toEqual([])
    }
  })

  it('shows some of each state in the thirty days to come', () => {
    const soon = sessions.filter(({ date }) => date >= today && date <= addDays(today, 30))
    for (const kind of ['cancelled', 'postponed', 'moved', 'full', 'waiting-list', 'scheduled']) {
      expect(soon.filter(({ state }) => state.kind === kind).length, kind).toBeGreaterThanOrEqual(2)
    }
  })

  it('keeps the shares of real life over the season', () => {
    const share = (kind: string) =>
      sessions.filter(({ state }) => state.kind === kind).length / sessions.length
    expect(share('cancelled')).toBeGreaterThan(0.02)
    expect(share('cancelled')).toBeLessThan(0.045)
    expect(share('moved')).toBeLessThan(0.02)
    expect(share('postponed')).toBeLessThan(0.02)
    expect(share('full')).toBeGreaterThan(0.03)
    expect(share('scheduled')).toBeGreaterThan(0.8)
  })

  it('says why, leads elsewhere, and counts the change', () => {
    const cancelled = sessions.filter(({ state }) => state.kind === 'cancelled')
    const replaced = cancelled.filter(({ state }) => state.kind === 'cancelled' && state.replacedBy !== null)
    expect(replaced.length).toBeGreaterThanOrEqual(Math.floor(cancelled.length / 4))
    for (const session of sessions) {
      const { kind } = session.state
      if (kind === 'cancelled' || kind === 'moved' || kind === 'postponed')
        expect(session.publicNote).not.toBe('')
      expect(session.sequence > 0, session.id).toBe(kind !== 'scheduled')
      if (session.state.kind === 'moved') expect(session.state.previousPlaceId).not.toBe(session.placeId)
      if (kind === 'full' || kind === 'waiting-list') expect(session.seatsLeft).toBe(0)
      if (session.seatsLeft !== null) expect(session.seatsLeft).toBeLessThanOrEqual(session.capacity ?? 0)
    }
    const postponed = sessions.flatMap(({ state }) => (state.kind === 'postponed' ? [state] : []))
    expect(postponed.some(({ previous }) => previous !== null)).toBe(true)
    expect(postponed.some(({ previous }) => previous === null)).toBe(true)
  })

  it('dates every document before today', () => {
    for (const { id, createdAt, modifiedAt } of everything) {
      expect(createdAt, id).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/)
      expect(createdAt <= modifiedAt, id).toBe(true)
      expect(modifiedAt < `${today}T00:00:00.000Z`, id).toBe(true)
    }
  })

  it('numbers the sessions of a cycle without gap', () => {
    for (const [rule, numbers] of cycleRuns(demo)) {
      expect(numbers, rule).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  it('plays every public sheet at least once', () => {
    const played = new Set(sessions.map(({ workshopId }) => workshopId))
    const waiting = [...demo.documents.workshops.values()].filter(({ id }) => !played.has(id))
    expect(waiting.filter(({ format }) => format !== 'group-visit').map(({ slug }) => slug)).toEqual([])
  })

  it('has a festival, a night that ends after midnight, sessions online, one-to-one slots', () => {
    expect(sessions.some(({ festivalId }) => festivalId !== null)).toBe(true)
    expect(sessions.some(({ endTime }) => endTime === '00:30')).toBe(true)
    expect(sessions.some(({ placeId }) => placeId === 'lieu-en-ligne')).toBe(true)
    expect(sessions.filter(({ capacity }) => capacity === 1).length).toBeGreaterThan(80)
    expect(demo.internalSessions.length).toBeGreaterThan(10)
    expect(demo.draftSessions.length).toBeGreaterThan(0)
  })

  it('is the same each time', () => {
    expect(demoNetwork({ today })).toEqual(demo)
  })
})

/** Pairs of sessions that share a key at the same time. */
function overlaps(
  sessions: readonly SessionEntry[],
  keysOf: (session: SessionEntry) => readonly string[],
): readonly string[] {
  const byKey = new Map<string, SessionEntry[]>()
  for (const session of sessions) {
    for (const key of keysOf(session)) byKey.set(key, [...(byKey.get(key) ?? []), session])
  }
  const start = ({ date, startTime }: SessionEntry) => epochDay(date) * 1440 + minutesOf(startTime)
  const end = (session: SessionEntry) => start(session) + minutesBetween(session.startTime, session.endTime)
  return [...byKey].flatMap(([key, list]) =>
    list
      .sort((a, b) => start(a) - start(b))
      .flatMap((session, index) => {
        const before = list[index - 1]
        return before !== undefined && end(before) > start(session)
          ? [`${key}: ${before.id}, ${session.id}`]
          : []
      }),
  )
}

function cycleRuns(demo: DemoNetwork): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>()
  for (const { id, cycle } of demo.documents.sessions.values()) {
    if (cycle === null) continue
    const rule = demo.scheduleOfSession.get(id) ?? ''
    runs.set(rule, [...(runs.get(rule) ?? []), cycle.number])
  }
  return runs
}
