import { beforeAll, describe, expect, it } from 'vitest'
import { typeset } from '../src/words/typeset.ts'
import { find, page, since, told } from './ask.ts'
import { aCategory, aDraftWorkshop, aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

describe('a session is refused', () => {
  it.each([
    ['without a workshop', { workshop: null }, 'Atelier : choisissez'],
    ['without a place', { place: null }, 'Lieu : choisissez'],
    ['when it ends as it starts', { endTime: '10:00:00' }, 'finit à l’heure où elle commence'],
    [
      'when it lasts more than twelve hours overnight',
      { endTime: '09:00:00' },
      'le lendemain après plus de 12 heures',
    ],
    ['with a number and no cycle', { cycleNumber: 2 }, 'choisissez aussi le cycle'],
    ['with more seats left than seats', { capacity: 6, seatsLeft: 7 }, 'dépasse le nombre de places'],
  ])('%s', async (_case, data, message) => {
    await expect(aSession(data)).rejects.toThrow(typeset(message))
  })

  it('but may end after midnight', async () => {
    const documentId = await aSession({ startTime: '22:00:00', endTime: '01:00:00' })
    expect(find(await page(), 'sessions', documentId)).toMatchObject({ startTime: '22:00', endTime: '01:00' })
  })

  it('with the name of the field, for the form', async () => {
    await expect(aSession({ place: null })).rejects.toMatchObject({
      details: { errors: [{ path: ['place'] }] },
    })
  })
})

describe('an address', () => {
  it('is made of the title, without accents', async () => {
    const workshop = await aWorkshop({ title: 'Œuvres & photos : l’été à Évron !' })
    expect(find(await page(), 'workshops', workshop)).toMatchObject({ slug: 'oeuvres-photos-l-ete-a-evron' })
  })

  it('is numbered when the title is taken, refused when it was typed', async () => {
    await aDraftWorkshop({ title: 'Deux fois' })
    const second = await aWorkshop({ title: 'Deux fois' })
    expect(find(await page(), 'workshops', second)).toMatchObject({ slug: 'deux-fois-2' })
    await expect(aDraftWorkshop({ slug: 'deux-fois' })).rejects.toThrow(
      typeset('est déjà celle de « Deux fois »'),
    )
  })

  it('leads from the old one to the new one when a published sheet is renamed', async () => {
    const workshop = await aWorkshop({ slug: 'premiere-adresse' })
    const before = await page()
    for (const slug of ['deuxieme-adresse', 'troisieme-adresse']) {
      await desk.documents('workshop').update({ documentId: workshop, data: { slug } })
      await desk.documents('workshop').publish({ documentId: workshop })
    }
    const redirects = told(await since(before), 'redirects').map(({ kind, fromSlug, toSlug }) => [
      kind,
      fromSlug,
      toSlug,
    ])
    expect(redirects).toEqual([
      ['workshop', 'premiere-adresse', 'troisieme-adresse'],
      ['workshop', 'deuxieme-adresse', 'troisieme-adresse'],
    ])
    expect((await since(before)).revision).toBe(before.revision + 2)
  })

  it('stops leading elsewhere when it is used again', async () => {
    const place = await aPlace({ slug: 'ancien-lieu' })
    await desk.documents('place').update({ documentId: place, data: { slug: 'nouveau-lieu' } })
    const before = await page()
    await aPlace({ slug: 'ancien-lieu' })
    expect((await since(before)).deleted).toEqual([
      { collection: 'redirects', documentId: expect.any(String) },
    ])
  })
})

describe('a SIRET', () => {
  it('is typed with its blanks and kept without, and one that is none is refused', async () => {
    const documentId = await aPlace({ pivot: '215 601 216 00012' })
    expect(find(await page(), 'places', documentId)).toMatchObject({ pivot: '21560121600012' })
    const without = await aPlace({ pivot: ' ' })
    expect(find(await page(), 'places', without)).toMatchObject({ pivot: null })
    await expect(aPlace({ pivot: '2156' })).rejects.toThrow()
  })
})

describe('what others need', () => {
  it('is not deleted', async () => {
    const [place, category] = [await aPlace(), await aCategory()]
    const workshop = await aWorkshop({ category })
    await aSession({ place, workshop })
    await expect(desk.documents('place').delete({ documentId: place })).rejects.toThrow('1 séance')
    await expect(desk.documents('category').delete({ documentId: category })).rejects.toThrow('1 atelier')
    await expect(desk.documents('workshop').delete({ documentId: workshop })).rejects.toThrow('1 séance')
  })
})

describe('a sheet is published', () => {
  it('with a family and a promise', async () => {
    await expect(aWorkshop({ category: null })).rejects.toThrow('choisissez la famille')
    await expect(aWorkshop({ promise: '' })).rejects.toThrow('dites en une phrase')
    await expect(aWorkshop({ priceKind: 'Payant' })).rejects.toThrow('indiquez le montant')
  })
})
