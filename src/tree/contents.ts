/** 目录: which tokens are the contents of the issue, and their sections and entries. */

import type { Line } from '../lines.js'
import type { Contents, ContentsEntry, ContentsSection, Leaf } from '../nodes.js'
import type { Reader } from '../reader.js'
import { cleanTitle, withoutBlanks } from '../text.js'
import { unpaged } from '../tokens/contents-line.js'
import { readNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/label.js'
import { NAME } from '../tokens/names.js'
import { type Source, trimmedEnd } from './source.js'

/** Lines of one entry that the page number closes. */
const LONGEST_ENTRY = 8
const LONGEST_SECTION = 14
const BYLINE = new RegExp(`[会上中]\\s{1,20}(${NAME})$`)
const ENDS = new Set(['salutation', 'date', 'signedDate', 'annotation'])

export interface Range {
  from: number
  to: number
}

/** The tokens of the contents, or nothing: `目 录` within a statute lists chapters, and is no such contents. */
export function contentsRange(text: string, lines: readonly Line[], tokens: readonly Token[], reader: Reader): Range | undefined {
  const from = tokens.findIndex((t) => t.kind === 'contentsHeading')
  if (from < 0) return undefined
  const next = tokens[from + 1]
  if (next?.kind === 'label' && ['book', 'chapter', 'section'].includes((next.value as Label).scheme)) return undefined
  const line = (token: Token) => text.slice((lines[token.first] as Line).inkStart, (lines[token.last] as Line).inkEnd)
  const seen = new Map<string, number>()
  let lastPaged = from
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const printed = line(token)
    if (reader.contentsLine(printed)) {
      lastPaged = at
      continue
    }
    if (ENDS.has(token.kind) || (lastPaged > from && at - lastPaged > LONGEST_ENTRY)) break
    if (token.kind === 'prose' && /。/.test(printed)) break
    const title = withoutBlanks(cleanTitle(printed))
    const before = seen.get(title)
    if (lastPaged === from && before !== undefined && before < at - 1)
      return { from, to: tokens[at - 1]?.kind === 'organ' && before < at - 2 ? at - 1 : at }
    if (title.length > LONGEST_SECTION) seen.set(title, at)
  }
  return { from, to: lastPaged + 1 }
}

/** Titles that the contents list, without blanks. */
export function listedTitles(contents: Contents | undefined): Set<string> {
  const titles = new Set<string>()
  for (const section of contents?.children ?? [])
    if (section.type === 'contentsSection')
      for (const entry of section.children)
        if (entry.type === 'contentsEntry' && entry.title.length >= 4) titles.add(withoutBlanks(entry.title))
  return titles
}

export function buildContents(source: Source, tokens: readonly Token[]): Contents {
  const [heading, ...rest] = tokens as [Token, ...Token[]]
  const children: Contents['children'] = [source.leaf('heading', heading)]
  let section: ContentsSection | undefined
  let group: Token[] = []

  const add = (child: ContentsSection['children'][number]) => {
    if (!section) {
      section = { type: 'contentsSection', children: [], position: { ...child.position } }
      children.push(section)
    }
    section.children.push(child)
    section.position = { start: section.position.start, end: child.position.end }
  }
  const flush = () => {
    while (group.length > 0) {
      const [first] = group as [Token]
      // The only entry of a section can have the section's own name: 政府工作报告
      if (!isSection(source, group) || (section?.children.length === 1 && section.title === sectionTitle(source, first))) break
      const leaf = source.leaf('heading', first)
      section = { type: 'contentsSection', title: sectionTitle(source, first), children: [leaf], position: { ...leaf.position } }
      children.push(section)
      group = group.slice(1)
    }
    if (group.length > 0) add(buildEntry(source, group))
    group = []
  }

  for (const token of rest) {
    if (token.kind === 'furniture') {
      flush()
      add(source.leaf('furniture', token))
      continue
    }
    group.push(token)
    if (source.reader.contentsLine(source.ink(token))) flush()
  }
  while (group.length > 0) {
    const unpaged = group
    const size = isSection(source, unpaged) ? 1 : entrySize(unpaged)
    group = unpaged.slice(0, size)
    flush()
    group = unpaged.slice(size)
  }
  return {
    type: 'contents',
    children,
    position: { start: (children[0] as Leaf).position.start, end: (children.at(-1) as Leaf).position.end },
  }
}

function sectionTitle(source: Source, token: Token): string {
  return withoutBlanks(source.title(source.inkStart(token), source.inkEnd(token)).replace(/^[【[]|[】\]]$/g, ''))
}

/** Without page numbers an entry is a title's lines and its number. */
function entrySize(group: readonly Token[]): number {
  let size = 1
  while (size < group.length && ['documentNumber', 'subtitle'].includes((group[size] as Token).kind)) size++
  if ((group[0] as Token).kind === 'titleOpening') while (size < group.length && (group[size - 1] as Token).kind !== 'title') size++
  return Math.min(size, group.length)
}

/** `县 政 府 文 件`, `【县政府文件】`: a short line above an entry. */
function isSection(source: Source, group: readonly Token[]): boolean {
  const [first, second] = group as [Token, Token | undefined]
  const printed = source.ink(first)
  const title = withoutBlanks(printed)
  if (source.reader.contentsLine(printed) || title.includes('关于') || unpaged(printed).number) return false
  if (/^[【[].{1,20}[】\]]$/.test(title) || source.words.contentsSections.includes(title)) return true
  if (title.length > LONGEST_SECTION || !second) return group.length === 1 && title.length <= 8 && /文件$|任免$/.test(title)
  const next = source.reader.contentsLine(source.ink(second)) ?? unpaged(source.ink(second))
  return next.title[1] > next.title[0] && !/^[—－-]/.test(source.ink(second))
}

function buildEntry(source: Source, tokens: readonly Token[]): ContentsEntry {
  const leaves: Leaf[] = []
  const entry: ContentsEntry = {
    type: 'contentsEntry',
    title: '',
    children: leaves,
    position: { start: source.point(0), end: source.point(0) },
  }
  let titleFrom = -1
  let titleTo = -1
  const closeTitle = () => {
    if (titleFrom < 0) return
    // 第一章 总则 keeps the blank after its label
    const value = tokens[0]?.kind === 'label' ? source.prose(titleFrom, titleTo) : source.title(titleFrom, titleTo)
    if (entry.title) leaves.push({ type: 'subtitle', value, position: source.position(titleFrom, titleTo) })
    else {
      entry.title = value
      leaves.push({ type: 'title', value, position: source.position(titleFrom, titleTo) })
    }
    titleFrom = -1
  }
  for (const token of tokens) {
    const from = source.inkStart(token)
    const line = source.text.slice(from, source.end(token))
    const read = source.reader.contentsLine(source.ink(token)) ?? unpaged(line)
    const number = read.number && readNumber(line.slice(...read.number).trim())
    const titleStart = from + read.title[0]
    const titleEnd = trimmedEnd(source.text, titleStart, from + (number || !read.number ? read.title[1] : read.number[1]))
    const parts: { at: number; add: () => void }[] = []
    if (titleEnd > titleStart) {
      parts.push({
        at: titleStart,
        add: () => {
          const printed = source.text.slice(titleStart, titleEnd)
          if (leaves.length === 0 && titleFrom >= 0 && /^[—－-]/.test(printed)) {
            closeTitle()
            const by = BYLINE.exec(printed)
            if (by) entry.byline = withoutBlanks(by[1] as string)
          }
          if (titleFrom < 0) titleFrom = titleStart === from ? source.start(token) : titleStart
          titleTo = titleEnd
        },
      })
    }
    if (read.number && number) {
      const [at, to] = [from + read.number[0], trimmedEnd(source.text, from, from + read.number[1])]
      parts.push({
        at,
        add: () => {
          closeTitle()
          entry.documentNumber = number.text
          leaves.push({
            type: 'documentNumber',
            value: source.prose(at, to),
            ...number,
            position: source.position(at === from ? source.start(token) : at, to),
          })
        },
      })
    }
    if (read.page) {
      const { from: pageFrom, to: pageTo, number: page } = read.page
      const [at, to] = [from + pageFrom, Math.max(from + pageTo, trimmedEnd(source.text, from, from + pageTo))]
      parts.push({
        at,
        add: () => {
          closeTitle()
          entry.page = page
          leaves.push({
            type: 'furniture',
            value: source.prose(at, to),
            position: source.position(at === from ? source.start(token) : at, to),
          })
        },
      })
    }
    parts.sort((a, b) => a.at - b.at)
    for (const part of parts) part.add()
  }
  closeTitle()
  entry.position = { start: (leaves[0] as Leaf).position.start, end: (leaves.at(-1) as Leaf).position.end }
  return entry
}
