/** A graph as text for drawing: Mermaid flowchart and Graphviz DOT. */
import { mustBe } from '../arguments.js'
import type { Graph, GraphNode, GraphRelation } from './graph-builder.js'

const LABELS: Readonly<Record<GraphRelation, string>> = {
  issuedBy: '发文机关',
  issues: '印发',
  attaches: '附件',
  basedOn: '依据',
  amends: '修改',
  repeals: '废止',
  forwards: '转发',
  answers: '批复',
  cites: '引用',
}

/** Signs that end a line or a text in either language, or that no drawing shows. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu

function linesOf({ title, documentNumber, id }: GraphNode): string[] {
  const lines = [title, documentNumber ?? ''].filter((line) => line !== '')
  return (lines.length > 0 ? lines : [id]).map((line) => line.replace(UNSEEN, ' '))
}

const SHAPES: Readonly<Record<GraphNode['type'], [open: string, close: string]>> = {
  document: ['[', ']'],
  instrument: ['(', ')'],
  annex: ['[/', '/]'],
  external: ['>', ']'],
  organ: ['([', '])'],
}

/** [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart. */
export function toMermaid(graph: Graph): string {
  mustBeGraph('toMermaid', graph)
  const { nodes, edges } = graph
  const names = namesOf(nodes)
  const lines = nodes.map((node, i) => {
    const [open, close] = SHAPES[node.type]
    return `  n${i + 1}${open}"${linesOf(node).map(mermaidText).join('<br/>')}"${close}`
  })
  for (const { from, to, relation } of edges) lines.push(`  ${names.get(from)} -->|${LABELS[relation]}| ${names.get(to)}`)
  return `${['flowchart LR', ...lines].join('\n')}\n`
}

/** Mermaid's own escapes: `#35;` is a number sign. */
function mermaidText(text: string): string {
  return text.replace(/[#"<>&`\\[\]{}|;]/g, (sign) => `#${sign.charCodeAt(0)};`)
}

const DOT_SHAPES: Readonly<Record<GraphNode['type'], string>> = {
  document: 'box',
  instrument: 'note',
  annex: 'folder',
  external: 'plaintext',
  organ: 'ellipse',
}

/** [Graphviz DOT](https://graphviz.org/doc/info/lang.html). */
export function toDot(graph: Graph): string {
  mustBeGraph('toDot', graph)
  const { nodes, edges } = graph
  const names = namesOf(nodes)
  const lines = nodes.map((node, i) => `  n${i + 1} [label="${linesOf(node).map(dotText).join('\\n')}", shape=${DOT_SHAPES[node.type]}];`)
  for (const { from, to, relation } of edges) lines.push(`  ${names.get(from)} -> ${names.get(to)} [label="${LABELS[relation]}"];`)
  return `${['digraph gazette {', '  rankdir=LR;', ...lines, '}'].join('\n')}\n`
}

function dotText(text: string): string {
  return text.replace(/[\\"]/g, (sign) => `\\${sign}`)
}

function namesOf(nodes: readonly GraphNode[]): Map<string, string> {
  return new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]))
}

function mustBeGraph(taker: string, graph: Partial<Graph> | null | undefined): void {
  mustBe(Array.isArray(graph?.nodes), taker, 'a graph of toGraph', graph)
}
