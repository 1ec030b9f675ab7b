import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

const THROTTLE = 6
const ROUNDS = 5

/** What one calendar costs a visitor, milliseconds at a sixth of the processor. */
export interface PageMeasures {
  readonly readable: number
  readonly interactive: number
  readonly turn: number
  readonly nodes: number
  readonly faults: number
}

export interface Subject {
  readonly address: string
  /** The calendar. */
  readonly root: string
  /** A session in it. */
  readonly session: string
  readonly next: string
  /** The name of the month. */
  readonly title: string
  /** What makes the script come, where it waits for a visitor; selector that tells it is there. */
  readonly wake: { readonly hover: string; readonly ready: string } | null
}

/** Opens the page anew a few times; the middle one counts. */
export async function measurePage(browser: Browser, subject: Subject): Promise<PageMeasures> {
  const rounds: PageMeasures[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(browser, subject, round === 0))
  const middle = (of: (measures: PageMeasures) => number) =>
    rounds.map(of).sort((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN
  return {
    readable: middle(({ readable }) => readable),
    interactive: middle(({ interactive }) => interactive),
    turn: middle(({ turn }) => turn),
    nodes: rounds[0]?.nodes ?? 0,
    faults: rounds[0]?.faults ?? 0,
  }
}

async function once(browser: Browser, subject: Subject, withAxe: boolean): Promise<PageMeasures> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  try {
    await page.goto(subject.address, { waitUntil: 'commit' })
    await page.locator(subject.session).first().waitFor()
    const readable = await settled(page)
    if (subject.wake) {
      await page.locator(subject.wake.hover).first().hover()
      await page.locator(subject.wake.ready).first().waitFor({ state: 'attached' })
    }
    const interactive = await settled(page)
    // The next page may be on its way.
    await page.waitForTimeout(1_500)
    const turn = await turnTime(page, subject)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const nodes = await page.locator(`${subject.root} *`).count()
    const axe = withAxe ? await new AxeBuilder({ page }).include(subject.root).analyze() : null
    return { readable, interactive, turn, nodes, faults: axe?.violations.length ?? 0 }
  } finally {
    await context.close()
  }
}

/** Since the page was asked for, when the browser has nothing left to do for it. */
function settled(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(() => resolve(performance.now()))),
      ),
  )
}

/** From the click to the next month drawn. */
function turnTime(page: Page, { next, title, session }: Subject): Promise<number> {
  return page.evaluate(
    async ([button, name, event]) => {
      const before = document.querySelector(name)?.textContent
      const started = performance.now()
      // One of them listens to the button of the mouse.
      document.querySelector(button)?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
      document.querySelector<HTMLElement>(button)?.click()
      while (document.querySelector(name)?.textContent === before || !document.querySelector(event)) {
        if (performance.now() - started > 10_000) return Number.NaN
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      document.body.getBoundingClientRect()
      return performance.now() - started
    },
    [next, title, session] as const,
  )
}
