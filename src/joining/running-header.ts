/** 书眉: lines that stand beside the page number on more than one page. */

import { signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { isOfSite } from '../tokens/furniture.js'
import type { Token } from '../tokens/index.js'

/** What stands for digits in the print of a header. */
const DIGITS_ALIKE = '#'.charCodeAt(0)
/** 县政府文件   12　县政府文件: the gazette's own sections, set over the pages. */
const SECTION = /^(?:#\s{1,40})?[㐀-鿿]{0,10}(?:文件|公报|政报)(?:\s{1,40}#)?$/
const SECTION_ENDS = signs('件报0123456789')
const LONGEST = 80
/** One of so many lines with a key, if it is a header, stands beside a page number. */
const FEWEST_BESIDE = 2
const DAY = /^\d{4}年\d/
const NEVER = new Set([
  'furniture',
  'salutation',
  'annotation',
  // each annex begins a page
  'annexMark',
  'date',
  'documentNumber',
  'gazetteTitle',
  'pinyin',
  'contentsHeading',
  'organ',
  'title',
  'titleOpening',
  'signedDate',
  'meta',
  'tableRow',
])

/** A page number, or a header that names the gazette and its issue. */
function isPageMark(token: Token): boolean {
  // a title below 首页 > 政务公开 is printed again over the text
  if (token.kind === 'furniture') return !isOfSite(token)
  return token.kind === 'issue' && (token.value as { title?: string }).title !== undefined
}

/** A short line next to a page number, printed twice or more beside one (a section once) or three times in all, is page furniture. */
export function markRunningHeaders(text: string, lines: readonly Line[], tokens: Token[]): void {
  const beside = new Map<string, Set<number>>()
  for (let at = 0; at < tokens.length; at++) {
    if (!isPageMark(tokens[at] as Token)) continue
    for (const next of [at - 1, at + 1]) {
      const print = printAt(next)
      if (print === undefined) continue
      const seen = beside.get(print)
      if (seen) seen.add(next)
      else beside.set(print, new Set([next]))
    }
  }
  const all = new Map<string, number[]>()
  const firsts = new Set([...beside.keys()].map((print) => print.charCodeAt(0)))
  for (let at = 0; at < tokens.length; at++) {
    const { inkStart, inkEnd } = lines[at] as Line
    const section = SECTION_ENDS.has(text.charCodeAt(inkEnd - 1))
    const first = text.charCodeAt(inkStart)
    if (!section && !firsts.has(first >= 48 && first <= 57 ? DIGITS_ALIKE : first)) continue
    const print = printAt(at)
    if (print === undefined || !(beside.has(print) || (section && SECTION.test(print)))) continue
    const places = all.get(print)
    if (places) places.push(at)
    else all.set(print, [at])
  }
  // 县政府办公室文件 below a page that stands alone in the contents heads a section of them
  const body = tokens.findIndex(({ kind }) => kind === 'salutation')
  for (const [print, places] of all) {
    const pages = beside.get(print)
    const marked = pages?.size ?? 0
    // 牵头领导：李某 comes again all over a plan, and beside a page number by chance
    if (/[：:]/.test(print) && marked * FEWEST_BESIDE < places.length) continue
    const often = marked >= 2 || places.length >= 3
    const heads = often ? places : SECTION.test(print) ? places.filter((at) => at > body) : []
    if (often || heads.some((at) => pages?.has(at)))
      for (const at of heads) tokens[at] = { ...(tokens[at] as Token), kind: 'furniture', value: null }
  }

  /** The line's print with its digits alike, where it can be a header at all. */
  function printAt(at: number): string | undefined {
    const token = tokens[at]
    const line = lines[at]
    if (!token || !line || line.width > LONGEST || NEVER.has(token.kind)) return undefined
    const print = inkOf(text, line)
    // （某政办发〔2024〕8号）7 is an entry of the contents
    if (print.includes('〔') || print.includes('号）')) return undefined
    // 1⏎…⏎2023年10月⏎2⏎…⏎2023年11月 are cells of a table
    if (DAY.test(print)) return print
    const alike = print.replace(/\d+/g, '#')
    return token.kind === 'label' && !SECTION.test(alike) ? undefined : alike
  }
}
