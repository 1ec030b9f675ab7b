import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONTRIBUTOR, COORDINATOR, EDITOR, MEDIATOR } from '../src/access/house-roles.ts'
import type { Row } from '../src/storage/rows.ts'
import { typeset } from '../src/words/typeset.ts'
import { find, page, since } from './ask.ts'
import { aMediator, aNetwork, aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'
import { aMember, type Staff } from './staff.ts'

let desk: Cms
let coordinator: Staff
let mediator: Staff
let here: string
let there: string
let workshop: string
let person: string

beforeAll(async () => {
  desk = await cms()
  await aNetwork()
  coordinator = await aMember('Solveig', COORDINATOR)
  mediator = await aMember('Maïwenn', MEDIATOR)
})
beforeEach(async () => {
  ;[here, there, workshop] = [
    await aPlace({ name: 'Quai' }),
    await aPlace({ name: 'Phare' }),
    await aWorkshop({ title: 'Photos' }),
  ]
  person = await aMediator({ name: 'Maïwenn', account: 'maïwenn@escale.test', places: [here] })
})

const saturdays = (from = '2027-01-09', until = '2027-02-27', end = '12:00') => ({
  rhythm: { kind: 'weekly', interval: 1, weekdays: [6], from, end: { kind: 'until', date: until } },
  times: [{ kind: 'session', startTime: '10:00', endTime: end }],
  policies: { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' },
})
const season = (given: Row = {}) => ({
  workshop,
  place: here,
  mediators: [person],
  schedule: saturdays(),
  template: { room: 'Salle 1', capacity: 8, publication: 'public' },
  ...given,
})
/** Zone B: from 20 February to 7 March 2027 there is no school. */
const SLOTS = ['01-09', '01-16', '01-23', '01-30', '02-06', '02-13'].map((day) => `2027-${day} 10:00`)
const make = (who: Staff, given: Row = {}) =>
  who.ask('POST', '/planning/seasons', { ...season(), keep: SLOTS, ...given })
const sessionsOf = async (scheduleId: string) =>
  desk.rows('session').findMany({ where: { schedule: { documentId: scheduleId } }, orderBy: { date: 'asc' } })
const sessionsHere = () => desk.rows('session').count({ where: { place: { documentId: here } } })

describe('a season that is looked at', () => {
  it('says its rule, its dates, and what it leaves out and why', async () => {
    await desk.documents('closure').create({
      data: { reason: 'Inventaire', place: here, from: '2027-01-16', to: '2027-01-17' },
    })
    const { data } = await mediator.ask('POST', '/planning/seasons/preview', season())
    expect(data.sentence.replaceAll('\u00a0', ' ')).toBe(
      'Chaque samedi de 10 h à 12 h, du 9 janvier au 27 février 2027, hors vacances scolaires (zone B).',
    )
    expect(data.dates.map(({ slot }: Row) => slot)).toEqual(SLOTS.filter((slot) => !slot.includes('01-16')))
    expect(data.skipped).toMatchObject([
      { date: '2027-01-16', reason: expect.stringContaining('Inventaire') },
      { date: '2027-02-20', reason: expect.stringContaining('Vacances d’hiver') },
      { date: '2027-02-27' },
    ])
    expect(data.refusal).toBeNull()
  })

  it('says what it meets, drafts and internal sessions too, and what neighbours offer', async () => {
    await aSession({
      place: there,
      mediators: [person],
      date: '2027-01-09',
      startTime: '11:00:00',
      endTime: '13:00:00',
      publication: 'Brouillon',
    })
    const near = await aPlace({ name: 'Port', latitude: 47.7, longitude: -3.3 })
    await desk.documents('place').update({ documentId: here, data: { latitude: 47.71, longitude: -3.3 } })
    await aSession({ place: near, date: '2027-01-16', workshop: await aWorkshop({ title: 'Jeux' }) })
    const { data } = await mediator.ask('POST', '/planning/seasons/preview', season())
    expect(data.dates[0].clashes).toMatchObject([
      {
        grade: 'error',
        sentence: expect.stringContaining('Maïwenn'),
        other: expect.stringContaining('Phare'),
      },
    ])
    expect(data.dates[1]).toMatchObject({ clashes: [], neighbours: ['10 h · Jeux · Port'] })
  })

  it('says before any work that this place is not theirs', async () => {
    const { data } = await mediator.ask('POST', '/planning/seasons/preview', season({ place: there }))
    expect(data.refusal).toContain(typeset('« Phare » n’est pas sur votre fiche'))
  })

  it('refuses a rule that is none, in French', async () => {
    const rhythm = { ...saturdays().rhythm, weekdays: [] }
    const schedule = { ...saturdays(), rhythm }
    const refused = await mediator.ask('POST', '/planning/seasons/preview', season({ schedule }))
    expect(refused).toMatchObject({
      status: 400,
      sentence: expect.stringContaining('choisissez au moins un jour'),
    })
    const broken = await mediator.ask('POST', '/planning/seasons/preview', { workshop: 12 })
    expect(broken.sentence).toContain('Atelier : choisissez'.replace(' :', '\u00a0:'))
  })
})

describe('a season that is made', () => {
  it('is every date at once, with what they have in common, in one revision and one line of the journal', async () => {
    const before = await page()
    const lines = await desk.rows('editorial-log').count({})
    const { status, data } = await make(mediator)
    expect({ status, count: data.count }).toEqual({ status: 200, count: 6 })
    const made = await sessionsOf(data.scheduleId)
    expect(made.map(({ date }) => date)).toEqual(SLOTS.map((slot) => slot.slice(0, 10)))
    expect(made[0]).toMatchObject({ room: 'Salle 1', capacity: 8, publication: 'Publique', slot: SLOTS[0] })
    const after = await since(before)
    expect(after.revision).toBe(before.revision + 1)
    expect(find(after, 'sessions', made[0]?.documentId)).toMatchObject({
      workshopId: workshop,
      placeId: here,
    })
    expect(await desk.rows('editorial-log').count({})).toBe(lines + 1)
  })

  it('leaves out what was unticked, holds what was shifted at its new hours', async () => {
    const shifts = [{ slot: SLOTS[1], date: '2027-01-17', startTime: '14:00', endTime: '16:00' }]
    const { data } = await make(mediator, { keep: SLOTS.slice(0, 3), shifts })
    const made = await sessionsOf(data.scheduleId)
    expect(made.map(({ date, startTime, slot }) => [date, String(startTime).slice(0, 5), slot])).toEqual([
      ['2027-01-09', '10:00', SLOTS[0]],
      ['2027-01-17', '14:00', SLOTS[1]],
      ['2027-01-23', '10:00', SLOTS[2]],
    ])
  })

  it('is refused whole when a date clashes that nobody saw, and made when it was', async () => {
    await aSession({ place: there, mediators: [person], date: '2027-01-30' })
    const before = await sessionsHere()
    const refused = await make(mediator)
    expect(refused.status).toBe(400)
    expect(refused.sentence).toContain('samedi 30')
    expect(await sessionsHere()).toBe(before)
    expect((await make(mediator, { accepted: ['2027-01-30 10:00'] })).status).toBe(200)
  })

  it('leaves nothing behind when its last session is refused', async () => {
    const [rules, before] = [await desk.rows('schedule').count({}), await sessionsHere()]
    const shifts = [{ slot: SLOTS[5], date: '2027-02-13', startTime: '10:00', endTime: '10:00' }]
    const refused = await make(mediator, { shifts })
    expect(refused.sentence).toContain('la séance finit à l’heure où elle commence')
    expect([await desk.rows('schedule').count({}), await sessionsHere()]).toEqual([rules, before])
  })

  it('is refused when the rule no longer gives what was read', async () => {
    const refused = await make(mediator, { keep: [...SLOTS, '2027-02-20 10:00'] })
    expect(refused.sentence).toContain('la règle ne donne plus les mêmes dates')
  })

  it('is refused elsewhere, and to who may not programme', async () => {
    expect((await make(mediator, { place: there })).sentence).toContain(
      typeset('« Phare » n’est pas sur votre fiche de médiation'),
    )
    expect((await make(coordinator, { place: there })).status).toBe(200)
    const no = typeset('Votre rôle ne le permet pas : demandez à la coordination.')
    for (const code of [CONTRIBUTOR, EDITOR]) {
      const who = await aMember(`Saison${code}`, code)
      expect(await make(who)).toMatchObject({ status: 403, sentence: no })
      expect((await who.ask('GET', '/planning/seasons')).status).toBe(200)
    }
    expect((await fetch(`${desk.address}/planning/window?from=2027-01-01&to=2027-01-31`)).status).toBe(401)
  })

  it('holds the slots of a help desk', async () => {
    const times = [{ kind: 'slots', startTime: '14:00', endTime: '16:00', minutes: 30, breakMinutes: 0 }]
    const schedule = { ...saturdays('2027-01-09', '2027-01-16'), times }
    const asked = season({ schedule })
    const { data } = await mediator.ask('POST', '/planning/seasons/preview', asked)
    const keep = data.dates.map(({ slot }: Row) => slot)
    expect(keep).toHaveLength(8)
    expect((await mediator.ask('POST', '/planning/seasons', { ...asked, keep })).data.count).toBe(8)
  })
})

it('takes up a rule that was kept without its room and seats as its latest session has them', async () => {
  const rule = saturdays('2026-09-05', '2026-12-12')
  const data = { title: 'Photos', workshop, place: here, mediators: [person], rule }
  const { documentId } = await desk.documents('schedule').create({ data })
  await aSession({ schedule: documentId, place: here, date: '2026-09-05', room: 'Cour' })
  await aSession({
    schedule: documentId,
    place: here,
    date: '2026-12-12',
    room: 'Studio',
    capacity: 6,
    registrationKind: 'Sur inscription',
    registrationPhone: '02 97 00 00 00',
  })
  const { data: told } = await mediator.ask('GET', `/planning/seasons/${documentId}`)
  expect(told.season.template).toEqual({
    room: 'Studio',
    capacity: 6,
    publication: 'public',
    registration: { kind: 'required', onSite: false, phone: '02 97 00 00 00', mail: '', link: '' },
  })
})

describe('the rule of a season, changed later', () => {
  const change = (id: string, given: Row) => mediator.ask('POST', `/planning/seasons/${id}`, given)
  const look = async (id: string, schedule: Row) =>
    (await mediator.ask('POST', `/planning/seasons/${id}/preview`, { schedule })).data

  it('says what changes, what stays and what was touched by hand, then does exactly that', async () => {
    const { data } = await make(mediator, { keep: SLOTS.slice(0, 5) })
    const [first, second, third] = await sessionsOf(data.scheduleId)
    await desk.documents('session').update({ documentId: String(second?.documentId), data: { room: 'Cour' } })
    await desk.documents('session').update({
      documentId: String(third?.documentId),
      data: { publication: 'Brouillon' },
    })
    const schedule = saturdays('2027-01-30', '2027-02-19', '13:00')
    const plan = await look(data.scheduleId, schedule)
    expect(plan.dates.map(({ kind, date }: Row) => `${kind} ${date}`)).toEqual([
      'cancel 2027-01-09',
      'leave 2027-01-16',
      'erase 2027-01-23',
      'change-end 2027-01-30',
      'change-end 2027-02-06',
    ])
    const agreed = plan.dates.map(({ line }: Row) => line)
    const stale = await change(data.scheduleId, { schedule, agreed: agreed.slice(1) })
    expect(stale.sentence).toContain('relisez ce qui change')
    const done = await change(data.scheduleId, { schedule, agreed, reason: 'Salle en travaux.' })
    expect(done.data.count).toBe(4)
    const after = await sessionsOf(data.scheduleId)
    expect(after.map(({ state, endTime, room }) => [state, String(endTime).slice(0, 5), room])).toEqual([
      ['Annulée', '12:00', 'Salle 1'],
      ['Prévue', '12:00', 'Cour'],
      ['Prévue', '13:00', 'Salle 1'],
      ['Prévue', '13:00', 'Salle 1'],
    ])
    expect(after[0]).toMatchObject({ documentId: first?.documentId, publicNote: 'Salle en travaux.' })
  })

  it('does not bring back what was unticked, and restores what it had cancelled', async () => {
    const { data } = await make(mediator, { keep: SLOTS.slice(0, 4) })
    const id = data.scheduleId
    const shorter = saturdays('2027-01-09', '2027-01-23')
    const cut = await look(id, shorter)
    await change(id, { schedule: shorter, agreed: cut.dates.map(({ line }: Row) => line) })
    const again = await look(id, saturdays())
    expect(again.dates.map(({ kind, date }: Row) => `${kind} ${date}`)).toEqual([
      'keep 2027-01-09',
      'keep 2027-01-16',
      'keep 2027-01-23',
      'restore 2027-01-30',
    ])
  })

  it('is listed with its sentence and its span', async () => {
    const { data } = await make(mediator)
    const listed = (await mediator.ask('GET', '/planning/seasons')).data
    expect(listed.find(({ id }: Row) => id === data.scheduleId)).toMatchObject({
      title: 'Photos – Quai, janvier 2027',
      first: '2027-01-09',
      last: '2027-02-13',
      count: 6,
      sentence: expect.stringContaining('Chaque samedi'),
    })
    const one = (await mediator.ask('GET', `/planning/seasons/${data.scheduleId}`)).data
    expect(one.season).toMatchObject({ workshop, place: here, template: { room: 'Salle 1' } })
    expect((await mediator.ask('GET', '/planning/seasons/nulle-part')).sentence).toContain('n’existe plus')
  })
})
