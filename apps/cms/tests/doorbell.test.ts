import { createRequire } from 'node:module'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { page, since } from './ask.ts'
import { aPlace, aSession } from './builders.ts'
import { type Cms, cms } from './cms.ts'

// The compiled module: the one the running CMS announces through.
const require = createRequire(import.meta.url)
const { onCommitted }: typeof import('../src/revision/committed.ts') =
  require('../dist/src/revision/committed.js')
const { asOneChange }: typeof import('../src/revision/batch.ts') = require('../dist/src/revision/batch.js')

let desk: Cms
const rung: { epoch: string; revision: number }[] = []
beforeAll(async () => {
  desk = await cms()
  onCommitted((now) => rung.push(now))
})
beforeEach(() => {
  rung.length = 0
})

it('rings after the change, with the revision anyone can then read', async () => {
  const before = await page()
  await aPlace()
  expect(rung).toEqual([{ epoch: before.epoch, revision: before.revision + 1 }])
  expect((await since(before)).revision).toBe(rung[0]?.revision)
})

it('does not ring for what is refused, undone, or hidden from the public', async () => {
  const documentId = await aSession({ publication: 'Brouillon' })
  rung.length = 0
  await expect(
    desk.documents('session').update({ documentId, data: { endTime: '10:00:00' } }),
  ).rejects.toThrow()
  const undone = desk.strapi.db.transaction(async () => {
    await aPlace()
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await desk.documents('session').update({ documentId, data: { room: 'Grenier' } })
  expect(rung).toEqual([])
})

it('rings once for many documents that are written as one change', async () => {
  await asOneChange(desk.strapi, async () => {
    for (let count = 0; count < 5; count += 1) await aPlace()
  })
  expect(rung).toHaveLength(1)
})
