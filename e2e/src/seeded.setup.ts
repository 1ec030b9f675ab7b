import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SEEDED } from './seeded.ts'

/** One folder a run, where the first world that opens leaves the seeded network for the others. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-seeded-'))
  process.env[SEEDED] = folder
  return () => rm(folder, { recursive: true, force: true })
}
