import type { Browser } from 'playwright-core'

/** What choosing a family costs a month of thousands, milliseconds at a sixth of the processor. */
export interface FilterMeasures {
  readonly sessions: number
  /** The answer: sessions and counts. */
  readonly answer: number
  /** The answer, drawn. */
  readonly filter: number
  /** The same, with the browser's own layout of it. */
  readonly laidOut: number
  readonly pageBytes: number
  readonly dataBytes: number
}

const ROUNDS = 9

export async function measureFilter(
  browser: Browser,
  siteUrl: string,
  date: string,
): Promise<FilterMeasures> {
  const address = `${siteUrl}/agenda/?vue=mois&date=${date}`
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  let pageBytes = 0
  let dataBytes = 0
  page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'image') return
    const { responseBodySize } = await request.sizes()
    if (!request.url().includes('donnees')) pageBytes += responseBodySize
    else if (dataBytes === 0) dataBytes = responseBodySize
  })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    const firstVisit = pageBytes
    await page.locator('#resultat').hover()
    await page.locator('#agenda-touches').waitFor({ state: 'attached', timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const times = await page.evaluate(async (rounds) => {
      const select = document.querySelector<HTMLSelectElement>('select[name=categorie]')
      const found: { answer: number; filter: number; laidOut: number }[] = []
      for (let round = 0; select && round < rounds; round += 1) {
        await new Promise((resolve) => setTimeout(resolve, 400))
        performance.clearMeasures()
        select.selectedIndex = 1 + (round % 7)
        const started = performance.now()
        select.dispatchEvent(new Event('change', { bubbles: true }))
        const filter = performance.now() - started
        document.body.getBoundingClientRect()
        const answer = performance.getEntriesByName('agenda')[0]?.duration ?? Number.NaN
        found.push({ answer, filter, laidOut: performance.now() - started })
      }
      return found
    }, ROUNDS)
    const middle = (values: readonly number[]) => [...values].sort((one, other) => one - other)[ROUNDS >> 1]
    const text = (await page.locator('#resultat').textContent()) ?? ''
    if (!/séances/.test(text)) throw new Error(`Nothing was filtered: ${text}`)
    return {
      sessions: 0,
      answer: middle(times.map(({ answer }) => answer)) ?? Number.NaN,
      filter: middle(times.map(({ filter }) => filter)) ?? Number.NaN,
      laidOut: middle(times.map(({ laidOut }) => laidOut)) ?? Number.NaN,
      pageBytes: firstVisit,
      dataBytes,
    }
  } finally {
    await context.close()
  }
}
