import { instant } from '@escale/programme'
import { aProgramme, aSession } from '@escale/programme/builders'
import { expect, it } from 'vitest'
import { createEditions } from './edition.ts'

const snapshot = {
  programme: aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00')] }),
  revision: 7,
  epoch: 'e',
  withdrawn: new Set<never>(),
  quarantine: [],
  receivedAt: instant('2026-11-22T08:00:00.000Z'),
}

it('changes its name when a session starts or ends, a day begins or the programme moves', () => {
  const time = { now: '2026-12-12T08:00:00.000Z' }
  const editionOf = createEditions(() => Date.parse(time.now))
  const nameAt = (now: string, revision = 7) => {
    time.now = now
    return editionOf({ ...snapshot, revision }).name
  }
  const names = [
    nameAt('2026-12-12T08:00:00.000Z'),
    nameAt('2026-12-12T09:00:00.000Z'),
    nameAt('2026-12-12T11:00:00.000Z'),
    nameAt('2026-12-12T23:00:00.000Z'),
    nameAt('2026-12-12T23:00:00.000Z', 8),
  ]
  expect(new Set(names).size).toBe(5)
  expect(nameAt('2026-12-12T08:59:59.999Z')).toBe(names[0])
})

it('follows a clock that jumps, forward and back', () => {
  const time = { now: '2026-12-12T08:00:00.000Z' }
  const editionOf = createEditions(() => Date.parse(time.now))
  const morning = editionOf(snapshot)
  time.now = '2027-12-12T08:00:00.000Z'
  expect(editionOf(snapshot).today).toBe('2027-12-12')
  time.now = '2026-12-12T08:00:30.000Z'
  expect(editionOf(snapshot)).toEqual(morning)
})
