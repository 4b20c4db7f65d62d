/** `gongbao tree`: the outline of a gazette, for the eye. */
import type { Command } from 'commander'
import type { Gazette, Node, Parent } from '../nodes.js'
import { issueName } from '../serialize/issue-name.js'
import { gapAfter } from '../serialize/labels.js'
import { isParent } from '../visit.js'
import { cellsOf, cut, padEnd } from './cells.js'
import { colours } from './colours.js'
import type { Encoding } from './encoding.js'
import { parserNamed } from './grammars.js'
import { readOne } from './inputs.js'
import { writeReport } from './io.js'
import { encodingOption, grammarOption, wholeNumber } from './options.js'
import { printableLine } from './printable.js'

/** Cells of a line where there is no terminal to ask. */
const CELLS = 100

interface Line {
  /** `│  ├─ ` */
  branch: string
  name: string
  /** Number and date, in columns of their own. */
  facts: string[]
  isPart: boolean
}

export function addTree(program: Command): void {
  program
    .command('tree')
    .description('Draw the outline of a gazette: titles, numbers, dates, labels.')
    .argument('[file]', 'a text file, - for standard input', '-')
    .addOption(grammarOption())
    .addOption(encodingOption())
    .option('--depth <n>', 'divisions down to this depth; all without it', wholeNumber(0, 999))
    .action(async (file: string, { grammar, encoding, depth }: { grammar: string; encoding: Encoding; depth?: number }) => {
      const parse = await parserNamed(grammar)
      const tree = parse(await readOne(file, encoding))
      writeReport(drawTree(tree, depth ?? Number.POSITIVE_INFINITY, process.stdout.columns || CELLS))
    })
}

/*
 * 云溪县人民政府公报 2023年第3期（总第19期）
 * ├─ 关于印发水库管理办法的通知        云政发〔2023〕15号  2023-07-03
 * │  ├─ 一、总体要求
 * │  └─ 办法 水库管理办法
 */
function drawTree(tree: Gazette, depth: number, cells: number): string {
  const lines = [...linesUnder(tree, '', depth)]
  const widths = [0, 1].map((column) => Math.max(0, ...lines.map(({ facts }) => cellsOf(facts[column] ?? ''))))
  const room = Math.max(24, cells - (widths[0] as number) - (widths[1] as number) - 4)
  const drawn = lines.map(({ branch, name, facts, isPart }) => {
    if (facts.length === 0) return colours.dim(branch) + cut(name, cells - cellsOf(branch))
    const title = padEnd(cut(name, room - cellsOf(branch)), room - cellsOf(branch))
    const columns = facts.map((fact, i) => padEnd(fact, widths[i] as number)).join('  ')
    return `${colours.dim(branch)}${isPart ? title : colours.bold(title)}  ${colours.cyan(columns)}`.trimEnd()
  })
  return `${[colours.bold(nameOfIssue(tree)), ...drawn].join('\n')}\n`
}

function nameOfIssue(tree: Gazette): string {
  const masthead = tree.children.find((node) => node.type === 'masthead')
  return printableLine((masthead && issueName(masthead)) ?? '（无刊头）')
}

function* linesUnder(parent: Parent, indent: string, depth: number): Generator<Line> {
  const shown = (parent.children as Node[]).filter((node) => isShown(node, depth))
  for (const [i, node] of shown.entries()) {
    const isLast = i === shown.length - 1
    yield { branch: `${indent}${isLast ? '└─' : '├─'} `, ...said(node) }
    // The contents say again what the documents say.
    if (isParent(node) && node.type !== 'contents') yield* linesUnder(node, `${indent}${isLast ? '  ' : '│ '} `, depth)
  }
}

function isShown(node: Node, depth: number): boolean {
  if (node.type === 'division') return node.depth <= depth
  return (
    node.type === 'contents' || node.type === 'document' || node.type === 'instrument' || node.type === 'annex' || node.type === 'colophon'
  )
}

function said(node: Node): Omit<Line, 'branch'> {
  const isPart = node.type !== 'document'
  const line = (name: string, facts: string[] = []) => ({ name: printableLine(name), facts: facts.map(printableLine), isPart })
  switch (node.type) {
    case 'contents':
      return line(`目录（${countEntries(node)}）`)
    case 'document':
      return line(node.title || '（无标题）', [node.documentNumber ?? '', node.date ?? ''])
    case 'instrument':
      return line(`印发 ${node.title}`)
    case 'annex':
      return line(`附件${node.number ?? ''} ${node.title ?? ''}`.trimEnd())
    case 'division':
      return line(node.heading === undefined ? node.label : `${node.label}${gapAfter(node.label)}${node.heading}`)
    default:
      return line('封底')
  }
}

function countEntries(contents: Parent): number {
  const sections = contents.children.flatMap((node) => (node.type === 'contentsSection' ? node.children : []))
  return sections.filter(({ type }) => type === 'contentsEntry').length
}
