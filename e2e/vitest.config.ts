import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // One CMS and one browser at a time on two cores.
    fileParallelism: false,
    // Of the tests of a file that may run together.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
