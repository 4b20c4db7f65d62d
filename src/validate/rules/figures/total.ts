/** 合计 95950 below 66500 and 29450; 总投资100万元，其中中央补助60万元、县级配套50万元; 三次产业结构调整为13.8∶45.9∶41.3 */
import type { Leaf, Table, TableCell } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'
import { wrongSums } from '../../sums.js'

const TOTAL = /^[合总共]\s?计$/
const NUMBER = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,6})?$/
// rows that are sums themselves, or parts of the one above them
const SUM = /计$|其中|^[一二三四五六七八九十]+、/
// 三次产业结构由14.2∶46.1∶39.7调整为13.8∶45.9∶40.3
const STRUCTURE = /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)[∶：:](\d{1,2}(?:\.\d{1,2})?)[∶：:](\d{1,2}(?:\.\d{1,2})?)(?![\d.∶：:])/g
const REACH = 40

/** A total that is farther from the sum is one of something else. */
const NEAR = 0.25
/** Longer tables are not added up. */
const MOST = 200

export const total: Rule = {
  id: 'figures/total',
  severity: 'error',
  description: { zh: '合计与各行之和不符', en: 'A total is not the sum of its rows' },
  source: 'GB/T 15835-2011 §5.1',
  messages: {
    total: { zh: '“{label}”作 {found}，各行之和为 {expected}', en: '“{label}” is {found}, the rows add up to {expected}' },
    parts: {
      zh: '“其中”各项之和为 {sum}{unit}，总数作 {total}{unit}：“{found}”',
      en: 'the parts add up to {sum}{unit}, the whole is {total}{unit}: “{found}”',
    },
    structure: {
      zh: '三次产业比例之和为 {sum}，应为 100：“{found}”',
      en: 'the shares of the three industries add up to {sum}, not 100: “{found}”',
    },
  },
  check: ({ report }) => {
    const shares = (node: Leaf) => {
      const { value } = node
      if (value.includes('其中'))
        for (const { from, to, ...sums } of wrongSums(value))
          report({ node, within: [from, to], message: 'parts', data: { found: shortened(value.slice(from, to)), ...sums } })
      if (!value.includes('结构')) return
      for (const { 0: found, 1: a, 2: b, 3: c, index } of matchesOf(value, STRUCTURE)) {
        const sum = rounded(Number(a) + Number(b) + Number(c))
        if (/产业结构/.test(value.slice(Math.max(0, index - REACH), index)) && Math.abs(sum - 100) > 0.15 && Math.abs(sum - 100) < 30)
          report({ node, within: [index, index + found.length], message: 'structure', data: { found, sum } })
      }
    }
    return {
      paragraph: shares,
      heading: shares,
      table(node) {
        for (const { cell, label, sum } of wrongTotals(node))
          report({ node: cell, message: 'total', data: { label, found: cell.value, expected: sum } })
      },
    }
  },
}

/**
 * The cells of the last row that are not the sums of their columns, where others of that row are: only where all rows have a
 * number in each of the columns can they be added up.
 */
function wrongTotals({ children }: Table): { cell: TableCell; label: string; sum: number }[] {
  const rows = children.flatMap((row) => (row.type === 'tableRow' ? [row.children] : []))
  const last = rows.at(-1)
  const label = last?.find(({ value }) => TOTAL.test(value))
  if (!last || !label || rows.length > MOST) return []
  const above = rows.slice(0, -1).filter((row) => row.some(({ value }) => NUMBER.test(value)))
  if (above.length < 2 || above.some((row) => row.length !== last.length || row.some(({ value }) => SUM.test(value)))) return []
  const columns = last.flatMap((cell, at) => {
    const numbers = above.map((row) => numberOf((row[at] as TableCell).value))
    const found = numberOf(cell.value)
    // A rate or price of all is none above that of each.
    if (Number.isNaN(found) || numbers.some(Number.isNaN) || found <= Math.max(...numbers)) return []
    return [{ cell, label: label.value, found, sum: rounded(numbers.reduce((sum, number) => sum + number, 0)) }]
  })
  const wrong = columns.filter(({ found, sum }) => sum !== found)
  if (wrong.length === columns.length) return []
  // 99.9 is 100 in rounded shares.
  return wrong.filter(({ found, sum }) => Math.abs(sum - found) < NEAR * found && Math.abs(sum - found) > 0.05 * above.length)
}

function numberOf(value: string): number {
  return NUMBER.test(value) ? Number(value.replaceAll(',', '')) : Number.NaN
}

function rounded(sum: number): number {
  return Number(sum.toFixed(6))
}
