/** The tests that a mutant is tried on: `MUTATION_TESTS`, patterns parted by blanks, with few inputs for each property. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tables of examples take milliseconds and notice most; properties over many texts are left for what they miss. */
const SLOW = /(?:properties|laws|metamorphic|fixtures|guide|accuracy|faults|spec)\.test\.ts$/

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId))
    return files.sort((a, b) => slow(a) - slow(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    setupFiles: ['tests/mutation/ready.ts'],
    testTimeout: 120_000,
    // Modules are loaded once for a mutant, not once for each file of tests; each mutant has a worker of its own.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: join(import.meta.dirname, 'few-runs.js') },
      { find: /^real-fast-check$/, replacement: 'fast-check' },
    ],
  },
})
