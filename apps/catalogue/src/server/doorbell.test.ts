import { createHmac } from 'node:crypto'
import { type IncomingMessage, request } from 'node:http'
import type { Announced } from '@escale/cms-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDoorbell, DOORBELL_PATH } from './doorbell.ts'
import { drain } from './draining.ts'
import { createHttpServer, listen } from './lifecycle.ts'
import { createListener } from './listener.ts'
import { prepare } from './prepared.ts'

const secret = 'a-secret-of-the-doorbell-tests-0123456789'
const NOW = 1_795_000_000
const body = '{"epoch":"e1","revision":7}'
const knocks: Announced[] = []
let server: ReturnType<typeof createHttpServer>
let port: string

beforeEach(async () => {
  knocks.length = 0
  const doorbell = createDoorbell({
    secret,
    knock: (announced) => knocks.push(announced),
    clock: () => NOW * 1000,
  })
  const page = prepare({ status: 200, headers: {}, body: Buffer.from('page') })
  const answers = { kept: () => null, to: async () => page }
  const preview = async () => page.answer
  const log = { request: () => {}, failure: () => {} }
  server = createHttpServer(
    createListener({ files: (_a, _b, next) => next(), answers, doorbell, preview, log }),
  )
  port = new URL(await listen(server, '127.0.0.1', 0)).port
})
afterEach(() => drain(server, 0))

const sign = (timestamp: number | string, text: string, key = secret) =>
  `sha256=${createHmac('sha256', key).update(`${timestamp}.${text}`).digest('hex')}`

function ring({
  text = body,
  at = NOW as number | string,
  signature = sign(at, text),
  method = 'POST',
} = {}) {
  return new Promise<number>((resolve, reject) => {
    const headers = { 'escale-timestamp': String(at), 'escale-signature': signature }
    const asked = request({ port, path: DOORBELL_PATH, method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve((response as IncomingMessage).statusCode ?? 0))
    })
    asked.once('error', reject).end(method === 'GET' ? undefined : text)
  })
}

describe('the doorbell', () => {
  it('hears a signed announcement', async () => {
    expect(await ring()).toBe(202)
    expect(knocks).toEqual([{ epoch: 'e1', revision: 7 }])
  })

  it.each([
    ['une autre clé', { signature: sign(NOW, body, 'another-key') }],
    ['une signature coupée', { signature: sign(NOW, body).slice(0, 40) }],
    ['pas de signature', { signature: '' }],
    ['un autre corps', { signature: sign(NOW, '{}') }],
    ['six minutes de retard', { at: NOW - 360 }],
    ['six minutes d’avance', { at: NOW + 360 }],
    ['un horodatage qui n’en est pas un', { at: 'NaN' }],
  ])('refuses %s', async (_what, given) => {
    expect(await ring(given)).toBe(401)
    expect(knocks).toEqual([])
  })

  it('accepts clocks four minutes apart', async () => {
    expect([await ring({ at: NOW - 240 }), await ring({ at: NOW + 240 })]).toEqual([202, 202])
  })

  it.each(['{', '{"epoch":"e1"}', '{"epoch":"e1","revision":-1}', '[]'])(
    'refuses to hear %s',
    async (text) => {
      expect(await ring({ text })).toBe(400)
    },
  )

  it('refuses a novel, and any other way to ring', async () => {
    expect(await ring({ text: 'a'.repeat(5_000) })).toBe(413)
    expect(await ring({ method: 'GET' })).toBe(405)
    expect(await ring({ method: 'PUT' })).toBe(405)
    expect(knocks).toEqual([])
  })

  it('is not stunned: fifty times a second, no more', async () => {
    const heard: number[] = []
    for (let times = 0; times < 60; times += 1) heard.push(await ring())
    expect(heard.filter((status) => status === 202)).toHaveLength(50)
    expect(heard.at(-1)).toBe(429)
  })
})
