import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { FOR_EVER } from './answer.ts'
import { EVERYWHERE } from './security-headers.ts'

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** What the build made: hashed files are kept for ever, the few others an hour. Compressed copies lie beside them. */
export function staticFiles(directory: string): Middleware {
  return sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('cache-control', pathname.startsWith('/_astro/') ? FOR_EVER : 'public, max-age=3600')
      for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value)
    },
  })
}
