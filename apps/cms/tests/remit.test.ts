import { beforeAll, describe, expect, it } from 'vitest'
import { CONTRIBUTOR, COORDINATOR, HOUSE_ROLES, MEDIATOR } from '../src/access/house-roles.ts'
import { ensureRoles } from '../src/access/roles.ts'
import { service, table } from '../src/storage/rows.ts'
import { typeset } from '../src/words/typeset.ts'
import { find, page } from './ask.ts'
import { aDraftWorkshop, aMediator, aPlace, aSession, aWorkshop } from './builders.ts'
import { CATALOGUE_TOKEN, type Cms, cms, IMPORT_TOKEN, post } from './cms.ts'
import { at, session } from './gestures.ts'
import { aMember, collection, type Staff } from './staff.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

const permissionsOf = (code: string) =>
  table(desk.strapi, 'admin::permission').findMany({ where: { role: { code } }, orderBy: { id: 'asc' } })
const role = (code: string) => table(desk.strapi, 'admin::role').findOne({ where: { code } })

/** A role that a network makes for itself. */
async function aRoleOfTheirs(code: string, ...permissions: readonly object[]): Promise<void> {
  const { id } = await table(desk.strapi, 'admin::role').create({ data: { code, name: code } })
  await service<{ assignPermissions(id: unknown, permissions: readonly object[]): Promise<unknown> }>(
    desk.strapi,
    'admin::role',
  ).assignPermissions(id, permissions)
}

describe('the roles of the house, at each start', () => {
  it('are not written again when they are as they should be', async () => {
    const before = await Promise.all(HOUSE_ROLES.map(({ code }) => permissionsOf(code)))
    await ensureRoles(desk.strapi)
    expect(await Promise.all(HOUSE_ROLES.map(({ code }) => permissionsOf(code)))).toEqual(before)
    expect(before.every((permissions) => permissions.length > 0)).toBe(true)
  })

  it('come back to what the code says, and leave alone the roles of a network', async () => {
    await aRoleOfTheirs('photographer', { action: 'plugin::upload.read', subject: null, conditions: [] })
    const [kept] = await permissionsOf(CONTRIBUTOR)
    const theirs = await permissionsOf('photographer')
    const permissions = table(desk.strapi, 'admin::permission')
    const contributor = await role(CONTRIBUTOR)
    await permissions.create({ data: { action: 'admin::users.read', role: contributor?.id, conditions: [] } })
    await permissions.delete({ where: { id: kept?.id } })
    await table(desk.strapi, 'admin::role').update({ where: { code: CONTRIBUTOR }, data: { name: 'Stage' } })
    await ensureRoles(desk.strapi)
    const after = await permissionsOf(CONTRIBUTOR)
    expect(after.map(({ action }) => action)).not.toContain('admin::users.read')
    expect(after).toContainEqual(expect.objectContaining({ action: kept?.action, subject: kept?.subject }))
    expect(await role(CONTRIBUTOR)).toMatchObject({ name: 'Contributeur·rice' })
    expect(await permissionsOf('photographer')).toEqual(theirs)
  })
})

describe('the places of a mediator', () => {
  let place: string
  let workshop: string
  beforeAll(async () => {
    ;[place, workshop] = [await aPlace(), await aWorkshop()]
    await aMediator({ account: 'quelquun@escale.test', places: [place] })
  })
  const make = (who: Staff) => who.ask('POST', collection('session'), session(workshop, place))

  it('are every place when the card names none', async () => {
    const who = await aMember('Partout', MEDIATOR)
    await aMediator({ account: 'partout@escale.test' })
    expect((await make(who)).status).toBe(201)
  })

  it('are none without a card, once the cards of the network say whose they are', async () => {
    const who = await aMember('Nolwenn', MEDIATOR)
    const refused = await make(who)
    expect(refused.status).toBe(400)
    expect(refused.sentence).toContain(
      'aucune fiche de médiation ne porte votre compte (nolwenn@escale.test)',
    )
  })

  it('are every place as long as no card says whose it is', async () => {
    const who = await aMember('Premiere', MEDIATOR)
    const cards = await desk.rows('mediator').findMany({ where: { account: { $notNull: true } } })
    const set = (account: unknown, id: unknown) =>
      desk.rows('mediator').update({ where: { id }, data: { account } })
    for (const { id } of cards) await set(null, id)
    expect((await make(who)).status).toBe(201)
    for (const { id, account } of cards) await set(account, id)
    expect((await make(who)).status).toBe(400)
  })

  it('stay those of the card with a role of the network’s own, and go with the coordinator’s', async () => {
    expect((await make(await aMember('Photo', MEDIATOR, 'photographer'))).status).toBe(400)
    expect((await make(await aMember('Chef', MEDIATOR, COORDINATOR))).status).toBe(201)
  })

  it('are told to nobody but the staff', async () => {
    expect(JSON.stringify(await page())).not.toContain('quelquun@escale.test')
  })
})

describe('a request for publication', () => {
  it('is written in the journal, and answered by the publication', async () => {
    const who = await aMember('Zoé', CONTRIBUTOR)
    const documentId = await aDraftWorkshop({ title: 'Mes podcasts' })
    await who.ask('PUT', at('workshop', documentId), { publicationAsked: true, promise: 'Oui.' })
    const asked = { documentId, publicationAsked: true }
    expect(await desk.rows('workshop').count({ where: asked })).toBe(1)
    const [line] = await desk
      .rows('editorial-log')
      .findMany({ where: { target: documentId }, orderBy: { id: 'desc' } })
    expect(line).toMatchObject({
      who: 'Zoé',
      sentence: typeset('Zoé a demandé la publication de l’atelier « Mes podcasts » : Promesse.'),
    })
    const coordinator = await aMember('Solenn', COORDINATOR)
    await coordinator.ask('POST', at('workshop', documentId, '/actions/publish'))
    expect(find(await page(), 'workshops', documentId)).toMatchObject({ title: 'Mes podcasts' })
    expect(await desk.rows('workshop').count({ where: asked })).toBe(0)
  })

  it('of a session too', async () => {
    const documentId = await aSession({ publication: 'Brouillon', publicationAsked: true })
    await desk.documents('session').update({ documentId, data: { publication: 'Publique' } })
    expect(await desk.rows('session').findOne({ where: { documentId } })).toMatchObject({
      publicationAsked: false,
    })
  })

  it('cannot be skipped by a role that lets publish', async () => {
    const action = 'plugin::content-manager.explorer.publish'
    await aRoleOfTheirs('hurried', { action, subject: 'api::workshop.workshop', conditions: [] })
    const who = await aMember('Vite', CONTRIBUTOR, 'hurried')
    const refused = await who.ask('POST', at('workshop', await aDraftWorkshop(), '/actions/publish'))
    expect(refused.sentence).toContain(typeset('enregistrez la fiche avec « Publication demandée » à Oui'))
    const withdrawn = await who.ask('POST', at('workshop', await aWorkshop(), '/actions/unpublish'))
    expect(withdrawn.sentence).toContain('Cette fiche est en ligne')
  })
})

describe('the other doors', () => {
  it('do not open to a login of the admin', async () => {
    for (const code of [COORDINATOR, MEDIATOR]) {
      const { token } = await aMember(`Porte${code}`, code)
      for (const path of ['/api/sessions', '/api/workshops', '/api/places'])
        expect((await post(path, null, token, 'GET')).status).toBe(401)
      expect((await post('/graphql', { query: '{ programmeRevision { epoch } }' }, token)).status).toBe(401)
    }
  })

  it('open the admin to no token', async () => {
    for (const token of [CATALOGUE_TOKEN, IMPORT_TOKEN])
      expect((await post(collection('session'), null, token, 'GET')).status).toBe(401)
  })

  it('keep the account of a card and the requests to the staff', async () => {
    const documentId = await aSession({ publicationAsked: true, publication: 'Brouillon' })
    const { body } = await post(`/api/sessions/${documentId}`, null, IMPORT_TOKEN, 'GET')
    expect(body.data).toMatchObject({ documentId })
    expect(body.data).not.toHaveProperty('publicationAsked')
  })

  it('let the importer write anywhere, which is its scope', async () => {
    const [place, workshop] = [await aPlace(), await aWorkshop()]
    const data = { ...session(workshop, place), workshop, place }
    expect((await post('/api/sessions', { data }, IMPORT_TOKEN)).status).toBe(201)
  })
})
