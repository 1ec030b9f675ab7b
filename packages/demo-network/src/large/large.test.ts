import { civilDate } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { largeNetwork } from './index.ts'

const today = civilDate('2026-11-22')

describe('a large network', () => {
  it.each([10, 100, 1_000])('of %d places has about 70 sessions in each', (places) => {
    const { sessions, places: found } = largeNetwork({ places, today, seed: 1 })
    expect(found.size).toBe(places)
    expect(sessions.size).toBe(places * 70)
  })

  it('can hold more than 300 sessions a place', () => {
    expect(largeNetwork({ places: 10, today, seed: 1, sessionsPerPlace: 320 }).sessions.size).toBe(3_200)
  })

  it('is the same for the same seed, another for another', () => {
    const one = largeNetwork({ places: 20, today, seed: 1 })
    expect(largeNetwork({ places: 20, today, seed: 1 })).toEqual(one)
    expect(largeNetwork({ places: 20, today, seed: 2 })).not.toEqual(one)
  })

  it('resolves its references, repeats no slug and books nobody twice', () => {
    const network = largeNetwork({ places: 200, today, seed: 3 })
    const slugs = [...network.places.values()].map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    const busy = new Set<string>()
    for (const session of network.sessions.values()) {
      expect(network.places.has(session.placeId)).toBe(true)
      expect(network.workshops.has(session.workshopId)).toBe(true)
      const key = `${session.mediatorIds[0]} ${session.date} ${session.startTime}`
      expect(busy.has(key), key).toBe(false)
      busy.add(key)
    }
  })
})
