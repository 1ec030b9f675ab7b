import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { applyPages, createCmsClient, type Replica } from '@escale/cms-client'
import { cmsAddress, foldersIn, prepareFolders, ROOT, secretsIn, startCms } from '@escale/launcher'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from './postgres.ts'
import { openWorld, type World } from './world.ts'

const run = promisify(execFile)

let world: World
let home: string

beforeAll(async () => {
  world = await openWorld()
  home = await mkdtemp(join(tmpdir(), 'escale-archive-'))
})
afterAll(async () => {
  await world?.close()
  await rm(home, { recursive: true, force: true })
})

const archive = (deed: string, escaleHome: string) =>
  run(process.execPath, ['launcher/src/archive.ts', deed, join(home, 'tout.tar.gz')], {
    cwd: ROOT,
    env: { ...process.env, ESCALE_HOME: escaleHome },
    maxBuffer: 10_000_000,
  })

async function programmeOf(cmsUrl: string, token: string): Promise<Replica> {
  const replica = applyPages(null, await createCmsClient({ cmsUrl, token }).changesSince(null))
  if (replica === null) throw new Error('The CMS has no network.')
  return replica
}

/** Documents in the order of their ids: rows come back in another one. */
const sorted = ({ documents: { network, ...collections } }: Replica) => ({
  network,
  ...Object.fromEntries(
    Object.entries(collections).map(([name, documents]) => [
      name,
      [...documents.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    ]),
  ),
})

it('everything, content and media, goes into one file, and comes back in an empty Escale', async () => {
  const before = await programmeOf(world.cmsUrl, world.secrets.catalogueToken)
  const image = [...before.documents.workshops.values()].find((sheet) => sheet.image !== null)?.image?.url
  await world.cms.stop()
  await archive('export', world.folders.home)

  const other = join(home, 'other')
  await archive('restore', other)
  const [folders, secrets, port] = [foldersIn(other), secretsIn(other), await freePort()]
  prepareFolders(folders)
  const cms = startCms({ folders, secrets, port })
  try {
    await cms.ready(`${cmsAddress(port)}/_health`, 204)
    const after = await programmeOf(cmsAddress(port), secrets.catalogueToken)
    expect(sorted(after)).toEqual(sorted(before))
    expect(after.epoch).not.toBe(before.epoch)
    expect((await fetch(`${cmsAddress(port)}${image}`)).status).toBe(200)
  } finally {
    await cms.stop()
  }
}, 240_000)
