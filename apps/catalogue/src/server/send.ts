import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Encoding, encodingFor } from './compression.ts'
import { matches, type Prepared } from './prepared.ts'
import { securityHeaders } from './security-headers.ts'

/** An answer in one encoding, as Node takes it fastest: headers as one flat list, put together once. */
interface Packed {
  readonly status: number
  readonly headers: string[]
  readonly body: Buffer
  /** `null` when the answer cannot be answered 304. */
  readonly etag: string | null
  readonly unchanged: string[]
}

const packs = new WeakMap<Prepared, Map<Encoding, Packed>>()

/**
 * Sends an answer as this visitor may read it: compressed, cut to its headers, or not at all when they have it. Gives the
 * bytes of the body.
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
): Promise<number> {
  const encoding = encodingFor(prepared.answer, request.headers['accept-encoding'])
  return write(request, response, packs.get(prepared)?.get(encoding) ?? (await pack(prepared, encoding)))
}

/** As {@link send}, at once; `null`, and nothing sent, when the answer was never sent in this visitor's encoding. */
export function sendAgain(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
): number | null {
  const encoding = encodingFor(prepared.answer, request.headers['accept-encoding'])
  const packed = packs.get(prepared)?.get(encoding)
  return packed === undefined ? null : write(request, response, packed)
}

function write(request: IncomingMessage, response: ServerResponse, packed: Packed): number {
  if (packed.etag !== null && matches(request.headers['if-none-match'], packed.etag)) {
    response.writeHead(304, packed.unchanged).end()
    return 0
  }
  response.writeHead(packed.status, packed.headers)
  response.end(request.method === 'HEAD' ? undefined : packed.body)
  return packed.body.length
}

async function pack(prepared: Prepared, encoding: Encoding): Promise<Packed> {
  const { answer } = prepared
  const body = await prepared.bytes(encoding)
  const etag = answer.status === 200 ? prepared.etag(encoding) : null
  const standing: Record<string, string> = { ...securityHeaders(answer), ...answer.headers }
  if (etag !== null) standing.etag = etag
  if (answer.body.length > 0) standing.vary = 'accept-encoding'
  const { 'content-type': _type, ...unchanged } = standing
  if (encoding !== 'identity') standing['content-encoding'] = encoding
  standing['content-length'] = String(body.length)
  const packed = {
    status: answer.status,
    headers: Object.entries(standing).flat(),
    body,
    etag,
    unchanged: Object.entries(unchanged).flat(),
  }
  const known = packs.get(prepared) ?? new Map<Encoding, Packed>()
  packs.set(prepared, known.set(encoding, packed))
  return packed
}
