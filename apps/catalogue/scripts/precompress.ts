import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'

/** Lays a `.br` and a `.gz` beside every text file of the build: the server then compresses nothing twice. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.{css,js,svg,txt}', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir)
          const bytes = await readFile(path)
          await writeFile(new URL(`${file}.br`, dir), brotliCompressSync(bytes))
          await writeFile(new URL(`${file}.gz`, dir), gzipSync(bytes, { level: 9 }))
        }
      },
    },
  }
}
