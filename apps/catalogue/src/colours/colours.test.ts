import type { WebColour } from '@escale/programme'
import { aCategory, aProgramme } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { contrast, hexOf, type Rgb, rgbOf } from './contrast.ts'
import { colourSheet } from './stylesheet.ts'
import { INK, nightSurfaceOf, PAPER, surfaceOf } from './surface.ts'

const colour = (hex: string) => hex as WebColour
const roundTrip = (rgb: Rgb) => rgbOf(colour(hexOf(rgb)))

describe('le contraste', () => {
  it('est celui des WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
    expect(contrast(rgbOf(colour('#777777')), [255, 255, 255])).toBeCloseTo(4.48, 2)
  })

  it('suffit sur toute couleur choisie par un réseau, de jour et de nuit', () => {
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

  it('imprime à l’encre tant qu’elle se lit, sur papier sinon', () => {
    expect(surfaceOf(rgbOf(colour('#f4b63f'))).text).toBe(INK)
    expect(surfaceOf(rgbOf(colour('#1c2a5e'))).text).toBe(PAPER)
  })
})

describe('la feuille des couleurs', () => {
  it('change d’adresse avec les couleurs, et seulement avec elles', () => {
    const orange = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#e4572e') })] })
    const again = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#e4572e') })] })
    const green = aProgramme({ categories: [aCategory('Loisirs', { colour: colour('#3f9c8c') })] })
    expect(colourSheet(orange).path).toBe(colourSheet(again).path)
    expect(colourSheet(orange).path).not.toBe(colourSheet(green).path)
    expect(colourSheet(orange).css).toContain('[data-famille="loisirs"]{--famille:#e4572e')
  })

  it('ne laisse pas un nom fermer le sélecteur', () => {
    const sheet = colourSheet(aProgramme({ categories: [aCategory('X', { slug: '"]{}*{' })] }))
    expect(sheet.css).not.toContain('""]')
    expect(sheet.css).toContain('\\22 ]{}*{')
  })
})
