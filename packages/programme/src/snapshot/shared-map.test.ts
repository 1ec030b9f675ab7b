import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SharedMap } from './shared-map.ts'

const key = fc.integer({ min: 0, max: 400 }).map((number) => `key-${number}`)
const entries = fc.array(fc.tuple(key, fc.integer()), { maxLength: 600 })
const changes = fc.array(fc.tuple(key, fc.option(fc.integer(), { nil: undefined })), { maxLength: 400 })
const sorted = (map: Iterable<readonly [string, number]>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))

describe('a shared map', () => {
  it('is a map, and so is its changed copy; the one before stays as it was', () => {
    fc.assert(
      fc.property(entries, changes, (given, later) => {
        const [before, plain] = [SharedMap.from(given), new Map(given)]
        const after = before.with(later)
        const changed = new Map(plain)
        for (const [name, value] of later) {
          if (value === undefined) changed.delete(name)
          else changed.set(name, value)
        }
        for (const [shared, expected] of [
          [before, plain],
          [after, changed],
        ] as const) {
          expect(sorted(shared)).toEqual(sorted(expected))
          expect(shared.size).toBe(expected.size)
          for (let number = 0; number <= 400; number += 1) {
            expect(shared.get(`key-${number}`)).toBe(expected.get(`key-${number}`))
            expect(shared.has(`key-${number}`)).toBe(expected.has(`key-${number}`))
          }
        }
      }),
    )
  }, 60_000)

  it('is read in every way a map is', () => {
    const map = SharedMap.from([
      ['b', 2],
      ['a', 1],
    ])
    const visited: unknown[] = []
    map.forEach((value, name, whole) => {
      visited.push([name, value, whole === map])
    })
    expect([[...map.keys()], [...map.values()], [...map.entries()], visited]).toEqual([
      ['b', 'a'],
      [2, 1],
      [
        ['b', 2],
        ['a', 1],
      ],
      [
        ['b', 2, true],
        ['a', 1, true],
      ],
    ])
  })

  it('keeps its order and its pages small as it grows', () => {
    let map: SharedMap<string, number> = SharedMap.from([])
    for (let number = 0; number < 40; number += 1) map = map.with([[`k${number}`, number]])
    expect([...map.values()]).toEqual(Array.from({ length: 40 }, (_, number) => number))
    map = map.with(Array.from({ length: 5_000 }, (_, number): [string, number] => [`n${number}`, number]))
    expect([map.size, map.get('n4999'), map.get('k39'), map.get('n5000')]).toEqual([
      5_040,
      4_999,
      39,
      undefined,
    ])
  })
})
