/** The tree narrows by `type`, and only by types that there are. */
import { type Block, type Gazette, type Node, type Position, parse, visit } from 'gongbao'

const tree: Gazette = parse('')
const version: 1 = tree.version

for (const child of tree.children) {
  if (child.type === 'document') {
    const title: string = child.title
    const date: string | undefined = child.date
    const publicity: 'full' | 'partial' | 'on-request' | 'none' | undefined = child.publicity
    void [title, date, publicity]
    // @ts-expect-error a field may be absent
    const number: string = child.documentNumber
    void number
  }
  if (child.type === 'masthead') {
    const year: number | undefined = child.year
    void year
    // @ts-expect-error a masthead has no kind
    void child.kind
  }
  // @ts-expect-error no such type
  if (child.type === 'paper') void child
}

function textOf(node: Node): string {
  return 'children' in node ? node.children.map(textOf).join('') : node.value
}

/** Every kind of block is said once: a new one fails here. */
function name(block: Block): string {
  switch (block.type) {
    case 'division':
      return block.label + block.ordinal.join('.') + block.depth.toFixed()
    case 'attachmentNote':
    case 'roster':
    case 'table':
    case 'contents':
      return block.children.map(textOf).join('')
    default:
      return block.value
  }
}

visit(tree, (node, ancestors) => {
  const place: Position = node.position
  void [place.start.offset, ancestors[0]?.children, version]
  if (node.type === 'division') node.children.map(name)
  return node.type !== 'contents'
})

// @ts-expect-error a text is needed
parse()
// @ts-expect-error a grammar is no name
parse('', { grammar: 'base' })
