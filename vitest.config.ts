import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'launcher/src/**/*.test.ts',
      'apps/catalogue/src/**/*.test.ts',
    ],
  },
})
