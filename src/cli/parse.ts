/** `gongbao parse`: a text in, its tree out. */
import { type Command, Option } from 'commander'
import { parse } from '../parse.js'
import { formats } from './formats.js'
import { grammarNamed } from './grammars.js'
import { readInput, writeOutput } from './io.js'

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('Read a gazette and write its tree.')
    .argument('[file]', 'a text file, - for standard input', '-')
    .addOption(new Option('--to <format>', 'what to write').choices(Object.keys(formats)).default('json'))
    .option('--grammar <id>', 'auto, or the id of a bundled grammar', 'auto')
    .option('-o, --output <file>', 'where to write; standard output without it')
    .action((file: string, options: { to: string; grammar: string; output?: string }) => {
      const grammar = grammarNamed(options.grammar)
      const tree = parse(readInput(file), { grammar })
      const write = formats[options.to] as (typeof formats)[string]
      writeOutput(options.output, write(tree))
    })
}
