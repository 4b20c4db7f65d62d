/** What holds text: each block of the tree → block elements (`p`, `table`, `blockContainer`, `toc`). */
import { isDay } from '../../calendar.js'
import type { Block, Contents, ContentsEntry, Leaf, Node, Table } from '../../nodes.js'
import { type Content, type Element, element } from '../element.js'
import { linked, type Mentions } from '../mentions.js'
import { leavesOf, reading, withSections } from '../reading.js'
import { eIdOf } from './eid.js'

/** Blocks that hold no numbered part: these stand inside `content`, `intro` and `wrapUp`. */
export type TextBlock = Exclude<Block, { type: 'division' }>

/** What the elements need to know of the whole tree. */
export interface Context {
  ids: ReadonlyMap<Node, string>
  mentions: Mentions
}

export function blocks(children: readonly TextBlock[], context: Context): Element[] {
  return children.map((child) => block(child, context))
}

function block(node: TextBlock, { mentions }: Context): Element {
  switch (node.type) {
    case 'table':
      return table(node)
    case 'roster':
    case 'attachmentNote':
    case 'contents':
      return container(node.type, leavesOf(node).map(leaf))
    case 'paragraph':
      return p(undefined, linked(node.value, mentions.of(node), reference))
    default:
      return leaf(node)
  }
}

function reference(text: string, id: string): Element {
  return element('ref', { href: `#${eIdOf(id)}` }, [text])
}

/** The standard has no empty table, row or container. */
function table(node: Table): Element {
  const rows = reading(node.children).map((row) => row.children.map((cell) => element('td', {}, [p(undefined, [cell.value])])))
  if (rows.length === 0) return p('table', [])
  return element(
    'table',
    {},
    rows.map((cells) => element('tr', {}, cells.length > 0 ? cells : [element('td', {})])),
  )
}

function container(name: string, children: readonly Element[]): Element {
  return children.length > 0 ? element('blockContainer', { class: name }, children) : p(name, [])
}

/** Elements of the standard for what a line is; a class tells what the standard has no element for. */
export function leaf(node: Leaf): Element {
  switch (node.type) {
    case 'title':
      return p(undefined, [element('docTitle', {}, [node.value])])
    case 'documentNumber':
      return p(undefined, [element('docNumber', {}, [node.value])])
    case 'signature':
      return p('signature', [element('signature', {}, [node.value])])
    case 'date':
      return p('date', [isDay(node.date) ? element('docDate', { date: node.date }, [node.value]) : node.value])
    case 'annotation':
      return p('annotation', [`（${node.value}）`])
    case 'addressee':
      return p('addressee', [`${node.value}：`])
    case 'paragraph':
      return p(undefined, [node.value])
    default:
      return p(node.type, [node.value])
  }
}

function p(name: string | undefined, children: readonly Content[]): Element {
  return element('p', { class: name }, children)
}

/** The contents of the issue as `toc`; `target` gives the eId of the document that an entry lists. */
export function tableOfContents(contents: Contents, target: (entry: ContentsEntry) => string | undefined): Element[] {
  const items = withSections(contents).map(({ line }) => {
    if (line.type !== 'contentsEntry') return element('tocItem', { level: 1, href: '#' }, [line.value])
    const words = [...reading(line.children).map(({ value }) => value), ...(line.page === undefined ? [] : [`（${line.page}）`])]
    return element('tocItem', { level: 2, href: `#${target(line) ?? ''}` }, [words.join(' ')])
  })
  return items.length > 0 ? [element('toc', {}, items)] : []
}
