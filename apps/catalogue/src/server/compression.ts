import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './answer.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Below this, the headers of a compressed answer cost what it saves. */
const WORTH_IT = 600

/** Level 5 is where brotli beats gzip in size at the same price; bodies are then kept, see `page-cache.ts`. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const COMPRESSIBLE = /^(text\/|application\/(json|xml|rss\+xml|feed\+json|ld\+json)|image\/svg)/

/** The best encoding both sides know; `q=0` refuses one. */
export function encodingFor(answer: Answer, accepted: string | undefined): Encoding {
  const type = answer.headers['content-type'] ?? ''
  if (answer.body.length < WORTH_IT || !COMPRESSIBLE.test(type)) return 'identity'
  // What must not be transformed (RFC 9111 §5.2.2.6) is not by us either: Outlook has refused compressed feeds.
  if (answer.headers['cache-control']?.includes('no-transform')) return 'identity'
  const known = CHOICES.get(accepted ?? '')
  if (known) return known
  const choice = choose(accepted ?? '')
  if (CHOICES.size < MOST_CHOICES) CHOICES.set(accepted ?? '', choice)
  return choice
}

/** Whether this encoding may be sent to who says they accept these. */
export function encodingAccepted(accepted: string | undefined, encoding: 'gzip'): boolean {
  const offered = offeredBy(accepted ?? '')
  return offered.has(encoding) || offered.has('*')
}

/** Browsers say the same few lines again and again. */
const CHOICES = new Map<string, Encoding>()
const MOST_CHOICES = 200

function choose(accepted: string): Encoding {
  const offered = offeredBy(accepted)
  if (offered.has('br')) return 'br'
  return offered.has('gzip') || offered.has('*') ? 'gzip' : 'identity'
}

function offeredBy(accepted: string): ReadonlySet<string | undefined> {
  return new Set(
    accepted
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, quality]) => !/^q=0(\.0+)?$/.test(quality ?? ''))
      .map(([name]) => name),
  )
}

export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return compressBrotli(body, BROTLI)
  if (encoding === 'gzip') return compressGzip(body)
  return Promise.resolve(body)
}
