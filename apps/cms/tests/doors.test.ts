import { beforeAll, describe, expect, it } from 'vitest'
import { find, page } from './ask.ts'
import { aCategory, aPlace, aSession, aWorkshop } from './builders.ts'
import { CATALOGUE_TOKEN, type Cms, cms, IMPORT_TOKEN, post } from './cms.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

const REVISION = { query: '{ programmeRevision { epoch revision } }' }
const PROGRAMME = { query: '{ programme { revision sessions { documentId } } }' }

describe('the GraphQL door', () => {
  it.each([REVISION, PROGRAMME])('is shut to those who have no token', async (body) => {
    expect((await post('/graphql', body)).status).toBe(401)
    expect((await post('/graphql', body, 'a-made-up-token')).status).toBe(401)
  })

  it('opens to the catalogue, and not to the importer', async () => {
    expect((await post('/graphql', REVISION, CATALOGUE_TOKEN)).body.data.programmeRevision.revision).toEqual(
      expect.any(Number),
    )
    const refused = await post('/graphql', PROGRAMME, IMPORT_TOKEN)
    expect(refused.body.data).toBeNull()
    expect(refused.body.errors[0].message).toMatch(/forbidden/i)
  })

  it('shows no page and answers no other site', async () => {
    const response = await fetch(`${desk.address}/graphql`, {
      headers: {
        accept: 'text/html',
        origin: 'https://ailleurs.example',
        authorization: `Bearer ${CATALOGUE_TOKEN}`,
      },
    })
    expect(await response.text()).not.toContain('<html')
    expect(response.headers.get('access-control-allow-origin')).toBeFalsy()
  })
})

describe('the REST door', () => {
  const paths = ['/api/places', '/api/workshops', '/api/sessions', '/api/categories', '/api/audiences']

  it.each(paths)('%s is shut to the public and to the catalogue', async (path) => {
    expect((await post(path, null, undefined, 'GET')).status).toBe(401)
    expect((await post(path, null, CATALOGUE_TOKEN, 'GET')).status).toBe(403)
    expect((await post(path, { data: {} }, CATALOGUE_TOKEN)).status).toBe(403)
  })

  it('lets the importer find, create, change and publish, under the same rules', async () => {
    const [category, place] = [await aCategory(), await aPlace()]
    const made = await post(
      '/api/workshops?status=published',
      { data: { title: 'Importé', promise: 'Oui.', category, externalId: 'imp-1' } },
      IMPORT_TOKEN,
    )
    expect(made.status).toBe(201)
    const workshop = made.body.data.documentId
    expect(find(await page(), 'workshops', workshop)).toMatchObject({ slug: 'importe', externalId: 'imp-1' })

    const dates = { date: '2027-01-09', startTime: '10:00:00', endTime: '11:00:00', publication: 'Publique' }
    const session = await post('/api/sessions', { data: { ...dates, workshop, place } }, IMPORT_TOKEN)
    expect(session.status).toBe(201)
    const found = await post('/api/workshops?filters[externalId]=imp-1', null, IMPORT_TOKEN, 'GET')
    expect(found.body.data).toHaveLength(1)

    const refused = await post('/api/sessions', { data: { ...dates, workshop } }, IMPORT_TOKEN)
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain('choisissez le lieu')
    expect(
      (await post(`/api/sessions/${session.body.data.documentId}`, null, IMPORT_TOKEN, 'DELETE')).status,
    ).toBe(403)
  })

  it('leaves one custom token for each door', async () => {
    const tokens: { name: string; type: string }[] = await desk.strapi.db
      .query('admin::api-token')
      .findMany({ orderBy: { name: 'asc' } })
    expect(tokens.map(({ name, type }) => `${name} ${type}`)).toEqual(['Catalogue custom', 'Import custom'])
  })
})

describe('the staff', () => {
  it('has a journal that nobody rewrites', async () => {
    const documentId = await aSession({ workshop: await aWorkshop({ title: 'Mes photos' }) })
    await desk.documents('session').update({ documentId, data: { state: 'Complète' } })
    const [line] = await desk
      .rows('editorial-log')
      .findMany({ where: { target: documentId }, orderBy: { id: 'desc' } })
    expect(line?.sentence).toMatch(
      /^Escale a modifié la séance «\u00a012 déc\. 2026, 10:00 · Mes photos · .+\u00a0»\u00a0: Complète\.$/,
    )
    await expect(
      desk.documents('editorial-log').update({ documentId: String(line?.documentId), data: { who: 'X' } }),
    ).rejects.toThrow('ne se modifie pas')
  })
})
