import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, html, text } from './answer.ts'
import type { Answers } from './answer-request.ts'
import { DOORBELL_PATH } from './doorbell.ts'
import { sendFlow, type TaggedFlow } from './flow.ts'
import { type Prepared, prepare } from './prepared.ts'
import { PREVIEW_PATH } from './preview-ticket.ts'
import { send, sendAgain } from './send.ts'
import { FAILED } from './spare-pages.ts'
import type { Middleware } from './static-files.ts'

export interface RequestLine {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly ms: number
  readonly bytes: number
}

export interface RequestLog {
  readonly request: (line: RequestLine) => void
  readonly failure: (error: unknown, url: string) => void
}

export interface Answering {
  readonly files: Middleware
  readonly answers: Answers
  readonly doorbell: (request: IncomingMessage) => Promise<Answer>
  readonly preview: (url: string) => Promise<Answer>
  readonly log: RequestLog
}

/** One request: a page that is kept, a file of the build, else an answer; then one line in the log, without address nor browser. */
export function createListener({
  files,
  answers,
  doorbell,
  preview,
  log,
}: Answering): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const [method, url, start] = [request.method ?? 'GET', request.url ?? '/', performance.now()]
    let sent: number | null = null
    response.once('close', () => {
      const bytes = sent ?? Number(response.getHeader('content-length') ?? 0)
      const ms = Math.round((performance.now() - start) * 10) / 10
      log.request({
        method,
        url: url.startsWith(PREVIEW_PATH) ? PREVIEW_PATH : url.slice(0, 500),
        status: response.statusCode,
        ms,
        bytes,
      })
    })
    const answered = (answer: Promise<Prepared | TaggedFlow>) => {
      answer
        .then(async (reply) => {
          sent = await ('flow' in reply ? sendFlow(request, response, reply) : send(request, response, reply))
        })
        .catch((error: unknown) => {
          log.failure(error, url)
          if (response.headersSent) response.destroy()
          else void send(request, response, prepare(html(500, FAILED)))
        })
    }
    if (url === DOORBELL_PATH) return answered(doorbell(request).then((answer) => prepare(answer)))
    if (method !== 'GET' && method !== 'HEAD') return answered(Promise.resolve(REFUSED))
    if (url.startsWith(PREVIEW_PATH)) return answered(preview(url).then((answer) => prepare(answer)))
    const kept = answers.kept(url)
    sent = kept && sendAgain(request, response, kept)
    if (sent !== null) return
    files(request, response, () => answered(kept ? Promise.resolve(kept) : answers.to(url)))
  }
}

const REFUSED = prepare(text(405, 'Méthode inconnue ici.\n', { allow: 'GET, HEAD' }))
