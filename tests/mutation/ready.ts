/**
 * Grammars are made ready before the first test. Otherwise that one alone would seem to need the code that does it, and no
 * other test would be tried on that code's mutants. What fails here fails in `loads.test.ts`: a file that cannot be loaded
 * counts for no failed test.
 *
 * Processes that a test starts have the same mutant.
 */
import { beforeEach } from 'vitest'

declare global {
  var __stryker__: { activeMutant?: string } | undefined
}

beforeEach(() => {
  const mutant = globalThis.__stryker__?.activeMutant
  if (mutant !== undefined) process.env.__STRYKER_ACTIVE_MUTANT__ = mutant
})

try {
  const { base } = await import('../../grammars/base.js')
  const { parse } = await import('../../src/parse.js')
  parse('', { grammar: base })
} catch {}
