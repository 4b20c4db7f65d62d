/** `gongbao parse`: a text in, its tree out. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { parse } from '../parse.js'
import { type FormatOptions, formats } from './formats.js'
import { GRAMMAR_HELP, grammarNamed } from './grammars.js'
import { readInput, writeOutput } from './io.js'

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('Read a gazette and write its tree.')
    .argument('[file]', 'a text file, - for standard input', '-')
    .addOption(new Option('--to <format>', 'what to write').choices(Object.keys(formats)).default('json'))
    .option('--grammar <id>', GRAMMAR_HELP, 'auto')
    .option('-o, --output <file>', 'where to write; standard output without it')
    .option('--no-positions', 'JSON without places in the text')
    .option('--limit <characters>', 'most characters of a chunk (default: 800)', readLimit)
    .action((file: string, options: FormatOptions & { to: string; grammar: string; output?: string }) => {
      const grammar = grammarNamed(options.grammar)
      const tree = parse(readInput(file), { grammar })
      const write = formats[options.to] as (typeof formats)[string]
      writeOutput(options.output, write(tree, options))
    })
}

function readLimit(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('it must be a whole number above 0.')
  return Number(value)
}
