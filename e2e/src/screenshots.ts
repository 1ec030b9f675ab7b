/** Takes the pictures of the README and of the guides again, from a demonstration of its own: `node e2e/src/screenshots.ts`. */
import { join } from 'node:path'
import { ROOT } from '@escale/launcher'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { deskOf } from './desk.ts'
import { openWorld } from './world.ts'

const world = await openWorld()
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
const shoot = (of: Page, name: string) => of.screenshot({ path: join(ROOT, 'docs', 'images', `${name}.png`) })

try {
  await page.goto(world.siteUrl)
  await shoot(page, 'accueil')

  const choice = { public: 'adolescents', groupe: 'lieu', titre: 'Décembre pour les ados' }
  const month = { du: 'debut-mois-prochain', au: 'fin-mois-prochain' }
  await page.goto(`${world.siteUrl}/lettre/?${new URLSearchParams({ ...choice, ...month })}`)
  await shoot(page, 'lettre')
  await page.getByRole('checkbox', { name: 'Retirer' }).nth(2).check()
  await page.waitForFunction(() => location.search.includes('sans='))
  await page.locator('#seances').evaluate((title) => title.scrollIntoView())
  await page.frameLocator('iframe').locator('h1').waitFor()
  await shoot(page, 'lettre-seances')
  await page.locator('#formats').evaluate((title) => title.scrollIntoView())
  await shoot(page, 'lettre-formats')
  await page.goto(`${world.siteUrl}/programme/imprimer?groupe=famille&papier=a5`)
  await page.locator('.couverture').evaluate((cover) => cover.scrollIntoView({ block: 'center' }))
  await shoot(page, 'programme-couverture')
  await page
    .locator('.chapitre')
    .first()
    .evaluate((part) => part.scrollIntoView())
  await shoot(page, 'programme-partie')
  await page.goto(`${world.siteUrl}/programme/affiche?lieu=mole`)
  await page.locator('.placard').evaluate((poster) => poster.scrollIntoView())
  await shoot(page, 'affiche')

  const desk = deskOf(page, world.cmsUrl)
  await desk.logIn(world.secrets.mediator)
  await desk.create('workshop')
  await desk.type('Titre', 'Fabriquer une boussole numérique')
  await desk.relate('Famille', 'Fabrication')
  await desk.type('Promesse', 'À la fin, vous saurez où est le nord, et pourquoi votre téléphone le sait.')
  await desk.type('Durée (en minutes)', '90')
  await shoot(page, 'fiche')
  await desk.press('Publier')

  await desk.create('session')
  await desk.relate('Atelier', 'boussole')
  await desk.relate('Lieu', 'Lavoir')
  await desk.date('Date', '12/12/2026')
  await desk.time('Début', '10:00')
  await desk.time('Fin', '11:30')
  await desk.choose('Qui la voit', 'Publique')
  await shoot(page, 'seance')
  const session = await desk.press('Enregistrer')
  await page.waitForTimeout(4_000)
  await page.goto(`${world.siteUrl}/seances/${session}/`)
  await shoot(page, 'page-seance')

  await desk.open('session', session)
  await desk.choose('État', 'Annulée')
  await desk.type('Mot au public', 'Camille est souffrante.')
  await shoot(page, 'annulation')
} finally {
  await browser.close()
  await world.close()
}
