import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { drain } from './draining.ts'
import { createHttpServer, listen } from './lifecycle.ts'

const BODY = 'é'.repeat(4_000_000)

it('lets a slow reader finish, but no longer than its patience', async () => {
  const server = createHttpServer((_request, response) => response.end(BODY))
  const { port } = new URL(await listen(server, '127.0.0.1', 0))
  const slow = connect(Number(port), '127.0.0.1')
  slow.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  slow.pause()
  slow.on('error', () => {})
  await pause(100)
  const before = performance.now()
  await drain(server, 500)
  const took = performance.now() - before
  expect(took).toBeGreaterThan(400)
  expect(took).toBeLessThan(3_000)
  slow.destroy()
})

it('takes nothing from a slow reader who finishes in time', async () => {
  const server = createHttpServer((_request, response) => response.end(BODY))
  const { port } = new URL(await listen(server, '127.0.0.1', 0))
  const slow = connect(Number(port), '127.0.0.1')
  slow.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  slow.pause()
  await pause(100)
  const drained = drain(server, 8_000)
  let read = 0
  slow.on('data', (chunk) => {
    read += chunk.length
  })
  await pause(200)
  slow.resume()
  await drained
  await pause(50)
  expect(read).toBeGreaterThan(Buffer.byteLength(BODY))
})

it('closes a kept connection as soon as its answer has left', async () => {
  const server = createHttpServer(async (_request, response) => {
    await pause(300)
    response.end('page')
  })
  const address = await listen(server, '127.0.0.1', 0)
  const answer = fetch(address).then((response) => response.text())
  await pause(50)
  const before = performance.now()
  await drain(server, 8_000)
  expect(performance.now() - before).toBeLessThan(3_000)
  expect(await answer).toBe('page')
})

it('waits for nobody who asks nothing', async () => {
  const server = createHttpServer((_request, response) => response.end('page'))
  const address = await listen(server, '127.0.0.1', 0)
  await (await fetch(address)).text()
  const before = performance.now()
  await drain(server, 8_000)
  expect(performance.now() - before).toBeLessThan(1_000)
})
