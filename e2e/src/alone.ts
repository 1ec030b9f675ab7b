import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotFiles } from '@escale/cms-client'
import { demoNetwork } from '@escale/demo-network'
import { foldersIn, prepareFolders, secretsIn, startCatalogue } from '@escale/launcher'
import { type CivilDate, civilDate, type ProgrammeDocuments } from '@escale/programme'
import { freePort } from './postgres.ts'

/** A catalogue without CMS, on a programme that it reads from disk: seconds instead of a minute. */
export interface Alone {
  readonly siteUrl: string
  /** The day the demonstration network is laid out around: today. */
  readonly today: CivilDate
  close(): Promise<void>
}

export async function openAlone(
  documentsOf: (today: CivilDate) => ProgrammeDocuments = (today) => demoNetwork({ today }).documents,
): Promise<Alone> {
  const today = civilDate(new Date().toISOString().slice(0, 10))
  const home = await mkdtemp(join(tmpdir(), 'escale-alone-'))
  const folders = foldersIn(home)
  prepareFolders(folders)
  const image = join(home, 'image')
  await mkdir(image)
  await snapshotFiles({ directory: image }, () => {}).save({
    epoch: 'alone',
    revision: 1,
    documents: documentsOf(today),
    withdrawn: new Set<never>(),
    quarantine: new Map(),
  })
  const [name = ''] = await readdir(image)
  const port = await freePort()
  const service = startCatalogue({
    folders,
    secrets: secretsIn(home),
    port,
    cmsUrl: 'http://127.0.0.1:9',
    seedSnapshot: join(image, name),
  })
  const siteUrl = `http://127.0.0.1:${port}`
  await service.ready(`${siteUrl}/readyz`, 200)
  return {
    siteUrl,
    today,
    async close() {
      await service.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
