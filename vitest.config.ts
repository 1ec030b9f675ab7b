import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Both cores, and modules loaded once a worker: no test of ours changes a module.
    maxWorkers: '100%',
    isolate: false,
    coverage: {
      include: ['packages/{programme,scheduling}/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/builders.ts', '**/hostile-text.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 95 },
    },
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'launcher/src/**/*.test.ts',
      'apps/catalogue/src/**/*.test.{ts,tsx}',
    ],
  },
})
