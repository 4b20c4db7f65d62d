/** `gongbao parse`: a text in, its tree out. */
import { type Command, Option } from 'commander'
import { parse } from '../parse.js'
import { type BatchOptions, parseBatch } from './batch.js'
import { isBatch } from './batch-files.js'
import { choice, wholeNumber } from './choice.js'
import { encodingOption } from './encoding.js'
import { formats } from './formats.js'
import { GRAMMAR_HELP, grammarNamed } from './grammars.js'
import { INPUTS_HELP } from './inputs.js'
import { CliError, keepSource, readInput, writeOutput } from './io.js'
import { parseNdjson } from './ndjson.js'

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('Read a gazette, or many, and write their trees.')
    .argument('[files...]', `${INPUTS_HELP}; with -o OUT/ for more than one file`)
    .addOption(choice('--to <format>', 'what to write', Object.keys(formats), { md: 'markdown' }).default('json'))
    .option('--grammar <id>', GRAMMAR_HELP, 'auto')
    .addOption(encodingOption())
    .option('-o, --output <file>', 'where to write, or a directory, OUT/; standard output without it')
    .option('--jobs <n>', 'threads for many files, all cores without it', wholeNumber(1, 512))
    .addOption(new Option('--resume', 'go on after a run that was ended: leave out files that are done, whatever the options were'))
    .addOption(
      new Option('--ndjson', 'lines of {"id", "text"} in, lines of {"id", "tree"} or {"id", "error"} out').conflicts([
        'to',
        'encoding',
        'output',
        'limit',
        'resume',
      ]),
    )
    .option('--no-positions', 'JSON without places in the text, a third of the size; no chunks, lists or checks can be made of such a tree')
    .option('--limit <characters>', 'most characters of a chunk (default: 800)', wholeNumber(1))
    .action(async (files: string[], { ndjson, ...options }: BatchOptions & { ndjson?: boolean }) => {
      const inputs = files.length > 0 ? [...new Set(files)] : ['-']
      if (ndjson && files.some((name) => name !== '-')) throw new CliError('--ndjson reads standard input, not files')
      if (ndjson) return parseNdjson(options)
      if (isBatch(inputs, options.output)) return parseBatch(inputs, options)
      const [file] = inputs as [string]
      keepSource(options.output, [file])
      const tree = parse(readInput(file, options.encoding), { grammar: grammarNamed(options.grammar) })
      const write = formats[options.to] as (typeof formats)[string]
      return writeOutput(options.output, write(tree, options))
    })
}
