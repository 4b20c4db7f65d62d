/** 名单, 表格 and 附件说明: a line for each entry. */
import type { AttachmentNote, Roster, Table } from '../../nodes.js'
import { indented, lineOf } from './line.js'

// 附件：1.某某名录⏎2.某某表
export function attachmentLines(node: AttachmentNote): string[] {
  return node.children.map(lineOf)
}

/** People without a post share the line of those before them: `成 员：李某 张某某 王某`; names alone have lines of four. */
export function rosterLines(node: Roster): string[] {
  const lines: string[] = []
  const namesOnly = node.children.every(({ role, post }) => role === undefined && post === undefined)
  for (const [i, { value, role, post }] of node.children.entries()) {
    const shares = role === undefined && post === undefined && (namesOnly ? i % NAMES_IN_A_LINE > 0 : i > 0)
    if (shares) lines.push(`${lines.pop()} ${value}`)
    else lines.push(indented(value))
  }
  return lines
}

const NAMES_IN_A_LINE = 4

// | 名称 | 数量 |
export function tableLines(node: Table): string[] {
  return node.children.map((row) => {
    if (row.type === 'furniture') return lineOf(row)
    const cells = row.children.map((cell) => cell.value)
    return indented(cells.some((cell) => cell.includes('|')) ? cells.join('\t') : `| ${cells.join(' | ')} |`)
  })
}
