import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { largeNetwork } from '@escale/demo-network'
import { openBrowser } from '@escale/e2e/browser'
import { ROOT } from '@escale/launcher'
import { civilDate } from '@escale/programme'
import { openCatalogue } from '../server-subjects.ts'
import { measureFilter } from './filtering.ts'
import { measurePage, type PageMeasures, type Subject } from './measure-page.ts'
import { benchedMonth, crowdedNetwork, sessionsOf } from './months.ts'
import { openRival, RIVALS, type Rival } from './pages.ts'

const PORT = 45_300
const CROWD = 20_000

const SUBJECTS: Record<Rival | 'ours', Omit<Subject, 'address'>> = {
  ours: {
    root: '.mois',
    session: '.mois .bloc',
    next: '.tourner a[rel=next]',
    title: '.periode',
    wake: { hover: '#resultat', ready: '#agenda-touches' },
  },
  fullcalendar: {
    root: '#calendar',
    session: '.fc-event',
    next: '.fc-next-button',
    title: '.fc-toolbar-title',
    wake: null,
  },
  'schedule-x': {
    root: '#calendar',
    session: '.sx__event',
    next: '.sx__forward-backward-navigation > :last-child',
    title: '.sx__range-heading',
    wake: null,
  },
}

/** The agenda against the calendars one would otherwise take. Needs a built site; `pnpm bench calendar` measures it alone. */
export async function benchCalendar(): Promise<string> {
  const today = civilDate(new Date().toISOString().slice(0, 10))
  const month = benchedMonth(today)
  const documents = largeNetwork({ places: 40, sessionsPerPlace: 70, today, seed: 1 })
  const sessions = sessionsOf(documents, month)
  const browser = await openBrowser()
  const rows: string[] = []
  try {
    const catalogue = await openCatalogue(documents, PORT)
    const weight = await ourWeight()
    const address = `${catalogue.address}/agenda/?vue=mois&date=${month}`
    rows.push(row('ours', weight, await measurePage(browser, { ...SUBJECTS.ours, address })))
    await catalogue.stop()
    for (const rival of RIVALS) {
      const page = await openRival(
        rival,
        [...sessionsOf(documents, month), ...nextMonth(documents, month)],
        month,
      )
      const measures = await measurePage(browser, { ...SUBJECTS[rival], address: page.address })
      rows.push(row(rival, [page.scriptBytes, page.styleBytes], measures))
      page.stop()
    }
    const crowd = crowdedNetwork(today, CROWD)
    const count = sessionsOf(crowd, month).length
    const crowded = await openCatalogue(crowd, PORT + 10)
    const filter = await measureFilter(browser, crowded.address, month)
    await crowded.stop()
    return page(sessions.length, rows, { ...filter, sessions: count })
  } finally {
    await browser.close()
  }
}

function nextMonth(documents: Parameters<typeof sessionsOf>[0], month: ReturnType<typeof benchedMonth>) {
  return sessionsOf(documents, benchedMonth(month))
}

/** The scripts and the stylesheet of the agenda, the library that renders it included. */
async function ourWeight(): Promise<readonly [number, number]> {
  const folder = join(ROOT, 'apps', 'catalogue', 'dist', 'client', '_astro')
  const names = await readdir(folder)
  const weigh = async (pattern: RegExp) => {
    const bodies = await Promise.all(
      names.filter((name) => pattern.test(name)).map((name) => readFile(join(folder, name))),
    )
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  }
  const sheets = await Promise.all(
    names
      .filter((name) => name.endsWith('.css'))
      .map(async (name) => ({
        name,
        own: (await readFile(join(folder, name), 'utf8')).includes('.semaine--h1{'),
      })),
  )
  const sheet = sheets.find(({ own }) => own)?.name ?? 'none'
  return [
    await weigh(/^(agenda|programme|rolldown).*\.js$/i),
    await weigh(new RegExp(`^${sheet.replace(/[.]/g, '\\.')}$`)),
  ]
}

/** A line of the table, said at once to whoever waits. */
function row(name: string, [script, style]: readonly [number, number], measures: PageMeasures): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const ms = (value: number) => `${Math.round(value)} ms`
  const { readable, interactive, turn, nodes, faults } = measures
  const cells = [name, kB(script), kB(style), ms(readable), ms(interactive), ms(turn), nodes, faults]
  const line = `| ${cells.join(' | ')} |`
  console.error(line)
  return line
}

function page(
  count: number,
  rows: readonly string[],
  filter: Awaited<ReturnType<typeof measureFilter>>,
): string {
  const ms = (value: number) => `${Math.round(value)} ms`
  return `
# The calendar

A month of ${count.toLocaleString('en')} sessions, four to a day, in Chromium at a sixth of the processor; the middle of five visits. FullCalendar
6.1.21 with the month, week, day, list and year views, Schedule-X 4.9.1 with month, week, day, list and its polyfill; ours has the six
views, the filters, the details panel and the grid keyboard, and the library that renders them.

| | script, gzip | style, gzip | readable | interactive | next month | DOM nodes | axe faults |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

- **Readable**: sessions are on the screen, the browser at rest. **Interactive**: its script answers; ours comes when someone points at the page,
  right then here, and links work before. **Next month**: from the click to the month drawn, its data here.

A month of 300 places and ${filter.sessions.toLocaleString('en')} sessions, at a sixth of the processor: choosing a family filters and counts in
${ms(filter.answer)}; with the new month drawn, ${ms(filter.filter)}, and laid out by the browser, ${ms(filter.laidOut)}. The first visit weighs ${Math.round(filter.pageBytes / 1000)} kB; the month's
data, when someone uses the page, ${Math.round(filter.dataBytes / 1000)} kB.
`
}
