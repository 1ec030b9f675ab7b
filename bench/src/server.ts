import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeNetwork } from '@escale/demo-network'
import { addDays, COLLECTIONS, civilDate, type ProgrammeDocuments } from '@escale/programme'
import { duel, type Load, load, times } from './server-load.ts'
import { openCatalogue, openScript } from './server-subjects.ts'

const TODAY = civilDate(new Date().toISOString().slice(0, 10))
const PORT = 45_100
const SIZES = [
  { places: 10, sessionsPerPlace: 100 },
  { places: 100, sessionsPerPlace: 300 },
  { places: 1_000, sessionsPerPlace: 300 },
]
/** What Node writes by itself. */
const OF_NODE = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

/** The catalogue against a bare server and against the naive design, then by size: a page of Markdown. Needs a built site. */
export async function benchServer(): Promise<string> {
  const small = largeNetwork({ places: 10, sessionsPerPlace: 100, today: TODAY, seed: 1 })
  const catalogue = await openCatalogue(small, PORT)
  const against: string[] = []
  const line = (what: string, ours: Load, theirs: Load) => {
    const ratio = (ours.perSecond / theirs.perSecond).toFixed(2)
    against.push(`| ${what} | ${figures(ours)} | ${figures(theirs)} | ${ratio} |`)
  }
  const page = await mirror(`${catalogue.address}/`, { 'accept-encoding': 'br' })
  const feed = await mirror(`${catalogue.address}/flux/agenda.ics?lieu=${firstPlace(small)}`, {
    'accept-encoding': 'identity',
  })
  for (const [what, { bare, url, headers }] of [
    ['cached page (br) / bare node:http', page],
    ['cached feed / bare node:http', feed],
  ] as const) {
    const { one, other } = await duel(
      () => load(url, headers),
      () => load(bare.address, headers),
    )
    line(what, one, other)
    await bare.stop()
  }
  const known = await mirror(page.url, { ...page.headers, 'if-none-match': page.etag })
  const { one, other } = await duel(
    () => load(known.url, known.headers),
    () => load(known.bare.address, known.headers),
  )
  line('304 / bare 304', one, other)
  await known.bare.stop()
  const cms = await quickCms(small)
  const naive = await openScript('server-naive.ts', { CMS_URL: cms.address })
  const unkind = await duel(
    () => load(page.url, page.headers),
    () => load(`${naive.address}/`),
  )
  line('cached page / naive (GraphQL at each request)', unkind.one, unkind.other)
  await Promise.all([naive.stop(), cms.stop(), catalogue.stop()])

  const bySize: string[] = []
  for (const size of SIZES) bySize.push(await sizeLine(largeNetwork({ ...size, today: TODAY, seed: 1 })))
  return `
# The server

Requests a second and p99 from 20 connections; three rounds each in turn, the middle one.

| | ours | theirs | ratio |
|---|---|---|---|
${against.join('\n')}

| sessions | cold start from disk | memory | session page, not cached, p50 / p99 | agenda of a place, not cached, p50 / p99 |
|---|---|---|---|---|
${bySize.join('\n')}
`
}

/** A bare server that writes what the address answers, to the byte. */
async function mirror(url: string, headers: Record<string, string>) {
  const [answer] = (await once(get(url, { headers }), 'response')) as [IncomingMessage]
  const file = join(await mkdtemp(join(tmpdir(), 'escale-bare-')), 'body')
  await writeFile(file, await answer.toArray())
  const kept = Object.entries(answer.headers).filter(([name]) => !OF_NODE.has(name))
  const bare = await openScript('server-bare.ts', {
    BODY_FILE: file,
    HEADERS: JSON.stringify(Object.fromEntries(kept)),
    STATUS: String(answer.statusCode),
  })
  return { url, headers, bare, etag: answer.headers.etag ?? '' }
}

async function sizeLine(documents: ProgrammeDocuments): Promise<string> {
  const catalogue = await openCatalogue(documents, PORT + 10)
  try {
    const pages = [...documents.sessions.keys()].filter((_, index) => index % 7 === 0).slice(0, 140)
    const agendas = [...documents.places.values()].flatMap(({ slug }) =>
      Array.from({ length: 20 }, (_, days) => `/agenda/?lieu=${slug}&du=${addDays(TODAY, days)}`),
    )
    // The compiler of Node settles on pages that are not counted.
    await times(
      catalogue.address,
      pages.slice(0, 40).map((id) => `/seances/${id}/`),
    )
    const page = await times(
      catalogue.address,
      pages.slice(40).map((id) => `/seances/${id}/`),
    )
    const agenda = await times(catalogue.address, agendas.slice(0, 200))
    const megabytes = Math.round((await catalogue.rssBytes()) / 1e6)
    const both = ({ p50, p99 }: { p50: number; p99: number }) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`
    return `| ${documents.sessions.size.toLocaleString('en')} | ${(catalogue.coldStartMs / 1000).toFixed(1)} s | ${megabytes} MB | ${both(page)} | ${both(agenda)} |`
  } finally {
    await catalogue.stop()
  }
}

/** Plays the CMS for the naive design: the month that its page shows, said at once. */
async function quickCms(documents: ProgrammeDocuments) {
  const last = addDays(TODAY, 30)
  const month = [...documents.sessions.values()].filter(({ date }) => date >= TODAY && date <= last)
  const lists = COLLECTIONS.map((name) => [name, name === 'sessions' ? month : [...documents[name].values()]])
  const body = JSON.stringify({ data: { network: documents.network, ...Object.fromEntries(lists) } })
  const server = createServer((_request, response) => response.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function firstPlace(documents: ProgrammeDocuments): string {
  const [place] = documents.places.values()
  return place?.slug ?? ''
}

function figures({ perSecond, p99 }: Load): string {
  return `${Math.round(perSecond).toLocaleString('en')} /s, p99 ${p99.toFixed(1)} ms`
}
