import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumEnvironment, openBrowser } from './browser.ts'
import { MAIN_PAGES } from './page-list.ts'
import { openShowcase, type Showcase } from './showcase.ts'

let site: Showcase
let browser: Browser
beforeAll(async () => {
  site = await openShowcase({ ...(await chromiumEnvironment()) })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const MILLIMETRES = 25.4 / 72

async function pdfAt(address: string): Promise<{ document: PDFDocumentProxy; raw: string }> {
  const answer = await fetch(new URL(address, site.siteUrl))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  return { document: await getDocument({ data: bytes, verbosity: 0 }).promise, raw }
}

async function sizesOf(document: PDFDocumentProxy): Promise<ReadonlySet<string>> {
  const sizes = new Set<string>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(number)).view
    sizes.add([right - left, top - bottom].map((points) => Math.round(points * MILLIMETRES)).join(' × '))
  }
  return sizes
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}

describe('the printed booklet', () => {
  it('goes from the letter’s desk to a folded A5, its contents saying the right pages', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(`${site.siteUrl}/lettre/?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain`)
    await page.getByRole('link', { name: 'Le programme à imprimer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Décembre 2026' }).waitFor()
    await page.getByLabel('Ranger').selectOption('par famille')
    await page.getByLabel('Papier').selectOption('A5, en livret')
    await page.getByRole('button', { name: 'Mettre en page' }).click()
    await page.getByRole('heading', { level: 2, name: 'Jeux vidéo' }).waitFor()
    expect(await page.getByRole('img', { name: /Code à photographier.*Jeux vidéo/ }).count()).toBe(1)
    const href = await page.getByRole('link', { name: 'Télécharger le PDF' }).getAttribute('href')
    await context.close()

    const { document, raw } = await pdfAt(href ?? '')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toContain('/Lang (fr)')
    expect(raw).toContain('/DisplayDocTitle true')
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: 'Programme, Décembre 2026 · Les Amers' })
    expect([...(await sizesOf(document))]).toEqual(['148 × 210'])
    expect(document.numPages % 4).toBe(0)
    expect(raw).toContain('/Marked true')
    expect((await (await document.getPage(2)).getStructTree())?.children.length).toBeGreaterThan(0)
    expect((await document.getOutline()).length).toBeGreaterThan(0)

    const contents = await textOf(document, 2)
    const number = Number(
      /Jeux vidéo \d+ séances? (?:page )?(\d+)/.exec(contents.replaceAll('\u00A0', ' '))?.[1],
    )
    expect(await textOf(document, number)).toContain('Jeux vidéo')
    const annotations = await (await document.getPage(2)).getAnnotations()
    expect(annotations.filter(({ dest }) => dest).length).toBeGreaterThan(3)
    expect(await document.getDestination('partie-1')).not.toBeNull()
  })

  it('is A4 and large for who asks', async () => {
    const { document } = await pdfAt('/programme/imprimer.pdf?du=2026-12-01&au=2026-12-06&corps=grand')
    expect([...(await sizesOf(document))]).toEqual(['210 × 297'])
    const { items } = await (await document.getPage(3)).getTextContent()
    const heights = items.flatMap((item) =>
      'height' in item && item.str.trim().length > 12 ? [item.height] : [],
    )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(16)
  })
})

describe('the posters', () => {
  // The last of the main pages is a session's.
  const session = MAIN_PAGES.at(-1) ?? ''

  it.each([
    [`${session}affiche.pdf`, '210 × 297'],
    [`${session}affiche.pdf?papier=a3`, '297 × 420'],
    ['/programme/affiche.pdf', '210 × 297'],
    ['/programme/affiche.pdf?lieu=mole&papier=a3', '297 × 420'],
  ])('%s is one sheet of %s', async (address, size) => {
    const { document } = await pdfAt(address)
    expect(document.numPages).toBe(1)
    expect([...(await sizesOf(document))]).toEqual([size])
  })
})
