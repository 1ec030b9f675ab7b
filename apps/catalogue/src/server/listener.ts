import type { IncomingMessage, ServerResponse } from 'node:http'
import { html, text } from './answer.ts'
import { type Prepared, prepare } from './prepared.ts'
import { send } from './send.ts'
import { FAILED } from './spare-pages.ts'
import type { Middleware } from './static-files.ts'

export interface RequestLog {
  readonly request: (line: { method: string; url: string; status: number; ms: number; bytes: number }) => void
  readonly failure: (error: unknown, url: string) => void
}

/** One request: a file of the build, else an answer; then one line in the log, without address nor browser. */
export function createListener(
  files: Middleware,
  answerTo: (url: string) => Promise<Prepared>,
  log: RequestLog,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const [method, url, start] = [request.method ?? 'GET', request.url ?? '/', performance.now()]
    response.once('close', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0)
      log.request({
        method,
        url,
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
        bytes,
      })
    })
    const respond = async () => {
      if (method !== 'GET' && method !== 'HEAD') {
        return send(request, response, prepare(text(405, 'Méthode inconnue ici.\n', { allow: 'GET, HEAD' })))
      }
      await send(request, response, await answerTo(url))
    }
    files(request, response, () => {
      respond().catch((error: unknown) => {
        log.failure(error, url)
        if (response.headersSent) response.destroy()
        else void send(request, response, prepare(html(500, FAILED)))
      })
    })
  }
}
