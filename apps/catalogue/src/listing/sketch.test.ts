import { describe, expect, it } from 'vitest'
import { sketchOf } from './sketch.ts'

const at = (latitude: number, longitude: number, label = '1') => ({
  position: { latitude, longitude },
  label,
})

describe('a drawn map', () => {
  it('needs a spot', () => {
    expect(sketchOf([], [at(47, -3)])).toBeNull()
  })

  it('puts a lone spot in the middle', () => {
    const sketch = sketchOf([at(47.7, -3.19)], [])
    expect(sketch?.spots).toEqual([{ x: 300, y: (sketch?.height ?? 0) / 2, label: '1' }])
  })

  it('puts the north up, the east right, and one kilometre the same length both ways', () => {
    const sketch = sketchOf([at(47.7, -3.2, 'o'), at(47.73, -3.2, 'n'), at(47.7, -3.15, 'e')], [])
    const [origin, north, east] = sketch?.spots ?? []
    if (!sketch || !origin || !north || !east) throw new Error('No sketch')
    expect(north.y).toBeLessThan(origin.y)
    expect(east.x).toBeGreaterThan(origin.x)
    // 0.03° of latitude are 3.34 km, 0.05° of longitude at 47.7° are 3.74 km.
    expect((origin.y - north.y) / sketch.kilometre).toBeCloseTo(3.34, 1)
    expect((east.x - origin.x) / sketch.kilometre).toBeCloseTo(3.74, 1)
  })

  it('keeps neighbours readable', () => {
    const [one, other] = sketchOf([at(47.7, -3.19, '1'), at(47.7, -3.19, '2')], [])?.spots ?? []
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(36)
  })

  it('leaves out the landmarks that fall off the sheet', () => {
    const landmarks = [at(47.7, -3.19, 'near'), at(48.9, 2.3, 'far')]
    expect(sketchOf([at(47.7, -3.19)], landmarks)?.landmarks.map(({ label }) => label)).toEqual(['near'])
  })
})
