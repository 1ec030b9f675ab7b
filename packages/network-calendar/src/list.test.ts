import { id, type Session } from '@escale/programme'
import { aPlace, aProgramme, aSchoolHoliday, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { comingDays, daysOf, firstLeaf, linesOf } from './list.ts'

const at = (when: string, workshop: string, more: Parameters<typeof aSession>[1] = {}) =>
  aSession(when, { workshopId: id(workshop), ...more })
const { sessions } = aProgramme({
  places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang') })],
  workshops: [
    aWorkshop('Permanence', { id: id('aide'), format: 'drop-in' }),
    aWorkshop('Photos', { id: id('photos') }),
  ],
  schoolHolidays: [aSchoolHoliday('Vacances de Noël', '2026-12-19', '2027-01-03')],
  sessions: [
    at('2026-11-22 08:00-09:00', 'photos'),
    at('2026-11-24 14:00-14:30', 'aide'),
    at('2026-11-24 14:30-15:00', 'aide'),
    at('2026-11-24 14:45-16:00', 'photos', { placeId: id('etang') }),
    at('2026-11-24 15:00-15:30', 'aide', { state: { kind: 'cancelled', replacedBy: null } }),
    at('2026-12-22 20:00-00:30', 'photos'),
  ],
})
const days = daysOf(sessions)
const starts = (line: readonly Session[]) => line.map(({ startTime }) => startTime)

describe('the days of a list', () => {
  it('are those on which something happens, in order', () => {
    expect(days.map((day) => [day.date, day.sessions.length])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-24', 4],
      ['2026-12-22', 1],
    ])
  })

  it('know their school holiday', () => {
    expect(days.map(({ holiday }) => holiday?.name ?? null)).toEqual([null, null, 'Vacances de Noël'])
  })

  it('keep the slots of one help desk together, where the first one starts', () => {
    expect(linesOf(days[1]?.sessions ?? []).map(starts)).toEqual([['14:00', '14:30', '15:00'], ['14:45']])
  })

  it('are cut between two weeks, never inside one', () => {
    expect(firstLeaf(days, 1)).toMatchObject({ days: [{ date: '2026-11-22' }], next: '2026-11-23' })
    expect(firstLeaf(days, 2)).toMatchObject({ next: '2026-12-21' })
    expect(firstLeaf(days, 40).next).toBeNull()
  })

  it('to come leave out what is over, and end with a whole day', () => {
    expect(comingDays(sessions, '2026-11-22T08:00:00.000Z', 1).map((day) => day.sessions.length)).toEqual([4])
  })
})
