import { civilDate, civilTime, type SessionId } from '@escale/programme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generated, occurrence } from '../builders.ts'
import type { Occurrence } from '../schedule.ts'
import { type GeneratedSession, type Operation, reconcile } from './reconcile.ts'

const today = civilDate('2026-11-22')
const [first, second] = ['2026-12-05 10:00-12:00', '2026-12-12 10:00-12:00'] as const

describe('regenerating a rule', () => {
  it('keeps the session that has the same date and slot', () => {
    expect(reconcile([generated('a', first)], [occurrence(first)], today)).toEqual([
      { kind: 'keep', id: 'a' },
    ])
  })

  it('makes what is new', () => {
    expect(reconcile([generated('a', first)], [occurrence(first), occurrence(second)], today)).toEqual([
      { kind: 'keep', id: 'a' },
      { kind: 'create', occurrence: occurrence(second) },
    ])
  })

  it('lengthens the same session when only its end changes', () => {
    expect(reconcile([generated('a', first)], [occurrence('2026-12-05 10:00-13:00')], today)).toEqual([
      { kind: 'change-end', id: 'a', endTime: '13:00' },
    ])
  })

  it.each([
    ['was public', { published: true }, { kind: 'cancel', id: 'a' }],
    ['was never public', { published: false }, { kind: 'erase', id: 'a' }],
    ['was cancelled already', { cancelled: true }, { kind: 'keep', id: 'a' }],
    ['was touched by hand', { touched: true }, { kind: 'leave', id: 'a', wanted: null }],
    ['was cancelled by hand', { touched: true, cancelled: true }, { kind: 'keep', id: 'a' }],
  ] as const)('a session that disappears and %s', (_, given, operation) => {
    expect(reconcile([generated('a', first, given)], [], today)).toEqual([operation])
  })

  it.each([
    [
      'cancelled by an earlier edit is restored',
      { cancelled: true },
      { kind: 'restore', id: 'a', occurrence: occurrence(first) },
    ],
    [
      'cancelled by hand is listed',
      { touched: true, cancelled: true },
      { kind: 'leave', id: 'a', wanted: occurrence(first) },
    ],
    ['touched by hand at its own hours stands', { touched: true }, { kind: 'keep', id: 'a' }],
    [
      'made longer by hand is listed',
      { touched: true, endTime: civilTime('13:00') },
      { kind: 'leave', id: 'a', wanted: occurrence(first) },
    ],
    [
      'moved by hand answers for its old slot, and is listed',
      { touched: true, date: civilDate('2026-12-06') },
      { kind: 'leave', id: 'a', wanted: occurrence(first) },
    ],
    [
      'moved by hand to another hour is listed',
      { touched: true, startTime: civilTime('09:00') },
      { kind: 'leave', id: 'a', wanted: occurrence(first) },
    ],
  ] as const)('a session that stands, %s', (_, given, operation) => {
    expect(reconcile([generated('a', first, given)], [occurrence(first)], today)).toEqual([operation])
  })

  it('leaves the past alone: nothing is made, changed or named before today', () => {
    const past = generated('past', '2026-11-21 10:00-12:00')
    const listed = reconcile(
      [past],
      [occurrence('2026-11-20 10:00-12:00'), occurrence('2026-11-22 10:00-12:00')],
      today,
    )
    expect(listed).toEqual([{ kind: 'create', occurrence: occurrence('2026-11-22 10:00-12:00') }])
  })

  it('names a session of the past that was put off to a day to come, and the other way round', () => {
    const late = generated('late', '2026-11-21 10:00-12:00', { date: civilDate('2026-12-01'), touched: true })
    const early = generated('early', '2026-12-02 10:00-12:00', {
      date: civilDate('2026-11-20'),
      touched: true,
    })
    expect(reconcile([early, late], [], today)).toEqual([
      { kind: 'leave', id: 'late', wanted: null },
      { kind: 'leave', id: 'early', wanted: null },
    ])
  })

  it.each([
    ['the one someone worked on', { touched: true }, 'a', 'cancel'],
    ['the one that is held', { cancelled: true }, 'b', 'keep'],
    ['the touched one even cancelled', { touched: true, cancelled: true }, 'a', 'cancel'],
    ['the first made', {}, 'a', 'cancel'],
  ] as const)('of two sessions of one slot, %s has it', (_, given, winner, kind) => {
    const sessions = [generated('b', first), generated('a', first, given)]
    const operations = reconcile(sessions, [occurrence(first)], today)
    expect(operations).toHaveLength(2)
    expect(operations.filter((operation) => 'id' in operation && operation.id !== winner)).toMatchObject([
      { kind },
    ])
  })
})

const day = fc.integer({ min: 15, max: 30 }).map((date) => `2026-11-${date}`)
const hours = fc.constantFrom('10:00-12:00', '10:00-13:00', '14:00-16:00')
const slot = fc.tuple(day, hours).map(([date, span]) => occurrence(`${date} ${span}`))
const flags = fc.record({ touched: fc.boolean(), published: fc.boolean(), cancelled: fc.boolean() })
const previous = fc
  .array(fc.tuple(slot, fc.option(slot, { nil: null }), flags), { maxLength: 12 })
  .map((list) =>
    list.map(([made, moved, given], index): GeneratedSession => {
      const base = generated(`s${index}`, `${made.date} ${made.startTime}-${made.endTime}`, given)
      return given.touched && moved ? { ...base, ...moved } : base
    }),
  )
const expansion = fc.uniqueArray(slot, {
  maxLength: 12,
  selector: ({ date, startTime }) => `${date}${startTime}`,
})

/** What a CMS does with a plan: the vocabulary of operations is complete when this is short. */
function carryOut(
  sessions: readonly GeneratedSession[],
  operations: readonly Operation[],
): GeneratedSession[] {
  const byId = new Map<SessionId, GeneratedSession>(sessions.map((session) => [session.id, session]))
  const change = (sessionId: SessionId, given: Partial<GeneratedSession>) => {
    const session = byId.get(sessionId)
    if (session) byId.set(sessionId, { ...session, ...given })
  }
  for (const operation of operations) {
    if (operation.kind === 'create') {
      const { date, startTime, endTime } = operation.occurrence
      const made = generated(`new-${date}-${startTime}`, `${date} ${startTime}-${endTime}`)
      byId.set(made.id, made)
    } else if (operation.kind === 'erase') byId.delete(operation.id)
    else if (operation.kind === 'cancel') change(operation.id, { cancelled: true })
    else if (operation.kind === 'change-end') change(operation.id, { endTime: operation.endTime })
    else if (operation.kind === 'restore') change(operation.id, { ...operation.occurrence, cancelled: false })
  }
  return [...byId.values()]
}

describe('whatever the sessions and the new rule', () => {
  const property = (check: (sessions: GeneratedSession[], occurrences: Occurrence[]) => void) =>
    fc.assert(fc.property(previous, expansion, check), { numRuns: 500 })

  it('every session to come is named once, and no other', () => {
    property((sessions, occurrences) => {
      const named = reconcile(sessions, occurrences, today).flatMap((operation) =>
        'id' in operation ? operation.id : [],
      )
      const coming = sessions.filter(({ slot, date }) => slot.date >= today || date >= today)
      expect(named.toSorted()).toEqual(coming.map(({ id }) => id).toSorted())
    })
  })

  it('what someone touched is neither changed nor erased, and what was public is never erased', () => {
    property((sessions, occurrences) => {
      for (const operation of reconcile(sessions, occurrences, today)) {
        if (!('id' in operation)) continue
        const session = sessions.find(({ id }) => id === operation.id)
        if (session?.touched) expect(['keep', 'leave']).toContain(operation.kind)
        if (session?.published) expect(operation.kind).not.toBe('erase')
      }
    })
  })

  it('carried out, the sessions untouched and held are those of the rule, and a second time changes nothing', () => {
    property((sessions, occurrences) => {
      const after = carryOut(sessions, reconcile(sessions, occurrences, today))
      const again = reconcile(after, occurrences, today)
      expect(again.filter(({ kind }) => kind !== 'keep' && kind !== 'leave')).toEqual([])
      const wanted = new Set(
        occurrences.map(({ date, startTime, endTime }) => `${date} ${startTime} ${endTime}`),
      )
      for (const session of after) {
        if (session.touched || session.cancelled || session.date < today) continue
        expect(wanted).toContain(`${session.date} ${session.startTime} ${session.endTime}`)
      }
    })
  })
})
