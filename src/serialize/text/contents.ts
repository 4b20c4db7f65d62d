/** 目录: sections and entries; a number and a page stand on the entry's last line. */
import type { Contents, ContentsEntry, Leaf } from '../../nodes.js'
import { indented, lineOf } from './line.js'

export function contentsLines(node: Contents): string[] {
  return node.children.flatMap((child) =>
    child.type === 'contentsSection'
      ? child.children.flatMap((inner) => (inner.type === 'contentsEntry' ? entryLines(inner) : [lineOf(inner)]))
      : [lineOf(child)],
  )
}

// 关于印发某某办法的通知⏎某政发〔2022〕12号（12）   关于印发某某方案的通知（某政办发〔2022〕8号）7
function entryLines(node: ContentsEntry): string[] {
  const lines: string[] = []
  // 12　关于印发某某办法的通知
  let page = ''
  for (const leaf of node.children as Leaf[]) {
    if (leaf.type === 'furniture' && lines.length === 0) {
      page = `${leaf.value}　`
      continue
    }
    const joins = leaf.type === 'furniture' || (leaf.type === 'documentNumber' && /^[（(]/.test(leaf.value))
    const line = joins ? lines.pop() : undefined
    if (line !== undefined) lines.push(joined(line, leaf.value))
    else {
      lines.push(indented(page + withNameApart(leaf.value, node.byline)))
      page = ''
    }
  }
  return page === '' ? lines : [...lines, indented(page.trimEnd())]
}

/** `…12号（12）`, but `…的通知 12`: digits alone need a blank before them. */
function joined(line: string, rest: string): string {
  return /^\d/.test(rest) && !/[）)]$/.test(line) ? `${line} ${rest}` : line + rest
}

/** ——2023年2月16日在…会议上 李某: a blank tells the name from what stands before it. */
function withNameApart(line: string, name: string | undefined): string {
  return name !== undefined && line.endsWith(name) ? `${line.slice(0, -name.length)} ${name}` : line
}
