/** 目录: the sections and entries of the contents. */

import { SHORTEST_TITLE } from '../../joining/contents-range.js'
import type { Contents, ContentsSection } from '../../nodes.js'
import { withoutBlanks } from '../../text/clean.js'
import { withoutAuthor } from '../../tokens/entry-names.js'
import type { Token } from '../../tokens/index.js'
import type { ReadRow } from '../../tokens/table.js'
import { ABOUT_IT } from '../../variants.js'
import { pastFurniture } from '../sequence.js'
import type { Source } from '../source.js'
import { over } from '../source.js'
import { entryEnd, haveNumbersBelow, havePagesBelow, isPageFirst, type Layout, pagedEnd } from './ends.js'
import { buildEntries } from './entry.js'
import { namesOverText } from './over-text.js'
import { isNumberedSection, isSection, MARKED, pagedSection, sectionTitle } from './section.js'

/** 大事记 */
const SHORTEST_LISTED = 3
const ENGLISH = /^[A-Z][ -~’]{3,300}$/
const SPOKEN = /^[^在，。]{4,16}(在[^，。]{4,60}上的[讲講][话話].{0,6})$/
/** Titles that the contents list, without blanks. */
export function listedTitles(contents: Contents | undefined): Set<string> {
  const titles = new Set<string>()
  for (const section of contents?.children ?? [])
    if (section.type === 'contentsSection')
      for (const entry of section.children)
        if (entry.type === 'contentsEntry' && entry.title.length >= SHORTEST_LISTED) {
          const title = withoutBlanks(entry.title)
          titles.add(title).add(withoutAuthor(title))
          // 李某县长在全县农业工作会议上的讲话
          const [, spoken] = SPOKEN.exec(title) ?? []
          if (spoken) titles.add(spoken)
        }
  return titles
}

/** `ofIssue`: they are those of the issue, not of one text. */
export function buildContents(source: Source, tokens: readonly Token[], ofIssue: boolean): Contents {
  const marked = tokens[0]?.kind === 'contentsHeading'
  const children: Contents['children'] = marked ? [source.leaf('heading', tokens[0] as Token)] : []
  let section: ContentsSection | undefined
  const organs = openEntries(source, tokens)
  const firstPaged = tokens.find((token) => source.reader.contentsLine(source.ink(token)))
  // where neither pages nor labels part the entries, their titles do
  const overText = ofIssue && firstPaged === undefined ? namesOverText(source, tokens.at(-1) as Token) : undefined
  // 2017年总目录: 1—3 is the issue and the page
  const yearly = marked && /[总總]/.test(source.ink(tokens[0] as Token))
  const pagesFirst = firstPaged !== undefined && isPageFirst(source, firstPaged)
  const layout: Layout = {
    overText,
    pagesBelow: ofIssue || havePagesBelow(source, tokens),
    numbersBelow: haveNumbersBelow(source, tokens),
  }

  for (let at = marked ? 1 : 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const paged = pagedSection(source, token, tokens[at + 1])
    if (paged) {
      section = paged
      children.push(section)
      at++
    } else if ((token.kind === 'furniture' && !MARKED.test(source.ink(token))) || isFrame(token, source.ink(token)))
      add(source.furniture(tokens[at++] as Token))
    else if (isAside(token, at)) {
      at++
      if (section) add(source.furniture(token))
      else children.push(source.furniture(token))
    } else if (
      (isSection(source, token, tokens[layout.pagesBelow ? at + 1 : pastFurniture(tokens, at + 1)]) ||
        isNumberedSection(source, tokens, at)) &&
      !isOnlyEntry(token) &&
      !(overText && !isAgainBelow(token, tokens[at + 1]) && (isTitle(token) || overText.has(withoutAuthor(sectionTitle(source, token))))) &&
      !(token.kind === 'organ' && organs)
    ) {
      const leaf = source.leaf('heading', token)
      section = { type: 'contentsSection', title: sectionTitle(source, token), children: [leaf], position: { ...leaf.position } }
      children.push(section)
      at++
    } else {
      const end = pagesFirst ? pagedEnd(source, tokens, at) : entryEnd(source, tokens, at, layout)
      for (const entry of buildEntries(source, tokens.slice(at, end), ofIssue, yearly)) add(entry)
      at = end
    }
  }
  return { type: 'contents', children, position: over(children) }

  /** | 标题 | 文号 | 页码 |⏎|---|---|---|   标题⇥文号⇥页码   文号⇥标题⇥页码 */
  function isFrame({ kind, value }: Token, ink: string): boolean {
    if (kind === 'meta') return /\s页\s?码$/.test(ink)
    if (kind !== 'tableRow' || !/^\||页\s?码$/.test(ink)) return false
    const { length } = (value as ReadRow).cells
    return length === 0 || (length > 1 && !source.reader.contentsLine(ink))
  }

  /** 2022年总目录⏎（总第51—54期）   目　录⏎（某市第九届人大常委会第十二次会议文件）   Documents of the Municipal Government: what stands below says it again in English. */
  function isAside(token: Token, at: number): boolean {
    const ink = source.ink(token)
    return (at === 1 && (token.kind === 'issue' || /^[（(][^（）()]{8,60}[）)]$/.test(ink) || /页\s?码$/.test(ink))) || ENGLISH.test(ink)
  }

  function add(child: ContentsSection['children'][number]): void {
    if (!section) {
      section = { type: 'contentsSection', children: [], position: { ...child.position } }
      children.push(section)
    }
    section.children.push(child)
    section.position = { start: section.position.start, end: child.position.end }
  }

  /** 云溪县养犬管理办法: as short as a section's name. */
  function isTitle(token: Token): boolean {
    return token.kind === 'title' && sectionTitle(source, token).length > SHORTEST_TITLE
  }

  /** 政府工作报告⏎政府工作报告 */
  function isAgainBelow(token: Token, next: Token | undefined): boolean {
    return next !== undefined && sectionTitle(source, token) === sectionTitle(source, next)
  }

  /** The only entry of a section can have the section's own name: 政府工作报告. */
  function isOnlyEntry(token: Token): boolean {
    return section?.children.length === 1 && section.title === sectionTitle(source, token)
  }
}

/**
 * 某县人民政府⏎关于…的通知 1⏎某县人民政府⏎关于…的决定 18: the names of organs stand over 关于… each time, and open entries. Either they
 * come again, or no 关于… stands elsewhere.
 */
function openEntries(source: Source, tokens: readonly Token[]): boolean {
  const names = new Set<string>()
  let again = false
  let elsewhere = false
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'organ' && at + 1 < tokens.length) {
      if (!opensWithAbout(source, tokens[at + 1] as Token)) return false
      const name = source.name(token)
      again ||= names.has(name)
      names.add(name)
    } else if ((tokens[at - 1] as Token).kind !== 'organ') elsewhere ||= opensWithAbout(source, token)
  }
  return again || (names.size > 1 && !elsewhere)
}

function opensWithAbout(source: Source, token: Token): boolean {
  return source.ink(token).search(ABOUT_IT) === 0
}
