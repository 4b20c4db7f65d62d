/** `gongbao refs`: what a gazette's documents say about others, and about themselves. */
import type { Command } from 'commander'
import type { Gazette } from '../nodes.js'
import type { Encoding } from './encoding.js'
import { parserNamed } from './grammars.js'
import { readOne } from './inputs.js'
import { keepSource, writeOutput } from './io.js'
import { choice, encodingOption, grammarOption } from './options.js'
import { referenceTable } from './refs-table.js'

type Library = typeof import('../references/index.js')

const formats: Readonly<Record<string, (library: Library, tree: Gazette, text: string) => string>> = {
  json: ({ extract, resolve, toGraph }, tree, text) => {
    const references = extract(tree, { text })
    return `${JSON.stringify({ references, resolution: resolve(tree, { text, references }), graph: toGraph(tree) }, null, 2)}\n`
  },
  mermaid: ({ toGraph, toMermaid }, tree) => toMermaid(toGraph(tree)),
  dot: ({ toDot, toGraph }, tree) => toDot(toGraph(tree)),
  table: ({ extract }, tree, text) => referenceTable(extract(tree, { text })),
}

export function addRefs(program: Command): void {
  program
    .command('refs')
    .description('List citations, internal references, dates, people, tasks and publicity, or draw how documents hang together.')
    .argument('[file]', 'a text file, - for standard input', '-')
    .addOption(choice('--to <format>', 'what to write', Object.keys(formats)).default('table'))
    .addOption(grammarOption())
    .addOption(encodingOption())
    .option('-o, --output <file>', 'where to write; standard output without it')
    .action(async (file: string, options: { to: string; grammar: string; encoding: Encoding; output?: string }) => {
      const parse = await parserNamed(options.grammar)
      keepSource(options.output, [file])
      const text = await readOne(file, options.encoding)
      const write = formats[options.to] as (typeof formats)[string]
      writeOutput(options.output, write(await import('../references/index.js'), parse(text), text))
    })
}
