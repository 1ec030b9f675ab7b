import { startCms } from '@escale/launcher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentApi, contentApi } from './content-api.ts'
import { expectSameProgramme } from './equality.ts'
import { within } from './public.ts'
import { openWorld, type World } from './world.ts'

/** What the README promises, whatever is lost on the way. */
const PROMISE_MS = 5_000

let world: World
let api: ContentApi
let references: { readonly workshop: string; readonly place: string }

/** The same CMS, on the same data, that rings these catalogues. */
async function openCms(doorbells: readonly string[]): Promise<void> {
  await world.cms.stop()
  const { folders, secrets, cmsUrl } = world
  world.cms = startCms({ folders, secrets, port: Number(new URL(cmsUrl).port), demo: {}, doorbells })
  await world.cms.ready(`${cmsUrl}/_health`, 204)
}

beforeAll(async () => {
  world = await openWorld()
  api = contentApi(world)
  references = await api.anyReferences()
}, 240_000)
afterAll(() => world?.close())

const aSession = (note: string) =>
  api.create('sessions', {
    ...references,
    date: '2026-12-19',
    startTime: '10:00:00',
    endTime: '11:00:00',
    publication: 'Publique',
    publicNote: note,
  })

/** How long after the CMS said yes the public sees it, in milliseconds. */
async function visibleAfter(documentId: string, status: number, text: string): Promise<number> {
  const start = performance.now()
  for (;;) {
    const answer = await fetch(`${world.siteUrl}/seances/${documentId}/`)
    if ((await answer.text()).includes(text) && answer.status === status) return performance.now() - start
    if (performance.now() - start > PROMISE_MS) throw new Error(`${documentId} is not ${text} after 5 s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Publishes, edits, cancels, then withdraws or deletes one session, and times each. */
async function lifeOf(name: string, times: number[]): Promise<void> {
  const id = await aSession(`Note ${name}`)
  times.push(await visibleAfter(id, 200, `Note ${name}`))
  await api.update('sessions', id, { publicNote: `Apportez ${name}` })
  times.push(await visibleAfter(id, 200, `Apportez ${name}`))
  await api.update('sessions', id, { state: 'Annulée', publicNote: `Malade ${name}` })
  times.push(await visibleAfter(id, 200, `Malade ${name}`))
  await api.delete('sessions', id)
  times.push(await visibleAfter(id, 410, ''))
}

function told(what: string, times: readonly number[]): { median: number; p99: number; most: number } {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  const figures = { median: at(0.5), p99: at(0.99), most: at(1) }
  console.log(`${what}: ${sorted.length} times, ${JSON.stringify({ ...figures, p90: at(0.9) })} ms`)
  return figures
}

describe('fifty changes', () => {
  it('are public at once when the doorbell rings', async () => {
    await openCms([world.siteUrl])
    const times: number[] = []
    for (let index = 0; index < 13; index += 1) await lifeOf(`sonnée ${index}`, times)
    const { median, most } = told('with doorbell', times)
    expect(times).toHaveLength(52)
    expect(median).toBeLessThan(1_000)
    expect(most).toBeLessThan(PROMISE_MS)
  }, 180_000)

  it('are public in five seconds when no doorbell is heard', async () => {
    await openCms([])
    const times: number[] = []
    const lives = Array.from({ length: 13 }, (_, index) => lifeOf(`muette ${index}`, times))
    await Promise.all(lives)
    const { most } = told('without doorbell', times)
    expect(times).toHaveLength(52)
    expect(most).toBeLessThan(PROMISE_MS)
  }, 180_000)

  it('leave the catalogue with the programme of the CMS', async () => {
    const catalogue = { siteUrl: world.siteUrl, folder: world.folders.catalogue }
    await expectSameProgramme(world.cmsUrl, world.secrets, catalogue)
  })
})

it('a burst of 200 publications loses nothing, and visitors hardly notice', async () => {
  await openCms([world.siteUrl])
  const visit = async (until: () => boolean) => {
    const times: number[] = []
    while (!until()) {
      const start = performance.now()
      const answer = await fetch(`${world.siteUrl}/agenda/`)
      await answer.text()
      expect(answer.status).toBe(200)
      times.push(performance.now() - start)
    }
    return times
  }
  let calmVisits = 0
  const calm = told('calm', await visit(() => ++calmVisits > 300))
  let writing = true
  const visits = visit(() => !writing)
  const ids: string[] = []
  for (let index = 0; index < 200; index += 1) ids.push(await aSession(`Rafale ${index}`))
  writing = false
  const busy = told('burst', await visits)
  await within(PROMISE_MS, async () => {
    for (const id of ids.slice(-3)) expect((await fetch(`${world.siteUrl}/seances/${id}/`)).status).toBe(200)
  })
  for (const id of ids) expect((await fetch(`${world.siteUrl}/seances/${id}/`)).status).toBe(200)
  // Each visit of the burst may be the one that renders: bounded, not free.
  expect(busy.p99).toBeLessThan(Math.max(3 * calm.p99, 1_000))
  await expectSameProgramme(world.cmsUrl, world.secrets, {
    siteUrl: world.siteUrl,
    folder: world.folders.catalogue,
  })
}, 120_000)
