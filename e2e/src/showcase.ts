import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type DemoNetwork, demoNetwork } from '@escale/demo-network'
import { ROOT } from '@escale/launcher'
import { civilDate } from '@escale/programme'
import { freePort } from './postgres.ts'

/** The built catalogue on the demonstration network, without CMS: what a test of pages alone needs, in a second. */
export interface Showcase {
  readonly siteUrl: string
  readonly network: DemoNetwork
  close(): Promise<void>
}

export const TODAY = '2026-11-22'

/** `more` is what the catalogue finds in its environment besides. */
export async function openShowcase(more: Readonly<Record<string, string>> = {}): Promise<Showcase> {
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const catalogue = spawn(process.execPath, ['scripts/preview.ts'], {
    cwd: join(ROOT, 'apps', 'catalogue'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), ESCALE_TODAY: TODAY, ESCALE_SITE_URL: siteUrl, ...more },
  })
  const gone = new Promise<never>((_resolve, reject) => {
    catalogue.once('exit', (code) => reject(new Error(`The showcase stopped by itself (${code}).`)))
  })
  gone.catch(() => {})
  await Promise.race([gone, answering(`${siteUrl}/readyz`)])
  return {
    siteUrl,
    network: demoNetwork({ today: civilDate(TODAY) }),
    async close() {
      catalogue.removeAllListeners('exit')
      const stopped = new Promise((resolve) => catalogue.once('exit', resolve))
      catalogue.kill()
      await stopped
    },
  }
}

async function answering(url: string): Promise<void> {
  const patience = performance.now() + 30_000
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    if (performance.now() > patience) throw new Error(`${url} does not answer.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
