import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '@escale/launcher'
import { addDays, startOfMonth } from '@escale/programme'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Alone, openAlone } from './alone.ts'
import { axeOn } from './axe.ts'
import { openBrowser } from './browser.ts'

const VIEWS = ['liste', 'mois', 'semaine', 'jour', 'annee', 'grille'] as const
/** Those with colours of their own. */
const TINTED = new Set<string>(['mois', 'semaine', 'annee'])
/** First visit, images apart; the agenda's script comes when it is used. */
const MOST_BYTES = 100_000
/** Of the script: the promise is 25 kB without the library that renders it, which weighs 7 (ADR 0071). */
const MOST_SCRIPT = 32_000

let site: Alone
let browser: Browser
beforeAll(async () => {
  site = await openAlone()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const agenda = (search: string) => `${site.siteUrl}/agenda/?${search}`
const wednesday = () => addDays(startOfMonth(addDays(site.today, 31)), 8)

async function withPage<Result>(
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
  try {
    const result = await look(page)
    expect(broken).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

/** Opens an address and has the script take it over. */
async function enhanced(page: Page, search: string): Promise<void> {
  await page.goto(agenda(search))
  const arrived = page.waitForResponse((response) => response.url().includes('/agenda/donnees.json'))
  await page.locator('#resultat').hover()
  await arrived
  await page.locator('#agenda-touches').waitFor({ state: 'attached' })
}

const violationsOf = async (page: Page) =>
  (await axeOn(page).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 2)}`,
  )

/** What a person reads: no-break spaces as plain ones. */
const textOf = async (locator: Locator) => ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()
const result = (page: Page) => textOf(page.locator('#resultat'))
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLElement
      ? (element.dataset.date ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
      : ''
  })

describe.each(VIEWS)('the agenda as %s', (view) => {
  const schemes = TINTED.has(view) ? (['light', 'dark'] as const) : (['light'] as const)
  it.each(schemes)('has no fault that axe can see, in %s', async (colorScheme) => {
    await withPage({ bypassCSP: true, colorScheme }, async (page) => {
      await page.goto(agenda(`vue=${view}&date=${wednesday()}`))
      expect(await violationsOf(page)).toEqual([])
    })
  })

  it('fits 320 px and its weight, without script, and asks nobody else', async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }, async (page) => {
      const origins = new Set<string>()
      let bytes = 0
      page.on('requestfinished', async (request) => {
        origins.add(new URL(request.url()).origin)
        if (request.resourceType() !== 'image') bytes += (await request.sizes()).responseBodySize
      })
      await page.goto(agenda(`vue=${view}&date=${wednesday()}`), { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect([...origins]).toEqual([site.siteUrl])
      expect(bytes).toBeLessThan(MOST_BYTES)
    })
  })

  it('is the same page when the script has taken it over, whatever was asked before', async () => {
    await withPage({}, async (page) => {
      await enhanced(page, `vue=mois&date=${addDays(site.today, 3)}&categorie=bases`)
      const target = `/agenda/?categorie=jeux-video&vue=${view}&date=${wednesday()}`
      const drawn = await page.evaluate(async (address) => {
        const bare = (root: Element | null) => {
          const copy = root?.cloneNode(true)
          if (!(copy instanceof Element)) return ''
          for (const element of copy.querySelectorAll('*'))
            for (const name of [
              'role',
              'tabindex',
              'aria-describedby',
              'selected',
              'checked',
              'value',
              'class',
            ])
              if (name !== 'role' || element.matches('table')) element.removeAttribute(name)
          return copy.innerHTML
        }
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
        const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
        const expected = bare(page.querySelector('#agenda'))
        for (let wait = 0; wait < 40; wait += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50))
          if (bare(document.querySelector('#agenda')) === expected) break
        }
        return { expected, found: bare(document.querySelector('#agenda')) }
      }, target)
      expect(drawn.found).toBe(drawn.expected)
      expect(drawn.found).toContain('Jeux vidéo')
    })
  })
})

describe('without script', () => {
  it('every view, period and day is a link, and a day is jumped to with a form', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(agenda(`vue=mois&date=${wednesday()}&categorie=jeux-video`))
      await page.getByRole('link', { name: 'Mois suivant' }).click()
      expect(page.url()).toContain('categorie=jeux-video&vue=mois')
      await page.getByRole('link', { name: 'Semaine', exact: true }).click()
      expect(page.url()).toContain('vue=semaine')
      await page.getByLabel('Aller au').fill('2027-05-05')
      await page.getByRole('button', { name: 'Aller', exact: true }).click()
      expect(await textOf(page.locator('h2').first())).toBe('Semaine du 3 au 9 mai 2027')
      expect(await textOf(page.getByRole('columnheader', { name: 'samedi 8 mai' }))).toContain(
        'Victoire 1945',
      )
    })
  })

  it('a date that is none is refused in French', async () => {
    const answer = await fetch(agenda('date=2026-02-30'))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('n’existe pas')
    expect((await fetch(`${site.siteUrl}/agenda/donnees.json?date=2026-02-30`)).status).toBe(400)
  })
})

describe('with the script', () => {
  it('a choice counts, shows and says at once, and Back undoes it', async () => {
    await withPage({}, async (page) => {
      await enhanced(page, `vue=mois&date=${wednesday()}`)
      const before = await result(page)
      const option = page.locator('select[name=categorie] option[value=jeux-video]')
      const [, count = ''] = /\((\d+)\)/.exec(await textOf(option)) ?? []
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.selectOption('select[name=categorie]', 'jeux-video')
      await page.waitForURL(/categorie=jeux-video/)
      expect(await result(page)).toMatch(new RegExp(`^${count} séances?, .*: Jeux vidéo\\.$`))
      expect(asked).toEqual([])
      expect(await page.locator('#resultat').getAttribute('role')).toBe('status')
      await page.goBack()
      expect(await result(page)).toBe(before)
      expect(await page.locator('select[name=categorie]').inputValue()).toBe('')
      await page.goForward()
      expect(await result(page)).toContain('Jeux vidéo')
      await page.getByRole('link', { name: 'Retirer Jeux vidéo' }).click()
      expect(await result(page)).toBe(before)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('categorie')
    })
  })

  it('the keyboard walks through a month by days and weeks, and turns the page', async () => {
    await withPage({}, async (page) => {
      const day = wednesday()
      await enhanced(page, `vue=mois&date=${day}`)
      expect(await page.getByRole('grid').count()).toBe(1)
      expect(await page.locator('td[tabindex="0"]').count()).toBe(1)
      await page.locator(`td[data-date="${day}"]`).focus()
      const walk = async (key: string) => {
        await page.keyboard.press(key)
        await page.waitForTimeout(key.startsWith('Page') ? 400 : 60)
        return focused(page)
      }
      expect(await walk('ArrowRight')).toBe(addDays(day, 1))
      expect(await walk('ArrowDown')).toBe(addDays(day, 8))
      expect(await walk('ArrowUp')).toBe(addDays(day, 1))
      const [monday, sunday] = [await walk('Home'), await walk('End')]
      expect(addDays(monday as never, 6)).toBe(sunday)
      expect(await walk('PageDown')).not.toBe(sunday)
      expect(await textOf(page.locator('h2').first())).not.toBe('')
      expect(await walk('PageUp')).toBe(sunday)
      await page.locator(`td[data-date="${day}"]`).focus()
      const name = await walk('Enter')
      expect(name).toMatch(/séances?$/)
      await walk('ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('bloc')
      expect(await walk('Escape')).toBe(day)
    })
  })

  it('a session opens in a dialog that is named, holds the focus and gives it back', async () => {
    await withPage({ bypassCSP: true }, async (page) => {
      await enhanced(page, `vue=semaine&date=${wednesday()}`)
      const link = page.locator('.semaine a[data-seance]').first()
      const title = await textOf(link.locator('.bloc__titre'))
      await link.click()
      const dialog = page.getByRole('dialog', { name: title })
      await dialog.waitFor()
      expect(await focused(page)).toBe(title)
      for (const name of ['Tout savoir', 'Mettre dans mon agenda'])
        await dialog.getByRole('link', { name }).waitFor()
      expect(await violationsOf(page)).toEqual([])
      const file = await dialog.getByRole('link', { name: 'Mettre dans mon agenda' }).getAttribute('href')
      expect((await fetch(`${site.siteUrl}${file}`)).headers.get('content-type')).toContain('text/calendar')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-seance'))).toBe(true)
    })
  })

  it('has no fault that axe can see once enhanced', async () => {
    await withPage({ bypassCSP: true }, async (page) => {
      await enhanced(page, `vue=mois&date=${wednesday()}`)
      expect(await violationsOf(page)).toEqual([])
    })
  })
})

describe('paper', () => {
  it.each([
    ['mois', 842, 595, 1],
    ['semaine', 842, 595, 1],
    ['grille', 1191, 842, 1],
  ])('%s prints on %i × %i points, on %i sheet', async (view, width, height, sheets) => {
    await withPage({}, async (page) => {
      await page.goto(agenda(`vue=${view}&date=${wednesday()}`))
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const [, w = '', h = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height])
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(sheets)
    })
  })
})

it('the script weighs less than it promised', async () => {
  const folder = join(ROOT, 'apps', 'catalogue', 'dist', 'client', '_astro')
  const names = (await readdir(folder)).filter((name) => /^(agenda|programme|rolldown).*\.js$/i.test(name))
  const weights = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
  )
  expect(names.length).toBeGreaterThan(0)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(MOST_SCRIPT)
})
