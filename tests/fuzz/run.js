/**
 * `npm run fuzz`: the properties on many new inputs (`FUZZ_TIMES` as many as a build, 100 without it), then, where
 * @jazzer.js/core is installed, inputs of a coverage-guided fuzzer for `FUZZ_SECONDS` (3600), which begins with `corpus.json`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'reports/fuzz')
const { FUZZ_TIMES = '100', FUZZ_SECONDS = '3600' } = process.env

function run(command, args, env) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exitCode = 1
}

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

/** As `target.ts` reads them: UTF-8, or UTF-16 after 0xff where a surrogate is alone. */
function bytesOf(text) {
  return text.isWellFormed() ? Buffer.from(text) : Buffer.concat([Buffer.from([0xff]), Buffer.from(text, 'utf16le')])
}

run('npx', ['vitest', 'run', 'tests/reliability/properties.test.ts', '--testTimeout', '0'], { FUZZ_TIMES })

if (isInstalled('@jazzer.js/core')) {
  mkdirSync(join(folder, 'corpus'), { recursive: true })
  const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus.json'), 'utf8'))
  for (const [i, text] of kept.entries()) writeFileSync(join(folder, 'corpus', `kept-${i}`), bytesOf(text))
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/fuzz/target.ts'],
    outfile: join(folder, 'target.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['zod', 'parsimmon'],
    // Assertions are for the test runner; here a fault is thrown.
    plugins: [
      {
        name: 'no runner',
        setup: (one) => {
          one.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'none' }))
          one.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export const expect = undefined' }))
        },
      },
    ],
    define: { 'import.meta.url': '"file:///gongbao"' },
  })
  run('npx', [
    'jazzer',
    'reports/fuzz/target.cjs',
    'reports/fuzz/corpus',
    'fixtures/kinds',
    '--sync',
    '-i',
    'target.cjs',
    '--',
    `-max_total_time=${FUZZ_SECONDS}`,
    '-max_len=8192',
    '-timeout=20',
  ])
} else console.log('@jazzer.js/core is not installed: no coverage-guided inputs')
