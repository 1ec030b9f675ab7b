import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicSite, within } from './public.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 240_000)
afterAll(() => world?.close())

const pages = ['/', '/agenda/', '/ateliers/', '/lieux/', '/lettre/extrait.txt']

async function serves(): Promise<void> {
  const site = publicSite(world.siteUrl)
  for (const path of pages) expect((await site.page(path)).status, path).toBe(200)
  expect((await site.events('/flux/agenda.ics')).length).toBeGreaterThan(300)
}

/** A write through the content API, as an import does it. */
async function write(method: string, path: string, data: object): Promise<{ documentId: string }> {
  const answer = await fetch(`${world.cmsUrl}/api/${path}`, {
    method,
    headers: { authorization: `Bearer ${world.secrets.importToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  })
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  return (await answer.json()).data
}

describe('without its CMS', () => {
  it('the catalogue goes on serving when the CMS is killed, and says so', async () => {
    await world.cms.kill()
    await serves()
    await within(30_000, async () => {
      const ready = await fetch(`${world.siteUrl}/readyz`)
      expect(ready.status).toBe(200)
      expect((await ready.json()).lastError).not.toBeNull()
    })
  })

  it('the catalogue starts and serves from its snapshot', async () => {
    await world.restartCatalogue()
    await serves()
  })

  it('the catalogue catches up once the CMS is back', async () => {
    await world.restartCms()
    const { documentId } = await write('POST', 'places', {
      name: 'Halle aux poissons',
      kind: 'Hors les murs',
      town: 'Port-Argwenn',
    })
    expect(documentId).toMatch(/^[a-z0-9]{24}$/)
    await within(40_000, async () => {
      expect((await publicSite(world.siteUrl).page('/lieux/')).text).toContain('Halle aux poissons')
    })
  })
})

describe('strangers', () => {
  it.each([
    ['POST', '/graphql', { query: '{ programmeRevision { revision } }' }],
    ['GET', '/api/sessions', undefined],
    ['GET', '/api/workshops', undefined],
    ['POST', '/api/sessions', { data: {} }],
  ])('are refused by the CMS: %s %s', async (method, path, body) => {
    const answer = await fetch(`${world.cmsUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    })
    const refused = answer.status === 401 || answer.status === 403 || (await answer.json()).errors?.length > 0
    expect(refused).toBe(true)
  })

  it('cannot write with the catalogue’s token, nor read the content API', async () => {
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${world.cmsUrl}/api/sessions`, {
        method,
        headers: { authorization: `Bearer ${world.secrets.catalogueToken}` },
      })
      expect(answer.status).toBe(403)
    }
  })

  it('never see a draft sheet, nor a draft or internal session', async () => {
    const hidden = await world.hiddenSessions()
    expect(hidden.length).toBeGreaterThan(20)
    const feed = await publicSite(world.siteUrl).events('/flux/agenda.ics?du=2026-01-01')
    const uids = new Set(feed.map(({ uid }) => uid.split('@')[0]))
    for (const id of hidden) {
      expect(uids.has(id)).toBe(false)
      expect((await publicSite(world.siteUrl).page(`/seances/${id}/`)).status).toBeGreaterThanOrEqual(404)
    }
  })
})

describe('what is kept', () => {
  it('a second start keeps the data and seeds nothing', async () => {
    const before = await (await fetch(`${world.siteUrl}/readyz`)).json()
    await world.restartCms()
    await world.restartCatalogue()
    const after = await (await fetch(`${world.siteUrl}/readyz`)).json()
    expect([after.counts, after.revision]).toEqual([before.counts, before.revision])
  })

  it('no file of the catalogue holds a secret', async () => {
    const { catalogue } = world.folders
    for (const name of await readdir(catalogue, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const text = await readFile(`${name.parentPath}/${name.name}`, 'utf8')
      expect(text).not.toContain(world.secrets.catalogueToken)
    }
  })
})
