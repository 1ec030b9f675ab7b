import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { deskOf } from './desk.ts'
import { effortOn } from './effort.ts'
import { publicSite, within } from './public.ts'
import { openWorld, type World } from './world.ts'

let world: World
let browser: Browser

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser(['--lang=fr-FR'])
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

type Job = 'mediator' | 'coordinator' | 'contributor' | 'editor'

/** Someone at their desk, just logged in. */
async function at(job: Job): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await deskOf(page, world.cmsUrl).logIn(world.secrets[job])
  return { page, context }
}

/** Nothing that a rule of WCAG 2.2 AA refuses, in the page of ours that is shown. */
async function axe(page: Page, what: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await axeOn(page).include('main').withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

describe('my first workshop', () => {
  const TITLE = 'Photographier la marée'

  it('is written from the home page, seen as the public will see it, published and programmed', async () => {
    const { page, context } = await at('mediator')
    const effort = effortOn(page)
    const field = (label: string) => page.getByLabel(label).and(page.locator('input, textarea')).first()
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
    await page.getByRole('heading', { name: 'Mes prochaines séances' }).waitFor()
    await axe(page, 'accueil')

    await effort.click(page.getByRole('link', { name: 'Écrire une fiche' }))
    await effort.type(field('Titre'), TITLE)
    await effort.type(page.getByRole('combobox', { name: 'Famille' }), 'jeux')
    await effort.click(page.getByRole('option', { name: /Jeux vidéo/ }))
    // What the family asks for, and nothing else, before anything is saved.
    await page.getByText('Jeux vidéo', { exact: true }).last().waitFor()
    expect(await page.getByText('Capteurs et qualité de l’air', { exact: true }).count()).toBe(0)
    await effort.type(field('Promesse'), 'Vous saurez attendre la bonne lumière.')
    await effort.click(button('Enregistrer'))
    await button('Voir sur le site').waitFor()

    const site = publicSite(world.siteUrl)
    const opening = context.waitForEvent('page')
    await effort.click(button('Voir sur le site'))
    const preview = await opening
    await preview.waitForURL(/\/apercu\//)
    await preview.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    expect(await preview.getByRole('status').first().textContent()).toContain('Aperçu')
    expect((await site.page('/ateliers/photographier-la-maree/')).status).toBe(404)
    await preview.close()

    await effort.click(button('Publier'))
    await within(5_000, async () =>
      expect((await site.page('/ateliers/photographier-la-maree/')).status).toBe(200),
    )
    await effort.click(page.getByRole('link', { name: 'Programmer', exact: true }))
    await page.getByLabel('En une phrase').waitFor()
    effort.took('mon premier atelier', { clicks: 9, keys: 66 })
  })

  it('is counted afterwards, on one page, by age', async () => {
    const { page } = await at('mediator')
    const effort = effortOn(page)
    await effort.click(page.getByRole('link', { name: 'Noter les présents' }))
    await page.getByRole('heading', { name: 'À compter' }).waitFor()
    await axe(page, 'présents')
    await effort.type(page.getByLabel('Adultes').first(), '7')
    await effort.press('Enter')
    await page.getByText('Noté : 7 en tout.').waitFor()
    effort.took('noter les présents', { clicks: 2, keys: 2 })
    await page.goto(`${world.cmsUrl}/admin/plugins/desk/chiffres`)
    await page.getByRole('heading', { name: 'Par famille' }).waitFor()
    await axe(page, 'chiffres')
  })
})

describe('a new colleague, who contributes', () => {
  it('writes a draft and asks for its publication, which they cannot do themselves', async () => {
    const { page } = await at('contributor')
    const effort = effortOn(page)
    await effort.click(page.getByRole('link', { name: 'Écrire une fiche' }))
    await effort.type(page.getByLabel('Titre').first(), 'Écouter la ria')
    expect(await page.getByRole('button', { name: 'Publier', exact: true }).isEnabled()).toBe(false)
    await effort.click(page.getByLabel('Publication demandée').last())
    await effort.click(page.getByRole('button', { name: 'Enregistrer', exact: true }))
    await page.getByRole('button', { name: 'Voir sur le site' }).waitFor()
    effort.took('une nouvelle collègue', { clicks: 4, keys: 14 })
  })

  it('is read by the coordination, who finds it on the home page and in a list of that name', async () => {
    const { page } = await at('coordinator')
    await page.getByText('Jeanne Omnès').first().waitFor()
    await page.goto(`${world.cmsUrl}/admin/content-manager/collection-types/api::workshop.workshop`)
    await page.getByRole('combobox', { name: 'Liste' }).click()
    await page.getByRole('option', { name: 'Publication demandée' }).click()
    await page.getByRole('link', { name: 'Écouter la ria' }).waitFor()
  })
})

describe('last year’s spreadsheet', () => {
  const CSV = [
    'Atelier;Jour;Horaires;Médiathèque;Nb de places',
    ...['09/01/2027', '16/01/2027', '23/01/2027'].map(
      (day) => `Mettre ses photos à l’abri;${day};10h-12h;LE LAVOIR;8`,
    ),
    'Mettre ses photos à l’abri;30 janvier;10h-12h;Le Lavoir;8',
  ].join('\r\n')
  const file = { name: 'saison.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) }

  it('is seen line by line, brought in, brought in again without doubles, and taken back', async () => {
    const { page } = await at('mediator')
    const effort = effortOn(page)
    const shown = (text: string | RegExp) => page.getByText(text).first().waitFor()
    await effort.click(page.getByRole('link', { name: 'Importer', exact: true }))
    await page.getByLabel(/Fichier/).setInputFiles(file)
    await shown('3 à créer, 0 à mettre à jour, 1 à corriger')
    await shown('« 30 janvier » n’est pas une date complète')
    await axe(page, 'importer')
    await effort.click(page.getByRole('button', { name: /^Importer 3/ }))
    await shown('3 séances importées')
    effort.took('le tableur de l’an dernier', { clicks: 2, keys: 0 })

    await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
    await page.getByLabel(/Fichier/).setInputFiles(file)
    await shown('0 à créer, 3 à mettre à jour, 1 à corriger')
    await page.reload()
    await page.getByRole('button', { name: 'Annuler' }).first().click()
    await shown('L’import est annulé.')
    await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
    await page.getByLabel(/Fichier/).setInputFiles(file)
    await shown('3 à créer, 0 à mettre à jour')
  })
})
