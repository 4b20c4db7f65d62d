/**
 * A text that is set anew, in lines of another width, with and without indents and blank lines, gives the same tree up
 * to positions. What is left out is what no reader could know: without indents, a full line may end its paragraph or
 * not (`isAmbiguous` in `support/rewrap.ts` says when), and a blank at a line's end is gone.
 *
 * The shares of same trees stand in `docs/accuracy.md`; `npm run update` writes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { outline } from './support/outline.js'
import { rewrap, type Setting } from './support/rewrap.js'

const ROOT = join(import.meta.dirname, '..')
const FIXTURES = join(ROOT, 'fixtures')
const WIDTHS = [14, 21, 28, 34, 45]

/** What the text of a class is called, by the first word of its name. Texts that are set in lines already are in none. */
const CLASSES: readonly [name: string, words: RegExp][] = [
  ['Statutes and rules', /^(?:statute-(?!text-on-next-line)|adoption-)/],
  [
    'Official documents',
    /^(?:kind|joint|number|dates|gbt9704|documents|annual|excerpt|plain|personnel|work|running|state|order|speech|appointments|repeal|sign|no-blank|responsibility|land|minutes|letter|policy|latin|notice|district|budget|statistics|report|traditional)-|^chronicle/,
  ],
  ['Attachments, annexes, issued texts, notes', /^(?:attachment|annex|instruments|interpretation|annotations)/],
  ['Emergency plans', /^plan-/],
  ['Numbering traps', /^(?:trap|half-width)-/],
  ['Web copies', /^web-/],
  ['Tables and rosters', /^(?:table-|roster)/],
  ['Mastheads, contents, colophons', /^(?:masthead|contents-|colophon|issue-)/],
  ['A whole issue', /^quarterly$/],
]

/** The lowest share of same trees for each width. Raise it with the parser; it never goes down but for new texts. */
const FLOORS: Record<number, number> = { 14: 0.89, 21: 0.98, 28: 0.98, 34: 0.99, 45: 0.99 }
/** … and for all, the texts of `accuracy/newest.json` with them, which the parser does not yet read as well in narrow lines. */
const FLOORS_WITH_NEWEST: Record<number, number> = { 14: 0.86, 21: 0.96, 28: 0.96, 34: 0.98, 45: 0.99 }
const NEWEST = new Set<string>(JSON.parse(readFileSync(join(import.meta.dirname, 'accuracy/newest.json'), 'utf8')))

/** Classes whose texts follow one another in an issue. */
const IN_AN_ISSUE = new Set([
  'Statutes and rules',
  'Official documents',
  'Attachments, annexes, issued texts, notes',
  'Emergency plans',
  'Numbering traps',
  'Tables and rosters',
])
/** Issues that their texts are put together to. */
const ISSUES = 5
/** The lowest share of same lines of the short form in whole issues, with the indents of first lines and without. */
const ISSUE_FLOORS: Record<number, readonly [indents: number, flush: number]> = {
  14: [0.95, 0.94],
  21: [0.99, 0.98],
  28: [0.99, 0.99],
  34: [0.99, 0.99],
  45: [0.99, 0.99],
}

interface Trial {
  same: boolean
  /** How many lines of the tree's short form are the same. */
  lines: number
  of: number
}

function settings(width: number): Setting[] {
  return [true, false].flatMap((indents) => [true, false].map((blanks) => ({ width, indents, blanks })))
}

function trials(text: string, width: number): Trial[] {
  const tree = parse(text)
  const expected = withoutBlanks(outline(tree))
  return settings(width).flatMap((setting) => {
    const set = rewrap(text, tree, setting)
    if (set.ambiguous > 0) return []
    const found = withoutBlanks(outline(parse(set.text)))
    const lines = new Set(found.split('\n'))
    const wanted = expected.split('\n')
    return [{ same: found === expected, lines: wanted.filter((line) => lines.has(line)).length, of: wanted.length }]
  })
}

/** Keeps the blanks that show how deep a node stands. */
function withoutBlanks(form: string): string {
  return form.replace(/(\S) +/g, '$1')
}

const paths = ['quarterly.txt', ...readdirSync(join(FIXTURES, 'kinds')).map((name) => `kinds/${name}`)].filter((path) =>
  path.endsWith('.txt'),
)
const classes = CLASSES.map(([name, words]) => ({
  name,
  texts: paths.filter((path) => words.test(basename(path, '.txt'))).map((path) => readFileSync(join(FIXTURES, path), 'utf8')),
}))
const known = paths
  .filter((path) => !NEWEST.has(basename(path, '.txt')) && CLASSES.some(([, words]) => words.test(basename(path, '.txt'))))
  .map((path) => readFileSync(join(FIXTURES, path), 'utf8'))

/** Long texts, so that the column is well known; and nothing is left out, what can be read both ways neither. */
const issues = Array.from({ length: ISSUES }, (_, part) =>
  classes
    .filter(({ name }) => IN_AN_ISSUE.has(name))
    .flatMap(({ texts }) => texts)
    .filter((_, i) => i % ISSUES === part)
    .map((text) =>
      text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    )
    .join('\n\n'),
)

const measuredIssues = new Map<string, number>()

/** The share of the lines of the short form that stay the same. */
function issueShare(width: number, indents: boolean): number {
  const key = `${width} ${indents}`
  const known = measuredIssues.get(key)
  if (known !== undefined) return known
  let same = 0
  let of = 0
  for (const text of issues) {
    const tree = parse(text)
    const found = withoutBlanks(outline(parse(rewrap(text, tree, { width, indents, blanks: false }).text))).split('\n')
    const left = new Map<string, number>()
    for (const line of found) left.set(line, (left.get(line) ?? 0) + 1)
    for (const line of withoutBlanks(outline(tree)).split('\n')) {
      const times = left.get(line) ?? 0
      if (times > 0) same++
      left.set(line, times - 1)
      of++
    }
  }
  measuredIssues.set(key, same / of)
  return same / of
}

const measured = new Map<number, Trial[][]>()

/** The trials of each class. */
function trialsAt(width: number): Trial[][] {
  const known = measured.get(width) ?? classes.map(({ texts }) => texts.flatMap((text) => trials(text, width)))
  measured.set(width, known)
  return known
}

function shareOf(some: readonly Trial[]): number {
  return some.filter(({ same }) => same).length / some.length
}

describe('a text set anew', () => {
  it.each(WIDTHS)('in lines of %i gives the same tree', (width) => {
    expect(shareOf(trialsAt(width).flat())).toBeGreaterThanOrEqual(FLOORS_WITH_NEWEST[width] as number)
    expect(shareOf(known.flatMap((text) => trials(text, width)))).toBeGreaterThanOrEqual(FLOORS[width] as number)
  })

  it.each(WIDTHS)('in lines of %i gives nearly the same tree of a whole issue', (width) => {
    const [indents, flush] = ISSUE_FLOORS[width] as readonly [number, number]
    expect(issueShare(width, true)).toBeGreaterThanOrEqual(indents)
    expect(issueShare(width, false)).toBeGreaterThanOrEqual(flush)
  })

  it('is told to users with the shares measured here', () => {
    const path = join(ROOT, 'docs/accuracy.md')
    const page = readFileSync(path, 'utf8')
    const table = [
      `| class | texts | ${WIDTHS.join(' | ')} |`,
      `|---|---|${WIDTHS.map(() => '---').join('|')}|`,
      ...classes.map(
        ({ name, texts }, i) => `| ${name} | ${texts.length} | ${WIDTHS.map((width) => cell(trialsAt(width)[i])).join(' | ')} |`,
      ),
    ].join('\n')
    const issueTable = [
      `| ${ISSUES} issues put together | ${WIDTHS.join(' | ')} |`,
      `|---|${WIDTHS.map(() => '---').join('|')}|`,
      `| indents kept | ${WIDTHS.map((width) => tenths(issueShare(width, true))).join(' | ')} |`,
      `| indents lost | ${WIDTHS.map((width) => tenths(issueShare(width, false))).join(' | ')} |`,
    ].join('\n')
    const block = /(<!-- rewrapped -->\n)(?:[^<]*\n)?(<!-- \/rewrapped -->)/
    const issueBlock = /(<!-- rewrapped issues -->\n)(?:[^<]*\n)?(<!-- \/rewrapped issues -->)/
    const updated = page.replace(block, `$1${table}\n$2`).replace(issueBlock, `$1${issueTable}\n$2`)
    if (process.env.UPDATE) writeFileSync(path, updated)
    expect(readFileSync(path, 'utf8')).toBe(updated)
    expect(page).toMatch(block)
    expect(page).toMatch(issueBlock)
  })
})

function cell(these: readonly Trial[] = []): string {
  if (these.length === 0) return ''
  const lines = these.reduce((sum, trial) => sum + trial.lines, 0) / these.reduce((sum, trial) => sum + trial.of, 0)
  return `${percent(shareOf(these))} · ${percent(lines)}`
}

function tenths(share: number): string {
  return `${(Math.floor(1000 * share) / 10).toFixed(1)} %`
}

function percent(share: number): string {
  return `${Math.floor(100 * share)} %`
}
