/**
 * Stryker's checker for a fair sample: `MUTATION_SHARE` (0 to 1) of all mutants, the same ones each time; `0.5-0.6` are
 * others, which nobody has looked at. The rest is set aside as if it did not compile, and counts for nothing in the score.
 */
import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const { MUTATION_SHARE = '1' } = process.env
const [from, to] = (MUTATION_SHARE.includes('-') ? MUTATION_SHARE : `0-${MUTATION_SHARE}`).split('-').map(Number)

/** The mutant's place among all, from 0 to 1: told by what it is, not by its number. */
function lotOf({ fileName, mutatorName, replacement, location: { start, end } }) {
  const name = [
    relative('.', fileName).replace(/^.*sandbox-[^/]*\//, ''),
    mutatorName,
    replacement,
    start.line,
    start.column,
    end.line,
    end.column,
  ]
  return createHash('sha256').update(JSON.stringify(name)).digest().readUInt32BE() / 2 ** 32
}

const sample = {
  async init() {},
  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  },
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        from <= lotOf(mutant) && lotOf(mutant) < to ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    )
  },
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: sample }]
