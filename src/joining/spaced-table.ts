/** 表格 whose columns are parted by blanks only: `序号 任务名称 责任单位`⏎`1 清淤疏浚 县水务局` */

import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import type { ReadRow } from '../tokens/table.js'
import { markAmounts } from './amounts.js'
import { cellsOf } from './blank-cells.js'
import { SpacedRows } from './spaced-rows.js'
import { markBarredRows, markNumberedRows, markTabbedNames } from './table-rows.js'

/** What stands over a table's columns. */
export const HEAD =
  /^(?:序号|编号|名称|项目(?:名称|单位)?|姓名|单位|责任(?:单位|人)|类别|类型|时间|日期|地点|指标|年份|年度|乡镇|区域|品种|级别|等级|科目|备注)$/
/** … and before values too: 责任单位　　县水务局　　县财政局 */
const KEY = /^(?:责任(?:单位|人)|项目单位|备注)$/
/** Lines between two pages: number, running heads. */
const PAGE = new Set<string | undefined>(['furniture', 'issue', 'gazetteTitle'])
const BETWEEN_PAGES = 4

/** Rows of one table have as many cells; the first says what is in them, or a column holds numbers. */
export function markSpacedTables(text: string, lines: readonly Line[], tokens: Token[]): void {
  markTabbedNames(text, lines, tokens)
  markNumberedRows(text, lines, tokens)
  markBarredRows(text, lines, tokens)
  markAmounts(text, lines, tokens)
  new SpacedTables(text, lines, tokens).mark()
}

class SpacedTables {
  private readonly read: SpacedRows

  constructor(
    text: string,
    lines: readonly Line[],
    private readonly tokens: Token[],
  ) {
    this.read = new SpacedRows(text, lines, tokens)
  }

  mark(): void {
    const { tokens } = this
    let listed = -1
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens[at]?.kind
      if (kind === 'contentsHeading') listed = at + 1
      else if (kind === 'salutation' || kind === 'date' || kind === 'prose') listed = -1
      const first = this.read.rowAt(at)
      if (!first) continue
      const wide = this.read.rowsBelow(this.read.parted(first, at, this.read.rowAt(at + 1)?.cells.length ?? 0), at)
      // 2　石门乡　　8　15　　7200: one blank parts cells of every row
      const cells = cellsOf(this.read.ink(at), 1)
      const narrow = cells.length > wide[0].cells.length ? this.read.rowsBelow({ cells }, at) : wide
      const rows = narrow.length > wide.length ? narrow : wide
      // 开展高层建筑消防　　县消防救援⏎安全专项整治　　　　大队: a row of several lines has empty cells in some
      if (this.isHead(rows[0], at))
        for (let row = this.read.partOfRow(at + rows.length, at); row; row = this.read.partOfRow(at + rows.length, at)) rows.push(row)
      const sum = rows.length > 1 ? this.read.sumAt(at + rows.length) : undefined
      if (sum) rows.push(sum)
      const end = at + rows.length
      // 目录⏎第一章 总则　　1⏎…⏎— 2 —⏎第五章 附则　　7: a page number stands behind each
      if (listed >= 0 && (this.pastPage(listed) >= at || this.arePaged(rows, at))) {
        listed = end
        at = end - 1
        continue
      }
      const isTable = (rows.length > 1 || this.read.rowLike(rows[0], this.pastPage(end)) !== undefined) && this.isTable(rows, at)
      if (isTable) for (let i = at; i < end; i++) tokens[i] = { ...(tokens[i] as Token), kind: 'tableRow', value: rows[i - at] }
      at = isTable ? this.goOn(rows[0], end) : end - 1
    }
  }

  /** …⏎— 12 —⏎3　石桥镇　800: rows behind a page's end; the place of the last of the table. */
  private goOn(head: ReadRow, end: number): number {
    const { tokens } = this
    for (let last = end - 1; ; ) {
      let at = this.pastPage(last + 1)
      if (at === last + 1) return last
      for (let row = this.read.rowLike(head, at); row; row = this.read.rowLike(head, at)) {
        tokens[at] = { ...(tokens[at] as Token), kind: 'tableRow', value: row }
        last = at++
      }
      if (last < at - 1) return last
    }
  }

  private pastPage(from: number): number {
    let at = from
    while (at < from + BETWEEN_PAGES && PAGE.has(this.tokens[at]?.kind)) at++
    return at
  }

  /** 2. 某县人民政府关于…的通知 4⏎3. 某县人民政府关于…的批复 8, below the name of a section too: the pages of the contents grow. */
  private arePaged(rows: readonly ReadRow[], at: number): boolean {
    let page = 0
    return rows.every(({ cells }, row) => {
      const printed = this.read.ink(at + row).slice(...(cells.at(-1) as [number, number]))
      const grows = /^\d{1,4}$/.test(printed) && Number(printed) >= page
      page = Number(printed)
      return grows
    })
  }

  private isHead({ cells }: ReadRow, at: number): boolean {
    const ink = this.read.ink(at)
    return (
      cells.every(([, to], i) => i === cells.length - 1 || /^\s{2}/.test(ink.slice(to, to + 2))) &&
      cells.some(([from, to]) => HEAD.test(withoutBlanks(ink.slice(from, to))))
    )
  }

  private isTable(rows: readonly ReadRow[], at: number): boolean {
    const printed = (row: number, column: number) =>
      withoutBlanks(this.read.ink(at + row).slice(...((rows[row] as ReadRow).cells[column] as [number, number])))
    const columns = (rows[0] as ReadRow).cells.length
    for (let column = 1; column < columns; column++) if (HEAD.test(printed(0, column))) return true
    // 地点　　县政府　　三楼, below 时间: keys stand one below the other
    const key = printed(0, 0)
    if (HEAD.test(key) && !KEY.test(key) && !(rows.length > 1 && HEAD.test(printed(1, 0)))) return true
    if (rows.length < 3) return false
    for (let column = 0; column < columns; column++)
      // but a sum has fewer cells
      if (rows.every(({ cells }, row) => row === 0 || cells.length < columns || /^[\d.,％%－—-]{1,12}$/.test(printed(row, column))))
        return true
    return false
  }
}
