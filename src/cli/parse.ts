/** `gongbao parse`: a text in, its tree out. */
import { type Command, Option } from 'commander'
import type { BatchOptions } from './batch.js'
import { isBatch } from './batch-files.js'
import { formats } from './formats.js'
import { parserNamed } from './grammars.js'
import { CliError, keepSource, readInput, writeOutput } from './io.js'
import { choice, encodingOption, grammarOption, INPUTS_HELP, wholeNumber } from './options.js'

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('Read a gazette, or many, and write their trees.')
    .argument('[files...]', `${INPUTS_HELP}; with -o OUT/ for more than one file`)
    .addOption(choice('--to <format>', 'what to write', Object.keys(formats), { md: 'markdown' }).default('json'))
    .addOption(grammarOption())
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
      if (ndjson) return (await import('./ndjson.js')).parseNdjson(options)
      if (await isBatch(inputs, options.output)) return (await import('./batch.js')).parseBatch(inputs, options)
      const [file] = inputs as [string]
      keepSource(options.output, [file])
      const parse = await parserNamed(options.grammar)
      const tree = parse(await readInput(file, options.encoding))
      const write = formats[options.to] as (typeof formats)[string]
      return writeOutput(options.output, await write(tree, options))
    })
}
