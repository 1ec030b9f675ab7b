import { createServer, type RequestListener, type Server } from 'node:http'
import { followConnections } from './draining.ts'

/** What the library's own pages and any browser fit in; more is an attack. */
const LIMITS = {
  maxHeaderSize: 16_384,
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const

/** Slow or silent clients give their place back; a proxy in front may keep its connections a little longer than us. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(LIMITS, listener)
  server.maxHeadersCount = 100
  followConnections(server)
  server.setTimeout(30_000)
  return server
}

/** Resolves with the address once the server listens; rejects with a sentence for the operator. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(listenProblem(error, host, port))),
    )
    server.listen(port, host, () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`)
    })
  })
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is already taken on ${host}: stop what uses it, or set PORT.`
  if (code === 'EACCES') return `Port ${port} needs rights this process does not have: set PORT above 1023.`
  if (code === 'EADDRNOTAVAIL') return `${host} is not an address of this machine: correct HOST.`
  return `The server cannot listen on ${host}:${port}: ${message}`
}
