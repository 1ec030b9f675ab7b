import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CivilDate, Session } from '@escale/programme'
import { rolldown } from 'rolldown'

export const RIVALS = ['fullcalendar', 'schedule-x'] as const
export type Rival = (typeof RIVALS)[number]

/** A page with one calendar and nothing else, as its makers' own guide sets it up. */
export interface RivalPage {
  readonly address: string
  readonly scriptBytes: number
  readonly styleBytes: number
  stop(): void
}

const STYLES: Record<Rival, string | null> = {
  fullcalendar: null,
  'schedule-x': '@schedule-x/theme-default/dist/index.css',
}

export async function openRival(
  rival: Rival,
  sessions: readonly Session[],
  date: CivilDate,
): Promise<RivalPage> {
  const script = await bundled(rival)
  const sheet = STYLES[rival]
  const style = sheet === null ? '' : await readFile(createRequire(import.meta.url).resolve(sheet), 'utf8')
  const events = JSON.stringify(
    sessions.map(({ id, workshop, place, date: day, startTime, endDate, endTime }) => ({
      id,
      title: `${workshop.title}, ${place.name}`,
      start: `${day}T${startTime}`,
      end: `${endDate}T${endTime}`,
    })),
  )
  const html = `<!doctype html><html lang="fr" data-date="${date}"><meta charset="utf-8"><title>Agenda</title>
<link rel="stylesheet" href="/style.css"><main><h1>Agenda</h1><div id="calendar"></div></main><script type="module" src="/script.js"></script>`
  const bodies: Record<string, readonly [string, string]> = {
    '/': ['text/html', html],
    '/script.js': ['text/javascript', script],
    '/style.css': ['text/css', `#calendar{height:820px}${style}`],
    '/seances.json': ['application/json', events],
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = bodies[url ?? ''] ?? ['text/plain', '']
    response.setHeader('content-type', type).setHeader('content-encoding', 'gzip').end(gzipSync(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    scriptBytes: gzipSync(script).length,
    styleBytes: gzipSync(style).length,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bundled(rival: Rival): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'rivals', `${rival}.ts`),
    platform: 'browser',
    moduleTypes: { '.css': 'empty' },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}
