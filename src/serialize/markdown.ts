/** Markdown: headings, paragraphs, lists. */
import type { Annex, Block, ContentsSection, Document, Gazette, Instrument, Leaf } from '../nodes.js'

/** The tree as Markdown. No printed sign turns into markup. */
export function toMarkdown(tree: Gazette): string {
  const blocks: string[] = []
  for (const node of tree.children) writeNode(node, 1, blocks)
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

type Any = Gazette['children'][number] | Document['children'][number] | Block | ContentsSection | ContentsSection['children'][number]

function writeNode(node: Any, level: number, blocks: string[]): void {
  switch (node.type) {
    case 'masthead':
    case 'colophon':
      for (const child of node.children)
        if (child.type !== 'furniture') blocks.push(child.type === 'title' ? heading(level, child.value) : escaped(child.value))
      return
    case 'contents':
    case 'contentsSection':
      writeContents(node.children as Any[], level, blocks)
      return
    case 'document':
    case 'instrument':
    case 'annex':
      writePart(node, level, blocks)
      return
    case 'division': {
      const [first, ...rest] = node.children
      if (node.heading !== undefined && node.depth <= 3 && !node.runIn) blocks.push(heading(level + node.depth, (first as Leaf).value))
      else {
        const [text, ...more] = rest
        const joined = node.runIn && text?.type === 'paragraph'
        const label = escaped((first as Leaf).value)
        blocks.push(joined ? `${node.heading === undefined ? label : `**${label}**`}${escaped(text.value)}` : label)
        for (const child of joined ? more : rest) writeNode(child, level, blocks)
        return
      }
      for (const child of rest) writeNode(child, level, blocks)
      return
    }
    case 'attachmentNote':
    case 'roster':
      blocks.push(node.children.map((child) => `- ${escaped(child.value)}`).join('\n'))
      return
    case 'table':
      blocks.push(table(node.children.map((row) => row.children.map((cell) => cell.value))))
      return
    case 'contentsEntry':
      return
    case 'furniture':
      return
    case 'title':
      blocks.push(heading(level, node.value))
      return
    case 'annotation':
      blocks.push(escaped(`（${node.value}）`))
      return
    case 'addressee':
      blocks.push(escaped(`${node.value}：`))
      return
    default:
      blocks.push(escaped((node as Leaf).value))
  }
}

function writePart(node: Document | Instrument | Annex, level: number, blocks: string[]): void {
  const inner = node.type === 'document' ? level : level + 1
  for (const child of node.children) {
    if (child.type === 'heading') blocks.push(`**${escaped(child.value)}**`)
    else writeNode(child, child.type === 'title' ? inner + (node.type === 'document' ? 1 : 0) : inner + 1, blocks)
  }
}

function writeContents(children: readonly Any[], level: number, blocks: string[]): void {
  let list: string[] = []
  const flush = () => {
    if (list.length > 0) blocks.push(list.join('\n'))
    list = []
  }
  for (const child of children) {
    if (child.type === 'contentsEntry')
      list.push(`- ${escaped([child.title, child.documentNumber, child.page].filter((part) => part !== undefined).join(' '))}`)
    else {
      flush()
      if (child.type === 'contentsSection') writeContents(child.children as Any[], level + 1, blocks)
      else if (child.type === 'heading') blocks.push(heading(level + 1, child.value))
    }
  }
  flush()
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${escaped(text)}`
}

function table(rows: string[][]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const line = (row: string[]) => `| ${Array.from({ length: columns }, (_, i) => escaped(row[i] ?? '')).join(' | ')} |`
  const [head, ...body] = rows as [string[], ...string[][]]
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n')
}

/** A backslash before every sign that Markdown could read, and before what would open a list or heading. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/[\r\n\u0000]+/g, ' ')
    .replace(/^(\s*)([#+\-=>])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
}
