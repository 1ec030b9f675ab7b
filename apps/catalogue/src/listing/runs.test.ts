import { id } from '@escale/programme'
import { aCycle, aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { runsOf } from './runs.ts'

const part = (when: string, place: string, number: number) =>
  aSession(when, { placeId: id(place), cycle: { cycleId: id('pas'), number } })
const { sessions } = aProgramme({
  places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang') })],
  cycles: [{ ...aCycle('Pas', 2), id: id('pas') }],
  sessions: [
    part('2026-10-06 10:00-11:00', 'port', 1),
    part('2026-10-13 10:00-11:00', 'port', 2),
    part('2026-12-01 10:00-11:00', 'port', 1),
    part('2026-11-17 10:00-11:00', 'etang', 1),
    part('2026-12-08 10:00-11:00', 'port', 2),
    part('2026-11-24 10:00-11:00', 'etang', 2),
  ],
})

describe('a cycle', () => {
  const runs = runsOf(sessions, '2026-11-22T12:00:00.000Z')

  it('is cut into turns, by place, and again when its numbers begin again', () => {
    expect(runs.map(({ sessions: turn }) => turn.map(({ date }) => date))).toEqual([
      ['2026-11-17', '2026-11-24'],
      ['2026-12-01', '2026-12-08'],
      ['2026-10-06', '2026-10-13'],
    ])
  })

  it('says how far each turn is', () => {
    expect(runs.map(({ stage, passed }) => `${stage} ${passed}`)).toEqual([
      'under-way 1',
      'ahead 0',
      'over 2',
    ])
  })
})
