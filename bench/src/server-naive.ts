/**
 * The opponent: what most sites on a headless CMS do. Each request asks the CMS's GraphQL for what the page shows, joins it
 * and renders it with Astro; nothing is kept. The CMS is played by a server that answers at once from memory, which flatters
 * the opponent.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  buildProgramme,
  COLLECTIONS,
  instant,
  type Network,
  type ProgrammeDocuments,
  wallClockAt,
} from '@escale/programme'

const { CMS_URL = '' } = process.env
const entry = join(import.meta.dirname, '../../apps/catalogue/dist/server/entry.mjs')
const { handler } = await import(entry)

const server = createServer(async (request, response) => {
  const answer = await fetch(`${CMS_URL}/graphql`, { method: 'POST', body: '{"query":"{ programme }"}' })
  const { data } = (await answer.json()) as { data: Record<string, { id: string }[]> & { network: Network } }
  const maps = COLLECTIONS.map((name) => [
    name,
    new Map((data[name] ?? []).map((document) => [document.id, document])),
  ])
  const documents: ProgrammeDocuments = { network: data.network, ...Object.fromEntries(maps) }
  const programme = buildProgramme(documents)
  const now = instant(new Date().toISOString())
  const today = wallClockAt(now, programme.network.timeZone).date
  const siteUrl = 'http://127.0.0.1:4321'
  const locals = { programme, now, today, siteUrl, withdrawn: new Set(), revision: 1 }
  await handler(request, response, undefined, locals)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
