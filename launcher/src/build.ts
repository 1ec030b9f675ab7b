import { spawn } from 'node:child_process'
import { ROOT } from './folders.ts'
import { CannotStart } from './preflight.ts'

/** Builds the CMS's admin and the catalogue; turborepo does only what changed since last time. */
export async function build(): Promise<void> {
  const args = [
    'run',
    'build',
    '--filter=@escale/cms',
    '--filter=@escale/catalogue',
    '--output-logs=errors-only',
    '--ui=stream',
    '--no-update-notifier',
  ]
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const turbo = spawn('turbo', args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const said: string[] = []
  for (const stream of [turbo.stdout, turbo.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    turbo.once('error', reject)
    turbo.once('close', resolve)
  })
  if (code !== 0)
    throw new CannotStart(
      `La construction a échoué\u00A0:\n${said.join('').split('\n').slice(-40).join('\n')}`,
    )
}
