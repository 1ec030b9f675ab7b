import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { publicSite } from './public.ts'
import { openWorld, type World } from './world.ts'

let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${world.siteUrl}${path}`, { method, headers })

describe('a feed over HTTP', () => {
  it('has a strong tag, and answers 304 to who has it', async () => {
    const first = await ask('/flux/agenda.ics', { 'accept-encoding': 'identity' })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('last-modified')).toMatch(/GMT$/)
    const again = await ask('/flux/agenda.ics', { 'accept-encoding': 'identity', 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('answers HEAD as GET, and lets nobody keep it more than an hour', async () => {
    const [whole, head] = [await ask('/flux/agenda.ics'), await ask('/flux/agenda.ics', {}, 'HEAD')]
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
    expect(await head.text()).toBe('')
    expect(Number(/max-age=(\d+)/.exec(whole.headers.get('cache-control') ?? '')?.[1])).toBeLessThan(3601)
  })

  it('is compressed, but never for Outlook', async () => {
    const encoding = async (path: string) =>
      (await ask(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')
    expect(await encoding('/flux/agenda.ics')).toBe('gzip')
    expect(await encoding('/flux/agenda.ics?client=outlook')).toBeNull()
  })

  it('is refused by a sentence when a date does not exist', async () => {
    const refused = await ask('/flux/agenda.ics?du=2026-02-30')
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('n’existe pas')])
  })

  it('holds the same sessions for every client', async () => {
    const uids = async (path: string) => (await publicSite(world.siteUrl).events(path)).map(({ uid }) => uid)
    const all = await uids('/flux/agenda.ics')
    expect(all.length).toBeGreaterThan(100)
    for (const client of ['google', 'outlook', 'apple'])
      expect(await uids(`/flux/agenda.ics?client=${client}`)).toEqual(all)
  })
})

describe('the other formats', () => {
  it.each([
    ['rss', 'application/rss+xml'],
    ['atom', 'application/atom+xml'],
    ['json', 'application/feed+json'],
    ['csv', 'text/csv'],
  ])('agenda.%s says as many sessions as the calendar', async (format, type) => {
    const query = 'categorie=jeux-video&du=2026-11-22'
    const answer = await ask(`/flux/agenda.${format}?${query}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    const text = await answer.text()
    const sessions = (await publicSite(world.siteUrl).events(`/flux/agenda.ics?${query}`)).map(
      ({ uid }) => uid,
    )
    expect(sessions.length).toBeGreaterThan(5)
    for (const uid of sessions) expect(text).toContain(`/seances/${uid.split('@')[0]}/`)
    expect(text.match(/(?<!\/media)\/uploads\//)).toBeNull()
    expect((await ask(`/flux/agenda.${format}?du=2026-02-30`)).status).toBe(400)
  })

  it('the open data gives every session once, page after page, then only what changed', async () => {
    const met: string[] = []
    let cursor: string | null = ''
    let upTo = ''
    while (cursor !== null) {
      const answer = await ask(`/flux/seances.json?limite=90${cursor === '' ? '' : `&curseur=${cursor}`}`)
      const page = await answer.json()
      met.push(...page.seances.map(({ id }: { id: string }) => id))
      cursor = page.suivant
      upTo = page.a_jour_au
    }
    const csv = await (await ask('/flux/agenda.csv')).text()
    expect(met.length).toBe(new Set(met).size)
    expect(met.length).toBe(csv.trim().split('\r\n').length - 1)
    const since = await (await ask(`/flux/seances.json?modifie-depuis=${upTo}`)).json()
    expect(since.total).toBeLessThan(met.length)
    const refused = await ask('/flux/seances.json?modifie-depuis=hier&limite=0')
    expect([refused.status, (await refused.json()).erreurs.length]).toEqual([400, 2])
  })

  it('a page tells feed readers where to follow it', async () => {
    const text = await (await ask('/categories/jeux-video/')).text()
    const [address] = /\/flux\/agenda\.rss[^"]*/.exec(text) ?? []
    expect(address).toBe('/flux/agenda.rss?categorie=jeux-video')
  })
})

describe('a subscription', () => {
  it('is made without script: choose, count, preview, address', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${world.siteUrl}/abonnements/`)
    await page.getByLabel('Famille').selectOption('jeux-video')
    await page.getByRole('button', { name: 'Préparer mon abonnement' }).click()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Jeux vidéo')
    expect(await page.locator('.compte').textContent()).toMatch(/^\d+\s+séances à venir\.$/)
    expect(await page.locator('.seance').count()).toBeLessThanOrEqual(5)
    const address = await page.locator('.adresse__texte').textContent()
    expect(address).toBe(`${world.siteUrl}/flux/agenda.ics?categorie=jeux-video`)
    const apple = await page.getByRole('link', { name: 'Ouvrir dans Calendrier' }).getAttribute('href')
    expect(apple).toMatch(/^webcal:.*client=apple$/)
    await context.close()
  })

  it.each(['/flux/', '/abonnements/?categorie=jeux-video'])('%s is for everyone', async (path) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    await page.goto(`${world.siteUrl}${path}`)
    const { violations } = await axeOn(page).analyze()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await context.close()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(width).toBe(320)
  })
})

it('the page of the feeds finds no fault in any', async () => {
  const { status, text } = await publicSite(world.siteUrl).page('/flux/')
  expect(status).toBe(200)
  expect(text).toContain('Tous les flux sont conformes.')
})
