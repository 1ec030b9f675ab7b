import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

export const PREVIEW_PATH = '/apercu/'

/** What an address of the CMS lets one see: docs/contracts/preview.md. */
export interface Ticket {
  readonly collection: 'workshops' | 'sessions'
  readonly documentId: string
  readonly as: 'site' | 'letter'
  /** Seconds since 1970. */
  readonly until: number
}

export type ReadTicket =
  | { readonly kind: 'good' | 'late'; readonly ticket: Ticket; readonly text: string; readonly rest: string }
  | { readonly kind: 'forged' }

const payload = z.tuple([
  z.enum(['workshops', 'sessions']),
  z.string().min(1).max(64),
  z.enum(['site', 'letter']),
  z.int(),
])

/** The ticket in `/apercu/{ticket}/{rest}`. Nothing is read of one that we did not sign. */
export function readTicket(url: string, key: Buffer, now: number): ReadTicket {
  const [, text = '', rest = ''] = /^\/apercu\/([\w-]{1,400}\.[\w-]{43})\/(.*)$/s.exec(url) ?? []
  const [body = '', signature = ''] = text.split('.')
  if (text === '' || !isSigned(key, body, signature)) return { kind: 'forged' }
  const read = payload.safeParse(parsed(body))
  if (!read.success) return { kind: 'forged' }
  const [collection, documentId, as, until] = read.data
  return {
    kind: now / 1000 <= until ? 'good' : 'late',
    ticket: { collection, documentId, as, until },
    text,
    rest,
  }
}

function isSigned(key: Buffer, body: string, signature: string): boolean {
  const expected = createHmac('sha256', key).update(body).digest()
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString())
  } catch {
    return null
  }
}
