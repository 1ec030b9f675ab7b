import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { precompress } from './scripts/precompress.ts'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [precompress()],
  trailingSlash: 'ignore',
  // 'jsx', the default, eats the spaces between inline elements.
  compressHTML: true,
  // The policy of the site allows no inline style.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  telemetry: false,
} as Parameters<typeof defineConfig>[0])
