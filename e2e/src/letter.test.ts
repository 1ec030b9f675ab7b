import { instant, momentOf } from '@escale/programme'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openShowcase, type Showcase } from './showcase.ts'

/** What holds of a mail too: best practices of pages do not. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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

async function onDesk<Result>(
  path: string,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    ...options,
  })
  try {
    const page = await context.newPage()
    await page.goto(`${site.siteUrl}${path}`)
    return await use(page, context)
  } finally {
    await context.close()
  }
}

const ids = (text: string) => [...text.matchAll(/\/seances\/([^/]+)\//g)].map(([, id = '']) => id)
const kept = async (page: Page) => (await page.locator('.adresse__texte').textContent()) ?? ''
const listing = async (page: Page) =>
  (
    await fetch(
      await page
        .getByRole('link', { name: 'Texte', exact: true })
        .getAttribute('href')
        .then((href) => new URL(href ?? '', site.siteUrl).href),
    )
  ).text()

/** Chooses as an editor does, then waits for the page that answers. */
async function asked(page: Page, choose: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/lettre/' && response.status() !== 303,
  )
  await choose()
  await (await answer).finished()
  await page.waitForLoadState('load')
}

async function monthlyMail(page: Page): Promise<{ before: string[]; left: string; raised: string }> {
  await page.getByLabel('Quand').selectOption('le mois prochain')
  await page.getByLabel('Adolescents').check()
  await page.getByLabel('Ranger').selectOption('par lieu')
  await page.getByText('Vos mots').click()
  await page.getByLabel('Titre').fill('Décembre pour les ados')
  await asked(page, () => page.getByRole('button', { name: 'Préparer l’envoi' }).click())
  await page.waitForFunction(() => location.search.includes('titre='))
  const before = ids(await listing(page))
  expect(before.length).toBeGreaterThan(10)
  const box = page.getByRole('checkbox', { name: 'Retirer' }).nth(1)
  const left = await box.inputValue()
  const last = page.getByRole('button', { name: 'En tête' }).last()
  const raised = (await last.getAttribute('value')) ?? ''
  await box.check()
  await asked(page, () => last.click())
  await page.waitForFunction((id) => location.search.includes(`premier=${id}`), raised)
  return { before, left, raised }
}

describe('the monthly mail for teenagers', () => {
  it.each([true, false])('is made, picked by hand and kept, with scripts: %s', async (javaScriptEnabled) => {
    const { address, text } = await onDesk(
      '/lettre/',
      async (page) => {
        const { before, left, raised } = await monthlyMail(page)
        const made = await listing(page)
        expect(made).toMatch(/^Décembre pour les ados/)
        expect(ids(made).toSorted()).toEqual(before.filter((id) => id !== left).toSorted())
        const section = made.split(/\n\n/).findIndex((block) => block.includes(raised))
        expect(made.split(/\n\n/)[section - 1]).toMatch(/^\P{Ll}+$/u)
        expect(await page.locator('.tri__seance--retiree').count()).toBe(1)
        // What needs a script is not offered without.
        expect(await page.getByText('Copier le HTML').isVisible()).toBe(javaScriptEnabled)
        expect(await page.getByText('Mettre à jour').isVisible()).toBe(!javaScriptEnabled)
        const mail = page.frameLocator('iframe')
        expect(await mail.getByRole('heading', { level: 1 }).textContent()).toBe('Décembre pour les ados')
        return { address: await kept(page), text: made }
      },
      { javaScriptEnabled },
    )
    expect(address).toContain('du=debut-mois-prochain')
    expect(address).toContain('fait=2026-11-22')
    await onDesk(address.replace(site.siteUrl, ''), async (page) => {
      expect(await listing(page)).toBe(text)
      expect(await page.getByLabel('Quand').inputValue()).toBe('mois-prochain')
      expect(await page.getByLabel('Titre').inputValue()).toBe('Décembre pour les ados')
    })
  })

  it('is copied as rich text, as HTML, as text', async () => {
    await onDesk(
      '/lettre/?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain',
      async (page) => {
        const clipboard = (type: string) =>
          page.evaluate(async (each) => {
            const [copied] = await navigator.clipboard.read()
            return copied?.types.includes(each) ? (await copied.getType(each)).text() : null
          }, type)
        const press = async (name: string, answer: string) => {
          await page.getByRole('button', { name, exact: true }).click()
          await page.getByRole('status').filter({ hasText: answer }).waitFor()
        }
        await press('Copier le texte enrichi', 'Texte enrichi copié')
        expect(await clipboard('text/html')).toContain('<table')
        expect(await clipboard('text/plain')).toBe(await listing(page))
        await press('Copier le HTML', 'HTML copié')
        expect(await clipboard('text/plain')).toMatch(/^<table role="presentation"/)
        await press('Copier le texte', 'Texte copié')
        expect(await clipboard('text/plain')).toBe(await listing(page))
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })
})

describe('the corrigendum', () => {
  it('says what changed since the last issue, whose address is pasted', async () => {
    const last = `${site.siteUrl}/lettre/?du=aujourd-hui&fait=2026-11-15`
    await onDesk('/lettre/?du=aujourd-hui', async (page) => {
      await page.getByText('Vos mots').click()
      await page.getByLabel('Ce qui a changé depuis').fill(last)
      await asked(page, () => page.getByRole('button', { name: 'Préparer l’envoi' }).click())
      await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
      const since = momentOf('2026-11-15', 'Europe/Paris') ?? instant('2026-11-15T00:00:00.000Z')
      const cancelled = [...site.network.documents.sessions.values()].filter(
        ({ state, date, modifiedAt, createdAt }) =>
          state.kind === 'cancelled' && date >= '2026-11-22' && modifiedAt >= since && createdAt < since,
      )
      expect(cancelled.length).toBeGreaterThan(0)
      const marks = await page.locator('.tri .pastille').allInnerTexts()
      expect(marks.filter((mark) => mark === 'annulé').length).toBe(cancelled.length)
      expect(await page.locator('iframe').getAttribute('src')).toContain('depuis=2026-11-15')
      const text = await listing(page)
      const [, corrigendum = ''] = text.split(/CE QUI A CHANGÉ DEPUIS LE DERNIER ENVOI/)
      for (const { id } of cancelled) expect(corrigendum).toContain(`/seances/${id}/`)
    })
  })

  it('is offered when a bookmark of another day is opened again', async () => {
    await onDesk('/lettre/?du=aujourd-hui&fait=2026-11-15', async (page) => {
      await page.getByRole('link', { name: 'Montrer ce qui a changé depuis' }).click()
      await page.getByRole('heading', { name: 'Ce qui a changé' }).waitFor()
      expect(page.url()).toContain('depuis=2026-11-15')
    })
  })

  it('refuses what is no date, says why, and loses nothing of the form', async () => {
    await onDesk('/lettre/?public=adolescents&titre=Pour+vous&depuis=hier&du=32', async (page) => {
      const answer = await fetch(page.url())
      expect(answer.status).toBe(400)
      expect(await page.locator('.avis').textContent()).toMatch(/32[\s\S]*hier/)
      expect(await page.getByLabel('Titre').inputValue()).toBe('Pour vous')
      expect(await page.getByLabel('Ce qui a changé depuis').inputValue()).toBe('hier')
      expect(await page.getByLabel('Du', { exact: true }).inputValue()).toBe('32')
      expect(await page.getByLabel('Adolescents').isChecked()).toBe(true)
    })
  })
})

it('a mail that Gmail would cut is said to be too heavy', async () => {
  await onDesk('/lettre/?du=aujourd-hui&detail=complet', async (page) => {
    expect(await page.locator('.poids').textContent()).toContain('Gmail coupe un mail')
  })
  await onDesk('/lettre/?du=aujourd-hui&au=demain', async (page) => {
    expect(await page.locator('.poids').textContent()).toContain('Gmail montrera tout')
  })
})

describe.each([320, 600])('the mail, %s pixels wide, its images off', (width) => {
  it.each(['light', 'dark'] as const)('fits and has no fault that axe can see, %s', async (colorScheme) => {
    await onDesk(
      '/lettre/extrait.html?du=aujourd-hui&au=fin-mois-prochain&detail=complet&depuis=2026-11-15&mot=Bonjour',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        expect(await page.locator('img').count()).toBe(0)
        const { violations } = await axeOn(page).withTags(WCAG).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      },
      { viewport: { width, height: 700 }, bypassCSP: true, colorScheme },
    )
  })
})

it('a saved address gives each format its own type, and Word its document', async () => {
  const choice = '?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain'
  const types = await Promise.all(
    ['html', 'txt', 'md', 'json', 'csv', 'docx'].map(async (format) => {
      const answer = await fetch(`${site.siteUrl}/lettre/extrait.${format}${choice}`)
      const again = await fetch(answer.url, {
        headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
      })
      expect([answer.status, again.status]).toEqual([200, 304])
      expect(answer.headers.get('cache-control')).toContain('stale-if-error')
      return answer.headers.get('content-type')?.split(/[;/]/)[1]
    }),
  )
  expect(types.slice(0, 5)).toEqual(['html', 'plain', 'markdown', 'json', 'csv'])
  expect(types[5]).toContain('wordprocessingml.document')
})
