import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wireSession } from '../decode/wire-builders.ts'
import { applyPages, type Replica } from './replica.ts'
import { snapshotFiles } from './snapshot-file.ts'
import { aWhole } from './wire-builders.ts'

let directory: string
const told: string[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'escale-snapshot-'))
  told.length = 0
})
afterEach(() => rm(directory, { recursive: true }))

const files = (seed?: string) => snapshotFiles({ directory, seed }, (sentence) => told.push(sentence))
const replica = (revision: number): Replica => {
  const made = applyPages(null, [
    aWhole({ revision, sessions: [wireSession(), wireSession({ documentId: 'bad', date: 'x' })] }),
  ])
  if (made === null) throw new Error('no replica')
  return made
}

describe('a snapshot on disk', () => {
  it('is read back as it was written', async () => {
    await files().save(replica(4))
    expect(await files().load()).toEqual(replica(4))
  })

  it('is kept three times, the newest first', async () => {
    for (const revision of [1, 2, 3, 4, 5]) await files().save(replica(revision))
    expect((await readdir(directory)).length).toBe(3)
    expect((await files().load())?.revision).toBe(5)
  })

  it.each([10, 60, 100, 500, 900])(
    'is set aside and told when cut at byte %i, and the one before serves',
    async (length) => {
      await files().save(replica(1))
      await files().save(replica(2))
      const newest = join(directory, (await readdir(directory)).sort().at(-1) ?? '')
      await writeFile(newest, (await readFile(newest, 'utf8')).slice(0, length))
      expect((await files().load())?.revision).toBe(1)
      expect(told).toHaveLength(1)
      expect(await readdir(directory)).toContainEqual(expect.stringMatching(/\.rejected$/))
    },
  )

  it('of another format is not trusted', async () => {
    await files().save(replica(1))
    const [name = ''] = await readdir(directory)
    const text = await readFile(join(directory, name), 'utf8')
    await writeFile(join(directory, name), text.replace('"format":2', '"format":1'))
    expect(await files().load()).toBeNull()
  })

  it('set aside is kept three times too, so that a sick disk does not fill itself', async () => {
    for (const revision of [1, 2, 3, 4, 5]) {
      await files().save(replica(revision))
      for (const name of await readdir(directory))
        if (name.endsWith('.json')) await writeFile(join(directory, name), 'x')
      await files().load()
    }
    await files().save(replica(6))
    expect((await readdir(directory)).filter((name) => name.endsWith('.rejected'))).toHaveLength(3)
  })

  it('half-written before a power cut is not read, and goes', async () => {
    await files().save(replica(1))
    await writeFile(join(directory, 'programme-00000000000002.json.tmp'), '{"format":2')
    expect((await files().load())?.revision).toBe(1)
    await files().save(replica(2))
    expect((await readdir(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('comes from the seed when the folder has none, and only then', async () => {
    const image = await mkdtemp(join(tmpdir(), 'escale-seed-'))
    await snapshotFiles({ directory: image }, () => {}).save(replica(3))
    const [name = ''] = await readdir(image)
    expect((await files(join(image, name)).load())?.revision).toBe(3)
    expect(await readdir(directory)).toEqual([])
    await files().save(replica(9))
    expect((await files(join(image, name)).load())?.revision).toBe(9)
    await rm(image, { recursive: true })
  })

  it('is nothing, and says why, when the seed is damaged or the folder is none', async () => {
    expect(await files('/nowhere/seed.json').load()).toBeNull()
    const nowhere = snapshotFiles({ directory: '/dev/null' }, (sentence) => told.push(sentence))
    expect(await nowhere.load()).toBeNull()
    expect(told).toEqual([expect.stringContaining('ENOENT'), expect.stringContaining('ENOTDIR')])
    await expect(nowhere.save(replica(1))).rejects.toThrow()
  })

  it('of a large programme leaves its turn to the requests', async () => {
    const sessions = Array.from({ length: 3000 }, (_, index) =>
      wireSession({ documentId: `session${index}` }),
    )
    const large = applyPages(null, [aWhole({ sessions })])
    if (large === null) throw new Error('no replica')
    let turnsTaken = 0
    const others = setInterval(() => {
      turnsTaken += 1
    }, 0)
    await files().save(large)
    clearInterval(others)
    expect(turnsTaken).toBeGreaterThan(2)
    expect(await files().load()).toEqual(large)
  })

  it('is nothing in an empty folder', async () => {
    expect(await files().load()).toBeNull()
  })
})
