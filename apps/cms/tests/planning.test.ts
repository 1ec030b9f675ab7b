import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONTRIBUTOR, COORDINATOR, EDITOR, MEDIATOR } from '../src/access/house-roles.ts'
import type { Row } from '../src/storage/rows.ts'
import { typeset } from '../src/words/typeset.ts'
import { find, page, since } from './ask.ts'
import { aMediator, aNetwork, aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'
import { aMember, type Staff } from './staff.ts'

let desk: Cms
let mediator: Staff
let coordinator: Staff
let here: string
let there: string
let workshop: string

beforeAll(async () => {
  desk = await cms()
  await aNetwork()
  mediator = await aMember('Gwenn', MEDIATOR)
  coordinator = await aMember('Tifenn', COORDINATOR)
})
beforeEach(async () => {
  ;[here, there] = [await aPlace({ name: 'Quai' }), await aPlace({ name: 'Phare' })]
  workshop = await aWorkshop({ title: 'Photos' })
  await aMediator({ account: 'gwenn@escale.test', places: [here] })
})

const read = (documentId: string) => desk.rows('session').findOne({ where: { documentId } })
const session = (data: Row = {}) => aSession({ place: here, workshop, date: '2027-03-02', ...data })
const elsewhere = typeset('« Phare » n’est pas sur votre fiche de médiation')
const no = typeset('Votre rôle ne le permet pas : demandez à la coordination.')

describe('the planning', () => {
  it('tells the sessions of a window, drafts and internal ones too, and what its days are', async () => {
    const person = await aMediator({ name: 'Klervi' })
    const draft = await session({ publication: 'Brouillon', mediators: [person], room: 'Cour' })
    await session({ date: '2027-05-15' })
    const { data } = await mediator.ask('GET', '/planning/window?from=2027-03-01&to=2027-03-31')
    expect(data.sessions.find(({ id }: Row) => id === draft)).toMatchObject({
      workshopId: workshop,
      placeId: here,
      mediatorIds: [person],
      room: 'Cour',
      startTime: '10:00',
      publication: 'draft',
      stateKind: 'scheduled',
    })
    expect(data.sessions.every(({ date }: Row) => String(date).startsWith('2027-03'))).toBe(true)
    expect(data.schoolHolidays).toMatchObject([{ name: 'Vacances d’hiver', to: '2027-03-07' }])
    expect(data.publicHolidays).toMatchObject([{ from: '2027-03-29' }])
    const long = await mediator.ask('GET', '/planning/window?from=2027-01-01&to=2027-12-31')
    expect(long.sentence).toContain('deux mois au plus')
  })

  it('tells what there is to choose from, and where a person may programme', async () => {
    await session({ room: 'Salle des cartes' })
    const { data } = await mediator.ask('GET', '/planning/setting')
    const place = (id: string) => data.places.find((each: Row) => each.id === id)
    expect(place(here)).toMatchObject({ allowed: true, rooms: ['Salle des cartes'] })
    expect(place(there)).toMatchObject({ allowed: false })
    expect(data.may).toEqual({ programme: true, change: true })
    expect(data.workshops.find(({ id }: Row) => id === workshop)).toMatchObject({ title: 'Photos' })
  })
})

it.each([
  [CONTRIBUTOR, { programme: false, change: true }],
  [EDITOR, { programme: false, change: false }],
])('the planning offers %s what their role has', async (code, may) => {
  const who = await aMember(`Offre${code}`, code)
  expect((await who.ask('GET', '/planning/setting')).data.may).toEqual(may)
  const one = await who.ask('GET', `/planning/sessions/${await session()}`)
  expect(one.data).toMatchObject({ placeId: here, mayChange: may.change })
})

describe('a cancellation', () => {
  const cancel = (who: Staff, sessions: readonly string[], more: Row = {}) =>
    who.ask('POST', '/planning/cancel', { sessions, reason: 'La médiatrice est souffrante.', ...more })

  it('of a whole day is one change, with a reason the public reads', async () => {
    const sessions = [await session(), await session({ startTime: '14:00:00', endTime: '15:00:00' })]
    const before = await page()
    expect((await cancel(mediator, sessions)).data.count).toBe(2)
    const after = await since(before)
    expect(after.revision).toBe(before.revision + 1)
    for (const documentId of sessions)
      expect(find(after, 'sessions', documentId)).toMatchObject({
        state: 'cancelled',
        publicNote: 'La médiatrice est souffrante.',
        sequence: 1,
      })
    const [line] = await desk.rows('editorial-log').findMany({ orderBy: { id: 'desc' }, limit: 1 })
    expect(line?.sentence).toBe(
      typeset('Gwenn a annulé 2 séances (mardi 2 mars) : La médiatrice est souffrante').replaceAll(
        '2 ',
        '2\u00a0',
      ),
    )
  })

  it('undoes all when one session is not theirs, and says which', async () => {
    const [own, theirs] = [await session(), await session({ place: there })]
    const refused = await cancel(mediator, [own, theirs])
    expect(refused.status).toBe(400)
    expect(refused.sentence).toContain('Photos · Phare')
    expect(refused.sentence).toContain('Aucune séance n’a été changée')
    expect(await read(own)).toMatchObject({ state: 'Prévue' })
  })

  it('leads to another date, which is a session of its own', async () => {
    const documentId = await session({ room: 'Cour', capacity: 6 })
    const otherDate = { date: '2027-03-09', startTime: '10:00', endTime: '11:30' }
    const { data } = await cancel(mediator, [documentId], { otherDate })
    const told = find(await page(), 'sessions', documentId)
    expect(told).toMatchObject({ state: 'cancelled', replacedById: data.replacedBy })
    expect(await read(data.replacedBy)).toMatchObject({
      date: '2027-03-09',
      room: 'Cour',
      capacity: 6,
      publication: 'Publique',
      state: 'Prévue',
    })
  })

  it('needs a reason, sessions that are there, and one session for another date', async () => {
    const sessions = [await session(), await session()]
    const otherDate = { date: '2027-03-09', startTime: '10:00', endTime: '11:30' }
    expect((await cancel(mediator, sessions, { reason: ' ' })).sentence).toContain('dites au public pourquoi')
    expect((await cancel(mediator, sessions, { otherDate })).sentence).toContain('une seule séance à la fois')
    expect((await cancel(mediator, [...sessions, 'partie'])).sentence).toContain('n’existe plus')
    expect((await cancel(mediator, [])).sentence).toContain('choisissez-en au moins une')
  })

  it('is for those who may change the session', async () => {
    const [contributor, editor] = [await aMember('Brieg', CONTRIBUTOR), await aMember('Enora', EDITOR)]
    expect(await cancel(editor, [await session()])).toMatchObject({ status: 403, sentence: no })
    expect((await cancel(contributor, [await session()])).sentence).toContain('n’est plus un brouillon')
    expect((await cancel(contributor, [await session({ publication: 'Brouillon' })])).status).toBe(200)
    expect((await cancel(coordinator, [await session({ place: there })])).status).toBe(200)
  })
})

describe('a state', () => {
  it('is noted on many sessions, and taken back', async () => {
    const sessions = [await session({ capacity: 8 }), await session()]
    const note = (state: string) => mediator.ask('POST', '/planning/state', { sessions, state })
    expect((await note('full')).data.count).toBe(2)
    expect(await read(sessions[0] ?? '')).toMatchObject({ state: 'Complète', seatsLeft: 0 })
    await note('scheduled')
    expect(await read(sessions[0] ?? '')).toMatchObject({ state: 'Prévue', seatsLeft: null })
    expect((await note('lost')).status).toBe(400)
  })

  it('brings a cancelled session back without its reason', async () => {
    const sessions = [await session({ state: 'Annulée', publicNote: 'Grève.' })]
    await mediator.ask('POST', '/planning/state', { sessions, state: 'scheduled' })
    expect(await read(sessions[0] ?? '')).toMatchObject({ state: 'Prévue', publicNote: null })
  })
})

describe('a move', () => {
  const move = (who: Staff, id: string, given: Row = {}, path = '') =>
    who.ask('POST', `/planning/sessions/${id}/move${path}`, {
      date: '2027-03-03',
      startTime: '14:00',
      endTime: '15:30',
      place: here,
      mediators: [],
      ...given,
    })

  it('tells the public where it was first, even after two, and nothing once it is back', async () => {
    const documentId = await session()
    await move(mediator, documentId)
    await move(mediator, documentId, { date: '2027-03-04' })
    expect(find(await page(), 'sessions', documentId)).toMatchObject({
      state: 'postponed',
      date: '2027-03-04',
      previousDate: '2027-03-02',
      previousStartTime: '10:00',
    })
    await move(mediator, documentId, { date: '2027-03-02', startTime: '10:00', endTime: '11:30' })
    expect(await read(documentId)).toMatchObject({ state: 'Prévue', previousDate: null })
  })

  it('to another place says so, without another word of the date', async () => {
    const documentId = await session()
    const hours = { date: '2027-03-02', startTime: '10:00', endTime: '11:30' }
    await move(coordinator, documentId, { ...hours, place: there })
    expect(find(await page(), 'sessions', documentId)).toMatchObject({
      state: 'moved',
      placeId: there,
      previousPlaceId: here,
    })
  })

  it('of a draft changes it in silence', async () => {
    const documentId = await session({ publication: 'Brouillon' })
    await move(mediator, documentId)
    expect(await read(documentId)).toMatchObject({ state: 'Prévue', date: '2027-03-03', previousDate: null })
  })

  it('says what it meets before, is refused when it meets it, and done when that was accepted', async () => {
    const person = await aMediator({ name: 'Klervi' })
    await session({
      place: there,
      mediators: [person],
      date: '2027-03-03',
      startTime: '15:00:00',
      endTime: '16:00:00',
    })
    const documentId = await session({ mediators: [person] })
    const given = { mediators: [person] }
    const { data } = await move(mediator, documentId, given, '/preview')
    expect(data.clashes).toMatchObject([{ grade: 'error', sentence: expect.stringContaining('Klervi') }])
    expect((await move(mediator, documentId, given)).sentence).toContain('Choisissez un autre moment')
    expect(await read(documentId)).toMatchObject({ date: '2027-03-02' })
    expect((await move(mediator, documentId, { ...given, accepted: true })).status).toBe(200)
  })

  it('is refused out of one’s places, and to who may not', async () => {
    expect((await move(mediator, await session(), { place: there })).sentence).toContain(elsewhere)
    expect((await move(mediator, await session({ place: there }))).sentence).toContain(elsewhere)
    expect(await move(await aMember('Erell', EDITOR), await session())).toMatchObject({ status: 403 })
    expect((await move(mediator, await session(), { endTime: '14:00' })).sentence).toContain(
      'finit à l’heure',
    )
  })
})
