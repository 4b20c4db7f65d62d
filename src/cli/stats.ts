/** `gongbao stats`: what is in gazettes, a line each. */
import type { Command } from 'commander'
import type { Gazette, NodeType } from '../nodes.js'
import { visit } from '../visit.js'
import { cellsOf, padEnd, padStart } from './cells.js'
import type { Encoding } from './encoding.js'
import { parserNamed } from './grammars.js'
import { ofEachFile } from './inputs.js'
import { readInput, writeOutput } from './io.js'
import { choice, encodingOption, grammarOption, INPUTS_HELP } from './options.js'
import { printableLine } from './printable.js'

interface Stats {
  file: string
  /** Id of the grammar that read it. */
  grammar: string
  characters: number
  documents: number
  instruments: number
  annexes: number
  divisions: number
  paragraphs: number
  /** Lines that no rule can place. */
  strays: number
  /** ISO dates of the first and the last document. */
  from?: string
  to?: string
}

const COLUMNS = [
  'file',
  'grammar',
  'characters',
  'documents',
  'instruments',
  'annexes',
  'divisions',
  'paragraphs',
  'strays',
  'from',
  'to',
] as const

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('Count what is in gazettes, a line for each.')
    .argument('<files...>', INPUTS_HELP)
    .addOption(grammarOption())
    .addOption(encodingOption())
    .addOption(choice('--format <format>', 'how to say it', ['table', 'json']).default('table'))
    .action(async (files: string[], { grammar, encoding, format }: { grammar: string; encoding: Encoding; format: string }) => {
      const parse = await parserNamed(grammar)
      const all = await ofEachFile(files, async (file) => {
        const text = await readInput(file, encoding)
        return statsOf(file, text, parse(text))
      })
      writeOutput(undefined, format === 'json' ? `${JSON.stringify(all, null, 2)}\n` : table(all))
    })
}

function statsOf(file: string, text: string, tree: Gazette): Stats {
  const counts: Partial<Record<NodeType, number>> = {}
  const dates: string[] = []
  visit(tree, (node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1
    if (node.type === 'document' && node.date !== undefined) dates.push(node.date)
  })
  dates.sort()
  const [from, to] = [dates[0], dates.at(-1)]
  return {
    file,
    grammar: tree.grammar,
    characters: text.length,
    documents: counts.document ?? 0,
    instruments: counts.instrument ?? 0,
    annexes: counts.annex ?? 0,
    divisions: counts.division ?? 0,
    paragraphs: counts.paragraph ?? 0,
    strays: counts.stray ?? 0,
    ...(from && to ? { from, to } : {}),
  }
}

/** Words to the left, numbers to the right; a last line of sums where there are several files. */
function table(all: readonly Stats[]): string {
  const rows = all.map((stats) => COLUMNS.map((column) => printableLine(String(stats[column] ?? ''))))
  if (all.length > 1) rows.push(COLUMNS.map((column, i) => (i === 0 ? `${all.length} files` : sum(all, column))))
  const widths = COLUMNS.map((column, i) => Math.max(...[[...COLUMNS], ...rows].map((row) => cellsOf(row[i] as string)), column.length))
  const isNumber = (i: number) => typeof all[0]?.[COLUMNS[i] as keyof Stats] === 'number'
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (isNumber(i) ? padStart(cell, widths[i] as number) : padEnd(cell, widths[i] as number)))
      .join('  ')
      .trimEnd()
  return `${[COLUMNS, ...rows].map(line).join('\n')}\n`
}

function sum(all: readonly Stats[], column: keyof Stats): string {
  const values = all.map((stats) => stats[column])
  return values.every((value) => typeof value === 'number') ? String(values.reduce((total, value) => total + value, 0)) : ''
}
