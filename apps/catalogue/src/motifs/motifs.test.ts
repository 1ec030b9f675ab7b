import { MOTIFS } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { drawMotif } from './index.ts'
import { chance } from './random.ts'

const seeds = Array.from({ length: 60 }, (_, index) => `fiche-${index}`)

describe.each(MOTIFS)('the motif «%s»', (motif) => {
  it('always gives a sheet the same picture', () => {
    expect(drawMotif(motif, 'mettre-ses-photos-a-l-abri')).toBe(
      drawMotif(motif, 'mettre-ses-photos-a-l-abri'),
    )
  })

  it('gives sixty sheets sixty pictures', () => {
    expect(new Set(seeds.map((seed) => drawMotif(motif, seed))).size).toBe(seeds.length)
  })

  it('stays light and writes whole numbers only', () => {
    for (const seed of seeds) {
      const drawing = drawMotif(motif, seed)
      expect(drawing.length).toBeLessThan(7000)
      expect(drawing).not.toMatch(/NaN|undefined|\d\.\d|style=/)
    }
  })
})

describe('chance', () => {
  it('depends on its seed alone', () => {
    const [one, other] = [chance('a'), chance('a')]
    expect([one.next(), one.between(1, 6)]).toEqual([other.next(), other.between(1, 6)])
    expect(chance('b').next()).not.toBe(chance('a').next())
  })
})
