import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { contentApi } from './content-api.ts'
import { type Desk, deskOf } from './desk.ts'
import { type PublicSite, publicSite, within } from './public.ts'
import { openWorld, type World } from './world.ts'

/** What is promised between a mediator's click and the public. */
const FRESH_MS = 5_000

const TITLE = 'Fabriquer une boussole numérique'
const PROMISE = 'À la fin, vous saurez où est le nord.'

let world: World
let browser: Browser
let page: Page
let desk: Desk
let site: PublicSite
let session: string

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'fr-FR' })
  page.setDefaultTimeout(15_000)
  desk = deskOf(page, world.cmsUrl)
  site = publicSite(world.siteUrl)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const agenda = () => site.page('/agenda/?q=boussole&du=2026-12-01')
const listing = () => site.page('/lettre/extrait.txt?q=boussole&du=2026-12-01&au=2026-12-31')
const mail = () => site.page('/lettre/extrait.html?q=boussole&du=2026-12-01&au=2026-12-31')
const feed = () => site.events('/flux/agenda.ics?q=boussole&du=2026-12-01')

describe('one workshop travels the whole way', () => {
  it('a mediator logs in, in French', async () => {
    await desk.logIn(world.secrets.mediator)
    await page.getByRole('link', { name: 'Contenu' }).first().waitFor()
  })

  it('who writes a sheet keeps it a draft as long as they wish', async () => {
    await desk.create('workshop')
    await desk.type('Titre', TITLE)
    await desk.relate('Famille', 'Fabrication')
    await desk.type('Promesse', PROMISE)
    await desk.type('Durée (en minutes)', '90')
    await desk.press('Enregistrer')
    await page.waitForTimeout(3_000)
    expect((await site.page('/ateliers/fabriquer-une-boussole-numerique/')).status).toBe(404)
  })

  it('publishing it puts it in the catalogue within five seconds', async () => {
    await desk.press('Publier')
    await within(FRESH_MS, async () => {
      const sheet = await site.page('/ateliers/fabriquer-une-boussole-numerique/')
      expect(sheet.status).toBe(200)
      expect(sheet.text).toContain(PROMISE)
    })
    expect((await site.page('/ateliers/?q=boussole')).text).toContain(TITLE)
  })

  it('it is searched for within five seconds, badly spelt or by a word the network says for it', async () => {
    await contentApi(world).updateNetwork({ synonyms: 'aiguille du nord, boussole, compas\nseul' })
    const finds = async (question: string) => {
      const found = await site.page(`/recherche/?q=${encodeURIComponent(question)}`)
      expect(found.text.replaceAll('<mark>', '')).toContain('Fabriquer une boussole')
    }
    await within(FRESH_MS, () => finds('bousole numérique'))
    await within(FRESH_MS, () => finds('compas'))
    const ready = await (await fetch(`${world.siteUrl}/readyz`)).text()
    expect(ready).toContain('ne dit pas deux mots')
  })

  it('a public session is on the agenda, in the feed and in the letter within five seconds', async () => {
    await desk.create('session')
    await desk.relate('Atelier', 'boussole')
    await desk.relate('Lieu', 'Lavoir')
    await desk.date('Date', '12/12/2026')
    await desk.time('Début', '10:00')
    await desk.time('Fin', '11:30')
    await desk.choose('Qui la voit', 'Publique')
    session = await desk.press('Enregistrer')

    await within(FRESH_MS, async () => {
      expect((await site.page(`/seances/${session}/`)).status).toBe(200)
      expect((await agenda()).text).toContain(TITLE)
      expect(await feed()).toMatchObject([
        {
          uid: `${session}@lesamers.example`,
          summary: TITLE,
          start: '2026-12-12T09:00:00.000Z',
          status: 'CONFIRMED',
        },
      ])
      for (const letter of [await listing(), await mail()]) {
        expect(letter.text).toContain(TITLE)
        expect(letter.text).toContain('10 h – 11 h 30')
      }
    })
    expect(await site.events(`/seances/${session}.ics`)).toHaveLength(1)
    expect((await site.page('/ateliers/fabriquer-une-boussole-numerique/')).text).toContain('12 décembre')
  })

  it('cancelling it, with a reason, says so everywhere within five seconds', async () => {
    const [before] = await feed()
    await desk.open('session', session)
    await desk.choose('État', 'Annulée')
    await desk.type('Mot au public', 'Camille est souffrante.')
    await desk.press('Enregistrer')

    await within(FRESH_MS, async () => {
      const [event] = await feed()
      expect(event).toMatchObject({ status: 'CANCELLED', summary: `ANNULÉ – ${TITLE}` })
      expect(event?.sequence).toBeGreaterThan(before?.sequence ?? 0)
      for (const read of [agenda, listing, mail, () => site.page(`/seances/${session}/`)]) {
        expect((await read()).text).toContain('Camille est souffrante.')
      }
    })
  })

  it('a mistake is refused in French, with the field and the remedy, and nothing is lost', async () => {
    await desk.create('session')
    await desk.relate('Lieu', 'Lavoir')
    await desk.date('Date', '12/12/2026')
    await desk.time('Début', '10:00')
    await desk.time('Fin', '11:30')
    await desk.refused('Enregistrer', 'choisissez la fiche de l’atelier de cette séance')
    expect(await page.getByLabel('Date').first().inputValue()).toBe('12/12/2026')
  })

  it('unpublishing the sheet withdraws it and its session, publishing it again brings both back at their addresses', async () => {
    const sheet = '/ateliers/fabriquer-une-boussole-numerique/'
    const id = await documentIdOf(TITLE)
    await desk.open('workshop', id)
    await desk.unpublish()
    await within(FRESH_MS, async () => {
      expect((await site.page(sheet)).status).toBe(404)
      expect(await feed()).toEqual([])
    })
    await desk.open('workshop', id)
    await desk.type('Promesse', `${PROMISE} Et le sud.`)
    await desk.press('Publier')
    await within(FRESH_MS, async () => {
      expect((await site.page(sheet)).text).toContain('Et le sud.')
      expect(await feed()).toMatchObject([{ uid: `${session}@lesamers.example` }])
      expect((await site.page(`/seances/${session}/`)).status).toBe(200)
    })
  })
})

async function documentIdOf(title: string): Promise<string> {
  const answer = await fetch(
    `${world.cmsUrl}/api/workshops?filters[title][$eq]=${encodeURIComponent(title)}`,
    {
      headers: { authorization: `Bearer ${world.secrets.importToken}` },
    },
  )
  const { data } = await answer.json()
  return data[0].documentId
}
