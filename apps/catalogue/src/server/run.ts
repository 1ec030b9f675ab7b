import { existsSync } from 'node:fs'
import type { ProgrammeSync } from '@escale/cms-client'
import type { Logger } from 'pino'
import type { Environment } from '../env.ts'
import { createAnswers, type Sources } from './answer-request.ts'
import { builtFile, CLIENT_DIRECTORY, loadBuild } from './build.ts'
import { createDoorbell } from './doorbell.ts'
import { drain } from './draining.ts'
import { createHttpServer, listen } from './lifecycle.ts'
import { createListener } from './listener.ts'
import { createMediaStore } from './media.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createMetricsServer } from './metrics-server.ts'
import { createPageCache } from './page-cache.ts'
import { createPreviews } from './preview.ts'
import { staticFiles } from './static-files.ts'

/** Ten seconds is what process managers grant before they kill. */
const PATIENCE_MS = 8_000

type Running = Omit<Environment, 'token' | 'seedSnapshot'>

/** Listens first, then fetches the programme: a probe has its answer from the first second. */
export async function run(environment: Running, sync: ProgrammeSync, log: Logger): Promise<void> {
  const { host, port, siteUrl, cmsUrl, dataDirectory, cacheBytes, doorbellSecret, chromium, previewKey } =
    environment
  const clock = Date.now
  const cache = createPageCache({
    maximumBytes: cacheBytes,
    clock,
    onBroken(error, target) {
      metrics.broken()
      log.error({ error, target }, 'A page broke; an older one is served.')
    },
  })
  const metrics = createMetrics({ sync, cache, clock })
  const ring = createDoorbell({ secret: doorbellSecret, knock: sync.knock, clock })
  const astro = await loadBuild()
  const media = createMediaStore(cmsUrl, `${dataDirectory}/media`)
  const listener = createListener({
    files: staticFiles(CLIENT_DIRECTORY),
    answers: createAnswers({
      sync,
      astro,
      media,
      siteUrl,
      cache,
      printing: printingWith(chromium, log),
      clock,
    }),
    async doorbell(request) {
      const answer = await ring(request)
      metrics.bell(answer.status)
      return answer
    },
    preview: createPreviews({
      sync,
      astro,
      media,
      siteUrl,
      key: previewKey,
      clock,
      onFailure: (error) => log.error({ error }, 'A preview could not be made.'),
    }),
    log: {
      request(line) {
        metrics.request(line.method, line.status, line.ms)
        log.info(line, 'request')
      },
      failure: (error, url) => log.error({ error, url }, 'request failed'),
    },
  })
  const server = createHttpServer(listener)
  const address = await listen(server, host, port)
  log.info({ address, siteUrl }, 'The catalogue listens.')
  const watched = await listenForMetrics(environment, metrics, log)

  const stop = (signal: string) => {
    log.info({ signal }, 'The catalogue stops.')
    watched?.close()
    watched?.closeAllConnections()
    void Promise.all([drain(server, PATIENCE_MS), sync.stop()]).then(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop(signal))
  await sync.start()
}

async function listenForMetrics({ metrics: where }: Running, metrics: Metrics, log: Logger) {
  if (where === null) return null
  const server = createMetricsServer(metrics)
  const address = await listen(server, where.host, where.port)
  log.info({ address }, 'The metrics are told.')
  return server
}

/** A browser that is not there makes no PDF, and the pages say so: better at once than at the first document. */
function printingWith(chromium: string | null, log: Logger): Sources['printing'] {
  if (chromium === null) return null
  if (!existsSync(chromium)) {
    log.warn({ chromium }, 'ESCALE_CHROMIUM names no file: no PDF is made.')
    return null
  }
  return {
    chromium,
    builtFile,
    onFailure: (error, target) => log.error({ error, target }, 'A PDF could not be made.'),
  }
}
