import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wireSession } from '../decode/wire-builders.ts'
import type { WirePage } from './replica.ts'
import { snapshotFiles } from './snapshot-file.ts'
import { createSync, type ProgrammeSync } from './sync.ts'
import { aPage, aWhole } from './wire-builders.ts'

/** A CMS of a few lines that speaks real HTTP: the real one is met in the end-to-end tests. */
let server: Server
let cmsUrl: string
let answer: { status: number; revision: { epoch: string; revision: number }; pages: WirePage[] }
let directory: string
let sync: ProgrammeSync
let questions = 0
let hanging = false
const asked: { since: number | null; after: string | null }[] = []

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'escale-sync-'))
  asked.length = 0
  questions = 0
  answer = {
    status: 200,
    revision: { epoch: 'e1', revision: 1 },
    pages: [aWhole({ sessions: [wireSession()] })],
  }
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { query, variables } = JSON.parse(body)
      if (answer.status === 0) {
        hanging = true
        return
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      if (query.includes('programmeRevision')) questions += 1
      if (query.includes('programmeRevision'))
        return response.end(JSON.stringify({ data: { programmeRevision: answer.revision } }))
      asked.push(variables)
      const page = answer.pages.find((_, index) => String(index) === (variables.after ?? '0'))
      return response.end(JSON.stringify({ data: { programme: page } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  cmsUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  sync = open()
})

afterEach(async () => {
  await sync.stop()
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true })
})

function open(pollMs = 20): ProgrammeSync {
  const longestPollMs = 2 * pollMs
  return createSync({ cmsUrl, token: 'secret', directory, log: () => {}, pollMs, longestPollMs })
}

it('has the whole programme once started, page after page', async () => {
  answer.pages = [aWhole({ next: '1' }), aPage({ whole: true, sessions: [wireSession()] })]
  await sync.start()
  expect(sync.current()?.programme.sessions).toHaveLength(1)
  expect(asked.map(({ after }) => after)).toEqual([null, '1'])
})

it('asks only for what changed', async () => {
  await sync.start()
  answer.pages = [aPage({ revision: 2, sessions: [wireSession({ documentId: 'session2' })] })]
  answer.revision = { epoch: 'e1', revision: 2 }
  await vi.waitFor(() => expect(sync.current()?.programme.sessions).toHaveLength(2))
  expect(asked.at(-1)).toMatchObject({ since: 1 })
})

it('goes on serving when the CMS fails, says so, and recovers', async () => {
  await sync.start()
  answer.status = 500
  await vi.waitFor(() => expect(sync.status().lastError).toMatch(/500/))
  expect(sync.current()?.programme.sessions).toHaveLength(1)
  answer.status = 200
  await vi.waitFor(() => expect(sync.status().lastError).toBeNull())
})

it('starts from the disk when the CMS is away', async () => {
  await sync.start()
  await sync.stop()
  server.closeAllConnections()
  server.close()
  sync = open()
  await sync.start()
  expect(sync.current()?.programme.sessions).toHaveLength(1)
  expect(sync.status().lastError).not.toBeNull()
})

it('has the last of many changes on the disk soon after it came', async () => {
  sync = open(1)
  await sync.start()
  const last = 150
  for (let revision = 2; revision <= last; revision += 1) {
    answer.pages = [aPage({ revision, sessions: [wireSession({ publicNote: `${revision}` })] })]
    answer.revision = { epoch: 'e1', revision }
    await vi.waitFor(() => expect(sync.current()?.revision).toBe(revision), { interval: 1 })
  }
  const kept = snapshotFiles({ directory }, () => {})
  await vi.waitFor(async () => expect((await kept.load())?.revision).toBe(last), { timeout: 1_000 })
})

it('has nothing, and says why, when it never met a CMS', async () => {
  answer.status = 401
  await sync.start()
  expect(sync.current()).toBeNull()
  expect(sync.status().lastError).toMatch(/401/)
})

describe('a knock', () => {
  const moved = (revision: number) => {
    answer.pages = [aPage({ revision, sessions: [wireSession({ documentId: `session${revision}` })] })]
    answer.revision = { epoch: 'e1', revision }
  }
  beforeEach(async () => {
    sync = open(60_000)
    await sync.start()
  })

  it('is a reason to ask at once', async () => {
    moved(2)
    sync.knock({ epoch: 'e1', revision: 2 })
    await vi.waitFor(() => expect(sync.current()?.revision).toBe(2))
  })

  it('of what is known is no reason', async () => {
    sync.knock({ epoch: 'e1', revision: 1 })
    sync.knock({ epoch: 'e1', revision: 0 })
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(questions).toBe(1)
  })

  it('a hundred times makes few questions, and loses nothing', async () => {
    for (let revision = 2; revision <= 101; revision += 1) {
      moved(revision)
      sync.knock({ epoch: 'e1', revision })
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await vi.waitFor(() => expect(sync.current()?.revision).toBe(101))
    expect(questions).toBeLessThan(12)
  })

  it('of another epoch is heard, and what the CMS answers is believed, not the knock', async () => {
    sync.knock({ epoch: 'e9', revision: 1 })
    await vi.waitFor(() => expect(questions).toBe(2))
    expect(sync.current()?.epoch).toBe('e1')
  })
})

it('stops at once although the CMS keeps it waiting', async () => {
  await sync.start()
  answer.status = 0
  await vi.waitFor(() => expect(hanging).toBe(true))
  const before = performance.now()
  await sync.stop()
  expect(performance.now() - before).toBeLessThan(2_000)
  hanging = false
})
