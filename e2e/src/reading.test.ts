import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { MAIN_PAGES } from './page-list.ts'
import { openShowcase, type Showcase } from './showcase.ts'

let site: Showcase
let browser: Browser
beforeAll(async () => {
  site = await openShowcase()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function reading<Result>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...options })
  try {
    const page = await context.newPage()
    await page.goto(`${site.siteUrl}${path}`)
    return await look(page)
  } finally {
    await context.close()
  }
}

/** Text that its own box cuts off, which no person could read. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, dt, h1, h2, h3, h4, td, th, a, button)')]
      .filter((element) => element.checkVisibility() && !element.closest('.masque, [aria-hidden=true], svg'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
        return (
          cuts &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** WCAG 2.2 §1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'

describe.each(MAIN_PAGES)('%s', (path) => {
  it('is read with wide spacing, on a narrow screen', () =>
    reading(path, { bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: SPACING })
      expect(await cutOff(page)).toEqual([])
      expect(await width(page)).toBe(320)
    }))

  it('is read with letters twice as large', () =>
    reading(path, { bypassCSP: true, viewport: { width: 640, height: 700 } }, async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
      expect(await cutOff(page)).toEqual([])
      expect(await width(page)).toBe(640)
    }))

  it('says the same without script, and without its style', async () => {
    const words = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '')
    const bare = await reading(path, { javaScriptEnabled: false }, words)
    const html = await (await fetch(`${site.siteUrl}${path}`)).text()
    const titles = [...html.matchAll(/<h[1-4][^>]*>/g)].length
    expect(titles).toBeGreaterThan(2)
    const order = await reading(path, { bypassCSP: true }, async (page) => {
      await page.evaluate(() => {
        for (const sheet of document.querySelectorAll('link[rel=stylesheet], style')) sheet.remove()
      })
      return page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2)')].map((title) => title.getBoundingClientRect().top),
      )
    })
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(bare.length).toBeGreaterThan(500)
  })

  it('keeps its words and rules in forced colours', () =>
    reading(path, { forcedColors: 'active' }, async (page) => {
      const invisible = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, h1, h2, h3, a)')]
          .filter((element) => element.checkVisibility() && !element.closest('svg'))
          .filter((element) => {
            const { color, backgroundColor } = getComputedStyle(element)
            return color === backgroundColor
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      )
      expect(invisible).toEqual([])
    }))
})

it('says of a session that it is cancelled wherever its title alone is heard', () =>
  reading('/', {}, async (page) => {
    const heard = await page
      .getByRole('heading', { name: /Salon rétro/ })
      .first()
      .ariaSnapshot()
    expect(heard).toMatch(/"Annulé, Salon rétro/)
    expect(await page.locator('main p').filter({ hasText: /^\s*$/ }).count()).toBe(0)
  }))
