import { createServer, type Server } from 'node:http'
import type { Metrics } from './metrics.ts'

/** `/metrics` on an address of its own: the public never reaches it. */
export function createMetricsServer(metrics: Pick<Metrics, 'text'>): Server {
  return createServer({ requestTimeout: 10_000, keepAliveTimeout: 5_000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    return response.end(metrics.text())
  })
}
