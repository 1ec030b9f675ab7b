import { instant } from '@escale/programme'
import { aProgramme } from '@escale/programme/builders'
import { expect, it } from 'vitest'
import { drain } from './draining.ts'
import { listen } from './lifecycle.ts'
import { metricText } from './metric-text.ts'
import { createMetrics } from './metrics.ts'
import { createMetricsServer } from './metrics-server.ts'

const snapshot = {
  programme: aProgramme({}),
  revision: 7,
  epoch: 'e',
  withdrawn: new Set<never>(),
  quarantine: [],
  receivedAt: instant('2026-11-22T08:00:00.000Z'),
}
const metrics = () =>
  createMetrics({
    sync: {
      current: () => snapshot,
      status: () => ({ lastError: 'x', lastContactAt: null, counts: { sessions: 12 } }),
    },
    cache: { weight: () => ({ pages: 3, bytes: 4_000, maximumBytes: 9_000 }) },
    clock: () => Date.parse('2026-11-22T08:01:00.000Z'),
  })

it('are read at /metrics, and nowhere else', async () => {
  const watched = metrics()
  watched.request('GET', 200, 4)
  watched.request('TRACE', 405, 40)
  const server = createMetricsServer(watched)
  const address = await listen(server, '127.0.0.1', 0)
  const answer = await fetch(`${address}/metrics`)
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const text = await answer.text()
  for (const line of [
    'escale_requests_total{status="200"} 1',
    'escale_request_methods_total{method="other"} 1',
    'escale_request_seconds_bucket{le="0.005"} 1',
    'escale_request_seconds_bucket{le="+Inf"} 2',
    'escale_request_seconds_count 2',
    'escale_revision 7',
    'escale_snapshot_age_seconds 60',
    'escale_cms_failing 1',
    'escale_documents{collection="sessions"} 12',
    'escale_cached_bytes 4000',
  ])
    expect(text.split('\n')).toContain(line)
  expect((await fetch(`${address}/`)).status).toBe(404)
  await drain(server, 0)
})

it('each have a name, a help, a type, and well-formed lines', () => {
  for (const line of metrics().text().trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z_]+="[^"]*"\})? -?[\d.e+-]+)$/)
})

it('escape what would cut a label', () => {
  const samples = [{ labels: { path: 'a"b\\c\nd' }, value: 1 }]
  expect(metricText([{ name: 'x', help: 'X.', type: 'gauge', samples }])).toContain(
    'x{path="a\\"b\\\\c\\nd"} 1',
  )
})
