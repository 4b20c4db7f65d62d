/** Completion for shells, made of the commands themselves. */
import { Argument, type Command } from 'commander'
import { leaves } from './help-man.js'
import { writeOutput } from './io.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

interface Completed {
  /** Words after `gongbao`: `grammar init`. */
  words: string
  options: { flag: string; about: string; choices: readonly string[] }[]
}

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print a script for your shell: source <(gongbao completion bash).')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action((shell: (typeof SHELLS)[number]) => writeOutput(undefined, completion(program, shell)))
}

function completion(program: Command, shell: (typeof SHELLS)[number]): string {
  const commands = leaves(program).map(({ path, command }) => ({
    words: path.slice(program.name().length + 1),
    options: optionsOf(command),
  }))
  if (shell === 'fish') return fish(commands)
  return shell === 'zsh' ? `#compdef gongbao\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}` : bash(commands)
}

function optionsOf(command: Command): Completed['options'] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description, argChoices }) => ({ flag: long ?? short ?? '', about: description, choices: argChoices ?? [] }))
}

/** What may come after the words before: `grammar` → `init check`. */
function nextWords(commands: readonly Completed[]): Map<string, string[]> {
  const next = new Map<string, string[]>()
  for (const { words } of commands) {
    const parts = words.split(' ')
    for (const [i, part] of parts.entries()) {
      const before = parts.slice(0, i).join(' ')
      const known = next.get(before) ?? []
      if (!known.includes(part)) next.set(before, [...known, part])
    }
  }
  return next
}

function bash(commands: readonly Completed[]): string {
  const choices = commands.flatMap(({ words, options }) =>
    options
      .filter((one) => one.choices.length > 0)
      .map((one) => `    '${words} ${one.flag}') COMPREPLY=($(compgen -W '${one.choices.join(' ')}' -- "$now")); return ;;`),
  )
  const flags = commands.map(({ words, options }) => `    '${words}') flags='${options.map(({ flag }) => flag).join(' ')}' ;;`)
  const words = [...nextWords(commands)].map(([before, after]) => `    '${before}') words='${after.join(' ')}' ;;`)
  return `_gongbao() {
  local now=\${COMP_WORDS[COMP_CWORD]} last=\${COMP_WORDS[COMP_CWORD-1]} command='' flags='' words='' i
  for ((i = 1; i < COMP_CWORD && i < 3; i++)); do
    case \${COMP_WORDS[i]} in -* | *.* | */*) break ;; esac
    command+="\${command:+ }\${COMP_WORDS[i]}"
  done
  case "$command $last" in
${choices.join('\n')}
  esac
  case $command in
${words.join('\n')}
  esac
  case $command in
${flags.join('\n')}
  esac
  case $now in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$now")) ;;
    *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$now")); else COMPREPLY=($(compgen -f -- "$now")); fi ;;
  esac
}
complete -o filenames -F _gongbao gongbao
`
}

function fish(commands: readonly Completed[]): string {
  const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
  const seen = (words: string) =>
    words
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
  const lines = [...nextWords(commands)].map(
    ([before, after]) =>
      `complete -c gongbao ${before === '' ? '-f -n __fish_use_subcommand' : `-f -n ${quote(seen(before))}`} -a ${quote(after.join(' '))}`,
  )
  for (const { words, options } of commands)
    for (const { flag, about, choices } of options)
      if (flag.startsWith('--'))
        lines.push(
          `complete -c gongbao -n ${quote(seen(words))} -l ${flag.slice(2)} -d ${quote(about)}${choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : ''}`,
        )
  return `${lines.join('\n')}\n`
}
