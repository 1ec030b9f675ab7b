import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { snapshotFiles } from '@escale/cms-client'
import { foldersIn, prepareFolders, type Service, secretsIn, startCatalogue } from '@escale/launcher'
import type { ProgrammeDocuments } from '@escale/programme'

/** A server in a process of its own. */
export interface Subject {
  readonly address: string
  stop(): Promise<void>
}

/** A catalogue without CMS, on a programme it reads from disk. */
export interface Catalogue extends Subject {
  /** From the start of the process to the first page that may be asked for. */
  readonly coldStartMs: number
  /** Resident memory. */
  rssBytes(): Promise<number>
}

export async function openCatalogue(documents: ProgrammeDocuments, port: number): Promise<Catalogue> {
  const home = await mkdtemp(join(tmpdir(), 'escale-bench-'))
  const folders = foldersIn(home)
  prepareFolders(folders)
  const image = join(home, 'image')
  await mkdir(image)
  const replica = {
    epoch: 'bench',
    revision: 1,
    documents,
    withdrawn: new Set<never>(),
    quarantine: new Map(),
  }
  await snapshotFiles({ directory: image }, () => {}).save(replica)
  const [name = ''] = await readdir(image)
  const metricsPort = port + 1
  const start = performance.now()
  const service: Service = startCatalogue({
    folders,
    secrets: secretsIn(home),
    port,
    metricsPort,
    cmsUrl: 'http://127.0.0.1:9',
    seedSnapshot: join(image, name),
  })
  const address = `http://127.0.0.1:${port}`
  await service.ready(`${address}/readyz`, 200)
  return {
    address,
    coldStartMs: performance.now() - start,
    async rssBytes() {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
      return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1] ?? Number.NaN)
    },
    stop: () => service.stop(),
  }
}

/** One of our small servers beside this file: it prints its address once it listens. */
export async function openScript(
  script: 'server-bare.ts' | 'server-naive.ts',
  env: Record<string, string>,
): Promise<Subject> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, script)], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
    if (child.stdout) createInterface({ input: child.stdout }).once('line', resolve)
  })
  return {
    address,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}
