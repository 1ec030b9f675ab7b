import { beforeAll, describe, expect, it } from 'vitest'
import { page } from './ask.ts'
import { aDraftWorkshop, aMediator, aNetwork, anAudience, aPlace, aSession, aWorkshop } from './builders.ts'
import { cms, post } from './cms.ts'
import { aMember, collection, loggedIn, type Staff } from './staff.ts'

const PERIOD = 'from=2031-01-01&to=2031-12-31'
const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)

let coordinator: Staff
let contributor: Staff
let editor: Staff

async function told(who: Staff, path: string, method = 'GET', body: object = {}) {
  const answer = await post(`/desk${path}`, body, who.token, method)
  return { status: answer.status, told: answer.body?.data, sentence: answer.body?.error?.message }
}

beforeAll(async () => {
  await aNetwork()
  coordinator = await aMember('Deskcoordinator', 'coordinator')
  contributor = await aMember('Deskcontributor', 'contributor')
  editor = await aMember('Deskeditor', 'editor')
})

describe('the numbers', () => {
  it('count a session once, its seats and who came, and leave drafts out', async () => {
    const workshop = await aWorkshop({ audiences: [await anAudience({ name: 'Curieux' })] })
    const place = await aPlace({ name: 'La Vigie' })
    const here = { workshop, place, date: '2031-03-01', capacity: 10 }
    await aSession({ ...here, attendedChildren: 3, attendedAdults: 4 })
    await aSession({ ...here, publication: 'Interne' })
    await aSession({ ...here, state: 'Annulée' })
    await aSession({ ...here, publication: 'Brouillon' })
    const { told: numbers } = await told(editor, `/numbers?${PERIOD}`)
    expect(numbers.total).toMatchObject({ sessions: 2, cancelled: 1, seats: 20, noted: 1, attended: 7 })
    expect(numbers.places).toMatchObject([{ name: 'La Vigie', sessions: 2 }])
    expect(numbers.audiences).toMatchObject([{ name: 'Curieux', children: 3 }])
  })

  it('are a report that a French spreadsheet opens', async () => {
    const { told: report } = await told(editor, `/report?${PERIOD}`)
    expect(report.summary).toMatch(/^\uFEFFPar;Nom;Séances;.*\r\nTotal;;2;1;20;1;7;3;0;4;0\r\n/)
    expect(report.sessions).toContain('01/03/2031;10:00;')
  })

  it('of a period that ends before it begins are refused with what to do', async () => {
    const { status, sentence } = await told(editor, '/numbers?from=2031-02-01&to=2031-01-01')
    expect([status, sentence]).toEqual([400, expect.stringContaining('corrigez l’une des deux dates')])
  })

  it('are for nobody who is not logged in', async () => {
    expect((await post(`/desk/numbers?${PERIOD}`, {}, undefined, 'GET')).status).toBe(401)
  })
})

describe('the attendance of a session', () => {
  const count = { children: 2, teens: null, adults: 5, seniors: null }

  it('is noted by age, and told to nobody outside', async () => {
    const session = await aSession({ date: day(-2) })
    expect(await told(coordinator, `/sessions/${session}/attendance`, 'POST', count)).toMatchObject({
      status: 200,
    })
    const [row] = await (await cms()).rows('session').findMany({ where: { documentId: session } })
    expect(row).toMatchObject({ attendedChildren: 2, attendedTeens: null, attendedAdults: 5 })
    const { told: list } = await told(coordinator, '/attendance')
    expect(list.find(({ id }: { id: string }) => id === session)).toMatchObject(count)
    expect(JSON.stringify(await page())).not.toMatch(/attended/)
  })

  it.each([
    [{ ...count, adults: -1 }, 'négatif'],
    [{ ...count, adults: 1.5 }, 'entier'],
    [{ ...count, adults: 'sept' }, 'entier'],
  ])('is refused as %j', async (wrong, sentence) => {
    const session = await aSession({ date: day(-2) })
    const answer = await told(coordinator, `/sessions/${session}/attendance`, 'POST', wrong)
    expect([answer.status, answer.sentence]).toEqual([400, expect.stringContaining(sentence)])
  })

  it('is not for an editor, nor for a contributor when the session is public', async () => {
    const session = await aSession({ date: day(-2) })
    expect((await told(editor, `/sessions/${session}/attendance`, 'POST', count)).status).toBe(403)
    expect(await told(contributor, `/sessions/${session}/attendance`, 'POST', count)).toMatchObject({
      status: 400,
      sentence: expect.stringContaining('n’est plus un brouillon'),
    })
  })
})

describe('a sheet', () => {
  it('is duplicated into a draft with a name and an address of its own, twice if one likes', async () => {
    const sheet = await aWorkshop({ title: 'Photos', slug: 'photos-du-bureau', externalId: 'x-1' })
    const first = await told(contributor, `/sheets/${sheet}/duplicate`, 'POST')
    const second = await told(coordinator, `/sheets/${sheet}/duplicate`, 'POST')
    expect([first.told.title, second.told.title]).toEqual(['Photos (copie)', 'Photos (copie 2)'])
    const rows = await (await cms()).rows('workshop').findMany({ where: { documentId: first.told.id } })
    expect(rows).toMatchObject([{ slug: 'photos-copie', externalId: null, publishedAt: null }])
  })

  it('that is gone cannot be, and an editor copies none', async () => {
    expect(await told(coordinator, '/sheets/gone/duplicate', 'POST')).toMatchObject({
      status: 400,
      sentence: expect.stringContaining('n’existe plus'),
    })
    expect((await told(editor, `/sheets/${await aDraftWorkshop()}/duplicate`, 'POST')).status).toBe(403)
  })
})

describe('the home page', () => {
  it('shows a mediator their own next sessions, and what wants attention where they programme', async () => {
    const camille = await loggedIn('camille@escale.test')
    const [here, there] = [await aPlace(), await aPlace()]
    const card = await aMediator({ account: 'camille@escale.test', places: [here] })
    const mine = await aSession({ date: day(1), place: there, mediators: [card] })
    const draft = await aSession({ date: day(3), place: here, publication: 'Brouillon' })
    const elsewhere = await aSession({ date: day(3), place: there, publication: 'Brouillon' })
    const { told: home } = await told(camille, '/home')
    expect(home).toMatchObject({ areMine: true, isWholeNetwork: false, next: [{ id: mine }] })
    const drafts = JSON.stringify(home.attention.find(({ kind }: { kind: string }) => kind === 'drafts'))
    expect(drafts).toContain(draft)
    expect(drafts).not.toContain(elsewhere)
    await (await cms()).documents('mediator').delete({ documentId: card })
  })

  it('says what has no way in, nobody, or was not counted, to the coordination', async () => {
    await aSession({ date: day(2), registrationKind: 'Sur inscription', registrationOnSite: false })
    await aSession({ date: day(-3) })
    const { told: home } = await told(coordinator, '/home')
    const kinds = home.attention.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['unreachable', 'alone', 'uncounted']))
    expect(home.isWholeNetwork).toBe(true)
    expect(home.changes[0].sentence).toContain('a créé')
  })

  it('is for every role', async () => {
    for (const who of [contributor, editor]) expect((await told(who, '/home')).status).toBe(200)
    expect((await coordinator.ask('GET', collection('session'))).status).toBe(200)
  })
})
