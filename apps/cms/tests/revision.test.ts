import { beforeAll, describe, expect, it } from 'vitest'
import { find, page, since, told } from './ask.ts'
import { aDraftWorkshop, aMediator, aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms, type Delta } from './cms.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

/** Runs a gesture and gives what the catalogue then hears. */
async function hearing(gesture: () => Promise<unknown>): Promise<{ before: Delta; heard: Delta }> {
  const before = await page()
  await gesture()
  return { before, heard: await since(before) }
}

describe('the revision', () => {
  it('rises once when a public document is made, changed and deleted', async () => {
    const made = await hearing(() => aPlace({ name: 'Une' }))
    expect(made.heard.revision).toBe(made.before.revision + 1)
    const documentId = String(told(made.heard, 'places')[0]?.documentId)
    const changed = await hearing(() =>
      desk.documents('place').update({ documentId, data: { name: 'Deux' } }),
    )
    expect(changed.heard.revision).toBe(changed.before.revision + 1)
    expect(find(changed.heard, 'places', documentId)).toMatchObject({ name: 'Deux', slug: 'une' })
    const gone = await hearing(() => desk.documents('place').delete({ documentId }))
    expect(gone.heard.revision).toBe(gone.before.revision + 1)
    expect(gone.heard.deleted).toEqual([{ collection: 'places', documentId }])
  })

  it('stays when a gesture is refused', async () => {
    const documentId = await aSession()
    const { before, heard } = await hearing(() =>
      expect(desk.documents('session').update({ documentId, data: { endTime: '10:00:00' } })).rejects.toThrow(
        'finit à l’heure où elle commence',
      ),
    )
    expect(heard.revision).toBe(before.revision)
    expect(find(await page(), 'sessions', documentId)).toMatchObject({ endTime: '11:30', sequence: 0 })
  })

  it('stays when a transaction is undone', async () => {
    const { before, heard } = await hearing(() =>
      expect(
        desk.strapi.db.transaction(async () => {
          await aPlace({ name: 'Jamais' })
          throw new Error('undone')
        }),
      ).rejects.toThrow('undone'),
    )
    expect(heard.revision).toBe(before.revision)
    expect(told(heard, 'places')).toEqual([])
  })

  it('stays when nothing public changes', async () => {
    const { before, heard } = await hearing(async () => {
      const workshop = await aDraftWorkshop({ category: null })
      await desk.documents('workshop').update({ documentId: workshop, data: { title: 'Autre' } })
    })
    expect(heard.revision).toBe(before.revision)
  })

  it('tells every document of a bulk action', async () => {
    const ids = [await aSession(), await aSession(), await aSession()]
    const service = desk.strapi.plugin('content-manager').service('document-manager')
    const { heard } = await hearing(() => service.deleteMany(ids, 'api::session.session', {}))
    expect(heard.deleted.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort())
  })

  it('tells every sheet that is published, then withdrawn, in one go', async () => {
    const ids = [await aDraftWorkshop(), await aDraftWorkshop()]
    const service = desk.strapi.plugin('content-manager').service('document-manager')
    const published = await hearing(() => service.publishMany('api::workshop.workshop', ids))
    expect(told(published.heard, 'workshops').map(({ documentId }) => documentId)).toEqual(ids)
    const withdrawn = await hearing(() => service.unpublishMany(ids, 'api::workshop.workshop'))
    expect(withdrawn.heard.deleted.map(({ documentId }) => documentId)).toEqual(ids)
  })

  it('makes another epoch or an unknown revision hear everything', async () => {
    await aPlace()
    const whole = await page()
    expect(whole.whole).toBe(true)
    expect((await since(whole)).whole).toBe(false)
    expect((await page({ since: whole.revision })).whole).toBe(true)
    expect((await page({ since: whole.revision, epoch: 'another' })).whole).toBe(true)
    expect((await page({ since: whole.revision + 1, epoch: whole.epoch })).whole).toBe(true)
    expect(told(await page({ since: whole.revision + 1, epoch: whole.epoch }), 'places')).toEqual(
      told(whole, 'places'),
    )
  })

  it('tells the sessions that lose someone who leaves', async () => {
    const mediator = await aMediator()
    const session = await aSession({ mediators: [mediator] })
    const { heard } = await hearing(() => desk.documents('mediator').delete({ documentId: mediator }))
    expect(find(heard, 'sessions', session)).toMatchObject({ mediatorIds: [] })
  })
})

describe('the sequence of a session', () => {
  it('rises when a subscriber sees the change, and only then', async () => {
    const documentId = await aSession()
    const update = (data: object) => desk.documents('session').update({ documentId, data: { ...data } })
    const sequence = async () => find(await page(), 'sessions', documentId)?.sequence
    await update({ startTime: '10:30:00' })
    expect(await sequence()).toBe(1)
    await update({ seatsLeft: 3, capacity: 8 })
    expect(await sequence()).toBe(1)
    await update({ state: 'Annulée', publicNote: 'Camille est souffrante.' })
    expect(await sequence()).toBe(2)
    await update({ sequence: 0 })
    expect(await sequence()).toBe(2)
    await update({ workshop: await aWorkshop() })
    expect(await sequence()).toBe(3)
  })
})
