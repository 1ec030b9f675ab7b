import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroHandler } from './render.ts'

const BUILD = new URL('../../dist/', import.meta.url)

export const CLIENT_DIRECTORY = fileURLToPath(new URL('client/', BUILD))

/** What `astro build` made; a sentence when it was not run. */
export async function loadBuild(): Promise<AstroHandler> {
  const entry = new URL('server/entry.mjs', BUILD)
  if (!existsSync(entry)) throw new Error('The site is not built: run `pnpm build` in apps/catalogue first.')
  const module: { handler: AstroHandler } = await import(entry.href)
  return module.handler
}
