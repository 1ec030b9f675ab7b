import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { COLLECTIONS } from '@escale/programme'
import { z } from 'zod'
import type { Replica } from './replica.ts'

/** Raised whenever the domain's documents change shape: an older file is then set aside, never half-read. */
const FILE_FORMAT = 1
const KEPT = 3
const NAME = /^programme-\d{14}\.json$/

const header = z.object({ format: z.literal(FILE_FORMAT), sha256: z.string() })

/** Where replicas are kept between two starts. */
export interface SnapshotFiles {
  /** Writes atomically (temporary file, fsync, rename) and keeps the last three. */
  save(replica: Replica): Promise<void>
  /** The newest file that is whole; the others are renamed `.rejected` and told through `log`. */
  load(): Promise<Replica | null>
}

/** Files are named by an ever rising number, so that the newest is known whatever the clock says. */
export function snapshotFiles(directory: string, log: (sentence: string) => void): SnapshotFiles {
  let last = 0
  const list = async () => (await readdir(directory)).filter((name) => NAME.test(name)).sort()
  const numberOf = (name: string | undefined) => Number(/\d+/.exec(name ?? '')?.[0] ?? 0)

  return {
    async save(replica) {
      await mkdir(directory, { recursive: true })
      const before = await list()
      last = Math.max(last, numberOf(before.at(-1))) + 1
      const path = join(directory, `programme-${String(last).padStart(14, '0')}.json`)
      const file = await open(`${path}.tmp`, 'w')
      try {
        await file.writeFile(serialise(replica))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.tmp`, path)
      for (const name of before.slice(0, Math.max(0, before.length + 1 - KEPT)))
        await rm(join(directory, name))
    },

    async load() {
      await mkdir(directory, { recursive: true })
      for (const name of (await list()).reverse()) {
        const path = join(directory, name)
        const replica = parse(await readFile(path, 'utf8'))
        if (typeof replica !== 'string') return replica
        await rename(path, `${path}.rejected`)
        log(`Snapshot ${name} set aside: ${replica}`)
      }
      return null
    },
  }
}

function serialise(replica: Replica): string {
  const collections = COLLECTIONS.map((name) => [name, [...replica.documents[name].values()]])
  const body = JSON.stringify({
    epoch: replica.epoch,
    revision: replica.revision,
    network: replica.documents.network,
    collections: Object.fromEntries(collections),
    withdrawn: [...replica.withdrawn],
    quarantine: [...replica.quarantine],
  })
  return `${JSON.stringify({ format: FILE_FORMAT, sha256: sha256(body) })}\n${body}`
}

/** The replica, or the reason it cannot be trusted. The checksum is what vouches for the shape of the body. */
function parse(file: string): Replica | string {
  const end = file.indexOf('\n')
  const head = header.safeParse(parseJson(file.slice(0, Math.max(0, end))))
  if (!head.success) return 'its first line is not the header of this version.'
  const body = file.slice(end + 1)
  if (sha256(body) !== head.data.sha256) return 'its checksum does not match, the file is damaged.'
  const saved = JSON.parse(body)
  const maps = COLLECTIONS.map((name) => [
    name,
    new Map(saved.collections[name].map((document: { id: string }) => [document.id, document])),
  ])
  return {
    epoch: saved.epoch,
    revision: saved.revision,
    documents: { network: saved.network, ...Object.fromEntries(maps) },
    withdrawn: new Set(saved.withdrawn),
    quarantine: new Map(saved.quarantine),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
