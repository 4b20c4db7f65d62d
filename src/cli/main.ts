/** `gongbao` on the command line: which commands there are. */
import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import { addCheck } from './check.js'
import { addGrammar } from './grammar.js'
import { addHelp, FIRST_HELP } from './help.js'
import { CliError, reason } from './io.js'
import { addParse } from './parse.js'
import { printable } from './printable.js'
import { addRefs } from './refs.js'
import { addStats } from './stats.js'
import { addTree } from './tree.js'

const program = new Command('gongbao')
  .description('Reads Chinese government gazettes (政府公报) into a syntax tree.')
  .version(pkg.version, '-v, --version')
  .showHelpAfterError('(gongbao --help shows the commands)')
  .exitOverride()
  .configureOutput({
    writeErr: (message) => process.stderr.write(printable(message)),
    outputError: (message, write) => write(`${message}${hintOf(message)}`),
  })
  .addHelpText(
    'after',
    `
Examples:
  gongbao parse issue.txt                       the tree as JSON
  gongbao parse issue.txt --to markdown -o issue.md
  cat issue.txt | gongbao parse - --grammar base`,
  )

addParse(program)
addTree(program)
addStats(program)
addCheck(program)
addGrammar(program)
addRefs(program)
addHelp(program)
showOwnHelp(program, program.name())
// What the library calls it is far from `check` in letters.
program
  .command('validate', { hidden: true })
  .helpOption(false)
  .argument('[files...]')
  .allowUnknownOption()
  .action(() => program.error("error: unknown command 'validate'\n(Did you mean check?)"))

/** `gongbao issue.txt`: a text where a command should be. */
function hintOf(message: string): string {
  const [, file = ''] = /^error: unknown command '(.*)'/.exec(message) ?? []
  return existsSync(file) ? `(gongbao tree FILE shows what is in a text, gongbao parse FILE writes its tree)\n` : ''
}

/** A slip in the options of `check` is followed by where those are listed. */
function showOwnHelp(above: Command, name: string): void {
  for (const command of above.commands) {
    const own = `${name} ${command.name()}`
    command.showHelpAfterError(`(${own} --help shows its ${command.commands.length > 0 ? 'commands' : 'options'})`)
    showOwnHelp(command, own)
  }
}

/** The exit status is told in the manual page. */
async function main(): Promise<void> {
  try {
    if (process.argv.length <= 2) process.stdout.write(FIRST_HELP)
    else await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof CliError) {
      process.stderr.write(`gongbao: ${printable(error.message)}\n`)
      process.exitCode = 2
    } else throw error
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` has read enough
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`gongbao: cannot write standard output: ${reason(error)}\n`)
  process.exit(2)
})

await main()
