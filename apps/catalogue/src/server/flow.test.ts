import { createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { createTags, type Flow, sendFlow } from './flow.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A flow of numbered lines, and how many were written. */
function lines(count: number) {
  const told = { written: 0 }
  const flow: Flow = {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
    compressible: true,
    *pieces() {
      for (let number = 0; number < count; number += 1) {
        told.written += 1
        yield `ligne ${number} : « été »\r\n`
      }
    },
  }
  return { flow, told }
}

async function serving(flow: Flow) {
  const tagged = createTags()
  const listener: RequestListener = async (asked, answer) => {
    await sendFlow(asked, answer, await tagged(flow, 'one'))
  }
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (headers: Record<string, string> = {}, method = 'GET', most = Number.POSITIVE_INFINITY) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const asked = request({ port, method, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = []
        let size = 0
        const told = () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          size += chunk.length
          if (size > most) asked.destroy()
        })
        answer.on('close', told)
      })
      asked.on('error', reject).end()
    })
}

it('gives every piece, compressed for who reads it so', async () => {
  const ask = await serving(lines(3_000).flow)
  const plain = await ask()
  expect(plain.body.toString().split('\r\n')).toHaveLength(3_001)
  expect(plain.headers['content-encoding']).toBeUndefined()
  const small = await ask({ 'accept-encoding': 'br, gzip' })
  expect(small.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(small.body)).toEqual(plain.body)
})

it('has one strong tag an encoding, and answers 304 without writing a line', async () => {
  const { flow, told } = lines(1_000)
  const ask = await serving(flow)
  const [plain, small] = [await ask(), await ask({ 'accept-encoding': 'gzip' })]
  expect(plain.headers.etag).toMatch(/^"[\w-]{22}"$/)
  expect(small.headers.etag).toBe(plain.headers.etag?.replace(/"$/, '-gzip"'))
  told.written = 0
  const again = await ask({ 'if-none-match': plain.headers.etag ?? '' })
  expect([again.status, again.body.length, told.written]).toEqual([304, 0, 0])
  const head = await ask({}, 'HEAD')
  expect([head.status, head.body.length, told.written]).toEqual([200, 0, 0])
})

it('writes no further than the visitor reads', async () => {
  const { flow, told } = lines(2_000_000)
  const tagged = { flow, digest: 'x' }
  let failure: unknown = null
  const server = createServer((asked, answer) => {
    sendFlow(asked, answer, tagged).catch((error: unknown) => {
      failure = error
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => {
    const asked = request({ port, agent: false }, (answer) => {
      answer.once('data', () => {
        asked.destroy()
        resolve()
      })
    })
    asked.on('error', () => {}).end()
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(told.written).toBeGreaterThan(0)
  expect(told.written).toBeLessThan(500_000)
  expect(failure).toBeNull()
})
