import { demoNetwork } from '@escale/demo-network'
import { buildProgramme, civilDate, type WebColour } from '@escale/programme'
import { aCategory, aNetwork, aPlace, aProgramme } from '@escale/programme/builders'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawn, wrapped } from '../pictures/letters.ts'
import { picture } from './pictures.ts'

const demo = buildProgramme(demoNetwork({ today: civilDate('2026-11-22') }).documents)
const MOST_BYTES = 60_000

describe('the picture of a page', () => {
  it('is 1200 by 630 and light, whatever the drawing', async () => {
    const one = demo.categories.all.flatMap((family) => {
      const sheet = demo.workshops.all.find(({ categoryId }) => categoryId === family.id)
      return sheet ? [`ateliers/${sheet.slug}`] : []
    })
    const [session] = demo.sessions
    for (const name of ['accueil', ...one, `seances/${session?.id}`, 'lieux/mole']) {
      const answer = await picture(demo, `/partage/${name}.png`)
      const { format, width, height } = await sharp(answer?.body).metadata()
      expect([name, format, width, height]).toEqual([name, 'png', 1200, 630])
      expect(answer?.body.length).toBeLessThan(MOST_BYTES)
    }
  })

  it('is only that of a page one can read', async () => {
    const hidden = demo.workshops.all.find(({ format }) => format === 'staff-training')
    for (const name of [`ateliers/${hidden?.slug}`, 'ateliers/rien', 'ailleurs/mole']) {
      expect((await picture(demo, `/partage/${name}.png`))?.status).toBe(404)
    }
    expect(await picture(demo, '/agenda/')).toBeNull()
  })

  it('bears any name a network types', async () => {
    const hostile = aPlace('</svg><script>x</script> 😀 漢字 '.repeat(9), { slug: 'x' })
    const programme = aProgramme({ categories: [aCategory('Loisirs')], places: [hostile] })
    expect((await picture(programme, '/partage/lieux/x.png'))?.status).toBe(200)
  })
})

describe('the icons', () => {
  it('are of the network’s second colour, at their size', async () => {
    const colours = { primary: null, secondary: '#3f9c8c' as WebColour }
    const programme = aProgramme({}, aNetwork({ colours, name: 'Les Amers' }))
    for (const [path, size] of [
      ['/icone-192.png', 192],
      ['/apple-touch-icon.png', 180],
    ] as const) {
      expect((await sharp((await picture(programme, path))?.body).metadata()).width).toBe(size)
    }
    expect((await picture(programme, '/favicon.svg'))?.body.toString()).toContain('#3f9c8c')
  })
})

describe('a title', () => {
  it('is cut in lines that fit', () => {
    const lines = wrapped('Construire un capteur de particules fines dans son quartier', 60, 500, 2)
    expect(lines).toHaveLength(2)
    expect(lines.every((line) => drawn(line, 60).width <= 530)).toBe(true)
    expect(lines.at(-1)).toMatch(/…$/)
  })
})
