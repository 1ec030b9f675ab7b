import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { doorbells } from './doorbells.ts'
import { signatureOf } from './signature.ts'

const secret = 'a-secret-of-the-doorbell-tests-0123456789'
const heard: { body: string; timestamp: number; signature: unknown; url: unknown }[] = []
const said: string[] = []
let server: Server
let address: string
let answer: number

beforeEach(async () => {
  heard.length = 0
  said.length = 0
  answer = 202
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { 'escale-timestamp': timestamp, 'escale-signature': signature } = request.headers
      heard.push({ body, timestamp: Number(timestamp), signature, url: request.url })
      if (answer > 0) response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const open = (...addresses: string[]) =>
  doorbells({ addresses, secret, log: (sentence) => said.push(sentence) })
const at = (revision: number) => ({ epoch: 'e1', revision })

describe('a doorbell', () => {
  it('rings with the revision, signed', async () => {
    open(address).ring(at(7))
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    const [{ body, timestamp, signature, url } = { body: '', timestamp: 0, signature: '', url: '' }] = heard
    expect([url, body]).toEqual(['/api/sonnette', '{"epoch":"e1","revision":7}'])
    expect(signature).toBe(signatureOf(secret, timestamp, body))
    expect(Math.abs(timestamp - Date.now() / 1000)).toBeLessThan(5)
  })

  it('rings a few times for a burst, the last time with the last revision', async () => {
    const { ring } = open(address)
    for (let revision = 1; revision <= 200; revision += 1) {
      ring(at(revision))
      if (revision % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await vi.waitFor(() => expect(heard.at(-1)?.body).toContain('"revision":200'))
    expect(heard.length).toBeLessThan(20)
  })

  it('rings every catalogue, though one is silent and one is away', async () => {
    open('http://127.0.0.1:9', address).ring(at(1))
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    await vi.waitFor(() =>
      expect(said).toEqual([expect.stringContaining('http://127.0.0.1:9 cannot be rung')]),
    )
  })

  it('says once that a catalogue refuses, and once that it listens again', async () => {
    const { ring } = open(address)
    answer = 403
    ring(at(1))
    await vi.waitFor(() => expect(said).toHaveLength(1))
    ring(at(2))
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    answer = 202
    await new Promise((resolve) => setTimeout(resolve, 50))
    ring(at(3))
    await vi.waitFor(() => expect(said).toHaveLength(2))
    expect(said).toEqual([expect.stringContaining('answers 403'), expect.stringContaining('rings again')])
  })

  it('holds nobody up: a silent catalogue costs the editor nothing', () => {
    answer = 0
    const before = performance.now()
    for (let revision = 0; revision < 100; revision += 1) open(address).ring(at(revision))
    expect(performance.now() - before).toBeLessThan(200)
  })
})

it('a signature is HMAC-SHA256 over timestamp, full stop and body', () => {
  expect(signatureOf('secret', 1_795_000_000, '{"epoch":"e1","revision":7}')).toBe(
    'sha256=dd7fad78c818600517535c7700540bfaa8777b2591682c3a21ad0c7d24242e7c',
  )
})
