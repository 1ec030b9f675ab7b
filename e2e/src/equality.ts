import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPages, createCmsClient, type Replica, snapshotFiles } from '@escale/cms-client'
import type { Secrets } from '@escale/launcher'
import { COLLECTIONS } from '@escale/programme'
import { expect } from 'vitest'
import { within } from './public.ts'

export interface Followed {
  readonly siteUrl: string
  /** The catalogue's own folder. */
  readonly folder: string
}

/** What the CMS has, read from nothing. */
export async function wholeProgramme(cmsUrl: string, secrets: Secrets): Promise<Replica> {
  const client = createCmsClient({ cmsUrl, token: secrets.catalogueToken })
  const replica = applyPages(null, await client.changesSince(null))
  if (replica === null) throw new Error('The CMS has no programme.')
  return replica
}

/** What a catalogue has kept, read beside it: its own files stay as they are. */
export async function keptProgramme(folder: string): Promise<Replica | null> {
  const copy = await mkdtemp(join(tmpdir(), 'escale-kept-'))
  try {
    await cp(join(folder, 'snapshots'), copy, { recursive: true })
    return await snapshotFiles({ directory: copy }, () => {}).load()
  } finally {
    await rm(copy, { recursive: true })
  }
}

/** The catalogue serves and keeps, document by document, what the CMS has now. */
export async function expectSameProgramme(
  cmsUrl: string,
  secrets: Secrets,
  { siteUrl, folder }: Followed,
  patienceMs = 45_000,
): Promise<void> {
  const truth = await wholeProgramme(cmsUrl, secrets)
  await within(patienceMs, async () => {
    const ready = await (await fetch(`${siteUrl}/readyz`)).json()
    expect(ready).toMatchObject({ revision: truth.revision, lastError: null })
    const kept = await keptProgramme(folder)
    expect(kept?.revision).toBe(truth.revision)
    for (const name of COLLECTIONS) expect(byId(kept, name), name).toEqual(byId(truth, name))
    expect(kept?.documents.network).toEqual(plain(truth.documents.network))
    expect([...(kept?.withdrawn ?? [])].sort()).toEqual([...truth.withdrawn].sort())
  })
}

function byId(replica: Replica | null, name: (typeof COLLECTIONS)[number]): unknown {
  const documents: readonly { readonly id: string }[] = [...(replica?.documents[name].values() ?? [])]
  return Object.fromEntries(documents.map((document) => [document.id, plain(document)]))
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
