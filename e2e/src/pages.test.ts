import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openWorld, type World } from './world.ts'

/** First visit, images apart. */
const MOST_BYTES = 100_000

let world: World
let browser: Browser
let session: string
beforeAll(async () => {
  world = await openWorld({ today: '2026-11-22' })
  browser = await openBrowser()
  const agenda = await (await fetch(`${world.siteUrl}/agenda/`)).text()
  session = /\/seances\/[a-z0-9]+\//.exec(agenda)?.[0] ?? ''
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const pages = [
  '/',
  '/agenda/',
  '/agenda/?lieu=nulle-part',
  '/agenda/?du=demain',
  '/agenda/?du=2026-12-01&au=2026-12-31&categorie=jeux-video',
  '/ateliers/',
  '/ateliers/?q=introuvable',
  '/ateliers/ordinateur-raspberry-pi/',
  '/ateliers/capteur-de-particules-fines/',
  '/ateliers/permanence-demarches/',
  '/ateliers/tournoi-de-kart/',
  '/ateliers/images-generees-par-ia/',
  '/lieux/',
  '/abonnements/',
  '/nulle-part/',
  'session',
]

async function withPage<Result>(
  path: string,
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  try {
    await page.goto(`${world.siteUrl}${path === 'session' ? session : path}`)
    return await look(page)
  } finally {
    await context.close()
  }
}

describe.each(pages)('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility fault that axe can see, in %s',
    async (colorScheme) => {
      // The policy of the site would refuse axe's own script.
      const options = { bypassCSP: true, colorScheme, viewport: { width: 1280, height: 900 } }
      await withPage(path, options, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
        ).toEqual([])
      })
    },
  )

  it('fits 320 px, without script, without a fault of its own policy, without asking anyone else', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    const complaints: string[] = []
    const origins = new Set<string>()
    let bytes = 0
    page.on('console', (message) => {
      // A 404 page is one on purpose; the browser says so.
      if (message.type() === 'error' && !message.text().includes('the server responded'))
        complaints.push(message.text())
    })
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    page.on('requestfinished', async (request) => {
      if (request.resourceType() === 'image') return
      const sizes = await request.sizes()
      bytes += sizes.responseBodySize
    })
    await page.goto(`${world.siteUrl}${path === 'session' ? session : path}`, { waitUntil: 'networkidle' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await context.close()
    expect(complaints).toEqual([])
    expect([...origins]).toEqual([world.siteUrl])
    expect(width).toBe(320)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })
})

it('every link of the first pages leads somewhere', async () => {
  const seen = new Set<string>()
  for (const path of ['/', '/agenda/', '/ateliers/', '/lieux/', '/abonnements/', session]) {
    const html = await (await fetch(`${world.siteUrl}${path}`)).text()
    for (const [, href] of html.matchAll(/href="(\/[^"#]*)"/g))
      if (href) seen.add(href.replaceAll('&amp;', '&'))
  }
  const broken: string[] = []
  for (const href of seen) {
    const { status } = await fetch(`${world.siteUrl}${href}`)
    if (status !== 200) broken.push(`${status} ${href}`)
  }
  expect(seen.size).toBeGreaterThan(50)
  expect(broken).toEqual([])
})
