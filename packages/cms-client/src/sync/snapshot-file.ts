import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Replica } from './replica.ts'
import { readSnapshotText, snapshotText } from './snapshot-text.ts'

/** Of good snapshots, and of those set aside. */
const KEPT = 3
const NAME = /^programme-\d{14}\.json$/
const REJECTED = /^programme-\d{14}\.json\.rejected$/
const UNFINISHED = /^programme-\d{14}\.json\.tmp$/

/** Where replicas are kept between two starts. */
export interface SnapshotFiles {
  /** Writes atomically (temporary file, fsync, rename) and keeps the last three. */
  save(replica: Replica): Promise<void>
  /**
   * The newest file that is whole, else the seed. A file that is not whole is renamed `.rejected` and told through `log`;
   * so is a folder that cannot be read. Never throws.
   */
  load(): Promise<Replica | null>
}

export interface SnapshotPlaces {
  readonly directory: string
  /** A snapshot baked in an image: read when the folder has none, never written. */
  readonly seed?: string | undefined
}

/** Files are named by an ever rising number, so that the newest is known whatever the clock says. */
export function snapshotFiles(
  { directory, seed }: SnapshotPlaces,
  log: (sentence: string) => void,
): SnapshotFiles {
  let last = 0
  const list = async (shape: RegExp) => (await readdir(directory)).filter((name) => shape.test(name)).sort()
  const remove = (names: readonly string[]) => Promise.all(names.map((name) => rm(join(directory, name))))

  const setAside = async (name: string, reason: string) => {
    log(`Snapshot ${name} set aside: ${reason}`)
    const path = join(directory, name)
    await rename(path, `${path}.rejected`).catch(() => log(`${name} could not be renamed; it is not read.`))
  }

  return {
    async save(replica) {
      await mkdir(directory, { recursive: true })
      // What a power cut or a full disk left half-written.
      await remove(await list(UNFINISHED))
      const before = await list(NAME)
      const [newest, newestRejected] = [before.at(-1), (await list(REJECTED)).at(-1)]
      last = Math.max(last, numberOf(newest), numberOf(newestRejected)) + 1
      const path = join(directory, `programme-${String(last).padStart(14, '0')}.json`)
      await writeWhole(`${path}.tmp`, await snapshotText(replica))
      await rename(`${path}.tmp`, path)
      await remove(before.slice(0, Math.max(0, before.length + 1 - KEPT)))
      await remove((await list(REJECTED)).slice(0, -KEPT))
    },

    async load() {
      const names = await list(NAME).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') log(`No snapshot can be read in ${directory}: ${error.message}`)
        return []
      })
      for (const name of names.reverse()) {
        const replica = await readSnapshot(join(directory, name))
        if (typeof replica !== 'string') return replica
        await setAside(name, replica)
      }
      if (seed === undefined) return null
      const replica = await readSnapshot(seed)
      if (typeof replica !== 'string') return replica
      log(`The seed snapshot ${seed} is not read: ${replica}`)
      return null
    },
  }
}

async function readSnapshot(path: string): Promise<Replica | string> {
  try {
    return readSnapshotText(await readFile(path, 'utf8'))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** On the disk when it returns, or nowhere: a disk that is full keeps no half of it. */
async function writeWhole(path: string, pieces: readonly string[]): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(pieces)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
}

function numberOf(name: string | undefined): number {
  return Number(/\d+/.exec(name ?? '')?.[0] ?? 0)
}
