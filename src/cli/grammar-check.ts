/** `gongbao grammar check`: how well a pack fits issues, as a table for people or JSON for programs. */
import type { Command } from 'commander'
import type { Fit } from '../fit/index.js'
import type { Encoding } from './encoding.js'
import { packNamed } from './grammars.js'
import { ofEachFile } from './inputs.js'
import { keepSource, readInput, writeOutput } from './io.js'
import { choice, encodingOption, INPUTS_HELP } from './options.js'

interface FileFit extends Fit {
  file: string
}

/** Lines shown of a finding in the table; JSON has all. */
const SHOWN = 5

export function addGrammarCheck(grammar: Command): void {
  grammar
    .command('check')
    .description('Say how well a pack fits issues: what it reads their lines as, and what it does not know in them.')
    .argument('<pack>', 'the id of a bundled grammar, or a file: ./county.ts, .js or .json')
    .argument('<files...>', INPUTS_HELP)
    .addOption(encodingOption())
    .addOption(choice('--format <format>', 'how to say it', ['table', 'json']).default('table'))
    .option('-o, --output <file>', 'where to write; standard output without it')
    .action(
      async (pack: string, files: string[], { encoding, format, output }: { encoding: Encoding; format: string; output?: string }) => {
        const loaded = await packNamed(pack)
        keepSource(output, files)
        const { fitOf } = await import('../fit/index.js')
        const fits = await ofEachFile(
          files,
          async (file): Promise<FileFit> => ({ file, ...fitOf(loaded, await readInput(file, encoding)) }),
        )
        writeOutput(output, format === 'json' ? `${JSON.stringify(fits, null, 2)}\n` : fits.map(table).join('\n'))
      },
    )
}

function table(fit: FileFit): string {
  return [
    `${fit.file}: ${fit.lines} lines read with ${fit.grammar}`,
    '',
    ...Object.entries(fit.kinds).map(([kind, count]) => `  ${kind.padEnd(22)}${String(count).padStart(7)}${percent(count, fit.lines)}`),
    '',
    ...finding('lines read as prose that look like a convention', fit.overlooked, ({ line, like, text }) => `${line} ${like}? ${text}`),
    ...finding('prefixes unknown to the pack', Object.entries(fit.prefixes), ([prefix, places]) => `${prefix} (${linesOf(places)})`),
    ...finding('organs unknown to the pack', Object.entries(fit.organs), ([organ, places]) => `${organ} (${linesOf(places)})`),
    ...finding(
      'documents without issuer or date',
      fit.documents,
      ({ line, lacks, text }) => `${line} lacks ${lacks.join(' and ')}: ${text}`,
    ),
    ...finding('lines that no rule can place', fit.strays, ({ line, reason, text }) => `${line} ${reason}: ${text}`),
    '',
  ].join('\n')
}

function percent(count: number, lines: number): string {
  return `${((100 * count) / lines).toFixed(1).padStart(7)} %`
}

function finding<T>(name: string, all: readonly T[], say: (one: T) => string): string[] {
  const shown = all.slice(0, SHOWN).map((one) => `    ${say(one)}`)
  return [`  ${name}: ${all.length || 'none'}`, ...shown, ...(all.length > SHOWN ? [`    and ${all.length - SHOWN} more`] : [])]
}

function linesOf(places: readonly { line: number }[]): string {
  const shown = places.slice(0, SHOWN).map(({ line }) => line)
  return `line ${shown.join(', ')}${places.length > SHOWN ? `, and ${places.length - SHOWN} more` : ''}`
}
