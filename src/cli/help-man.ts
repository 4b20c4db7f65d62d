/** The manual page, made of the commands themselves. */
import type { Command } from 'commander'

const EXIT = [
  '0|done; warnings of check are no failure, nor are lines of --ndjson that cannot be read: their answers say so',
  '1|check found errors, or more warnings than --max-warnings',
  '2|could not run, or could not read or write some of the files',
]

/** roff: a backslash is a command, and so is a dot or quote that begins a line. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
}

/** The page `gongbao(1)`, for `man -l`. */
export function manual(program: Command): string {
  const lines = [
    `.TH GONGBAO 1 "" "gongbao ${program.version()}" "User Commands"`,
    '.SH NAME',
    `${program.name()} \\- ${roff(sentence(program.description()))}`,
    '.SH SYNOPSIS',
    ...leaves(program).flatMap(({ path, command }) => [`.B ${roff(path)}`, roff(command.usage()), '.br']),
    '.SH COMMANDS',
    ...leaves(program).flatMap(({ path, command }) => section(path, command)),
    '.SH EXIT STATUS',
    ...EXIT.flatMap((each) => ['.TP', ...each.split('|')]),
    '.SH ENVIRONMENT',
    '.TP',
    'NO_COLOR',
    'Any value: no colours.',
  ]
  return `${lines.join('\n')}\n`
}

function section(path: string, command: Command): string[] {
  const help = command.createHelp()
  return [
    `.SS ${roff(path)} ${roff(command.usage())}`,
    roff(command.description()),
    ...help.visibleArguments(command).flatMap((one) => ['.TP', `.I ${roff(one.name())}`, roff(one.description)]),
    ...help.visibleOptions(command).flatMap((one) => ['.TP', `.B ${roff(one.flags)}`, roff(help.optionDescription(one))]),
  ]
}

/** Every command that does something, with its words: `gongbao grammar init`. */
export function leaves(command: Command, before = ''): { path: string; command: Command }[] {
  const path = `${before}${command.name()}`
  const below = command
    .createHelp()
    .visibleCommands(command)
    .filter((each) => each.name() !== 'help')
  return below.length === 0 ? [{ path, command }] : below.flatMap((each) => leaves(each, `${path} `))
}

function sentence(text: string): string {
  return text.replace(/\.$/, '')
}
