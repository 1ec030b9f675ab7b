import { MOTIFS } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { drawMotif } from './index.ts'
import { chance } from './random.ts'

const seeds = Array.from({ length: 60 }, (_, index) => `fiche-${index}`)

describe.each(MOTIFS)('le motif «%s»', (motif) => {
  it('donne toujours la même image à la même fiche', () => {
    expect(drawMotif(motif, 'mettre-ses-photos-a-l-abri')).toBe(
      drawMotif(motif, 'mettre-ses-photos-a-l-abri'),
    )
  })

  it('ne donne pas deux fois la même image à soixante fiches', () => {
    expect(new Set(seeds.map((seed) => drawMotif(motif, seed))).size).toBe(seeds.length)
  })

  it('reste léger et n’écrit que des nombres entiers', () => {
    for (const seed of seeds) {
      const drawing = drawMotif(motif, seed)
      expect(drawing.length).toBeLessThan(7000)
      expect(drawing).not.toMatch(/NaN|undefined|\d\.\d|style=/)
    }
  })
})

describe('le hasard', () => {
  it('ne dépend que de sa graine', () => {
    const [one, other] = [chance('a'), chance('a')]
    expect([one.next(), one.between(1, 6)]).toEqual([other.next(), other.between(1, 6)])
    expect(chance('b').next()).not.toBe(chance('a').next())
  })
})
