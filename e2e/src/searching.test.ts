import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openShowcase, type Showcase } from './showcase.ts'

/** What the pages below may carry of script, calendar apart. */
const MOST_SCRIPT = 20_000

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

const visit = async (
  path: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  try {
    await page.goto(`${site.siteUrl}${path}`)
    await look(page)
  } finally {
    await context.close()
  }
}
const faults = async (page: Page) => {
  const { violations } = await axeOn(page).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)
}
/** With plain spaces, as one types them. */
const said = async (what: Locator) => ((await what.textContent()) ?? '').replaceAll('\u00A0', ' ')
const field = (page: Page) => page.getByRole('combobox', { name: 'Que cherchez-vous' })
const options = (page: Page) => page.locator('.propositions:not([hidden]) [role="option"]')

describe('the search', () => {
  it('answers without script: groups, marked words, links that hold what they announce', async () => {
    await visit(
      '/',
      async (page) => {
        await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).fill('raspbery')
        await page.getByRole('button', { name: 'Chercher' }).click()
        await page.waitForURL('**/recherche/?q=raspbery')
        const main = page.getByRole('main')
        expect(await said(main)).toContain('voici ce que nous avons pour « raspberry »')
        expect(await main.locator('mark').first().textContent()).toBe('Raspberry')
        const link = main.getByRole('link', { name: /^Voir les .* séances$/ })
        const count = /\d+/.exec((await link.textContent()) ?? '')?.[0]
        await link.click()
        await page.waitForURL('**/agenda/?q=raspberry')
        expect(await page.getByRole('main').textContent()).toMatch(new RegExp(`${count}\\s+séances`))
      },
      { javaScriptEnabled: false },
    )
  })

  it('suggests by keyboard: down, up, escape, enter', async () => {
    await visit('/', async (page) => {
      await field(page).pressSequentially('smartpho')
      await expect.poll(() => options(page).count()).toBeGreaterThan(0)
      expect(await field(page).getAttribute('aria-expanded')).toBe('true')
      expect(await page.getByRole('search').getByRole('status').textContent()).toMatch(/\d+ proposition/)
      await page.keyboard.press('ArrowDown')
      const first = await options(page).first().getAttribute('id')
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(first)
      await page.keyboard.press('ArrowUp')
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull()
      await page.keyboard.press('Escape')
      expect(await options(page).count()).toBe(0)
      expect(await field(page).inputValue()).toBe('smartpho')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => options(page).count()).toBeGreaterThan(0)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/ateliers/apprivoiser-son-smartphone/')
    })
  })

  it('goes to the results when nothing is chosen, and to the suggestion that is clicked', async () => {
    await visit('/recherche/', async (page) => {
      await field(page).pressSequentially('photos')
      await expect.poll(() => options(page).count()).toBeGreaterThan(0)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/recherche/?q=photos')
      await field(page).fill('lavoir')
      await options(page).filter({ hasText: 'Médiathèque Le Lavoir' }).click()
      await page.waitForURL('**/lieux/le-lavoir/')
    })
  })

  it.each(['light', 'dark'] as const)(
    'has no fault that axe can see with its list open, in %s',
    async (colorScheme) => {
      await visit(
        '/recherche/?q=photo',
        async (page) => {
          await field(page).fill('tel')
          await expect.poll(() => options(page).count()).toBeGreaterThan(0)
          await page.keyboard.press('ArrowDown')
          expect(await faults(page)).toEqual([])
        },
        { bypassCSP: true, colorScheme },
      )
    },
  )
})

describe('the catalogue', () => {
  const heading = (page: Page) => page.locator('#resultats')

  it('is filtered without script, one form and links to take choices back', async () => {
    await visit(
      '/ateliers/',
      async (page) => {
        await page.getByLabel(/^Jeux vidéo/).check()
        await page.getByRole('button', { name: 'Voir les ateliers' }).click()
        await page.waitForURL(/categorie=jeux-video/)
        expect(await said(heading(page))).toContain('ateliers de la famille « Jeux vidéo ».')
        await page.getByRole('link', { name: 'Retirer Jeux vidéo' }).click()
        await page.waitForURL('**/ateliers/')
      },
      { javaScriptEnabled: false },
    )
  })

  it('is filtered in place with it: focus kept, count told, address shared, Back works', async () => {
    await visit('/ateliers/', async (page) => {
      const all = await heading(page).textContent()
      await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
      const box = page.getByLabel(/^Jeux vidéo/)
      const announced = /\d+/.exec(
        (await page.locator('label[for="categorie-jeux-video"] .choix__compte').textContent()) ?? '',
      )
      await box.focus()
      await page.keyboard.press('Space')
      await page.waitForURL('**/ateliers/?categorie=jeux-video')
      await expect
        .poll(() => heading(page).textContent())
        .toContain(`${announced?.[0]} ateliers`.replace(' ', '\u00A0'))
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('categorie-jeux-video')
      expect(await page.locator('#annonce').textContent()).toBe(await heading(page).textContent())
      await page.getByRole('link', { name: 'nom', exact: true }).click()
      await page.waitForURL('**/ateliers/?categorie=jeux-video&tri=nom')
      await page.getByRole('link', { name: 'Retirer Jeux vidéo' }).click()
      await page.waitForURL('**/ateliers/?tri=nom')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultats')
      await page.goBack()
      await page.goBack()
      await expect.poll(() => box.isChecked()).toBe(true)
      await page.goBack()
      await expect.poll(() => heading(page).textContent()).toBe(all)
      expect(await page.locator('body').getAttribute('data-same-page')).toBe('')
    })
  })

  it('folds its filters on a phone, and has no fault that axe can see once they are open', async () => {
    await visit(
      '/ateliers/?niveau=debutant&q=photo',
      async (page) => {
        expect(await page.getByLabel(/^Jeux vidéo/).isVisible()).toBe(false)
        await page.getByText('Filtrer', { exact: true }).click()
        expect(await page.locator('input[name="niveau"]:checked').isVisible()).toBe(true)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
        expect(await faults(page)).toEqual([])
      },
      { bypassCSP: true, viewport: { width: 320, height: 700 } },
    )
  })
})

it.each(['/', '/ateliers/', '/recherche/?q=photo'])('%s carries little script', async (path) => {
  const html = await (await fetch(`${site.siteUrl}${path}`)).text()
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source]) => source)
  expect(scripts.length).toBeGreaterThan(0)
  let bytes = 0
  for (const source of scripts) {
    const answer = await fetch(`${site.siteUrl}${source}`, { headers: { 'accept-encoding': 'gzip' } })
    bytes += Number(answer.headers.get('content-length'))
  }
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(MOST_SCRIPT)
})
