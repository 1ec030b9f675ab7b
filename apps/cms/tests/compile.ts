import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The suite runs what `strapi start` runs: the compiled application. */
export default function compile(): void {
  // Two suites at once compile before, once.
  if (process.env.ESCALE_TEST_COMPILED) return
  const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [typescript], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
}
