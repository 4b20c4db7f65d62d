/** Help: a short one for `gongbao` alone, and what is made of the commands: the manual page, completion. */
import type { Command } from 'commander'
import { addCompletion } from './help-completion.js'
import { manual } from './help-man.js'
import { writeOutput } from './io.js'

/** What `gongbao` alone prints. */
export const FIRST_HELP = `gongbao reads Chinese government gazettes (政府公报) into a syntax tree.

  gongbao tree issue.txt                             what is in it, at a glance
  gongbao parse issue.txt --to markdown -o issue.md  the whole issue as Markdown
  gongbao check issue.txt                            gaps in numbering, wrong dates, unlisted attachments

gongbao --help lists all commands; gongbao <command> --help tells about one.
`

/** Call it last: the manual and the completion tell of the commands that are there. */
export function addHelp(program: Command): void {
  addCompletion(program)
  program.command('man', { hidden: true }).action(() => writeOutput(undefined, manual(program)))
}
