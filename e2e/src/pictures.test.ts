import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { openShowcase, type Showcase } from './showcase.ts'

const FOLDER = join(import.meta.dirname, '..', 'pictures')
/** `ESCALE_NEW_PICTURES=1 vitest run src/pictures.test.ts` takes them anew, after someone has looked. */
const TAKES_ANEW = process.env.ESCALE_NEW_PICTURES !== undefined
/** Of its points: other processors round the edge of a letter otherwise. */
const MOST_DIFFERENT = 0.0002

let site: Showcase
let browser: Browser
beforeAll(async () => {
  site = await openShowcase()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const pointsOf = (path: string) => sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

// The page of every component in every state, drawn by the Chromium and the letters of the lockfile.
describe.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)('the components, %d pixels wide, %s', (width, colorScheme) => {
  it('look as they did', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${site.siteUrl}/styles/`, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    const taken = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
    await context.close()
    // The drawings are flat: 64 colours weigh a third.
    const kept = await sharp(taken).png({ palette: true, colours: 64, dither: 0 }).toBuffer()
    const path = join(FOLDER, `styles-${width}-${colorScheme}.png`)
    if (TAKES_ANEW) return writeFile(path, kept)
    const received = path.replace('.png', '.received.png')
    await writeFile(received, kept)
    const remedy = `look at ${received}, then take the pictures anew`
    const [now, before] = await Promise.all([pointsOf(received), pointsOf(path)])
    expect(now.info, remedy).toMatchObject({ width: before.info.width, height: before.info.height })
    const { width: wide, height } = now.info
    const different = pixelmatch(now.data, before.data, undefined, wide, height, { threshold: 0.2 })
    expect(different / (wide * height), remedy).toBeLessThan(MOST_DIFFERENT)
    await rm(received)
  })
})
