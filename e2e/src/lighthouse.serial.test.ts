import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { MAIN_PAGES } from './page-list.ts'
import { freePort } from './postgres.ts'
import { openShowcase, type Showcase } from './showcase.ts'

const LEAST = 98
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/**
 * Performance is timed, on two cores that may do other work. Such noise only takes away: a low score is measured again,
 * and the best of these runs is nearest to the page's own. What no noise reaches is asked of the first run: nothing
 * shifts, nothing is heavy.
 */
const RUNS = 4
/** Images included. */
const HEAVIEST = 250_000

let site: Showcase
let browser: Browser
let port: number
beforeAll(async () => {
  site = await openShowcase()
  port = await freePort()
  browser = await openBrowser([`--remote-debugging-port=${port}`])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A mobile of 2016 on a slow 4G, simulated: Lighthouse's own default. */
async function measure(path: string, categories: readonly string[]) {
  const flags = {
    port,
    output: 'json' as const,
    logLevel: 'silent' as const,
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  }
  const run = await lighthouse(`${site.siteUrl}${path}`, flags)
  if (!run) throw new Error(`Lighthouse says nothing of ${path}.`)
  return run.lhr
}

describe('Lighthouse', () => {
  it.each(MAIN_PAGES)('gives %s 98 or more in its four categories', { timeout: 120_000 }, async (path) => {
    const first = await measure(path, CATEGORIES)
    const scores = Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((first.categories[name]?.score ?? 0) * 100)]),
    )
    for (let run = 1; run < RUNS && (scores.performance ?? 0) < LEAST; run += 1) {
      const again = await measure(path, ['performance'])
      const score = Math.round((again.categories.performance?.score ?? 0) * 100)
      scores.performance = Math.max(score, scores.performance ?? 0)
    }
    expect(first.audits['cumulative-layout-shift']?.numericValue).toBe(0)
    expect(first.audits['total-byte-weight']?.numericValue).toBeLessThan(HEAVIEST)
    const lacking = Object.values(first.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
      .map(({ id }) => id)
    const low = Object.entries(scores).filter(([, score]) => score < LEAST)
    expect({ low, lacking: low.length === 0 ? [] : lacking }).toEqual({ low: [], lacking: [] })
  })
})
