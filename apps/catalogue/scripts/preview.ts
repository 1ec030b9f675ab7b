/**
 * The built site on the demonstration network, without CMS: `pnpm build && pnpm preview`. For the eye and for browser
 * tests; nothing of it is in the server that ships.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoNetwork } from '@escale/demo-network'
import { buildProgramme, civilDate, id, instant } from '@escale/programme'
import { pino } from 'pino'
import { run } from '../src/server/run.ts'

const { PORT, ESCALE_TODAY, ESCALE_SITE_URL, ESCALE_CMS_URL, LOG_LEVEL } = process.env
const port = Number(PORT ?? 4321)
const today = civilDate(ESCALE_TODAY ?? new Date().toISOString().slice(0, 10))
const snapshot = {
  programme: buildProgramme(demoNetwork({ today }).documents),
  revision: 1,
  epoch: 'preview',
  withdrawn: new Set([id<'session'>('seance-retiree')]),
  quarantine: [],
  receivedAt: instant(new Date().toISOString()),
}
const sync = {
  start: async () => {},
  stop: async () => {},
  current: () => snapshot,
  status: () => ({ lastError: null, lastContactAt: null, counts: {} }),
}
const environment = {
  host: '127.0.0.1',
  port,
  siteUrl: ESCALE_SITE_URL ?? `http://127.0.0.1:${port}`,
  cmsUrl: ESCALE_CMS_URL ?? 'http://127.0.0.1:1337',
  dataDirectory: join(tmpdir(), 'escale-preview'),
}
await run(environment, sync, pino({ level: LOG_LEVEL ?? 'warn' }))
