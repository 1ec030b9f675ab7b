import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { deskOf } from './desk.ts'
import { effortOn } from './effort.ts'
import { publicSite, within } from './public.ts'
import { openWorld, type World } from './world.ts'

let world: World
let browser: Browser
let page: Page

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser(['--lang=fr-FR'])
  page = await logIn(world.secrets.mediator)
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

async function logIn(login: World['secrets']['mediator']): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const opened = await context.newPage()
  await deskOf(opened, world.cmsUrl).logIn(login)
  return opened
}

const menu = () => page.getByRole('link', { name: 'Planning', exact: true }).first()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const link = (name: string | RegExp) => page.getByRole('link', { name })

/** Nothing that a rule of WCAG 2.2 AA refuses, on what is shown now. */
async function axe(what: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await axeOn(page).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

async function publicDates(query: string): Promise<readonly string[]> {
  const events = await publicSite(world.siteUrl).events(`/flux/agenda.ics?${query}`)
  return events.filter(({ status }) => status !== 'CANCELLED').map(({ start }) => start.slice(0, 10))
}

describe('the season of January', () => {
  const query = 'lieu=mole&q=photos&du=2027-01-01&au=2027-04-30'

  it('is programmed from the home page, and read by the public', async () => {
    const before = await publicDates(query)
    const effort = effortOn(page)
    await effort.click(menu())
    await page.locator('.escale-calendrier table').waitFor()
    await axe('planning')
    await effort.click(link('Programmer').last())
    await effort.pick('Atelier', 'photos')
    await effort.pick('Lieu', 'môle')
    const sentence = 'chaque jeudi 9h30-11h, du 9 janvier au 3 avril, hors vacances'
    await effort.type(page.getByLabel('En une phrase'), sentence)
    await page.getByText('Chaque jeudi de 9 h 30 à 11 h, du 9 janvier au 3 avril 2027').waitFor()
    await page.getByText('Sauté : jeudi 25 février').waitFor()
    await effort.click(page.getByRole('checkbox', { name: /jeudi 28 janvier/ }))
    await axe('programmer')
    await effort.click(button(/^Créer les/))
    await page.getByText(/séances créées/).waitFor()
    effort.took('la saison de janvier', { clicks: 7, keys: 85 })

    const made = ['2027-01-14', '2027-01-21', '2027-02-04', '2027-02-11', '2027-02-18', '2027-03-11']
    await within(10_000, async () => {
      const after = (await publicDates(query)).filter((date) => !before.includes(date))
      expect(after).toEqual(expect.arrayContaining(made))
      expect(after).not.toContain('2027-01-28')
      expect(after).not.toContain('2027-02-25')
    })
  })

  it('is last autumn’s, taken up again in three clicks', async () => {
    await page.goto(`${world.cmsUrl}/admin/plugins/planning`)
    const effort = effortOn(page)
    await effort.click(link('Programmations'))
    await effort.type(page.getByRole('searchbox'), 'photos')
    await axe('programmations')
    await effort.click(link('Reprendre').first())
    await page.getByText(/D’après « /).waitFor()
    await effort.click(button(/^Créer/))
    await page.getByText(/créées?\./).waitFor()
    effort.took('reprendre l’automne dernier', { clicks: 4, keys: 6 })
  })

  it('changes its rhythm after what changes was read', async () => {
    await page.goto(`${world.cmsUrl}/admin/plugins/planning/programmations`)
    await page.getByRole('searchbox').fill('photos môle 9 h 30')
    await link('Changer le rythme').first().click()
    await page.getByLabel('En une phrase').fill('un jeudi sur deux')
    const cancelled = page.getByRole('region', { name: 'Annulées' })
    await cancelled.waitFor()
    expect(await cancelled.getByRole('listitem').count()).toBeGreaterThan(2)
    await axe('rythme')
    await page.getByLabel(/Raison/).fill('Moins de séances, faute de salle.')
    await button('Appliquer').click()
    await page.getByText(/Rythme changé/).waitFor()
    await within(10_000, async () => expect(await publicDates(query)).not.toContain('2027-01-14'))
  })
})

describe('ill on Tuesday', () => {
  const tuesday = '2026-12-01'

  it('cancels all one’s sessions of the day, and the public reads why', async () => {
    page = await logIn(world.secrets.coordinator)
    const effort = effortOn(page)
    await effort.click(menu())
    await effort.click(button('Imprévu'))
    const dialog = page.getByRole('dialog')
    await effort.day(dialog.getByLabel('Jour'), tuesday)
    await dialog.getByText('Mardi 1er décembre 2026').waitFor()
    await dialog.getByRole('checkbox').first().waitFor()
    const count = await dialog.getByRole('checkbox').count()
    expect(count).toBeGreaterThan(1)
    await axe('imprévu')
    await effort.click(button(`Annuler les ${count} séances`))
    await page.getByText(`${count} séances annulées.`).waitFor()
    effort.took('malade mardi', { clicks: 4, keys: 8 })

    await within(10_000, async () => {
      const events = await publicSite(world.siteUrl).events(`/flux/agenda.ics?du=${tuesday}&au=${tuesday}`)
      const gone = events.filter(({ status }) => status === 'CANCELLED')
      expect(gone.length).toBe(count)
      expect(gone[0]?.description).toContain('souffrante, toutes nos excuses')
    })
  })

  it('moves a session by hand, with a mouse or with a keyboard, after what it meets was read', async () => {
    await page.goto(`${world.cmsUrl}/admin/plugins/planning?date=2026-12-10`)
    const shown = page.locator('a[data-seance]', { hasText: 'La mangeoire connectée' }).first()
    await shown.waitFor()
    const id = await shown.getAttribute('data-seance')
    const row = page.locator('tr', { has: page.locator(`[data-seance="${id}"]`) })
    const effort = effortOn(page)
    await effort.drag(page.locator(`[data-seance="${id}"]`), row.locator('td[data-date="2026-12-11"]'))
    await page.getByRole('dialog').getByLabel('Date').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Date').inputValue()).toBe('2026-12-11')
    await axe('déplacer')
    await effort.click(button(/^Déplacer (la séance|malgré tout)$/))
    await page.getByText('Séance déplacée.').waitFor()
    effort.took('déplacer une séance', { clicks: 2, keys: 0 })
    const moved = row.locator(`td[data-date="2026-12-11"] [data-seance="${id}"]`)
    await moved.getByText('reportée').waitFor()

    await moved.focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('dialog').getByLabel('Date').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Date').inputValue()).toBe('2026-12-10')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('cancels one session beside its form in two clicks, with another date', async () => {
    const id = await page
      .locator('a[data-seance]', { hasText: 'Premiers pas' })
      .first()
      .getAttribute('data-seance')
    await deskOf(page, world.cmsUrl).open('session', id ?? '')
    const effort = effortOn(page)
    await effort.click(button('Annuler, autre date'))
    await page.getByRole('dialog').getByLabel('Autre date', { exact: true }).waitFor()
    await axe('annuler')
    await effort.click(button('Confirmer l’annulation'))
    await page.getByText(/l’autre date est créée/).waitFor()
    effort.took('annuler une séance', { clicks: 2, keys: 0 })
  })
})
