import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { precompress } from './scripts/precompress.ts'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [precompress()],
  trailingSlash: 'ignore',
  // Nothing is remembered of a visitor.
  session: false,
  // As Biome formats the templates: a line break between two elements is no space.
  compressHTML: 'jsx',
  // The policy of the site allows no inline style.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
