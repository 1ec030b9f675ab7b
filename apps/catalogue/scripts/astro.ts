import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Astro's own command line, with its telemetry off on every system. */
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs')
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' }
const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exit(status ?? 1)
