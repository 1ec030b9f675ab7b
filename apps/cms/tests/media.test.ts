import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { find, page, since, told } from './ask.ts'
import { aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'

interface Upload {
  upload(of: { data: object; files: object }): Promise<readonly { id: number }[]>
  replace(id: number, by: { data: object; file: object }): Promise<unknown>
  remove(file: { id: number }): Promise<unknown>
}

const FILE = 'plugin::upload.file'
let desk: Cms
let library: Upload
beforeAll(async () => {
  desk = await cms()
  library = desk.strapi.plugin('upload').service('upload')
})

async function withFile<Result>(width: number, use: (file: object) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-media-'))
  const filepath = join(folder, 'phare.svg')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10" viewBox="0 0 ${width} 10"/>`
  await writeFile(filepath, svg)
  const { size } = await stat(filepath)
  try {
    return await use({ filepath, originalFilename: 'phare.svg', mimetype: 'image/svg+xml', size })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function aFile(): Promise<number> {
  const [file] = await withFile(10, (files) => library.upload({ data: {}, files }))
  return file?.id ?? 0
}
const replace = (id: number) => withFile(20, (file) => library.replace(id, { data: {}, file }))
const withResource = (file: number) => ({ resources: [{ kind: 'Fichier', title: 'Mémo', file }] })

describe('a file of the media library', () => {
  it('sends again every published sheet that shows it when it is replaced, and no other', async () => {
    const file = await aFile()
    const sheets = [
      await aWorkshop({ image: file, imageAlt: 'Un phare' }),
      await aWorkshop(withResource(file)),
    ]
    await aWorkshop()
    const before = await page()
    await replace(file)
    const heard = await since(before)
    expect(heard.revision).toBe(before.revision + 1)
    expect(told(heard, 'workshops').map(({ documentId }) => documentId)).toEqual(sheets)
    expect(find(heard, 'workshops', sheets[0])?.image).toMatchObject({ width: 20 })
  })

  it('is replaced with its sheets told, or not at all', async () => {
    const file = await aFile()
    await aWorkshop({ image: file, imageAlt: 'Un phare' })
    const before = await page()
    const stop = desk.strapi.db.lifecycles.subscribe({
      models: [FILE],
      afterUpdate() {
        throw new Error('power cut')
      },
    })
    await expect(replace(file)).rejects.toThrow('power cut')
    stop()
    const row = await desk.strapi.db.query(FILE).findOne({ where: { id: file } })
    expect(row?.width).toBe(10)
    expect((await since(before)).revision).toBe(before.revision)
  })

  it('that is deleted leaves its sheets', async () => {
    const file = await aFile()
    const sheet = await aWorkshop({ image: file, imageAlt: 'Un phare' })
    const before = await page()
    await library.remove(await desk.strapi.db.query(FILE).findOne({ where: { id: file } }))
    expect(find(await since(before), 'workshops', sheet)).toMatchObject({ image: null })
  })

  it('that no sheet shows changes nothing', async () => {
    const file = await aFile()
    const before = await page()
    await replace(file)
    expect((await since(before)).revision).toBe(before.revision)
  })
})
