import type { ProgrammeSync } from '@escale/cms-client'
import type { Logger } from 'pino'
import type { Environment } from '../env.ts'
import { createAnswers } from './answer-request.ts'
import { CLIENT_DIRECTORY, loadBuild } from './build.ts'
import { createHttpServer, drain, listen } from './lifecycle.ts'
import { createListener } from './listener.ts'
import { createMediaStore } from './media.ts'
import { staticFiles } from './static-files.ts'

/** Ten seconds is what process managers grant before they kill. */
const PATIENCE_MS = 8_000

type Running = Pick<Environment, 'host' | 'port' | 'siteUrl' | 'cmsUrl' | 'dataDirectory'>

/** Listens first, then fetches the programme: a probe has its answer from the first second. */
export async function run(environment: Running, sync: ProgrammeSync, log: Logger): Promise<void> {
  const { host, port, siteUrl, cmsUrl, dataDirectory } = environment
  const answerTo = createAnswers({
    sync,
    astro: await loadBuild(),
    media: createMediaStore(cmsUrl, `${dataDirectory}/media`),
    siteUrl,
    clock: Date.now,
  })
  const listener = createListener(staticFiles(CLIENT_DIRECTORY), answerTo, {
    request: (line) => log.info(line, 'request'),
    failure: (error, url) => log.error({ error, url }, 'request failed'),
  })
  const server = createHttpServer(listener)
  const address = await listen(server, host, port)
  log.info({ address, siteUrl }, 'The catalogue listens.')

  const stop = (signal: string) => {
    log.info({ signal }, 'The catalogue stops.')
    void Promise.all([drain(server, PATIENCE_MS), sync.stop()]).then(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop(signal))
  await sync.start()
}
