/**
 * A tree in its short form: a line for each node, children two blanks deeper, what is printed first and what is inferred
 * in braces.
 *
 * ```
 * document 关于加强粮食管理的通知 {通知, 云溪县人民政府, 云政发〔2023〕15号, 2023-07-03, full}
 *   addressee 各乡镇人民政府，县直各单位 {各乡镇人民政府; 县直各单位}
 *   chinese 一、 总体要求 {1}
 *     paragraph 坚持统筹推进，…
 * ```
 *
 * In an expectation `…` stands for any text.
 */
import type { Gazette, Node } from '../../src/nodes.js'
import { isParent, visit } from '../../src/visit.js'

/** The short form. A division's own heading leaf is left out: its line says the same. */
export function outline(tree: Gazette): string {
  const lines: string[] = []
  visit(tree, (node, ancestors) => {
    if (node.type === 'gazette') return
    const parent = ancestors.at(-1)
    if (node.type === 'heading' && parent?.type === 'division' && parent.children[0] === node) return
    const nesting = ancestors.filter(({ type }) => type === 'division').length + 1
    lines.push('  '.repeat(ancestors.length - 1) + [nameOf(node), printed(node), inferred(node, nesting)].filter(Boolean).join(' '))
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** A division goes by its scheme, everything else by its type. */
function nameOf(node: Node): string {
  return node.type === 'division' ? node.scheme : node.type
}

function printed(node: Node): string {
  if (node.type === 'division') return node.heading === undefined ? node.label : `${node.label} ${node.heading}`
  if (node.type === 'contentsSection' || node.type === 'annex') return node.title ?? ''
  if (isParent(node)) return 'title' in node ? node.title : ''
  return node.value
}

function inferred(node: Node, nesting: number): string {
  const facts = factsOf(node, nesting).filter((fact) => fact !== undefined && fact !== false && fact !== '')
  return facts.length > 0 ? `{${facts.join(', ')}}` : ''
}

function factsOf(node: Node, nesting: number): (string | number | false | undefined)[] {
  switch (node.type) {
    case 'masthead':
      return [
        node.pinyin,
        named('year', node.year),
        named('issue', node.issue),
        named('total', node.totalIssue),
        node.sponsor,
        node.publicationDate,
        node.frequency,
        node.purpose?.join(' / '),
      ]
    case 'contentsEntry':
      return [node.documentNumber, node.byline, named('page', node.page)]
    case 'document':
      return [node.kind, node.issuer, node.documentNumber, node.date, node.publicity]
    case 'instrument':
      return [node.kind]
    case 'annex':
      return [node.number]
    case 'colophon':
      return Object.entries(node.fields).map(([name, value]) => `${name}: ${value}`)
    case 'division':
      return [
        node.ordinal.join('.'),
        node.depth === nesting ? undefined : `depth ${node.depth}`,
        node.heading !== undefined && node.runIn ? 'run-in' : undefined,
        node.heading === undefined && !node.runIn ? 'alone' : undefined,
      ]
    case 'documentNumber':
      return [node.text === node.value ? undefined : node.text, node.prefix, node.year, node.serial]
    case 'addressee':
      return [node.organs.join('; ')]
    case 'date':
      return [node.date]
    case 'annotation':
      return [node.publicity, node.misplaced && 'misplaced']
    case 'attachment':
      return [node.number, node.title, named('note', node.note), node.misplaced && 'misplaced']
    case 'rosterEntry':
      return [named('role', node.role), node.name, node.post]
    case 'appointment':
      return [node.action, node.person, node.post, node.probation]
    case 'paragraph':
      return [node.continued && 'continued']
    case 'stray':
      return [node.reason]
    default:
      return []
  }
}

function named(name: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${name} ${value}`
}

/**
 * The short form `found`, each of its lines written as the line of `expected` that it answers to, so that a difference
 * shows only where there is one.
 */
export function writtenAs(expected: string, found: string): string {
  const patterns = expected.split('\n')
  let from = 0
  return found
    .split('\n')
    .map((line) => {
      const at = patterns.findIndex((pattern, i) => i >= from && answers(line, pattern))
      if (at < 0) return line
      from = at + 1
      return patterns[at]
    })
    .join('\n')
}

/** Whether the line is the pattern, whose `…` stand for any text. */
function answers(line: string, pattern: string): boolean {
  const parts = pattern.split('…')
  const first = parts.shift() as string
  if (!line.startsWith(first)) return false
  if (parts.length === 0) return line === first
  const last = parts.pop() as string
  let at = first.length
  for (const part of parts) {
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return line.endsWith(last) && line.length - last.length >= at
}
