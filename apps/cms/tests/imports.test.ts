import { beforeAll, describe, expect, it } from 'vitest'
import { aMediator, aNetwork, aPlace, aSession, aWorkshop } from './builders.ts'
import { cms, post } from './cms.ts'
import { aMember, type Staff } from './staff.ts'

let coordinator: Staff
let contributor: Staff
let place: string
let sheet: string

beforeAll(async () => {
  await aNetwork()
  coordinator = await aMember('Importcoordinator', 'coordinator')
  contributor = await aMember('Importcontributor', 'contributor')
  place = await aPlace({ name: 'La Digue' })
  sheet = await aWorkshop({ title: 'Photos à importer' })
})

const item = (line: number, given: object = {}) => ({
  ...{ line, externalId: `ligne-${line}`, sheet: { kind: 'known', id: sheet }, place },
  ...{ date: '2032-01-09', start: '10:00', end: '12:00', room: '', mediators: [], capacity: 8 },
  ...{ registration: 'none', phone: '', mail: '', link: '', state: 'scheduled', publication: 'draft' },
  ...given,
})

const ask = (who: Staff, path: string, body: object = {}) => post(`/desk/imports${path}`, body, who.token)

async function brought(who: Staff, ...items: object[]) {
  const { body } = await ask(who, '', { name: 'saison.csv' })
  const { key } = body.data
  const answer = await ask(who, `/${key}/items`, { items })
  return { key, status: answer.status, outcomes: answer.body?.data?.outcomes }
}

async function sessions(...externalIds: string[]) {
  return (await cms())
    .rows('session')
    .findMany({ where: { externalId: { $in: externalIds } }, orderBy: { id: 'asc' } })
}

describe('a file that is brought in', () => {
  it('makes its sessions, and its sheets as drafts, once for all the lines that name one', async () => {
    const fresh = { kind: 'new', title: 'Une fiche du tableur', promise: 'Oui.', body: '', family: null }
    const { outcomes } = await brought(
      coordinator,
      item(1),
      item(2, { sheet: fresh, publication: 'public', registration: 'required', phone: '02' }),
      item(3, { sheet: fresh }),
    )
    expect(outcomes).toEqual([1, 2, 3].map((line) => ({ line, refused: null })))
    expect(await sessions('ligne-1', 'ligne-2', 'ligne-3')).toMatchObject([
      { publication: 'Brouillon', startTime: expect.stringMatching(/^10:00/) },
      { publication: 'Publique', registrationKind: 'Sur inscription', registrationPhone: '02' },
      {},
    ])
    const sheets = await (await cms()).rows('workshop').findMany({ where: { title: fresh.title } })
    expect(sheets).toMatchObject([{ publishedAt: null }])
  })

  it('makes nothing twice: the second time changes what differs, and not who sees it', async () => {
    await brought(coordinator, item(10))
    const [first] = await sessions('ligne-10')
    await (await cms())
      .documents('session')
      .update({ documentId: String(first?.documentId), data: { publication: 'Publique' } })
    await brought(coordinator, item(10, { start: '14:00', end: '16:00' }))
    expect(await sessions('ligne-10')).toMatchObject([
      { documentId: first?.documentId, startTime: expect.stringMatching(/^14:00/), publication: 'Publique' },
    ])
  })

  it('keeps to the rules and the remit of who imports, line by line', async () => {
    const { outcomes } = await brought(
      contributor,
      item(20),
      item(21, { publication: 'public' }),
      item(22, { end: '10:00' }),
    )
    expect(outcomes).toEqual([
      { line: 20, refused: null },
      { line: 21, refused: expect.stringContaining('votre rôle écrit des brouillons') },
      { line: 22, refused: expect.stringContaining('finit à l’heure où elle commence') },
    ])
    expect(await sessions('ligne-21', 'ligne-22')).toEqual([])
    const camille = await aMember('Importmediator', 'mediator')
    const card = await aMediator({ account: 'importmediator@escale.test', places: [await aPlace()] })
    const elsewhere = await brought(camille, item(23))
    expect(elsewhere.outcomes[0].refused).toContain('n’est pas sur votre fiche de médiation')
    await (await cms()).documents('mediator').delete({ documentId: card })
  })

  it('is one line of the journal', async () => {
    const { key } = await brought(coordinator, item(30), item(31))
    expect((await ask(coordinator, `/${key}/close`)).body.data).toEqual({ made: 2, updated: 0 })
    const [line] = await (await cms()).rows('editorial-log').findMany({ orderBy: { id: 'desc' }, limit: 1 })
    expect(line?.sentence).toBe('Importcoordinator a importé «\u00A0saison.csv\u00A0»\u00A0: 2 créations.')
  })

  it.each([
    ['a day that is none', { date: '2032-02-31' }],
    ['an hour that is none', { start: '25:00' }],
    ['a mail that is none', { mail: 'ici' }],
    ['a place of nowhere', { place: 12 }],
  ])('is refused whole with %s, which the page never sends', async (_what, given) => {
    expect((await brought(coordinator, item(40, given))).status).toBe(400)
    expect(await sessions('ligne-40')).toEqual([])
  })

  it('is not for who has no right to make a session', async () => {
    const editor = await aMember('Importeditor', 'editor')
    expect((await ask(editor, '', { name: 'x' })).status).toBe(403)
  })
})

describe('an import that is undone', () => {
  it('takes away what it made, gives back what it changed, and leaves what someone touched', async () => {
    const before = await aSession({
      workshop: sheet,
      place,
      externalId: 'ligne-50',
      room: 'Salle 1',
      date: '2032-01-01',
    })
    const { key } = await brought(coordinator, item(50, { room: 'Salle 9' }), item(51), item(52))
    const [touched] = await sessions('ligne-52')
    await (await cms())
      .documents('session')
      .update({ documentId: String(touched?.documentId), data: { room: 'Ici' } })
    const { body } = await ask(coordinator, `/${key}/undo`)
    expect(body.data).toEqual({ left: 0, kept: [expect.stringContaining('modifiée depuis')] })
    expect(await sessions('ligne-50', 'ligne-51', 'ligne-52')).toMatchObject([
      { documentId: before, room: 'Salle 1', date: '2032-01-01', publication: 'Publique' },
      { externalId: 'ligne-52', room: 'Ici' },
    ])
    const runs = await post('/desk/imports', {}, coordinator.token, 'GET')
    expect(runs.body.data[0]).toMatchObject({ name: 'saison.csv', undone: true })
  })

  it('is nobody else’s to undo', async () => {
    const { key } = await brought(coordinator, item(60))
    const answer = await ask(contributor, `/${key}/undo`)
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining('pas le vôtre')])
  })
})
