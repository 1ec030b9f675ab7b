import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './compression.ts'
import { matches, type Prepared } from './prepared.ts'
import { securityHeaders } from './security-headers.ts'

/** Sends an answer as this visitor may read it: compressed, cut to its headers, or not at all when they have it. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
): Promise<void> {
  const { answer } = prepared
  const encoding = encodingFor(answer, request.headers['accept-encoding'])
  const etag = prepared.etag(encoding)
  const headers = {
    ...securityHeaders(answer),
    ...answer.headers,
    ...(answer.status === 200 ? { etag } : {}),
    ...(answer.body.length > 0 ? { vary: 'accept-encoding' } : {}),
  }
  if (answer.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.statusCode = 304
    response.setHeaders(new Map(Object.entries(headers).filter(([name]) => name !== 'content-type')))
    response.end()
    return
  }
  const body = await prepared.bytes(encoding)
  response.statusCode = answer.status
  response.setHeaders(new Map(Object.entries(headers)))
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
