import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Announced } from '@escale/cms-client'
import { z } from 'zod'
import { type Answer, text } from './answer.ts'

export const DOORBELL_PATH = '/api/sonnette'

const announcement = z.object({ epoch: z.string().min(1).max(100), revision: z.int().min(0) })

const LONGEST_BODY = 1_024
/** Older or younger bells were recorded, or a clock is wrong. */
const TOLERANCE_S = 300
const PER_SECOND = 50

export interface DoorbellOptions {
  readonly secret: string
  readonly knock: (announced: Announced) => void
  readonly clock: () => number
}

/** Answers a bell of the CMS; the contract is docs/contracts/doorbell.md. Nothing of it is believed but «ask now». */
export function createDoorbell({ secret, knock, clock }: DoorbellOptions) {
  let second = 0
  let heard = 0
  const tooMany = () => {
    const now = Math.floor(clock() / 1000)
    if (now !== second) [second, heard] = [now, 0]
    heard += 1
    return heard > PER_SECOND
  }
  const judge = (body: Buffer, timestamp: string, signature: string): Answer => {
    if (!isSigned(secret, body, timestamp, signature)) return text(401, 'Signature inconnue.\n')
    if (Math.abs(clock() / 1000 - Number(timestamp)) > TOLERANCE_S)
      return text(401, 'Horodatage trop loin.\n')
    const announced = announcement.safeParse(parseJson(body))
    if (!announced.success) return text(400, 'Annonce illisible.\n')
    if (tooMany()) return text(429, 'Trop de sonneries.\n', { 'retry-after': '1' })
    knock(announced.data)
    return text(202, 'Entendu.\n')
  }
  return async (request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'POST') return text(405, 'Méthode inconnue ici.\n', { allow: 'POST' })
    const body = await bodyOf(request)
    if (body === null) return text(413, 'Annonce trop longue.\n', { connection: 'close' })
    const { 'escale-timestamp': timestamp, 'escale-signature': signature } = request.headers
    return judge(body, String(timestamp ?? ''), String(signature ?? ''))
  }
}

/** Compared in constant time: how long a refusal takes tells nothing of the signature. */
function isSigned(secret: string, body: Buffer, timestamp: string, signature: string): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')
  const [given, wanted] = [Buffer.from(signature), Buffer.from(`sha256=${expected}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** `null` when it is too long; what comes after is let through unread, so that the refusal can still be sent. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= LONGEST_BODY) chunks.push(chunk)
      else resolve(null)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}
