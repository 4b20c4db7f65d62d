/** 目录: the layouts of a line of the contents, in the order they are tried. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, succeed } from '../apply.js'
import { NUMERALS, toNumber } from '../numerals.js'
import { type ContentsLineReader, LONGEST_LINE, readPageLast } from './contents-line.js'
import { type ReadRow, readRow } from './table.js'
import { type ContentsLine, unpaged } from './unpaged-line.js'

/** Reads a whole line of the contents that holds a page number; a rule that does not fit fails. */
export interface ContentsRule {
  name: string
  parser: Parsimmon.Parser<ContentsLine>
}

function whole(name: string, read: (line: string) => ContentsLine | undefined): ContentsRule {
  return {
    name,
    parser: Parsimmon((line) => {
      const found = read(line)
      return found ? succeed(line.length, found) : FAILED
    }),
  }
}

/** Title, number, leaders, page: the common layout. */
const pageLast = whole('pageLast', readPageLast)

const NUMERAL = new RegExp(`[.…·．_]{2,80}\\s?([${NUMERALS}]{1,4})$`)
const LONGEST_NUMERAL = 90

/** ……二十一: the page in Chinese numerals. */
const numeralPage = whole('numeralPage', (line) => {
  const end = Math.max(0, line.length - LONGEST_NUMERAL)
  const found = NUMERAL.exec(line.slice(end))
  return found ? { ...unpaged(line.slice(0, end + found.index)), page: pageFrom(line, end + found.index, found[1] as string) } : undefined
})

// 1　某厅关于印发…办法的通知（某农规〔2023〕1号）   01 / 某厅关于…的通知   （8）某厅关于…的通知   （17）2018年第9号   22 / 4月大事记   but not 1 总则
const PAGE_FIRST =
  /^(?:(\d{1,4})[^\S\r\n]{1,8}|[（(](\d{1,4})[）)][^\S\r\n]{0,4})(?:[|｜丨/／][^\S\r\n]{0,8})?(?=[㐀-鿿《]|\d{1,4}[年月])(?=\d|[^\r\n]{0,60}[关關][于於]|(?:[^\r\n]{4,60}[知見见定法例告复復單单記记細细則则案話话讀读局厅廳会會府室]|[^\r\n]{6,60}[划劃度程准範范南录錄书書算议議报報函示明要免表事]|[^\r\n]{2,60}令|大事[记記])(?:[（(〔][^\r\n]{1,30}[）)〕])?$)/

/** The page in a column before the titles. */
const pageBefore = whole('pageBefore', (line) => {
  const found = PAGE_FIRST.exec(line)
  if (!found) return undefined
  const [printed, digits = found[2] as string] = found as unknown as [string, string?]
  const { title, number } = unpaged(line)
  return {
    title: [printed.length, title[1]],
    ...(number ? { number } : {}),
    page: { from: 0, to: printed.trimEnd().length, number: toNumber(digits) },
  }
})

// …的通知（江政发〔2023〕1号）（2·5）   …的决定 第3期第9页   …的公告　第1页
const OF_ISSUE =
  /[\s.…·．_]{0,40}(?:(?<=[\s.…·．_])第(\d{1,4})页|[（(]\s?\d{1,2}\s?[·•.．:：—－-]\s?(\d{1,4})\s?[）)]|第?\d{1,2}期[\s，,·]{0,2}第?(\d{1,4})页)$/
const LONGEST_PLACE = 60

/** The number of the issue before the page: contents of a whole year (总目录). */
const issueAndPage = whole('issueAndPage', (line) => {
  if (!/[）)页]$/.test(line)) return undefined
  const end = Math.max(0, line.length - LONGEST_PLACE)
  const found = OF_ISSUE.exec(line.slice(end))
  if (!found) return undefined
  const from = end + found.index
  return { ...unpaged(line.slice(0, from)), page: pageFrom(line, from, (found[1] ?? found[2] ?? found[3]) as string) }
})

// | …的通知 | 某政发〔2022〕20号 | 15 |   | 1 | …的通知 | 3 |   1⇥…的通知⇥某政发〔2022〕20号⇥15
const barred = whole('barred', (line) => {
  if (!/^\|.*[\d）)]\s{0,40}\|$|^\d{1,3}\t.*\t[^\t]*\d[）)]?$/.test(line)) return undefined
  const { cells } = readRow(line) as ReadRow
  const [title, ...others] = cells.length > 2 && /^\d{1,4}$/.test(line.slice(...(cells[0] as [number, number]))) ? cells.slice(1) : cells
  const last = others.at(-1)
  const read = last && readPageLast(`〓…………${line.slice(...last)}`)
  if (!title || !last || !read?.page) return undefined
  const { number } = unpaged(line.slice(0, others.at(-2)?.[1] ?? title[1]))
  return {
    title: number && number[0] < title[1] ? [title[0], number[0]] : title,
    ...(number ? { number } : {}),
    page: { from: last[0], to: last[1], number: read.page.number },
  }
})

/** What stands from there on is the page. */
function pageFrom(line: string, from: number, digits: string): NonNullable<ContentsLine['page']> {
  return { from, to: line.length, number: toNumber(digits) }
}

/** The contents rules in the order they are tried. */
export const contentsRules: readonly ContentsRule[] = [barred, numeralPage, pageLast, issueAndPage, pageBefore]

/** Each step that looks at the contents asks for their lines again. Of so many it is known what they are. */
const MOST_KNOWN = 1000

/** Reads lines of the contents with the rules of one grammar, and forgets those of a text when it has been read. */
export function contentsReader(rules: readonly ContentsRule[]): { contentsLine: ContentsLineReader; forget: () => void } {
  const known = new Map<string, ContentsLine | null>()

  function read(line: string): ContentsLine | null {
    for (const { parser } of rules) {
      const reply = apply(parser, line, 0)
      if (reply.status && reply.index === line.length) return reply.value
    }
    return null
  }

  return {
    contentsLine: (line) => {
      if (line.length > LONGEST_LINE) return undefined
      let found = known.get(line)
      if (found === undefined) {
        if (known.size === MOST_KNOWN) known.clear()
        found = read(line)
        known.set(line, found)
      }
      return found ?? undefined
    },
    forget: () => known.clear(),
  }
}
