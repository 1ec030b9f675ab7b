import type { Page, Route } from 'playwright-core'
import type { Answer } from './answer.ts'
import { FRESH, html } from './answer.ts'
import { pagesOf } from './pdf-pages.ts'
import { withoutPdf } from './spare-pages.ts'

/** Makes PDF of pages of the site. Never throws: what cannot be made is said in French. */
export interface Press {
  /** The file of the page at this address, `/programme/imprimer?papier=a5`. */
  print(target: string): Promise<Answer>
}

export interface PressOptions {
  /** Path of a Chromium. */
  readonly chromium: string
  readonly siteUrl: string
  /** What the site answers to an address of its own: the browser asks no network. */
  readonly ask: (target: string) => Promise<Answer>
  readonly onFailure: (error: unknown, target: string) => void
}

const PATIENCE_MS = 40_000
/** A season takes three seconds: whoever comes after these is told to come back. */
const MOST_WAITING = 6

/** One document at a time, by a browser that lives as long as it: memory is given back, and a crash is one document's. */
export function createPress({ chromium, siteUrl, ask, onFailure }: PressOptions): Press {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const inTurn = async (target: string): Promise<Answer> => {
    const page = await ask(target)
    if (page.status !== 200) return page
    try {
      const body = await withBrowser(chromium, siteUrl, ask, (browserPage) =>
        printed(browserPage, siteUrl, target),
      )
      return {
        status: 200,
        headers: { ...PDF, 'content-disposition': `inline; filename="${nameOf(target)}"` },
        body,
      }
    } catch (error) {
      onFailure(error, target)
      return html(503, withoutPdf('Ce PDF n’a pas pu être fait', 'L’erreur est notée.', target), {
        'retry-after': '60',
      })
    }
  }
  return {
    async print(target) {
      if (waiting >= MOST_WAITING) {
        const sentence = 'D’autres documents sont en train d’être faits. Revenez dans une minute.'
        return html(503, withoutPdf('Il y a la queue', sentence, target), { 'retry-after': '60' })
      }
      waiting += 1
      const turn = last.then(() => inTurn(target))
      last = turn
        .catch(() => {})
        .finally(() => {
          waiting -= 1
        })
      return turn
    },
  }
}

const PDF = { 'content-type': 'application/pdf', 'cache-control': FRESH }

async function withBrowser(
  executablePath: string,
  siteUrl: string,
  ask: PressOptions['ask'],
  use: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  // Read by the few who make PDF, when they do.
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: ['--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
    // The server decides when it stops.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const late = setTimeout(() => void browser.close().catch(() => {}), PATIENCE_MS)
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/*', (route) => served(route, siteUrl, ask))
    return await use(page)
  } finally {
    clearTimeout(late)
    await browser.close().catch(() => {})
  }
}

/** Only the site is answered for. */
async function served(route: Route, siteUrl: string, ask: PressOptions['ask']): Promise<void> {
  const url = route.request().url()
  if (!url.startsWith(`${siteUrl}/`)) return route.abort()
  const { status, headers, body } = await ask(url.slice(siteUrl.length))
  await route.fulfill({ status, headers: { ...headers }, body })
}

/** A booklet is printed again until its contents say the pages of its parts: twice, but for a chance of one more. */
async function printed(page: Page, siteUrl: string, target: string): Promise<Buffer> {
  const url = new URL(target, siteUrl)
  let pdf = await once(page, url)
  for (let again = 0; again < MOST_REPRINTS; again += 1) {
    const { pages, notes } = knownOf(pdf, url)
    if (pages === '' || (url.searchParams.get('pages') === pages && notes === said(url))) return pdf
    url.searchParams.set('pages', pages)
    url.searchParams.set('notes', String(notes))
    pdf = await once(page, url)
  }
  return pdf
}

const MOST_REPRINTS = 3

async function once(page: Page, url: URL): Promise<Buffer> {
  await page.goto(url.href, { waitUntil: 'load' })
  // Letters of another width would give other pages.
  await page.evaluate('document.fonts.ready.then(() => true)')
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
}

/** What a print tells: where its parts begin, and how many ruled pages make four a sheet, once folded. */
function knownOf(pdf: Buffer, url: URL): { pages: string; notes: number } {
  const { count, ofAnchor } = pagesOf(pdf)
  const parts = [...ofAnchor]
    .filter(([anchor]) => /^(partie-\d+|lieux)$/.test(anchor))
    .map(([, page]) => page)
  const written = count - said(url)
  const notes = url.searchParams.get('papier') === 'a5' ? (4 - (written % 4)) % 4 : 0
  return { pages: parts.sort((one, other) => one - other).join('-'), notes }
}

function said({ searchParams }: URL): number {
  return Number(searchParams.get('notes') ?? 0)
}

function nameOf(target: string): string {
  const [section, name = ''] = new URL(target, 'http://localhost').pathname
    .split('/')
    .filter((part) => part !== '')
  const words =
    section === 'programme'
      ? name === 'affiche'
        ? 'affiche'
        : 'programme'
      : section === 'ateliers'
        ? name
        : 'affiche'
  return `${words.replace(/[^\w-]/g, '')}.pdf`
}
