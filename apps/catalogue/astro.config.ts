import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { precompress } from './scripts/precompress.ts'

const PREACT = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/server$/, replacement: 'preact-render-to-string' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
]

/** What both languages of the agenda share, apart: who reads French fetches no English. */
const SHARED = { name: 'programme', test: /\/packages\/(programme|messages\/src\/(fr\/|wishes))/ }

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
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } },
    },
    // The agenda is written for React; here it runs on the smallest library that reads the same (ADR 0071).
    resolve: { alias: PREACT, dedupe: ['preact'] },
  },
  devToolbar: { enabled: false },
})
