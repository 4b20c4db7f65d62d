/** `gongbao refs`: what a gazette's documents say about others, and about themselves. */
import type { Command } from 'commander'
import { parse } from '../parse.js'
import { extract, resolve, toDot, toGraph, toMermaid } from '../references/index.js'
import { choice } from './choice.js'
import { type Encoding, encodingOption } from './encoding.js'
import { GRAMMAR_HELP, grammarNamed } from './grammars.js'
import { readOne } from './inputs.js'
import { keepSource, writeOutput } from './io.js'
import { referenceTable } from './refs-table.js'

type Gazette = ReturnType<typeof parse>

const formats: Readonly<Record<string, (tree: Gazette, text: string) => string>> = {
  json: (tree, text) => {
    const references = extract(tree, { text })
    return `${JSON.stringify({ references, resolution: resolve(tree, { text, references }), graph: toGraph(tree) }, null, 2)}\n`
  },
  mermaid: (tree) => toMermaid(toGraph(tree)),
  dot: (tree) => toDot(toGraph(tree)),
  table: (tree, text) => referenceTable(extract(tree, { text })),
}

export function addRefs(program: Command): void {
  program
    .command('refs')
    .description('List citations, internal references, dates, people, tasks and publicity, or draw how documents hang together.')
    .argument('[file]', 'a text file, - for standard input', '-')
    .addOption(choice('--to <format>', 'what to write', Object.keys(formats)).default('table'))
    .option('--grammar <id>', GRAMMAR_HELP, 'auto')
    .addOption(encodingOption())
    .option('-o, --output <file>', 'where to write; standard output without it')
    .action((file: string, options: { to: string; grammar: string; encoding: Encoding; output?: string }) => {
      const grammar = grammarNamed(options.grammar)
      keepSource(options.output, [file])
      const text = readOne(file, options.encoding)
      const write = formats[options.to] as (typeof formats)[string]
      writeOutput(options.output, write(parse(text, { grammar }), text))
    })
}
