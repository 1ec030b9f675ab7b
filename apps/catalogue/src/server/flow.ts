import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import { encodingAccepted } from './compression.ts'
import { matches } from './prepared.ts'
import { EVERYWHERE } from './security-headers.ts'

/** An answer too large to be held, written anew to each visitor. The same flow gives the same pieces. */
export interface Flow {
  readonly headers: Readonly<Record<string, string>>
  readonly compressible: boolean
  pieces(): Iterator<string>
}

/** A flow and the strong tag of its bytes (RFC 9110 §8.8.3), compression apart. */
export interface TaggedFlow {
  readonly flow: Flow
  readonly digest: string
}

const PIECES_AT_ONCE = 200
const MOST_DIGESTS = 50

/**
 * Sends a flow as fast as the visitor reads it, compressed on the way, a few hundred pieces at a time. Gives the bytes
 * handed to the connection.
 */
export async function sendFlow(
  request: IncomingMessage,
  response: ServerResponse,
  { flow, digest }: TaggedFlow,
): Promise<number> {
  const compressed = flow.compressible && encodingAccepted(request.headers['accept-encoding'], 'gzip')
  const etag = compressed ? `"${digest}-gzip"` : `"${digest}"`
  const headers: Record<string, string> = { ...EVERYWHERE, ...flow.headers, etag, vary: 'accept-encoding' }
  const { 'content-type': _type, 'content-disposition': _disposition, ...unchanged } = headers
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unchanged).end()
    return 0
  }
  response.writeHead(200, compressed ? { ...headers, 'content-encoding': 'gzip' } : headers)
  if (request.method === 'HEAD') {
    response.end()
    return 0
  }
  const before = response.socket?.bytesWritten ?? 0
  const text = Readable.from(runs(flow.pieces()))
  try {
    await (compressed ? pipeline(text, createGzip({ level: 5 }), response) : pipeline(text, response))
  } catch (error) {
    // Whoever leaves before the end has their reasons.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
      throw error
  }
  return (response.socket?.bytesWritten ?? before) - before
}

/** Tags flows. A tag costs one writing of the flow for each `key`, which names what it is made of. */
export function createTags(): (flow: Flow, key: string) => Promise<TaggedFlow> {
  const digests = new Map<string, Promise<string>>()
  return async (flow, key) => {
    const known = digests.get(key) ?? hashed(flow)
    if (digests.size >= MOST_DIGESTS) digests.clear()
    digests.set(key, known)
    try {
      return { flow, digest: await known }
    } catch (error) {
      digests.delete(key)
      throw error
    }
  }
}

async function hashed(flow: Flow): Promise<string> {
  const hash = createHash('sha256')
  for await (const run of runs(flow.pieces())) hash.update(run)
  return hash.digest('base64url').slice(0, 22)
}

/** A few pieces at a time, with a breath between: other visitors are answered meanwhile. */
async function* runs(pieces: Iterator<string>): AsyncGenerator<Buffer> {
  for (;;) {
    await nextTurn()
    const texts: string[] = []
    while (texts.length < PIECES_AT_ONCE) {
      const { done, value } = pieces.next()
      if (done) break
      texts.push(value)
    }
    if (texts.length > 0) yield Buffer.from(texts.join(''))
    if (texts.length < PIECES_AT_ONCE) return
  }
}
