import { mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type Folders, type Service, startCatalogue, startCms } from '@escale/launcher'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ContentApi, contentApi } from './content-api.ts'
import { expectSameProgramme } from './equality.ts'
import { freePort } from './postgres.ts'
import { within } from './public.ts'
import { openWorld, type World } from './world.ts'

/** 100,000 with ESCALE_SOAK=100000: the whole promise; fewer where every change is tested. */
const RANDOM_ADDRESSES = Number(process.env.ESCALE_SOAK ?? 6_000)
/** One a minute for a day, likewise. */
const REVISIONS = process.env.ESCALE_SOAK ? 1_440 : 24
const CACHE_MB = 8
/** Revisions that fill the caches and the search's index: only what comes after them may not grow. */
const SETTLING = 60

interface Member {
  readonly siteUrl: string
  readonly folder: string
  readonly metricsUrl: string
  service: Service
}

let world: World
let api: ContentApi
const fleet: Member[] = []

/** Catalogues of one site, each with its own folder, that know nothing of each other. */
async function openMember(number: number): Promise<Member> {
  const catalogue = join(world.folders.home, `catalogue-${number}`)
  await mkdir(catalogue, { recursive: true })
  const folders: Folders = { ...world.folders, catalogue }
  const [port, metricsPort] = [await freePort(), await freePort()]
  const service = startCatalogue({
    folders,
    secrets: world.secrets,
    port,
    metricsPort,
    cmsUrl: world.cmsUrl,
    siteUrl: 'https://ateliers.example.fr',
    cacheMegabytes: CACHE_MB,
  })
  const siteUrl = `http://127.0.0.1:${port}`
  await service.ready(`${siteUrl}/readyz`, 200)
  return { siteUrl, folder: catalogue, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`, service }
}

beforeAll(async () => {
  world = await openWorld()
  for (const number of [1, 2, 3]) fleet.push(await openMember(number))
  await world.cms.stop()
  const { folders, secrets, cmsUrl } = world
  const doorbells = fleet.map(({ siteUrl }) => siteUrl)
  world.cms = startCms({ folders, secrets, port: Number(new URL(cmsUrl).port), demo: {}, doorbells })
  await world.cms.ready(`${cmsUrl}/_health`, 204)
  api = contentApi(world)
}, 240_000)
afterAll(async () => {
  await Promise.all(fleet.map(({ service }) => service.stop()))
  await world?.close()
})

async function measures(member: Member | undefined): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(member?.metricsUrl ?? '')).text()
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line): [string, number] => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.split(' ').at(-1)),
    ]),
  )
}

it('three catalogues show each change in five seconds, and write the same bytes', async () => {
  const references = await api.anyReferences()
  for (const note of ['un', 'deux', 'trois']) {
    const id = await api.create('sessions', {
      ...references,
      date: '2026-12-19',
      startTime: '10:00:00',
      endTime: '11:00:00',
      publication: 'Publique',
      publicNote: `Flotte ${note}`,
    })
    await within(5_000, async () => {
      const pages = await Promise.all(fleet.map(({ siteUrl }) => fetch(`${siteUrl}/seances/${id}/`)))
      for (const page of pages)
        expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(`Flotte ${note}`)])
      expect(new Set(pages.map(({ headers }) => headers.get('etag'))).size).toBe(1)
    })
  }
  for (const member of fleet) await expectSameProgramme(world.cmsUrl, world.secrets, member)
  expect((await measures(fleet[0])).get('escale_doorbells_total{status="202"}')).toBeGreaterThan(0)
})

it('one that is killed is missed by nobody, and comes back whole', async () => {
  const [killed, ...others] = fleet
  await killed?.service.kill()
  await api.create('places', { name: 'Salle des fêtes', kind: 'Hors les murs', town: 'Port-Argwenn' })
  for (const { siteUrl } of others)
    await within(5_000, async () => {
      expect(await (await fetch(`${siteUrl}/lieux/`)).text()).toContain('Salle des fêtes')
    })
  fleet[0] = await openMember(1)
  await expectSameProgramme(world.cmsUrl, world.secrets, fleet[0])
})

it('random addresses do not fill its memory', async () => {
  const [member] = fleet
  const random = () => Math.random().toString(36).slice(2)
  const addresses = [
    () => `/${random()}`,
    () => `/${random()}/${random()}/?${random()}=${random()}`,
    () => `/seances/${random()}/`,
    () => `/agenda/?q=${random()}`,
    () => `/agenda/?lieu=${random()}&du=2026-12-0${1 + Math.floor(Math.random() * 9)}`,
    () => `/ateliers/?categorie=${random()}&${random()}=1`,
  ]
  const ask = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const path = addresses[index % addresses.length]?.() ?? '/'
      const answer = await fetch(`${member?.siteUrl}${path}`, { headers: { 'accept-encoding': 'br' } })
      await answer.arrayBuffer()
      expect(answer.status).toBeLessThan(500)
    }
  }
  const askAll = (count: number) => Promise.all(Array.from({ length: 6 }, () => ask(Math.ceil(count / 6))))
  await askAll(RANDOM_ADDRESSES / 3)
  const before = await measures(member)
  await askAll((RANDOM_ADDRESSES * 2) / 3)
  const after = await measures(member)
  expect(after.get('escale_cached_bytes')).toBeLessThanOrEqual(CACHE_MB * 1_000_000)
  const grown =
    (after.get('process_resident_memory_bytes') ?? 0) - (before.get('process_resident_memory_bytes') ?? 0)
  console.log(`random addresses: ${RANDOM_ADDRESSES}, resident memory grew by ${Math.round(grown / 1e6)} MB`)
  expect(grown).toBeLessThan(120_000_000)
}, 1_800_000)

it('a day of changes, one a minute, leaves its memory as it was', async () => {
  const [, member] = fleet
  const references = await api.anyReferences()
  const session = { ...references, date: '2026-12-19', startTime: '10:00:00', endTime: '11:00:00' }
  const id = await api.create('sessions', { ...session, publication: 'Publique' })
  const pages = ['/', '/agenda/', '/flux/agenda.ics', `/seances/${id}/`]
  const change = async (number: number) => {
    await api.update('sessions', id, { publicNote: `Révision ${number}.` })
    await within(5_000, async () => {
      const answers = await Promise.all(pages.map((path) => fetch(`${member?.siteUrl}${path}`)))
      const bodies = await Promise.all(answers.map((answer) => answer.text()))
      expect(bodies.at(-1)).toContain(`Révision ${number}.`)
    })
  }
  for (let number = 0; number < SETTLING; number += 1) await change(number)
  const before = await measures(member)
  for (let number = SETTLING; number < SETTLING + REVISIONS; number += 1) await change(number)
  const after = await measures(member)
  const resident = (measured: ReadonlyMap<string, number>) =>
    (measured.get('process_resident_memory_bytes') ?? Number.NaN) / 1e6
  console.log(`${REVISIONS} revisions, memory ${resident(before)} MB, then ${resident(after)} MB`)
  expect(resident(after) - resident(before)).toBeLessThan(80)
  if (member) await expectSameProgramme(world.cmsUrl, world.secrets, member)
}, 1_800_000)

it('SIGTERM lets a slow reader finish, for less than ten seconds', async () => {
  const [member] = fleet
  const { port } = new URL(member?.siteUrl ?? '')
  const slow = connect(Number(port), '127.0.0.1')
  slow.on('error', () => {})
  slow.write('GET /flux/agenda.ics HTTP/1.1\r\nhost: x\r\n\r\n')
  slow.pause()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const start = performance.now()
  await member?.service.stop()
  expect(performance.now() - start).toBeLessThan(10_000)
  slow.destroy()
})
