/** The benchmark's own command line: measures, prints tables, writes them into the docs, or checks them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { breaches, type Floors } from './check.js'
import { measureFirstCall, measureGrowth, measureWorstCases } from './processes.js'
import { firstCallTable, growthTable, machine, speedTable, usesTable, worstTable } from './report.js'
import { measureSpeeds } from './speed.js'
import { measureUses } from './uses.js'

const HELP = `npm run bench [-- PART… OPTIONS]

Parts (all without one): speed, uses, growth, start, worst
  --check    fail where a ratio is under its floor (tests/bench/floors.json)
  --write    put the tables into docs/performance.md
  --quick    growth to 10 MB, worst cases of 250 KB
`

const PARTS = ['speed', 'uses', 'growth', 'start', 'worst'] as const
type Part = (typeof PARTS)[number]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, write: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' } },
})
const unknown = positionals.filter((part) => !PARTS.includes(part as Part))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) process.stderr.write(`no part ${unknown.join(', ')}\n`)
  process.stdout.write(HELP)
  process.exit(unknown.length > 0 ? 2 : 0)
}
const wanted = positionals.length > 0 ? positionals : PARTS
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Floors
const docs = join(import.meta.dirname, '../../docs/performance.md')

console.log(`${machine()}\n`)
const failures: string[] = []
if (wanted.includes('speed')) {
  const rows = await measureSpeeds()
  show('speed', speedTable(rows))
  failures.push(...breaches.speed(rows, floors))
}
if (wanted.includes('uses')) {
  const times = await measureUses()
  show('uses', usesTable(times))
  failures.push(...breaches.uses(times, floors))
}
if (wanted.includes('growth')) {
  const rows = measureGrowth(values.quick ? [1, 10] : [1, 10, 100])
  show('growth', growthTable(rows))
  failures.push(...breaches.growth(rows, floors))
}
if (wanted.includes('start')) {
  const times = measureFirstCall()
  show('start', firstCallTable(times))
  failures.push(...breaches.start(times, floors))
}
if (wanted.includes('worst')) {
  const rows = measureWorstCases(values.quick ? 250_000 : 1_000_000)
  rows.sort((a, b) => (b.small / b.normal || Number.POSITIVE_INFINITY) - (a.small / a.normal || Number.POSITIVE_INFINITY))
  show('worst', worstTable(rows))
  failures.push(...breaches.worst(rows, floors))
}
if (values.check) {
  for (const failure of failures) console.error(failure)
  process.exitCode = failures.length > 0 ? 1 : 0
}

/** Prints a table, and with `--write` puts it between its marks in the docs. */
function show(part: Part, markdown: string): void {
  console.log(`${markdown}\n`)
  if (!values.write) return
  const block = `<!-- ${part} -->\n${machine()}\n\n${markdown}\n<!-- /${part} -->`
  const page = readFileSync(docs, 'utf8')
  writeFileSync(
    docs,
    page.replace(new RegExp(`<!-- ${part} -->[^]*<!-- /${part} -->`), () => block),
  )
}
