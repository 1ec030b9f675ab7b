/**
 * The built site on the demonstration network, without CMS: `pnpm build && pnpm preview`. For the eye and for browser
 * tests; nothing of it is in the server that ships. A small server plays the CMS's part for images.
 */
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DemoImage, demoNetwork } from '@escale/demo-network'
import { buildProgramme, civilDate, id, instant, type Workshop } from '@escale/programme'
import { pino } from 'pino'
import { listen } from '../src/server/lifecycle.ts'
import { run } from '../src/server/run.ts'

const { PORT, ESCALE_TODAY, ESCALE_SITE_URL, ESCALE_CHROMIUM, LOG_LEVEL } = process.env
const port = Number(PORT ?? 4321)
const today = civilDate(ESCALE_TODAY ?? new Date().toISOString().slice(0, 10))
const { documents, images } = demoNetwork({ today })
const imageOf = new Map(images.map((image) => [image.workshopId, image]))

const uploads = createServer(({ url }, response) => {
  const image = images.find(({ fileName }) => url === `/uploads/${fileName}`)
  if (image) response.setHeader('content-type', 'image/svg+xml').end(image.svg)
  else response.writeHead(404).end()
})
const cmsUrl = await listen(uploads, '127.0.0.1', 0)

const workshops = new Map([...documents.workshops].map(([key, workshop]) => [key, illustrated(workshop)]))
const snapshot = {
  programme: buildProgramme({ ...documents, workshops }),
  revision: 1,
  epoch: 'preview',
  withdrawn: new Set([id<'session'>('seance-retiree')]),
  quarantine: [],
  receivedAt: instant(new Date().toISOString()),
}
const sync = {
  start: async () => {},
  knock: () => {},
  stop: async () => {},
  current: () => snapshot,
  withDraft: async () => ({ kind: 'gone' as const }),
  status: () => ({ lastError: null, lastContactAt: null, counts: {} }),
}
const siteUrl = ESCALE_SITE_URL ?? `http://127.0.0.1:${port}`
const dataDirectory = join(tmpdir(), 'escale-preview')
const chromium = ESCALE_CHROMIUM || null
const memory = {
  cacheBytes: 48_000_000,
  doorbellSecret: 'preview',
  previewKey: Buffer.from('preview'),
  metrics: null,
  chromium,
}
await run(
  { host: '127.0.0.1', port, siteUrl, cmsUrl, dataDirectory, ...memory },
  sync,
  pino({ level: LOG_LEVEL ?? 'warn' }),
)

function illustrated(workshop: Workshop): Workshop {
  const image = imageOf.get(workshop.id)
  if (!image) return workshop
  const { fileName, alt } = image
  return { ...workshop, image: { url: `/uploads/${fileName}`, alt, ...sizeOf(image) } }
}

function sizeOf({ svg }: DemoImage): { width: number; height: number } {
  const [, _x, _y, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []
  return { width: Number(width ?? 800), height: Number(height ?? 600) }
}
