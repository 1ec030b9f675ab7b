/**
 * Asks one address again and again over a few connections, and says how often and how fast it was answered. It only counts
 * bytes: a client that makes text of each body is slower than the servers measured here, and would measure itself.
 */
import { connect, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

/** What a run is told; the status is the one every answer must have. */
export interface Course {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  readonly connections: number
  readonly milliseconds: number
}

/** What a run says: how many answers in how long, and how long each took, in milliseconds. */
export interface Outcome {
  readonly milliseconds: number
  readonly latencies: Float64Array
}

const END_OF_HEADERS = '\r\n\r\n'
const LAST_CHUNK = '0\r\n\r\n'

if (parentPort) {
  const port = parentPort
  run(workerData as Course).then(
    (outcome) => port.postMessage(outcome),
    (error: unknown) => {
      throw error
    },
  )
}

async function run({ url, headers, status, connections, milliseconds }: Course): Promise<Outcome> {
  const { hostname, port, host, pathname, search } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const question = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const latencies: number[] = []
  const startedAt = performance.now()
  const ask = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let askedAt = performance.now()
      let missing: number | null = null
      socket.on('error', reject)
      socket.on('close', () => reject(new Error(`${url}: the connection was closed.`)))
      socket.on('data', (bytes) => {
        if (typeof bytes === 'string') return
        if (missing === null) missing = expected(bytes)
        if (missing === null) return reject(new Error(`${url}: not an answer of status ${status}.`))
        missing = missing === UNTIL_LAST_CHUNK ? (ends(bytes) ? 0 : missing) : missing - bytes.length
        if (missing !== 0) return
        const now = performance.now()
        latencies.push(now - askedAt)
        missing = null
        if (now - startedAt >= milliseconds) return resolve()
        askedAt = now
        socket.write(question)
      })
      socket.write(question)
    })
  /** Bytes of the answer that begins here; `null` when it is not the one that was asked for. */
  function expected(bytes: Buffer): number | null {
    const end = bytes.indexOf(END_OF_HEADERS)
    if (end === -1 || bytes.toString('latin1', 9, 12) !== String(status)) return null
    const head = bytes.toString('latin1', 0, end)
    const length = /content-length: (\d+)/i.exec(head)?.[1]
    if (length !== undefined || status === 304) return end + END_OF_HEADERS.length + Number(length ?? 0)
    return UNTIL_LAST_CHUNK
  }
  const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname))
  await Promise.all(sockets.map(ask))
  for (const socket of sockets) socket.removeAllListeners('close').destroy()
  return { milliseconds: performance.now() - startedAt, latencies: Float64Array.from(latencies) }
}

const UNTIL_LAST_CHUNK = Number.POSITIVE_INFINITY

function ends(bytes: Buffer): boolean {
  return bytes.subarray(-LAST_CHUNK.length).toString('latin1') === LAST_CHUNK
}
