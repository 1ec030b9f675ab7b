/**
 * Every check of the project, one after the other: `pnpm test`, or `pnpm test unit lint` for some. Fails at the end when any
 * failed, so that one run tells everything.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const root = join(import.meta.dirname, '..')
const turbo = (task: string) => ['turbo', 'run', task, '--output-logs=errors-only', '--ui=stream'] as const

const checks: readonly Check[] = [
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'boundaries', command: ['turbo', 'boundaries'] },
  { name: 'unit', command: ['vitest', 'run'], env: { TZ: 'UTC' } },
  { name: 'unit', command: ['vitest', 'run', 'packages'], env: { TZ: 'Pacific/Apia' } },
  {
    name: 'coverage',
    command: ['vitest', 'run', '--coverage', 'packages/programme', 'packages/scheduling'],
    env: { TZ: 'UTC' },
  },
  { name: 'typecheck', command: turbo('typecheck') },
  { name: 'typecheck', command: ['tsc', '-p', 'tsconfig.tests.json'] },
  { name: 'build', command: turbo('build') },
  { name: 'generated', command: turbo('generate:check') },
  { name: 'unused', command: ['knip', '--no-progress'] },
  { name: 'cms', command: ['node', 'src/cms-tests.ts'], cwd: 'e2e' },
  { name: 'e2e', command: ['vitest', 'run'], cwd: 'e2e' },
]

function run({ command: [program, ...args], env, cwd = '.' }: Check): Promise<boolean> {
  const child = spawn(program, args, {
    cwd: join(root, cwd),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(', ')}. There are: ${[...new Set(checks.map(({ name }) => name))].join(', ')}.`,
  )
  process.exit(1)
}

const failed: string[] = []
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
for (const check of chosen) {
  const title = `${check.name}${check.env ? ` (${Object.values(check.env).join(', ')})` : ''}`
  console.log(`\n── ${title}`)
  const startedAt = performance.now()
  const passed = await run(check)
  console.log(
    `── ${title}: ${passed ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - startedAt) / 1000)} s`,
  )
  if (!passed) failed.push(title)
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\nchecks: ${chosen.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
