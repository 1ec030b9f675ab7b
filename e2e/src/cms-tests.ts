/** Runs the CMS's own tests, on SQLite and on a real PostgreSQL that lives as long as they do, side by side. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '@escale/launcher'
import { startPostgres } from './postgres.ts'

const cwd = join(ROOT, 'apps', 'cms')

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  const said: Buffer[] = []
  child.stdout.on('data', (part) => said.push(part))
  child.stderr.on('data', (part) => said.push(part))
  return new Promise<{ readonly passed: boolean; readonly said: Buffer }>((resolve) => {
    child.once('close', (code) => resolve({ passed: code === 0, said: Buffer.concat(said) }))
  })
}

const compiled = await run(join('node_modules', '.bin', 'tsc'), [])
process.stdout.write(compiled.said)
if (!compiled.passed) process.exit(1)

const suite = async (name: string, env: Readonly<Record<string, string>> = {}) => {
  const { passed, said } = await run('vitest', ['run'], { ESCALE_TEST_COMPILED: 'true', ...env })
  console.log(`── on ${name}: ${passed ? 'passed' : 'FAILED'}`)
  process.stdout.write(said)
  return passed
}
const postgres = await startPostgres()
const passed = await Promise.all([
  suite('SQLite'),
  suite('PostgreSQL', { ESCALE_TEST_DATABASE_URL: postgres.url }),
])
await postgres.stop()
process.exit(passed.every(Boolean) ? 0 : 1)
