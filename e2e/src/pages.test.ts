import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { PAGES } from './page-list.ts'
import { openShowcase, type Showcase } from './showcase.ts'

/** First visit, images apart. */
const MOST_BYTES = 100_000

let site: Showcase
let browser: Browser
beforeAll(async () => {
  site = await openShowcase()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** What a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const faultsOf = ({ violations }: Awaited<ReturnType<ReturnType<typeof axeOn>['analyze']>>) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)

// Several pages at a time: much of a page's time is waiting for it to be quiet.
describe.concurrent.each(PAGES)('%s', (path) => {
  it('has no accessibility fault that axe can see, by day and by night', async () => {
    // The policy of the site would refuse axe's own script.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
    try {
      const page = await context.newPage()
      await page.goto(`${site.siteUrl}${path}`)
      expect(faultsOf(await axeOn(page).analyze())).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(faultsOf(await axeOn(page).withRules(COLOUR_RULES).analyze())).toEqual([])
    } finally {
      await context.close()
    }
  })

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
    await page.goto(`${site.siteUrl}${path}`, { waitUntil: 'networkidle' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await context.close()
    expect(complaints).toEqual([])
    expect([...origins]).toEqual([site.siteUrl])
    expect(width).toBe(320)
    // The page of all pieces is for those who make the site.
    if (path !== '/styles/') expect(bytes).toBeLessThan(MOST_BYTES)
  })
})
