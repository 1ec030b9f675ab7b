/** Takes the pictures of the README and of the guides again, from a demonstration of its own: `node e2e/src/screenshots.ts`. */
import { join } from 'node:path'
import { ROOT } from '@escale/launcher'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { deskOf } from './desk.ts'
import { effortOn } from './effort.ts'
import { openWorld } from './world.ts'

const world = await openWorld()
const browser = await openBrowser(['--lang=fr-FR'])
const page = await browser.newPage({
  viewport: { width: 1280, height: 900 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
})
const shoot = (of: Page, name: string) =>
  of.screenshot({ path: join(ROOT, 'docs', 'images', `${name}.png`), animations: 'disabled' })

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
  const admin = (path: string) => page.goto(`${world.cmsUrl}/admin/${path}`)
  const see = (words: string | RegExp) => page.getByText(words).first().waitFor()
  await desk.logIn(world.secrets.mediator)
  await see('Mes prochaines séances')
  await shoot(page, 'bureau')
  await desk.create('workshop')
  await desk.type('Titre', 'Fabriquer une boussole numérique')
  await desk.relate('Famille', 'Fabrication')
  await desk.type('Promesse', 'À la fin, vous saurez où est le nord, et pourquoi votre téléphone le sait.')
  await desk.type('Durée (en minutes)', '90')
  await page.getByRole('heading').first().scrollIntoViewIfNeeded()
  await shoot(page, 'fiche')
  await desk.press('Publier')

  await desk.create('session')
  await desk.relate('Atelier', 'boussole')
  await desk.relate('Lieu', 'Lavoir')
  await desk.date('Date', '12/12/2026')
  await desk.time('Début', '10:00')
  await desk.time('Fin', '11:30')
  await desk.choose('Qui la voit', 'Publique')
  const session = await desk.press('Enregistrer')
  await page.reload()
  await see('Annuler la séance')
  await shoot(page, 'seance')
  await page.waitForTimeout(4_000)
  await page.goto(`${world.siteUrl}/seances/${session}/`)
  await shoot(page, 'page-seance')

  await desk.open('session', session)
  await page.getByRole('button', { name: 'Annuler la séance' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/Raison/)
    .fill('Camille est souffrante, toutes nos excuses.')
  await shoot(page, 'annulation')

  await admin('plugins/planning/programmer')
  const { pick } = effortOn(page)
  await pick('Atelier', 'photos')
  await pick('Lieu', 'môle')
  await page
    .getByLabel('En une phrase')
    .fill('chaque jeudi 9 h 30 – 11 h, du 9 janvier au 3 avril, hors vacances')
  await see(/jeudi 14\s+janvier/)
  await shoot(page, 'programmer')
  await admin('plugins/planning?date=2026-12-10')
  await page.locator('.escale-calendrier table').waitFor()
  await shoot(page, 'planning')
  await page.getByRole('button', { name: 'Imprévu' }).click()
  await page.getByRole('dialog').getByLabel('Jour').fill('2026-12-09')
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
  await shoot(page, 'imprevu')

  await admin('plugins/desk/chiffres')
  await see('Par famille')
  await shoot(page, 'chiffres')
  await admin('plugins/desk/importer')
  const season = [
    'Atelier;Jour;Horaires;Médiathèque;Nb de places',
    ...['09/01/2027', '16/01/2027', '23/01/2027'].map(
      (day) => `Mettre ses photos à l’abri;${day};10h-12h;LE LAVOIR;8`,
    ),
    'Mettre ses photos à l’abri;30 janvier;10h-12h;Le Lavoir;8',
  ]
  const file = { name: 'saison.csv', mimeType: 'text/csv', buffer: Buffer.from(season.join('\r\n')) }
  await page.getByLabel(/Fichier/).setInputFiles(file)
  await see(/à créer/)
  await page
    .getByText(/à créer/)
    .first()
    .scrollIntoViewIfNeeded()
  await shoot(page, 'importer')
} finally {
  await browser.close()
  await world.close()
}
