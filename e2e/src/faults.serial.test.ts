import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotFiles } from '@escale/cms-client'
import { type Folders, type Service, startCatalogue, startCms } from '@escale/launcher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentApi, contentApi } from './content-api.ts'
import { expectSameProgramme } from './equality.ts'
import { type Fault, type FaultyProxy, faultyProxy } from './faulty-proxy.ts'
import { freePort } from './postgres.ts'
import { within } from './public.ts'
import { openWorld, type World } from './world.ts'

/** A catalogue that reaches the CMS through the faulty proxy. */
interface Victim {
  readonly siteUrl: string
  readonly folder: string
  service: Service
}

let world: World
let api: ContentApi
let proxy: FaultyProxy
let victim: Victim
let victimPort: number

async function openVictim(folder: string, options: { seedSnapshot?: string } = {}): Promise<Victim> {
  await mkdir(folder, { recursive: true })
  const folders: Folders = { ...world.folders, catalogue: folder }
  const service = startCatalogue({
    folders,
    secrets: world.secrets,
    port: victimPort,
    cmsUrl: proxy.url,
    ...options,
  })
  const siteUrl = `http://127.0.0.1:${victimPort}`
  await service.ready(`${siteUrl}/readyz`, 200)
  return { siteUrl, folder, service }
}

async function openCms(): Promise<void> {
  const { folders, secrets, cmsUrl } = world
  const doorbells = [`http://127.0.0.1:${victimPort}`]
  world.cms = startCms({ folders, secrets, port: Number(new URL(cmsUrl).port), demo: {}, doorbells })
  await world.cms.ready(`${cmsUrl}/_health`, 204)
}

beforeAll(async () => {
  world = await openWorld()
  victimPort = await freePort()
  proxy = await faultyProxy(world.cmsUrl)
  await world.cms.stop()
  await openCms()
  api = contentApi(world)
  victim = await openVictim(join(world.folders.home, 'victim'))
}, 240_000)
afterAll(async () => {
  await victim?.service.stop()
  proxy?.close()
  await world?.close()
})

let changes = 0
async function change(): Promise<void> {
  changes += 1
  await api.create('places', { name: `Lieu ${changes}`, kind: 'Hors les murs', town: 'Port-Argwenn' })
}

async function expectServing(): Promise<void> {
  for (const path of ['/', '/agenda/', '/lieux/', '/flux/agenda.ics', '/readyz']) {
    const answer = await fetch(`${victim.siteUrl}${path}`, { signal: AbortSignal.timeout(5_000) })
    expect([path, answer.status]).toEqual([path, 200])
    await answer.arrayBuffer()
  }
}

const lastError = async () => (await (await fetch(`${victim.siteUrl}/readyz`)).json()).lastError

async function expectRecovery(): Promise<void> {
  // The doorbell of one more change wakes a catalogue that backs off.
  await change()
  await expectSameProgramme(world.cmsUrl, world.secrets, victim)
  await expectServing()
}

describe('a CMS that', () => {
  const faults: readonly [string, Fault, RegExp][] = [
    ['takes ten seconds', { kind: 'slow', ms: 10_500 }, /time-?out/i],
    ['answers 500', { kind: 'status', status: 500 }, /500/],
    ['answers half a JSON', { kind: 'half' }, /./],
    ['answers in another format', { kind: 'format' }, /format 99/],
  ]
  it.each(faults)(
    '%s is said on /readyz, hurts no visitor, and is forgiven',
    async (_what, fault, sentence) => {
      proxy.set(fault)
      await change()
      await within(30_000, async () => expect(await lastError()).toMatch(sentence))
      await expectServing()
      proxy.set({ kind: 'none' })
      await expectRecovery()
    },
    90_000,
  )

  it('is killed in the middle of a delta leaves the programme as it was', async () => {
    const before = (await (await fetch(`${victim.siteUrl}/readyz`)).json()).revision
    const killed = new Promise<void>((resolve) => {
      proxy.set({ kind: 'cut', onCut: () => void world.cms.kill().then(resolve) })
    })
    await change()
    await killed
    await within(20_000, async () => expect(await lastError()).not.toBeNull())
    expect((await (await fetch(`${victim.siteUrl}/readyz`)).json()).revision).toBe(before)
    await expectServing()
    proxy.set({ kind: 'none' })
    await openCms()
    await expectRecovery()
  }, 120_000)
})

describe('a disk that', () => {
  const mounted: string[] = []
  afterAll(() => {
    for (const folder of mounted) execFileSync('umount', ['-l', folder])
  })
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' })
  /** Not everywhere may a test mount a file system, even as root. */
  const canMount = () => {
    const folder = mkdtempSync(join(tmpdir(), 'escale-mount-'))
    try {
      mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
      execFileSync('umount', [folder])
      return true
    } catch {
      return false
    }
  }

  it.skipIf(!canMount())(
    'is full, then read-only, keeps nobody from reading',
    async () => {
      await victim.service.stop()
      const folder = join(world.folders.home, 'small-disk')
      await mkdir(folder, { recursive: true })
      mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
      mounted.push(folder)
      victim = await openVictim(folder)
      await change()
      await within(5_000, async () => {
        expect(await (await fetch(`${victim.siteUrl}/lieux/`)).text()).toContain(`Lieu ${changes}`)
      })
      await expectServing()
      const left = await readdir(join(folder, 'snapshots')).catch(() => [])
      expect(left.filter((name) => name.endsWith('.tmp') || name.endsWith('.json'))).toEqual([])

      mount('-o', 'remount,size=40m,ro', folder)
      await change()
      await within(5_000, async () => {
        expect(await (await fetch(`${victim.siteUrl}/lieux/`)).text()).toContain(`Lieu ${changes}`)
      })
      await victim.service.stop()
      victim = await openVictim(folder)
      await expectServing()

      mount('-o', 'remount,size=40m,rw', folder)
      await expectRecovery()
      await victim.service.stop()
      victim = await openVictim(join(world.folders.home, 'victim'))
    },
    120_000,
  )

  it('loses power while the catalogue writes keeps a programme to start from', async () => {
    for (const pause of [0, 15, 40, 90, 160]) {
      await change()
      await new Promise((resolve) => setTimeout(resolve, pause))
      await victim.service.kill()
      victim = await openVictim(victim.folder)
    }
    await expectRecovery()
  }, 120_000)
})

describe('a snapshot', () => {
  it('cut at any of 20 places is set aside, and the one before is read', async () => {
    await change()
    await expectRecovery()
    const origin = join(victim.folder, 'snapshots')
    const newest =
      (await readdir(origin))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const { size } = await stat(join(origin, newest))
    for (let times = 0; times < 20; times += 1) {
      const copy = await mkdtemp(join(tmpdir(), 'escale-cut-'))
      await cp(origin, copy, { recursive: true })
      const at = Math.floor(Math.random() * size)
      await truncate(join(copy, newest), at)
      const told: string[] = []
      const replica = await snapshotFiles({ directory: copy }, (sentence) => told.push(sentence)).load()
      expect([at, told.length, replica !== null]).toEqual([at, 1, true])
      await rm(copy, { recursive: true })
    }
  })

  it('is what a catalogue starts from while the CMS is away, its own or the one in its image', async () => {
    await victim.service.stop()
    await world.cms.kill()
    const snapshots = join(victim.folder, 'snapshots')
    const names = (await readdir(snapshots)).filter((name) => name.endsWith('.json')).sort()
    const seedSnapshot = join(snapshots, names.at(-2) ?? '')
    await truncate(join(snapshots, names.at(-1) ?? ''), 500)
    victim = await openVictim(victim.folder)
    await expectServing()
    await victim.service.stop()
    victim = await openVictim(join(world.folders.home, 'from-image'), { seedSnapshot })
    await expectServing()
    await openCms()
    await expectRecovery()
  }, 120_000)
})
