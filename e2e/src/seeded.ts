import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The variable with the folder of this run. Without it, each world seeds its own. */
export const SEEDED = 'ESCALE_E2E_SEEDED'

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Fills `home` with a seeded CMS. Seeding is a good part of a minute, so that whoever comes first does it, with `seed`, which
 * must leave the folder at rest; the others wait, and copy.
 */
export async function seedOnce(home: string, seed: (home: string) => Promise<void>): Promise<void> {
  const run = process.env[SEEDED]
  if (run === undefined) return seed(home)
  const [model, done, failed] = ['model', 'done', 'failed'].map((name) => join(run, name)) as [
    string,
    string,
    string,
  ]
  const first = await mkdir(model).then(
    () => true,
    () => false,
  )
  if (first) {
    try {
      await seed(model)
      await writeFile(done, '')
    } catch (error) {
      await writeFile(failed, '')
      throw error
    }
  }
  while (!(await exists(done))) {
    if (await exists(failed))
      throw new Error('The world that came first could not seed the network: see its failure.')
    await wait(100)
  }
  await cp(model, home, { recursive: true })
}
