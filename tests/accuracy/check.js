/** Scores the build on the real issues beside the checkout, and fails where a figure is under its floor. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '../../../shared')
if (!existsSync(join(shared, 'corpus'))) {
  console.log('skipped: no real issues beside the checkout')
  process.exit(0)
}
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'))
const run = (...more) =>
  execFileSync('node', [join(shared, 'eval/score.mjs'), '--corpus', join(shared, 'corpus'), '--gold', join(shared, 'gold'), ...more], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
  })
console.log(run())
let under = 0
for (const row of JSON.parse(run('--json'))) {
  for (const [column, floor] of Object.entries(floors[row.name] ?? {})) {
    const score = 100 * (row[column] ?? 0)
    if (score >= floor) continue
    under++
    console.error(`${row.name} ${column}: ${score.toFixed(2)} is under its floor ${floor}`)
  }
}
process.exitCode = under > 0 ? 1 : 0
