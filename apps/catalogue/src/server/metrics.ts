import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ProgrammeSync } from '@escale/cms-client'
import { durations, tally } from './counters.ts'
import { type Metric, metricText } from './metric-text.ts'
import type { PageCache } from './page-cache.ts'

export interface Metrics {
  request(method: string, status: number, milliseconds: number): void
  /** A page that broke while an older one was served. */
  broken(): void
  bell(status: number): void
  text(): string
}

export interface Watched {
  readonly sync: Pick<ProgrammeSync, 'current' | 'status'>
  readonly cache: Pick<PageCache, 'weight'>
  readonly clock: () => number
}

/** What the operator's Prometheus reads: docs/contracts/metrics.md. */
export function createMetrics({ sync, cache, clock }: Watched): Metrics {
  const requests = tally('escale_requests_total', 'Requests answered, by status.', 'status')
  const methods = tally('escale_request_methods_total', 'Requests answered, by method.', 'method')
  const bells = tally('escale_doorbells_total', 'Doorbells of the CMS, by answer.', 'status')
  const broken = tally('escale_broken_pages_total', 'Pages that broke, by what was served.', 'served')
  const took = durations('escale_request_seconds', 'Time from request to the last byte handed over.')
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()

  const ofProgramme = (): Metric[] => {
    const snapshot = sync.current()
    const { counts, lastContactAt, lastError } = sync.status()
    const age = (instant: string | null | undefined) =>
      instant ? [{ value: Math.max(0, clock() - Date.parse(instant)) / 1000 }] : []
    const documents = Object.entries(counts).map(([collection, value]) => ({ labels: { collection }, value }))
    return [
      gauge('escale_ready', '1 with a programme to serve.', [{ value: snapshot ? 1 : 0 }]),
      gauge('escale_revision', 'Revision served.', snapshot ? [{ value: snapshot.revision }] : []),
      gauge(
        'escale_snapshot_age_seconds',
        'Since the programme last changed here.',
        age(snapshot?.receivedAt),
      ),
      gauge('escale_cms_contact_age_seconds', 'Since the CMS last answered.', age(lastContactAt)),
      gauge('escale_cms_failing', '1 while the CMS cannot be read.', [{ value: lastError === null ? 0 : 1 }]),
      gauge('escale_documents', 'Documents of the programme.', documents),
      gauge('escale_quarantined', 'Documents refused.', [{ value: snapshot?.quarantine.length ?? 0 }]),
    ]
  }
  const ofProcess = (): Metric[] => {
    const { pages, bytes, maximumBytes } = cache.weight()
    const delay = { labels: { quantile: '0.99' }, value: loop.percentile(99) / 1e9 }
    loop.reset()
    return [
      gauge('escale_cached_pages', 'Pages kept in memory.', [{ value: pages }]),
      gauge('escale_cached_bytes', 'Bytes they weigh.', [{ value: bytes }]),
      gauge('escale_cached_bytes_maximum', 'Bytes they may weigh.', [{ value: maximumBytes }]),
      gauge('escale_event_loop_delay_seconds', 'Since the last reading.', [delay]),
      gauge('process_resident_memory_bytes', 'Memory of the process.', [
        { value: process.memoryUsage.rss() },
      ]),
      gauge('process_uptime_seconds', 'Since the start.', [{ value: process.uptime() }]),
    ]
  }

  return {
    request(method, status, milliseconds) {
      requests.add(String(status))
      methods.add(/^(GET|HEAD|POST)$/.test(method) ? method : 'other')
      took.add(milliseconds)
    },
    broken: () => broken.add('older'),
    bell: (status) => bells.add(String(status)),
    text() {
      const counted = [requests, methods, bells, broken, took].map((counter) => counter.metric())
      return metricText([...counted, ...ofProgramme(), ...ofProcess()])
    },
  }
}

function gauge(name: string, help: string, samples: Metric['samples']): Metric {
  return { name, help, type: 'gauge', samples }
}
