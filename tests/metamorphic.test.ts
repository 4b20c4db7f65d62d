/**
 * A text that is set anew, in lines of another width, with and without indents and blank lines, gives the same tree up
 * to positions. What is left out is what no reader could know: without indents, a full line may end its paragraph or
 * not (`isAmbiguous` in `support/rewrap.ts` says when), and a blank at a line's end is gone.
 *
 * The shares of same trees stand in `docs/accuracy.md`; `npm run update` writes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { outline } from './support/outline.js'
import { rewrap, type Setting } from './support/rewrap.js'

const ROOT = join(import.meta.dirname, '..')
const KINDS = join(ROOT, 'fixtures/kinds')
const WIDTHS = [14, 21, 28, 34, 45]

/** What the text of a class is called, by the first word of its name. Texts that are set in lines already are in none. */
const CLASSES: readonly [name: string, words: RegExp][] = [
  ['Statutes and rules', /^(?:statute-(?!text-on-next-line)|adoption-)/],
  [
    'Official documents',
    /^(?:kind|joint|number|dates|gbt9704|documents|annual|excerpt|plain|personnel|work|running|state|order|speech|appointments|repeal|sign|no-blank|responsibility|land|minutes|letter|policy|latin)-/,
  ],
  ['Attachments, annexes, issued texts, notes', /^(?:attachment|annex|instruments|interpretation|annotations)/],
  ['Emergency plans', /^plan-/],
  ['Numbering traps', /^(?:trap|half-width)-/],
  ['Web copies', /^web-/],
  ['Tables and rosters', /^(?:table-|roster)/],
  ['Mastheads, contents, colophons', /^(?:masthead|contents-|colophon|issue-)/],
]

/** The lowest share of same trees for each width. Raise it with the parser; it never goes down. */
const FLOORS: Record<number, number> = { 14: 0.5, 21: 0.75, 28: 0.85, 34: 0.9, 45: 0.95 }

interface Trial {
  width: number
  same: boolean
}

const settings: Setting[] = WIDTHS.flatMap((width) =>
  [true, false].flatMap((indents) => [true, false].map((blanks) => ({ width, indents, blanks }))),
)

function trials(text: string): Trial[] {
  const tree = parse(text)
  const expected = withoutBlanks(outline(tree))
  return settings.flatMap((setting) => {
    const set = rewrap(text, tree, setting)
    if (set.ambiguous > 0) return []
    return [{ width: setting.width, same: withoutBlanks(outline(parse(set.text))) === expected }]
  })
}

/** Keeps the blanks that show how deep a node stands. */
function withoutBlanks(form: string): string {
  return form.replace(/(\S) +/g, '$1')
}

const names = readdirSync(KINDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
const measured = CLASSES.map(([name, words]) => {
  const texts = names.filter((text) => words.test(text))
  return { name, texts: texts.length, trials: texts.flatMap((text) => trials(readFileSync(join(KINDS, `${text}.txt`), 'utf8'))) }
})

function shareOf(some: readonly Trial[], width: number): number {
  const these = some.filter((trial) => trial.width === width)
  return these.filter(({ same }) => same).length / these.length
}

describe('a text set anew', () => {
  it.each(WIDTHS)('in lines of %i gives the same tree', (width) => {
    const all = measured.flatMap((one) => one.trials)
    expect(shareOf(all, width)).toBeGreaterThanOrEqual(FLOORS[width] as number)
  })

  it('is told to users with the shares measured here', () => {
    const path = join(ROOT, 'docs/accuracy.md')
    const page = readFileSync(path, 'utf8')
    const table = [
      `| class | texts | ${WIDTHS.join(' | ')} |`,
      `|---|---|${WIDTHS.map(() => '---').join('|')}|`,
      ...measured.map(
        (one) => `| ${one.name} | ${one.texts} | ${WIDTHS.map((width) => percent(shareOf(one.trials, width))).join(' | ')} |`,
      ),
    ].join('\n')
    const block = /(<!-- rewrapped -->\n)(?:[^<]*\n)?(<!-- \/rewrapped -->)/
    const updated = page.replace(block, `$1${table}\n$2`)
    if (process.env.UPDATE) writeFileSync(path, updated)
    expect(readFileSync(path, 'utf8')).toBe(updated)
    expect(page).toMatch(block)
  })
})

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${Math.floor(100 * share)} %`
}
