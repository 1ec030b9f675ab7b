import {
  addDays,
  civilDate,
  EVERYTHING,
  id,
  instant,
  isHeld,
  type Session,
  type SessionEntry,
  type SessionId,
} from '@escale/programme'
import { aProgramme, aSession } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { renderCalendar } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { POLICIES } from './client.ts'
import { summaryOf } from './description.ts'
import type { ReadEvent } from './test/event.ts'
import { withIcalJs } from './test/with-ical-js.ts'
import { feedSelection } from './window.ts'

const FIRST_DAY = civilDate('2026-09-01')
const HOURS = 365 * 24

/** The same seed, the same year (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A CMS as far as sessions go: each edit raises the sequence when a subscriber would see it (gesture/session-trail). */
function cms(seed: number) {
  const pick = random(seed)
  const sessions = new Map<SessionId, SessionEntry>()
  let made = 0
  const edit = (hour: number, change: (session: SessionEntry) => Partial<SessionEntry>) => {
    const session = [...sessions.values()][pick(Math.max(1, sessions.size))]
    if (session === undefined) return
    const changed = change(session)
    const seen = JSON.stringify({ ...session, ...changed }) !== JSON.stringify(session)
    const sequence = session.sequence + (seen ? 1 : 0)
    sessions.set(session.id, { ...session, ...changed, sequence, modifiedAt: stampAt(hour) })
  }
  const dayFrom = (hour: number) => addDays(FIRST_DAY, Math.floor(hour / 24) - 20 + pick(90))
  const gestures: ((hour: number) => void)[] = [
    (hour) => {
      made += 1
      const stamps = { createdAt: stampAt(hour), modifiedAt: stampAt(hour) }
      const session = aSession(`${dayFrom(hour)} 10:00-12:00`, { id: id(`s${made}`), ...stamps })
      sessions.set(session.id, session)
    },
    (hour) => edit(hour, () => ({ date: dayFrom(hour) })),
    (hour) => edit(hour, () => ({ room: `Salle ${pick(3)}` })),
    (hour) => edit(hour, () => ({ state: { kind: 'cancelled', replacedBy: null }, publicNote: 'Grève' })),
    (hour) => edit(hour, () => ({ state: { kind: 'scheduled' }, publicNote: '' })),
    (hour) => edit(hour, () => ({ state: { kind: pick(2) === 0 ? 'full' : 'waiting-list' } })),
    () => sessions.delete([...sessions.keys()][pick(Math.max(1, sessions.size))] ?? id('none')),
  ]
  return {
    act: (hour: number) => gestures[[0, 0, 0, 1, 2, 3, 3, 4, 5, 6][pick(10)] ?? 0]?.(hour),
    programme: () => aProgramme({ sessions: [...sessions.values()] }),
    pick,
  }
}

function stampAt(hour: number) {
  const milliseconds = Temporal.Instant.from('2026-09-01T00:00:00Z').epochMilliseconds + hour * 3_600_000
  return instant(Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }))
}

/** What a patron should find in their calendar: worked out from the CMS, not from the feed's code. */
function truth(sessions: readonly Session[], today: string, client: 'any' | 'google') {
  const from = (days: number) => addDays(civilDate(today), -days)
  return sessions
    .filter((session) => session.date >= from(isHeld(session) ? 30 : 60))
    .map((session) => ({
      uid: `${session.id}@estuaires.example`,
      start: session.start,
      end: session.end,
      summary: summaryOf(session),
      sequence: session.sequence,
      status: isHeld(session) || !POLICIES[client].cancelledByStatus ? 'CONFIRMED' : 'CANCELLED',
    }))
}

const shown = ({ sequence: _, ...event }: ReadEvent) => JSON.stringify(event)

describe.each([
  ['any', 1],
  ['google', 2],
] as const)('a subscriber («%s», year %i)', (client, seed) => {
  it('has the truth at every poll of a year of edits, with UIDs that stay and sequences that rise', () => {
    const { act, programme, pick } = cms(seed)
    let calendar = new Map<string, ReadEvent>()
    const everSeen = new Map<string, ReadEvent>()
    let polls = 0
    let changes = 0
    for (let hour = 0; hour < HOURS; hour += 1 + pick(12)) {
      act(hour)
      if (pick(20) > 0) continue
      const today = addDays(FIRST_DAY, Math.floor(hour / 24))
      const now = programme()
      const feed = renderCalendar(feedSelection(now, EVERYTHING, today), {
        siteUrl: 'https://a.example',
        client,
      })
      expect(checkCalendar(feed)).toEqual([])
      calendar = new Map(withIcalJs(feed).map((event) => [event.uid, event]))
      expect([...calendar.values()]).toMatchObject(truth(now.sessions, today, client))
      for (const [uid, event] of calendar) {
        const before = everSeen.get(uid)
        if (before !== undefined && shown(before) !== shown(event)) {
          changes += 1
          expect(event.sequence).toBeGreaterThan(before.sequence)
        }
        everSeen.set(uid, event)
      }
      polls += 1
    }
    expect(polls).toBeGreaterThan(45)
    expect(changes).toBeGreaterThan(35)
  }, 30_000)
})
