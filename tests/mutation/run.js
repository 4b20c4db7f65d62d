/**
 * `npm run mutate`: changes the source one place at a time and looks whether a test notices. A folder at a time, each with
 * the tests that are there for it. `MUTATION_SHARE=0.02` tries a fair sample, the same each time; a folder's name as an
 * argument just that folder. The results are kept: a second run tries only what changed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const { MUTATION_SHARE = '1' } = process.env

const READ =
  'tests/{tokens,tree}/*.test.ts tests/{spec,kinds,fixtures,laws,metamorphic}.test.ts tests/reliability/properties.test.ts tests/grammar/detect.test.ts'
const SLICES = {
  tokens: [
    [
      'src/tokens/**',
      'src/text/lines.ts',
      'src/text/characters.ts',
      'src/text/clean.ts',
      'src/numerals.ts',
      'src/apply.ts',
      'src/reader.ts',
      'src/variants.ts',
    ],
    READ,
  ],
  tree: [['src/tree/**', 'src/parse.ts', 'src/visit.ts'], READ],
  grammars: [
    ['grammars/*.ts', 'src/define.ts', 'src/detect.ts', 'src/draft/**', 'src/fit/**'],
    'tests/grammar/!(commands).test.ts tests/kinds.test.ts tests/spec.test.ts',
  ],
  validate: [['src/validate/**'], 'tests/validate/!(cli|long-texts).test.ts'],
  serialize: [
    ['src/serialize/**', 'src/ids.ts', 'src/schema/**'],
    'tests/serialize/!(html-accessible).test.ts tests/{fixtures,kinds}.test.ts',
  ],
  references: [['src/references/**', 'src/places.ts'], 'tests/references/!(cli).test.ts tests/places.test.ts'],
  // As processes the command line is tested more than this; which of those tests reaches what cannot be seen.
  cli: [
    ['src/cli/**', ...['main', 'worker', 'batch*', 'ndjson', 'help*', 'check-config'].map((name) => `!src/cli/${name}.ts`)],
    'tests/cli/!(batch|look).test.ts tests/grammar/{commands,load}.test.ts tests/references/guide.test.ts tests/reliability/encoding.test.ts',
  ],
}

const chosen = process.argv.slice(2)
mkdirSync(join(root, 'reports/mutation'), { recursive: true })
const rows = []
for (const [name, [mutate, tests]] of Object.entries(SLICES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const report = `reports/mutation/${name}${MUTATION_SHARE === '1' ? '' : `-${MUTATION_SHARE}`}.json`
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate.join(','), '--incrementalFile', report], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: `${tests} tests/mutation/*.test.ts` },
  })
  if (status === 0) rows.push([name, JSON.parse(readFileSync(join(root, report), 'utf8'))])
  else process.exitCode = 1
}

for (const [name, { files }] of rows) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...statuses) => all.filter((status) => statuses.includes(status)).length
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  console.log(`${name.padEnd(12)}${((100 * noticed) / (noticed + missed)).toFixed(1).padStart(6)} %  ${noticed} of ${noticed + missed}`)
}
