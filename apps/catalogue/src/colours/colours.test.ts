import type { WebColour } from '@escale/programme'
import { aCategory, aNetwork, aProgramme } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { contrast, hexOf, type Rgb, rgbOf } from './contrast.ts'
import { colourSheet } from './stylesheet.ts'
import { INK, nightSurfaceOf, PAPER, surfaceOf } from './surface.ts'

const colour = (hex: string) => hex as WebColour
const roundTrip = (rgb: Rgb) => rgbOf(colour(hexOf(rgb)))

/** Colours by a linear congruence: the same at each run. */
function seeded(seed: number): () => WebColour {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return colour(`#${(state >>> 8).toString(16).padStart(6, '0')}`)
  }
}

describe('the contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
    expect(contrast(rgbOf(colour('#777777')), [255, 255, 255])).toBeCloseTo(4.48, 2)
  })

  it('is enough on any colour a network picks, by day and by night', () => {
    for (let red = 0; red < 256; red += 17) {
      for (let green = 0; green < 256; green += 17) {
        for (let blue = 0; blue < 256; blue += 17) {
          for (const surface of [surfaceOf([red, green, blue]), nightSurfaceOf([red, green, blue])]) {
            expect(contrast(roundTrip(surface.colour), surface.text)).toBeGreaterThanOrEqual(4.5)
          }
        }
      }
    }
  })

  it('prints in ink as long as it can be read, in paper otherwise', () => {
    expect(surfaceOf(rgbOf(colour('#f4b63f'))).text).toBe(INK)
    expect(surfaceOf(rgbOf(colour('#1c2a5e'))).text).toBe(PAPER)
  })
})

describe('the sheet of colours', () => {
  it('changes its address with the colours, and with nothing else', () => {
    const orange = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#e4572e') })] })
    const again = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#e4572e') })] })
    const green = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#3f9c8c') })] })
    expect(colourSheet(orange).path).toBe(colourSheet(again).path)
    expect(colourSheet(orange).path).not.toBe(colourSheet(green).path)
    expect(colourSheet(orange).css).toContain('[data-famille="loisirs"]{--famille:#e4572e')
  })

  it('prints readable words on the two colours of any network', () => {
    const chance = seeded(7)
    for (let turn = 0; turn < 2_000; turn += 1) {
      const [primary, secondary] = [chance(), chance()]
      const { css } = colourSheet(aProgramme({}, aNetwork({ colours: { primary, secondary } })))
      for (const [, own, name] of css.matchAll(/--sur-(marque|famille):(#\w{6})/g)) {
        const [, surface] = new RegExp(`--${own}:(#\\w{6});--sur-${own}:${name}`).exec(css) ?? []
        if (!surface || !name) throw new Error(`No ${own} in ${css}`)
        expect(contrast(rgbOf(colour(surface)), rgbOf(colour(name)))).toBeGreaterThanOrEqual(4.5)
      }
      expect(css.match(/--sur-marque/g)).toHaveLength(2)
    }
  })

  it('leaves the ink of the house to a network without colours', () => {
    expect(colourSheet(aProgramme()).css).not.toContain('--marque')
  })

  it('does not let a name close the selector', () => {
    const sheet = colourSheet(aProgramme({ categories: [aCategory('X', { slug: '"]{}*{' })] }))
    expect(sheet.css).not.toContain('""]')
    expect(sheet.css).toContain('\\22 ]{}*{')
  })
})
