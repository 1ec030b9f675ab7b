import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdFolder } from './hold.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-hold-'))
})
afterEach(() => rm(home, { recursive: true }))

it('a folder another Escale uses is refused, with the way out', async () => {
  await writeFile(join(home, 'running.pid'), String(process.ppid))
  expect(() => holdFolder(home)).toThrow(/se sert déjà du dossier .*ESCALE_HOME=/)
})

it.each(['999999999', 'nonsense', ''])('a folder whose holder is gone is taken over: %j', async (pid) => {
  await writeFile(join(home, 'running.pid'), pid)
  expect(() => holdFolder(home)()).not.toThrow()
})

it('a folder that was let go is free', () => {
  holdFolder(home)()
  expect(() => holdFolder(home)).not.toThrow()
})
