import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Alone, openAlone } from './alone.ts'
import { openBrowser } from './browser.ts'

/** Of the element, compressed: what a town hall's page pays. */
const MOST_ELEMENT = 6_000

let site: Alone
let browser: Browser
let host: Server
let hostUrl: string
let body = ''
beforeAll(async () => {
  site = await openAlone()
  browser = await openBrowser()
  // A careful town hall: its own styles, the element's origin, nothing else.
  const policy = `default-src 'none'; img-src data:; style-src 'self'; script-src ${site.siteUrl}; connect-src ${site.siteUrl}; frame-src ${site.siteUrl}`
  host = createServer(({ url }, response) => {
    if (url === '/style.css') {
      response.setHeader('content-type', 'text/css')
      response.end('escale-agenda::part(titre) { color: rgb(200, 0, 0) }')
      return
    }
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy)
    response.end(
      `<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><main><h1>Mairie</h1>${body}</main>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`
}, 120_000)
afterAll(async () => {
  await browser?.close()
  host?.closeAllConnections()
  host?.close()
  await site?.close()
})

/** The snippets of the page, as someone copies them. */
async function snippets(search: string): Promise<readonly string[]> {
  return onPage({ javaScriptEnabled: false }, `${site.siteUrl}/integrer/?${search}`, async (page) =>
    page.locator('pre').allTextContents(),
  )
}

async function onPage<Result>(
  options: Parameters<Browser['newPage']>[0],
  address: string,
  look: (page: Page, complaints: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  try {
    await page.goto(address)
    return await look(page, complaints)
  } finally {
    await context.close()
  }
}

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

describe('the page that gives the code', () => {
  it('works without script, keeps what was chosen, and has no fault', async () => {
    await onPage(
      { bypassCSP: true },
      `${site.siteUrl}/integrer/?vue=mois&categorie=jeux-video`,
      async (page) => {
        expect(await page.getByLabel('Sous quelle forme').inputValue()).toBe('mois')
        await page.locator('escale-agenda h2').waitFor()
        expect(await faults(page)).toEqual([])
      },
    )
    const given = await snippets('vue=mois&categorie=jeux-video')
    expect(given.length).toBe(3)
    for (const code of given) expect(code).toContain('categorie=jeux-video')
  })
})

describe('on another site, with a policy that allows nothing else', () => {
  it.each(['liste', 'mois'])(
    'the element shows a %s, wears its host’s styles and asks nobody else',
    async (view) => {
      const [element = ''] = await snippets(`vue=${view}&categorie=bases`)
      body = element
      await onPage({ bypassCSP: false }, hostUrl, async (page, complaints) => {
        const title = page.locator('escale-agenda h2')
        await title.waitFor()
        expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(200, 0, 0)')
        expect(await page.locator('escale-agenda [part~=seance]').count()).toBeGreaterThan(2)
        const before = await title.textContent()
        const next = page.locator('escale-agenda [part=liens] a').last()
        const first = await page.locator('escale-agenda time').first().getAttribute('datetime')
        await next.click()
        await page.waitForFunction(
          (day) =>
            document
              .querySelector('escale-agenda')
              ?.shadowRoot?.querySelector('time')
              ?.getAttribute('datetime') !== day,
          first,
        )
        if (view === 'mois') expect(await title.textContent()).not.toBe(before)
        expect(complaints).toEqual([])
      })
      await onPage({ bypassCSP: true }, hostUrl, async (page) => {
        await page.locator('escale-agenda h2').waitFor()
        expect(await faults(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 700 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      })
    },
  )

  it('without script the link is there', async () => {
    const [element = ''] = await snippets('')
    body = element
    await onPage({ javaScriptEnabled: false }, hostUrl, async (page) => {
      expect(await page.getByRole('link').getAttribute('href')).toBe(`${site.siteUrl}/agenda/`)
    })
  })

  it('the frame is shown, and no other page of the site is', async () => {
    const [, frame = ''] = await snippets('vue=mois')
    body = frame
    await onPage({}, hostUrl, async (page, complaints) => {
      const inside = page.frameLocator('iframe')
      await inside.locator('table').waitFor()
      await inside.getByRole('link', { name: 'Mois suivant' }).click()
      await inside.locator('table').waitFor()
      expect(complaints).toEqual([])
    })
    body = `<iframe src="${site.siteUrl}/agenda/" title="Agenda"></iframe>`
    await onPage({}, hostUrl, async (_, complaints) => {
      expect(complaints.join()).toContain('frame-ancestors')
    })
  })
})

it('the element is one small file with a lasting address, for any origin', async () => {
  const answer = await fetch(`${site.siteUrl}/integrer/agenda-1.js`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  const script = await answer.text()
  expect(script).not.toMatch(/\bimport\b[^(]*from/)
  expect(gzipSync(script).length).toBeLessThan(MOST_ELEMENT)
})

it('oEmbed is found from the agenda and answers with the frame', async () => {
  const html = await (await fetch(`${site.siteUrl}/agenda/?vue=mois&categorie=bases`)).text()
  const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
  const answer = await fetch(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))
  expect(await answer.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: expect.stringContaining('/integrer/cadre/?categorie=bases'),
  })
  const other = await fetch(
    `${site.siteUrl}/integrer/oembed.json?url=${encodeURIComponent('https://ailleurs.example/')}`,
  )
  expect(other.status).toBe(404)
})
