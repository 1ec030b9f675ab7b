import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
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

/** What has the focus, as a person sees it. */
interface Stop {
  readonly label: string
  /** Its rank among what the page lets one do. */
  readonly rank: number
  readonly outlined: boolean
  readonly inView: boolean
}

async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((): Stop | null => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const style = getComputedStyle(element)
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return {
        label: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
        rank: Array.prototype.indexOf.call(
          document.querySelectorAll('a, button, input, select, summary'),
          element,
        ),
        outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3,
        inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      }
    })
    if (stop === null || (stops.length > 0 && stop.rank === stops[0]?.rank)) break
    stops.push(stop)
  }
  return stops
}

const open = async (path: string, width = 1280) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(`${site.siteUrl}${path}`)
  return page
}

describe('with a keyboard alone', () => {
  it.each(['/', '/ateliers/permanence-demarches/', '/partenaires/'])(
    'all of %s is met once, in the order it is read, always visible',
    async (path) => {
      const page = await open(path)
      const stops = await walk(page)
      const reachable = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, input:not([type=hidden]), select, summary',
            ),
          ].filter((element) => element.checkVisibility() && !element.hasAttribute('disabled')).length,
      )
      await page.close()
      expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([])
      const ranks = stops.map(({ rank }) => rank)
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
      expect(stops.length).toBe(reachable)
    },
  )

  it('the first stop leads past the menu', async () => {
    const page = await open('/', 360)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.textContent()).toBe('Aller au contenu')
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await page.close()
  })

  it('a town is chosen and kept in the address', async () => {
    const page = await open('/')
    await page.locator('form[action="/"] select').focus()
    // The first town of the list.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/commune=lannevel/)
    const places = await page
      .locator('#bientot')
      .locator('xpath=ancestor::section')
      .locator('.seance__lieu')
      .allInnerTexts()
    expect(places.length).toBeGreaterThan(0)
    expect(places.filter((place) => !place.includes('Lannevel'))).toEqual([])
    await page.close()
  })

  it('the easy summary of a sheet is one link away', async () => {
    const page = await open('/ateliers/ordinateur-raspberry-pi/')
    await page.getByRole('link', { name: 'facile à lire' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#falc$/)
    expect(
      await page.locator('#falc').evaluate((section) => section.getBoundingClientRect().top),
    ).toBeLessThan(800)
    await page.close()
  })
})
