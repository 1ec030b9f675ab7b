import { defineConfig } from 'vitest/config'

const every = {
  globalSetup: ['src/seeded.setup.ts'],
  // Of the tests of a file that may run together.
  maxConcurrency: 3,
  testTimeout: 60_000,
  hookTimeout: 240_000,
}

/** `*.serial.test.ts` hold a promise in seconds, or want the machine for themselves: they come last, one at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...every,
          name: 'together',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.serial.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...every,
          name: 'serial',
          include: ['src/**/*.serial.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
