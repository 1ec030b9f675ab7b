import { createRequire } from 'node:module'
import { demoNetwork } from '@escale/demo-network'
import { COLLECTIONS, civilDate, id } from '@escale/programme'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../src/seed/ids.ts'
import { planOf } from '../src/seed/plan.ts'
import { find, page, since, told } from './ask.ts'
import { type Cms, cms, type Delta } from './cms.ts'
import { bareWire, flatten } from './flatten.ts'

// The compiled modules: those the running CMS shares its transactions and batches with.
const require = createRequire(import.meta.url)
const { isEmpty, seed }: typeof import('../src/seed/seed.ts') = require('../dist/src/seed/seed.js')
const { programme }: typeof import('../src/programme/answer.ts') = require('../dist/src/programme/answer.js')

const demo = demoNetwork({ today: civilDate('2026-11-22') })
let desk: Cms
let before: Delta
let heard: Delta
const lines: string[] = []

beforeAll(async () => {
  desk = await cms()
  before = await page()
  await seed(desk.strapi, demo, new Map(), (line) => lines.push(line))
  heard = await since(before)
}, 60_000)

describe('the demonstration network', () => {
  it('is written as one change, and says how far it is', async () => {
    expect(heard.revision).toBe(before.revision + 1)
    expect(lines.at(-1)).toMatch(/^seed: (\d+)\/\1 séances$/)
    expect(await isEmpty(desk.strapi)).toBe(false)
  })

  it.each(COLLECTIONS)('tells its %s as the domain knows them', (collection) => {
    for (const document of demo.documents[collection].values()) {
      const wire = find(heard, collection, documentIdOf(document.id))
      expect(wire && bareWire(wire)).toEqual(flatten(collection, document))
    }
    expect(told(heard, collection)).toHaveLength(demo.documents[collection].size)
  })

  it('says whose a card is, to the staff alone', () => {
    const cards = planOf(demo, new Map([[id('mediation-yannick'), 'yannick@escale.test']]))
      .filter(({ noun }) => noun === 'médiateurs')
      .flatMap(({ rows }) => rows)
    expect(cards.filter(({ account }) => account !== null)).toMatchObject([
      { name: 'Yannick', account: 'yannick@escale.test' },
    ])
  })

  it('keeps drafts and internal sessions to itself', () => {
    for (const { id } of demo.draftWorkshops)
      expect(find(heard, 'workshops', documentIdOf(id))).toBeUndefined()
    for (const { id } of [...demo.internalSessions, ...demo.draftSessions])
      expect(find(heard, 'sessions', documentIdOf(id))).toBeUndefined()
    expect(heard.deleted).toEqual([])
  })

  it('hangs its drawings on their sheets', async () => {
    for (const { alt, workshopId } of demo.images) {
      const image = find(heard, 'workshops', documentIdOf(workshopId))?.image
      expect(image).toMatchObject({
        alt,
        url: expect.stringMatching(/^\/uploads\/.+\.svg$/),
        width: expect.any(Number),
      })
    }
  })

  it('tells a sheet again when its image is replaced in the media library', async () => {
    const workshop = documentIdOf(demo.images[0]?.workshopId ?? '')
    const row = await desk.rows('workshop').findOne({
      where: { documentId: workshop, publishedAt: { $notNull: true } },
      populate: { image: true },
    })
    const file = row?.image as { id: number }
    const known = await page()
    await desk.strapi.plugin('upload').service('upload').updateFileInfo(file.id, { caption: 'Retouchée' })
    const again = await since(known)
    expect(again.revision).toBe(known.revision + 1)
    expect(told(again, 'workshops').map(({ documentId }) => documentId)).toEqual([workshop])
  })

  it('comes whole in small pages, and its changes too', async () => {
    const whole = await page()
    for (const ask of [{}, { since: before.revision, epoch: before.epoch }]) {
      const ids: unknown[] = []
      let after: string | null = null
      let count = 0
      do {
        const answer: Delta = await programme(desk.strapi, { ...ask, after }, 137)
        const documents = COLLECTIONS.flatMap((collection) => told(answer, collection))
        expect(documents.length).toBeLessThanOrEqual(137)
        ids.push(...documents.map(({ documentId }) => documentId))
        after = answer.next
        count += 1
      } while (after !== null)
      const reference = 'since' in ask ? await page(ask) : whole
      const expected = COLLECTIONS.flatMap((collection) =>
        told(reference, collection).map((wire) => wire.documentId),
      )
      expect(count).toBeGreaterThan(5)
      expect([...ids].sort()).toEqual([...expected].sort())
    }
  })
})
