import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cmsAddress,
  type Folders,
  foldersIn,
  prepareFolders,
  type Secrets,
  type Service,
  secretsIn,
  startCatalogue,
  startCms,
} from '@escale/launcher'
import { freePort } from './postgres.ts'
import { seedOnce } from './seeded.ts'
import { TODAY } from './showcase.ts'

/** A CMS and a catalogue of their own, as `pnpm start` makes them, in a folder that goes with them. */
export interface World {
  readonly folders: Folders
  readonly secrets: Secrets
  readonly cmsUrl: string
  readonly siteUrl: string
  cms: Service
  catalogue: Service
  restartCms(): Promise<void>
  restartCatalogue(): Promise<void>
  /** Ids of the sessions that are drafts or internal, as the CMS's own token reads them. */
  hiddenSessions(): Promise<readonly string[]>
  close(): Promise<void>
}

/**
 * The demonstration network, laid out around `TODAY`. Both must have been built. Ready when the catalogue has all of it.
 */
export async function openWorld(): Promise<World> {
  const home = await mkdtemp(join(tmpdir(), 'escale-e2e-'))
  const [cmsPort, sitePort] = [await freePort(), await freePort()]
  const cmsUrl = cmsAddress(cmsPort)
  const siteUrl = `http://127.0.0.1:${sitePort}`

  const openCmsIn = async (home: string) => {
    const folders = foldersIn(home)
    prepareFolders(folders)
    const cms = startCms({
      folders,
      secrets: secretsIn(home),
      port: cmsPort,
      siteUrl,
      demo: { today: TODAY },
    })
    await cms.ready(`${cmsUrl}/_health`, 204)
    return cms
  }
  await seedOnce(home, async (home) => (await openCmsIn(home)).stop())

  const folders = foldersIn(home)
  const secrets = secretsIn(home)
  const openCms = () => openCmsIn(home)
  const openCatalogue = async () => {
    const catalogue = startCatalogue({ folders, secrets, port: sitePort, cmsUrl })
    await catalogue.ready(`${siteUrl}/readyz`, 200)
    return catalogue
  }
  const world: World = {
    folders,
    secrets,
    cmsUrl,
    siteUrl,
    cms: await openCms(),
    catalogue: await openCatalogue(),
    async restartCms() {
      await world.cms.stop()
      world.cms = await openCms()
    },
    async restartCatalogue() {
      await world.catalogue.stop()
      world.catalogue = await openCatalogue()
    },
    async hiddenSessions() {
      const filter = 'filters[publication][$ne]=Publique&pagination[pageSize]=100'
      const answer = await fetch(`${cmsUrl}/api/sessions?${filter}`, {
        headers: { authorization: `Bearer ${secrets.importToken}` },
      })
      const { data } = await answer.json()
      return data.map(({ documentId }: { documentId: string }) => documentId)
    },
    async close() {
      await Promise.all([world.catalogue.stop(), world.cms.stop()])
      await rm(home, { recursive: true, force: true })
    },
  }
  return world
}
