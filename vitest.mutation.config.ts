import { defineConfig } from 'vitest/config'

/** What Stryker runs for each mutant: the two packages' tests, their random ones cut short. */
export default defineConfig({
  test: {
    include: ['**/src/**/*.test.ts'],
    // What a file loaded serves the next: mutants are switched on by a number, not by loading another file.
    isolate: false,
    setupFiles: ['./packages/programme/mutation-setup.ts'],
  },
})
