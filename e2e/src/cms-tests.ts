/** Runs the CMS's own tests, on SQLite or on a real PostgreSQL that lives as long as they do. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '@escale/launcher'
import { startPostgres } from './postgres.ts'

const postgres = process.argv[2] === 'postgres' ? await startPostgres() : null
const vitest = spawn('vitest', ['run'], {
  cwd: join(ROOT, 'apps', 'cms'),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(postgres && { ESCALE_TEST_DATABASE_URL: postgres.url }) },
})
const code = await new Promise<number | null>((resolve) => {
  vitest.once('close', resolve)
})
await postgres?.stop()
process.exit(code ?? 1)
