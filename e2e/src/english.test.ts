import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openShowcase, type Showcase } from './showcase.ts'

let site: Showcase
let browser: Browser
let page: Page
beforeAll(async () => {
  site = await openShowcase()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  page.setDefaultTimeout(30_000)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const open = (path: string) => page.goto(`${site.siteUrl}${path}`)

/** Words of the interface that are still French: headings, fields, buttons and terms that no `lang` says are. */
const frenchLeft = () =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'h2, label, button, summary, th:not([scope=row]), dt, legend, caption, nav a',
      ),
    ]
      .filter(
        (element) =>
          !element.closest('[lang="fr"]') && !element.querySelector('[lang="fr"], a[href*="/lieux/"]'),
      )
      .map((element) => (element.textContent ?? '').replace(/\(.*\)/s, '').trim())
      .filter((text) => /[éèêàçùœ]|\b(le|la|les|des|du|une|pour|aux)\b/i.test(text)),
  )

describe('who reads English', () => {
  it('goes over from any page, and comes back to the same one', async () => {
    await open('/lieux/mole/')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/\/en\/lieux\/mole\/$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('heading', { name: 'Opening hours' }).waitFor()
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(/\d\/lieux\/mole\/$/)
  })

  it('stays in English from link to link, and in a form', async () => {
    await open('/en/')
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Workshops' }).click()
    await page.waitForURL(/\/en\/ateliers\/$/)
    await page.locator('.fiche__titre a').first().click()
    await page.waitForURL(/\/en\/ateliers\/.+\/$/)
    await page.getByLabel('What are you looking for?').fill('photo')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/\/en\/recherche\/\?q=photo/)
    expect(await page.locator('main').textContent()).toMatch(/\d+\sworkshops?.* for “photo”/s)
  })

  it('is led to French where there is no English', async () => {
    expect(await open('/en/lettre/?lieu=mole').then((answer) => answer?.url())).toBe(
      `${site.siteUrl}/lettre/?lieu=mole`,
    )
  })

  it('filters the calendar in place, and Back says the first answer again', async () => {
    await open('/en/agenda/')
    const before = await page.locator('#resultat').textContent()
    expect(before).toMatch(/^\d+\ssessions, from /)
    await page.locator('select[name="categorie"]').hover()
    await page.waitForLoadState('networkidle')
    await page.locator('select[name="categorie"]').selectOption('jeux-video')
    await page.waitForURL(/\/en\/agenda\/\?categorie=jeux-video/)
    const after = await page.locator('#resultat').textContent()
    expect(after).toMatch(/^\d+\ssessions?, from .*: Jeux vidéo\.$/)
    await page.goBack()
    await expect.poll(() => page.locator('#resultat').textContent()).toBe(before)
    expect(await page.locator('.seance__titre a').first().getAttribute('href')).toMatch(/^\/en\//)
  })

  it.each([
    '/en/',
    '/en/agenda/?vue=semaine',
    '/en/ateliers/',
    '/en/ateliers/permanence-demarches/',
    '/en/lieux/e-bus/',
    '/en/partenaires/',
    '/en/abonnements/',
    '/en/cycles/premiers-pas/',
    '/en/nulle-part/',
    '/en/agenda/?du=2026-13-45',
  ])('finds no French in the interface of %s', async (path) => {
    await open(path)
    expect(await frenchLeft()).toEqual([])
  })

  it('is told that what the network wrote is French', async () => {
    await open('/en/ateliers/ordinateur-raspberry-pi/')
    const spoken = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
    expect(await spoken('h1')).toBe('fr')
    expect(await spoken('.bandeau__chapeau')).toBe('fr')
    expect(await spoken('h2')).toBe('en')
  })
})
