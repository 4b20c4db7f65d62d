/** The tests that a mutant is tried on: `MUTATION_TESTS`, patterns parted by blanks, with few inputs for each property. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tables of examples take milliseconds and notice most; properties of random texts are left for what they miss. */
const isSlow = (file: string) => readFileSync(file, 'utf8').includes("from 'fast-check'")

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = new Map(files.map((file) => [file, Number(isSlow(file.moduleId))]))
    return files.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.moduleId.localeCompare(b.moduleId))
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
