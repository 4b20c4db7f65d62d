/** `gongbao check`: what is odd in a gazette's structure, and where. */
import { type Command, InvalidArgumentError } from 'commander'
import type { RuleSettings } from '../validate/index.js'
import { readSettings } from './check-config.js'
import type { FileOptions } from './check-file.js'
import { reports } from './check-formats.js'
import { ofEachFile } from './inputs.js'
import { writeReport } from './io.js'
import { choice, encodingOption, grammarOption, INPUTS_HELP, wholeNumber } from './options.js'

interface CheckOptions extends FileOptions {
  format: string
  config?: string
  rule?: RuleSettings
  maxWarnings?: number
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Say what is odd in the structure of gazettes.')
    .argument('[files...]', INPUTS_HELP)
    .addOption(choice('--format <format>', 'how to say it', Object.keys(reports)).default('pretty'))
    .addOption(choice('--lang <lang>', 'language of the messages', ['zh', 'en']).default('zh'))
    .addOption(grammarOption())
    .addOption(encodingOption())
    .option('--config <file>', 'settings; without it, gongbao.config.js or gongbao.config.json of this folder')
    .option('--rule <id=level>', 'off, info, warning or error for a rule; may be repeated', oneRule)
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings', wholeNumber())
    .option('--fix', 'mend brackets, widths and letter-spacing in the files, never words')
    .action(async (files: string[], options: CheckOptions) => {
      const rules = { ...(await readSettings(options.config)), ...options.rule }
      const { checkFile } = await import('./check-file.js')
      const checked = await ofEachFile(files.length > 0 ? files : ['-'], (file) => checkFile(file, rules, options))
      const report = await (reports[options.format] as (typeof reports)[string])(checked, options.lang)
      // A mended standard input goes to standard output, what is left to say beside it.
      writeReport(report, options.fix && files.every((file) => file === '-') ? process.stderr : process.stdout)
      const messages = checked.flatMap((file) => file.messages)
      const warnings = messages.filter(({ severity }) => severity === 'warning').length
      if (messages.some(({ severity }) => severity === 'error') || warnings > (options.maxWarnings ?? warnings)) process.exitCode ||= 1
    })
}

function oneRule(value: string, previous?: RuleSettings): RuleSettings {
  const [id, level, ...more] = value.split('=')
  if (!id || !level || more.length > 0) throw new InvalidArgumentError('Give a rule and a level: numbering/gap=off')
  return { ...previous, [id]: level as 'off' }
}
