/** `gongbao check`: what is odd in a gazette's structure, and where. */
import { type Command, InvalidArgumentError } from 'commander'
import type { Grammar } from '../grammar.js'
import type { Gazette } from '../nodes.js'
import { parse } from '../parse.js'
import { type Lang, type Message, mend, type RuleSettings, SettingsError, validate } from '../validate/index.js'
import { readSettings } from './check-config.js'
import { type Checked, reports } from './check-formats.js'
import { choice, wholeNumber } from './choice.js'
import { type Encoding, encodingOption } from './encoding.js'
import { GRAMMAR_HELP, grammarNamed } from './grammars.js'
import { INPUTS_HELP, ofEachFile } from './inputs.js'
import { CliError, readSource, warn, writeOutput, writeReport } from './io.js'
import { plural } from './printable.js'

interface CheckOptions {
  format: string
  lang: Lang
  grammar: string
  encoding: Encoding
  config?: string
  rule?: RuleSettings
  maxWarnings?: number
  fix?: true
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Say what is odd in the structure of gazettes.')
    .argument('[files...]', INPUTS_HELP)
    .addOption(choice('--format <format>', 'how to say it', Object.keys(reports)).default('pretty'))
    .addOption(choice('--lang <lang>', 'language of the messages', ['zh', 'en']).default('zh'))
    .option('--grammar <id>', GRAMMAR_HELP, 'auto')
    .addOption(encodingOption())
    .option('--config <file>', 'settings; without it, gongbao.config.js or gongbao.config.json of this folder')
    .option('--rule <id=level>', 'off, info, warning or error for a rule; may be repeated', oneRule)
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings', wholeNumber())
    .option('--fix', 'mend brackets, widths and letter-spacing in the files, never words')
    .action(async (files: string[], options: CheckOptions) => {
      const rules = { ...(await readSettings(options.config)), ...options.rule }
      const checked = ofEachFile(files.length > 0 ? files : ['-'], (file) => checkFile(file, rules, options))
      const report = (reports[options.format] as (typeof reports)[string])(checked, options.lang)
      // A mended standard input goes to standard output, what is left to say beside it.
      writeReport(report, options.fix && files.every((file) => file === '-') ? process.stderr : process.stdout)
      const messages = checked.flatMap((file) => file.messages)
      const warnings = messages.filter(({ severity }) => severity === 'warning').length
      if (messages.some(({ severity }) => severity === 'error') || warnings > (options.maxWarnings ?? warnings)) process.exitCode ||= 1
    })
}

function checkFile(file: string, rules: RuleSettings, { grammar: id, lang, fix, encoding: given }: CheckOptions): Checked {
  const candidates = grammarNamed(id)
  const read = (source: string) => parse(source, { grammar: candidates })
  const known = [candidates].flat()
  const check = (tree: Gazette, source: string) => checkTree(tree, source, rules, lang, known)
  const { encoding, undecodable, ...source } = readSource(file, given)
  let { text } = source
  if (fix) {
    if (undecodable.length > 0) throw new CliError(`cannot mend ${file}: what is not ${encoding} would be lost`)
    const mended = mend(text, read, check)
    if (mended !== text || file === '-') writeOutput(file, mended, encoding)
    if (mended !== text) warn(saidOf(file, linesChanged(text, mended), lang))
    text = mended
  }
  return { file, text, messages: check(read(text), text) }
}

function saidOf(file: string, lines: number, lang: Lang): string {
  return lang === 'zh' ? `${file}：改了 ${lines} 行` : `${file}: ${plural(lines, 'line')} mended`
}

/** A mending makes no lines and takes none away. */
function linesChanged(before: string, after: string): number {
  const lines = after.split('\n')
  return before.split('\n').filter((line, i) => line !== lines[i]).length
}

function checkTree(tree: Gazette, source: string, rules: RuleSettings, lang: Lang, known: readonly Grammar[]): Message[] {
  const grammar = known.find(({ id }) => id === tree.grammar)
  try {
    return validate(tree, { source, rules, lang, ...(grammar ? { grammar } : {}) })
  } catch (error) {
    if (error instanceof SettingsError) throw new CliError(error.message)
    throw error
  }
}

function oneRule(value: string, previous?: RuleSettings): RuleSettings {
  const [id, level, ...more] = value.split('=')
  if (!id || !level || more.length > 0) throw new InvalidArgumentError('Give a rule and a level: numbering/gap=off')
  return { ...previous, [id]: level as 'off' }
}
