/** 目录: the lines of one entry → its title, number, page and by-line. */

import type { ContentsEntry, Leaf } from '../../nodes.js'
import { inkIn, withoutBlanks } from '../../text/clean.js'
import { isPageAlone } from '../../tokens/contents-line.js'
import { readNumber } from '../../tokens/document-number.js'
import { BULLET } from '../../tokens/entry-names.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { beginsLikeName, NAME } from '../../tokens/names.js'
import { unpaged } from '../../tokens/unpaged-line.js'
import { trimmedEnd, trimmedStart } from '../ink.js'
import { over, type Source } from '../source.js'
import { type Print, printsOf } from './print.js'
import { isSpeaker } from './section.js'

// ——2023年2月16日在…会议上 李某
const BYLINE = new RegExp(`[会上中]\\s{1,20}(${NAME})$`)
/** Until the leaves are known. */
const NOWHERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const LAST_NUMBER = /\d{1,4}(?=\D{0,4}$)/
const DASH = /^[—－-]/

/**
 * Of most lines one, of some those that stand beside each other. `ofIssue`: the contents are those of the issue, not of one text;
 * `yearly`: of the issues of a year.
 */
export function buildEntries(source: Source, tokens: readonly Token[], ofIssue: boolean, yearly: boolean): ContentsEntry[] {
  const [first, ...beside] = printsOf(source, tokens.at(-1) as Token) as [Print, ...Print[]]
  const above = tokens.slice(0, -1).flatMap((token) => printsOf(source, token))
  return [[...above, first], ...beside.map((print) => [print])].map((prints) => buildEntry(source, prints, ofIssue, yearly))
}

function buildEntry(source: Source, prints: readonly Print[], ofIssue: boolean, yearly: boolean): ContentsEntry {
  const leaves: Leaf[] = []
  const entry: ContentsEntry = { type: 'contentsEntry', title: '', children: leaves, position: NOWHERE }
  let open: [from: number, to: number] | undefined

  const first = (prints[0] as Print).token
  let above = ''
  for (const print of prints) {
    const { token } = print
    const speaks = above === 'title' && isSpeaker(source, token)
    const order: Part | undefined = above === 'title' && isOrderAlone(source, print) ? { ...print, what: 'number', number: 0 } : undefined
    above = token.kind
    for (const { what: part, from, to, number } of order ? [order] : partsOf(source, print)) {
      const what = part === 'title' && speaks ? 'byline' : part
      if (what === 'title') {
        if (open && leaves.length === 0 && DASH.test(source.text.slice(from, to).trimStart())) {
          closeTitle()
        }
        open = [open?.[0] ?? from, to]
        continue
      }
      closeTitle()
      if (what === 'byline') {
        // （李某）
        entry.byline = source.title(from, to).replace(/^[（(]|[）)]$/g, '')
        leaves.push({ type: 'byline', value: source.title(from, to), position: source.position(from, to) })
      } else if (what === 'page' || what === 'leaders') {
        if (what === 'page' && number) entry.page = yearly ? Number(LAST_NUMBER.exec(source.text.slice(from, to))?.[0] ?? number) : number
        leaves.push({
          type: 'furniture',
          value: source.text.slice(from, to).replace(/\s*[\r\n]\s*/g, ''),
          position: source.position(from, to),
        })
      } else {
        const read = readNumber(source.prose(from, to))
        if (read) entry.documentNumber = read.text
        leaves.push({
          type: 'documentNumber',
          value: source.prose(from, to),
          ...(read ?? { text: '' }),
          position: source.position(from, to),
        })
      }
    }
  }
  closeTitle()
  entry.position = over(leaves)
  return entry

  /** The first of an entry's texts is its title, others stand below it. */
  function closeTitle(): void {
    if (!open) return
    const [from, to] = open
    // 第一章 总则 keeps the blank after its label
    const value = first.kind === 'label' ? source.prose(from, to) : source.title(from, to)
    leaves.push({ type: entry.title ? 'subtitle' : 'title', value, position: source.position(from, to) })
    const [, by] = (entry.title && BYLINE.exec(source.text.slice(from, to))) || []
    if (by && beginsLikeName(by, 0)) entry.byline = withoutBlanks(by)
    entry.title ||= (ofIssue && withoutNumber(source, first, from, to)) || value.replace(BULLET, '')
    open = undefined
  }
}

/** 1.某县人民政府关于…的通知   四、某县人大常委会任免名单: the entry is numbered, and not its title. */
function withoutNumber(source: Source, token: Token, from: number, to: number): string | undefined {
  // 11　某局关于…: the page
  if (token.kind !== 'label' || from > source.inkStart(token)) return undefined
  const { scheme, restFrom } = token.value as Label
  return /^(?:arabic|decimal|chinese)/.test(scheme) ? source.title(source.inkStart(token) + restFrom, to) : undefined
}

interface Part {
  what: 'title' | 'number' | 'byline' | 'leaders' | 'page'
  from: number
  to: number
  /** The page. */
  number: number
}

/** 某市停车场管理办法⏎某市人民政府令第21号: the order that makes the text above public. */
function isOrderAlone(source: Source, { token, line }: Print): boolean {
  return token.kind === 'documentNumber' && !source.reader.contentsLine(line) && unpaged(line).number === undefined
}

/** The parts of a line in the order of the text; together they hold all its ink. */
function partsOf(source: Source, print: Print): Part[] {
  const { line, places, from, to } = print
  if (isPageAlone(line)) return [{ what: 'page', from, to, number: Number(line) }]
  const read = source.reader.contentsLine(line) ?? unpaged(line)
  const isNumber = read.number !== undefined && readNumber(line.slice(...read.number).trim()) !== undefined
  const parts: Part[] = []
  const put = (what: Part['what'], [from, to]: readonly [number, number], number = 0) => {
    if (to === from) return
    const start = trimmedStart(source.text, places[from] as number)
    const end = trimmedEnd(source.text, start, (places[to - 1] as number) + 1)
    if (end > start) parts.push({ what, from: start, to: end, number })
  }
  put('title', isNumber || !read.number ? read.title : [Math.min(read.title[0], read.number[0]), Math.max(read.title[1], read.number[1])])
  if (read.number && isNumber) put('number', read.number)
  if (read.byline) put('byline', read.byline)
  if (read.page) put('page', [read.page.from, read.page.to], read.page.number)
  parts.sort((a, b) => a.from - b.from)
  return withLeaders(source, print, parts)
}

/** Dots and bars that stand between the parts and about them; a bullet before a title is its own. */
function withLeaders(source: Source, { from, to: printEnd }: Print, parts: readonly Part[]): Part[] {
  const all: Part[] = []
  let end = from
  const fill = (to: number) => {
    const from = trimmedStart(source.text, end)
    if (from < to) all.push({ what: 'leaders', from, to: trimmedEnd(source.text, from, to), number: 0 })
  }
  for (const part of parts) {
    const bulleted = all.length === 0 && part.what === 'title' && !/[|\d]/.test(source.text[end] as string)
    if (!bulleted) fill(part.from)
    all.push(bulleted ? { ...part, from: end } : part)
    end = part.to
  }
  const last = all.at(-1)
  // 第一章 总则</p>: what no print shows is the title's
  if (last?.what === 'title' && inkIn(source.text.slice(end, printEnd)) === 0) last.to = printEnd
  else fill(printEnd)
  return all
}
