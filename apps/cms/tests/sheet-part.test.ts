import { describe, expect, it } from 'vitest'
import { page } from './ask.ts'
import { aCategory, aDraftWorkshop, aWorkshop } from './builders.ts'
import { cms } from './cms.ts'

const partsOf = async (documentId: string) =>
  (await (await cms()).rows('workshop').findMany({ where: { documentId } })).map(({ sheetPart }) => sheetPart)

describe('what a family asks of its sheets', () => {
  it('is known by a sheet as soon as it has its family, whatever the form sent', async () => {
    const category = await aCategory({ sheetPart: 'Jeux vidéo' })
    expect(await partsOf(await aDraftWorkshop({ category, sheetPart: 'Capteurs' }))).toEqual(['Jeux vidéo'])
    expect(await partsOf(await aDraftWorkshop({ category: null }))).toEqual([null])
  })

  it('follows the sheet to another family, and the family to another mind, draft and publication alike', async () => {
    const [games, sensors] = [
      await aCategory({ sheetPart: 'Jeux vidéo' }),
      await aCategory({ sheetPart: 'Capteurs' }),
    ]
    const sheet = await aWorkshop({ category: games })
    const { documents } = await cms()
    await documents('workshop').update({ documentId: sheet, data: { category: sensors } })
    expect(await partsOf(sheet)).toEqual(['Capteurs', 'Capteurs'])
    await documents('category').update({ documentId: sensors, data: { sheetPart: 'Fabrication' } })
    expect(await partsOf(sheet)).toEqual(['Fabrication', 'Fabrication'])
  })

  it('is told to nobody', async () => {
    await aWorkshop({ category: await aCategory({ sheetPart: 'Démarches' }) })
    expect(JSON.stringify(await page())).not.toContain('sheetPart')
  })
})
