import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answer, FOR_EVER } from './answer.ts'
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

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A style sheet or a typeface of the build; `null` for any other path. */
export async function builtFile(pathname: string): Promise<Answer | null> {
  const type = TYPES[extname(pathname)]
  if (type === undefined || !/^\/_astro\/[\w.@-]+$/.test(pathname)) return null
  const path = join(CLIENT_DIRECTORY, pathname)
  if (!existsSync(path)) return null
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': FOR_EVER },
    body: await readFile(path),
  }
}
