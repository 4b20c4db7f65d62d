/** What each command takes, by the help: arguments, options, defaults and choices, and a word on each. */
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { addGrammar } from '../../src/cli/grammar.js'
import { addParse } from '../../src/cli/parse.js'
import { addRefs } from '../../src/cli/refs.js'
import { addStats } from '../../src/cli/stats.js'
import { addTree } from '../../src/cli/tree.js'

const program = new Command('gongbao')
for (const add of [addParse, addTree, addStats, addCheck, addRefs, addGrammar]) add(program)

/** Commands and those under them, by the words that call them. */
const commands = program.commands.flatMap((command) => [
  [command.name(), command] as const,
  ...command.commands.map((below) => [`${command.name()} ${below.name()}`, below] as const),
])

/** `--to <format> = json: json|markdown` */
const taken = ({ registeredArguments, options }: Command) => [
  ...registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name()
    return `${one.required ? `<${name}>` : `[${name}]`}${one.defaultValue === undefined ? '' : ` = ${one.defaultValue}`}`
  }),
  ...options.map(
    ({ flags, defaultValue, argChoices }) =>
      `${flags}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}${argChoices ? `: ${argChoices.join('|')}` : ''}`,
  ),
]

const ENCODING = '--encoding <name> = "auto": auto|utf-8|utf-16le|utf-16be|gb18030|big5'
const GRAMMAR = '--grammar <id> = "auto"'
const OUTPUT = '-o, --output <file>'

describe('a command takes what the guide says', () => {
  it.each([
    [
      'parse',
      [
        '[files...]',
        '--to <format> = "json": json|markdown|html|akn|text|chunks|csv|ndjson',
        GRAMMAR,
        ENCODING,
        OUTPUT,
        '--jobs <n>',
        '--resume',
        '--ndjson',
        '--no-positions',
        '--limit <characters>',
      ],
    ],
    ['tree', ['[file] = -', GRAMMAR, ENCODING, '--depth <n>']],
    ['stats', ['<files...>', GRAMMAR, ENCODING, '--format <format> = "table": table|json']],
    [
      'check',
      [
        '[files...]',
        '--format <format> = "pretty": pretty|json|sarif',
        '--lang <lang> = "zh": zh|en',
        GRAMMAR,
        ENCODING,
        '--config <file>',
        '--rule <id=level>',
        '--max-warnings <n>',
        '--fix',
      ],
    ],
    ['refs', ['[file] = -', '--to <format> = "table": json|mermaid|dot|table', GRAMMAR, ENCODING, OUTPUT]],
    ['grammar', []],
    ['grammar init', ['<files...>', OUTPUT, ENCODING]],
    ['grammar check', ['<pack>', '<files...>', ENCODING, '--format <format> = "table": table|json', OUTPUT]],
  ])('%s', (name, expected) => {
    expect(taken(new Map(commands).get(name) as Command)).toEqual(expected)
  })

  it('and there are no others', () => {
    expect(commands.map(([name]) => name)).toEqual(['parse', 'tree', 'stats', 'check', 'refs', 'grammar', 'grammar init', 'grammar check'])
  })
})

describe('the help says what it is for', () => {
  it.each(commands)('%s', (_, command) => {
    expect(command.description()).toMatch(/^[A-Z].+\.$/)
    // words that stand behind it: no sentence
    for (const { description } of [...command.registeredArguments, ...command.options]) expect(description).toMatch(/^\S.*[^.\s]$/)
  })
})
