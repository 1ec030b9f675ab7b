import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersIn } from './folders.ts'
import { CannotStart, checkNode, checkPort, prepareFolders } from './preflight.ts'
import { secretsIn } from './secrets.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-launcher-'))
})
afterAll(() => rm(home, { recursive: true }))

describe('before anything starts', () => {
  it('too old a Node is said with the command to use', () => {
    expect(() => checkNode('18.20.8')).toThrow(/Node 18\.20\.8 est trop ancien.*npx --yes pnpm@12 start/)
    expect(() => checkNode(process.versions.node)).not.toThrow()
  })

  it('a folder that cannot be written is named, with the way out', async () => {
    // A file in the way refuses everyone, the superuser too.
    await writeFile(join(home, 'file'), '')
    expect(() => prepareFolders(foldersIn(join(home, 'file', 'data')))).toThrow(
      /Impossible d’écrire dans .*ESCALE_HOME=/,
    )
  })

  it('a busy port is named, with the variable that chooses another', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(checkPort('127.0.0.1', port, 'catalogue', 'PORT')).rejects.toThrow(
      new RegExp(`Le port ${port} \\(catalogue\\) est déjà pris.*PORT=`),
    )
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort('127.0.0.1', port, 'catalogue', 'PORT')).resolves.toBeUndefined()
  })

  it('each of these is a sentence for the person, not a bug of ours', () => {
    expect(() => checkNode('18.0.0')).toThrow(CannotStart)
  })
})

describe('the secrets', () => {
  it('are made once, for their owner only, and read again', async () => {
    const made = secretsIn(home)
    expect(secretsIn(home)).toEqual(made)
    expect((await stat(join(home, 'secrets.json'))).mode & 0o777).toBe(0o600)
  })

  it('of an older Escale are all kept, and those it lacks are made, for their owner only', async () => {
    const older = await mkdtemp(join(tmpdir(), 'escale-launcher-'))
    const { coordinator: _coordinator, contributor: _contributor, editor: _editor, ...kept } = secretsIn(home)
    await writeFile(join(older, 'secrets.json'), JSON.stringify({ ...kept, ownNote: 'hand-written' }))
    const completed = secretsIn(older)
    expect(completed).toMatchObject({ ...kept, ownNote: 'hand-written' })
    expect(completed.editor.password).toMatch(/^Escale-/)
    expect(secretsIn(older)).toEqual(completed)
    expect((await stat(join(older, 'secrets.json'))).mode & 0o777).toBe(0o600)
    await rm(older, { recursive: true })
  })

  it('are long enough, never twice the same, and the passwords please Strapi', async () => {
    const other = await mkdtemp(join(tmpdir(), 'escale-launcher-'))
    const [one, two] = [secretsIn(home), secretsIn(other)]
    await rm(other, { recursive: true })
    expect(one.catalogueToken).not.toBe(two.catalogueToken)
    expect(one.catalogueToken.length).toBeGreaterThanOrEqual(32)
    expect(one.mediator.password).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d).{12,}$/)
  })
})
