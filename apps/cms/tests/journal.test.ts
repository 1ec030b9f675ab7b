import { beforeAll, describe, expect, it } from 'vitest'
import { COORDINATOR } from '../src/access/house-roles.ts'
import { JOURNAL } from '../src/journal/journal.ts'
import { pruneJournal } from '../src/journal/prune.ts'
import { table } from '../src/storage/rows.ts'
import { typeset } from '../src/words/typeset.ts'
import { aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'
import { at, to } from './gestures.ts'
import { aMember, collection, type Staff } from './staff.ts'

let desk: Cms
let who: Staff
beforeAll(async () => {
  desk = await cms()
  who = await aMember('Rozenn', COORDINATOR)
})

async function lastLine(target: string): Promise<unknown> {
  const [line] = await desk.rows('editorial-log').findMany({ where: { target }, orderBy: { id: 'desc' } })
  expect(line).toMatchObject({ who: 'Rozenn', at: expect.anything() })
  return line?.sentence
}

describe('the journal', () => {
  it('names the fields that changed, and says the new state of a session', async () => {
    const place = await aPlace({ name: 'Quai' })
    const documentId = await aSession({ workshop: await aWorkshop({ title: 'Photos' }), place })
    const name = '« 12 déc. 2026, 10:00 · Photos · Quai »'
    await who.ask('PUT', at('session', documentId), { room: 'Salle 2', capacity: 8 })
    expect(await lastLine(documentId)).toBe(
      typeset(`Rozenn a modifié la séance ${name} : Salle, Nombre de places.`),
    )
    await who.ask('PUT', at('session', documentId), { state: 'Annulée', publicNote: 'Malade.' })
    expect(await lastLine(documentId)).toBe(
      typeset(`Rozenn a modifié la séance ${name} : Annulée (Mot au public).`),
    )
    await who.ask('PUT', at('session', documentId), { place: to(await aPlace({ name: 'Phare' })) })
    expect(await lastLine(documentId)).toBe(
      typeset('Rozenn a modifié la séance « 12 déc. 2026, 10:00 · Photos · Phare » : Lieu.'),
    )
  })

  it('names no field that did not change, not even in components', async () => {
    const documentId = await aPlace({ name: 'Môle', access: { wheelchair: true } })
    await who.ask('PUT', at('place', documentId), { access: { wheelchair: true }, name: 'Môle' })
    expect(await lastLine(documentId)).toBe(typeset('Rozenn a modifié le lieu « Môle ».'))
  })

  it('knows the name of a schedule that is deleted', async () => {
    const { documentId } = await who.ask('POST', collection('schedule'), { title: 'Samedis de mai' })
    await who.ask('DELETE', at('schedule', documentId))
    expect(await lastLine(documentId)).toBe(typeset('Rozenn a supprimé la programmation « Samedis de mai ».'))
  })

  it('keeps 24 months, to the day', async () => {
    const rows = table(desk.strapi, JOURNAL)
    const line = (sentence: string, at: string) =>
      rows.create({ data: { sentence, at: new Date(at), publishedAt: new Date(at) } })
    await line('trop vieille', '2020-03-14T23:59:59Z')
    await line('encore là', '2020-03-15T00:00:01Z')
    await pruneJournal(desk.strapi, new Date('2022-03-15T00:00:00Z'))
    const left = await rows.findMany({ where: { at: { $lt: new Date('2021-01-01') } } })
    expect(left.map(({ sentence }) => sentence)).toEqual(['encore là'])
    await pruneJournal(desk.strapi, new Date('2022-03-16T00:00:00Z'))
    expect(await rows.count({ where: { at: { $lt: new Date('2021-01-01') } } })).toBe(0)
  })
})
