/** The tests that a mutant is tried on: `MUTATION_TESTS`, patterns parted by blanks, with few inputs for each property. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    setupFiles: ['tests/mutation/ready.ts'],
    testTimeout: 120_000,
  },
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: join(import.meta.dirname, 'few-runs.js') },
      { find: /^real-fast-check$/, replacement: 'fast-check' },
    ],
  },
})
