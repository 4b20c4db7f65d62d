/** 目录: the names of its sections, in the contents and over the documents. */

import { LONGEST_SECTION } from '../../joining/contents-range.js'
import type { Contents, ContentsSection } from '../../nodes.js'
import { signs } from '../../text/characters.js'
import { withoutBlanks } from '../../text/clean.js'
import { isWider } from '../../text/print.js'
import type { ReadNumber } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { isName } from '../../tokens/names.js'
import { unpaged } from '../../tokens/unpaged-line.js'
import { ABOUT_IT } from '../../variants.js'
import { trimmedEnd, trimmedStart } from '../ink.js'
import type { Source } from '../source.js'

// ·县政府文件·   ◆ 县政府文件   【县政府文件】
export const MARKED = /^[·•・](?![\s\d]{1,8}.$).{2,20}[·•・]$/
const BRACKETED = /^[【［〖][㐀-鿿 ]{2,20}[】］〗]$/
/** Characters of a pattern: what stands behind a section's name. */
const BEHIND_NAME = '】］〗\\]·•・◆◇■□●○▲★☆※|'
const ORNAMENTS = new RegExp(`^[【［〖[·•・◆◎◇■□●○▲★☆※|\\s]{1,4}|[${BEHIND_NAME}\\s]{1,12}$`, 'g')
/** What a line that prints a section's name can end in but for the name: [县政府文件](…) is a link. */
const CLOSES = signs(`${BEHIND_NAME})`)
/** 序　言 above 第一章: a part of the text as the chapters are. */
const UNNUMBERED = /^(?:序|[序前引导導绪緒]言|[总總附][则則])$/

/** Half-width cells of a section's name, with its ornaments and letter-spacing. */
const LONGEST_PRINTED = 120

/** What a section's name can be read as, and what stands below it in the body. */
const IN_SECTION = new Set(['bare', 'prose', 'title'])
const OVER_DOCUMENT = new Set(['title', 'titleOpening', 'organ', 'documentNumber', 'gazetteTitle'])

/** The names of the sections of an issue's contents. */
export function sectionNames(contents: Contents | undefined): Set<string> {
  return new Set((contents?.children ?? []).map((section) => (section.type === 'contentsSection' && section.title) || ''))
}

/**
 * What the issue prints over its documents: a section of its contents, or 【县政府文件】, above a heading. It is the issue's, not the
 * document's.
 */
export function markSections(
  source: Source,
  sections: ReadonlySet<string>,
  listed: Set<string>,
  tokens: readonly Token[],
  isBulletin: boolean,
): Token[] {
  const marked = [...tokens]
  const lasts = new Set([...sections].map((name) => name.at(-1)))
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token
    const next = tokens[at + 1] as Token
    // 江陵市人民政府令⏎第3号, but 命令⏎某省政府訓令第一二三號
    const ordered = next.kind === 'documentNumber' && /令$/.test((next.value as ReadNumber).prefix ?? '')
    if (!IN_SECTION.has(token.kind) || (token.kind === 'title' && next.kind === 'documentNumber' && !ordered)) continue
    const overDocument = ordered || OVER_DOCUMENT.has(next.kind)
    if ((!overDocument && !isBulletin && listed.size === 0) || isWider(source.lines, token, LONGEST_PRINTED)) continue
    const last = source.inkEnd(token) - 1
    if (!CLOSES.has(source.text.charCodeAt(last)) && !lasts.has(source.text[last])) continue
    const title = sectionTitle(source, token)
    if (!(title && sections.has(title) && !listed.has(title)) && !BRACKETED.test(source.ink(token))) continue
    // 【信息快报】⏎我县春季造林进展顺利: in a bulletin it stands over an article
    if (isBulletin && next.kind === 'bare' && BRACKETED.test(source.ink(token))) listed.add(sectionTitle(source, next))
    if (overDocument || listed.has(sectionTitle(source, next))) marked[at] = { ...token, kind: 'furniture' }
  }
  return marked
}

/** 二、县政府文件⏎1.某县人民政府关于…的通知（4）: it has neither page nor number, and what stands below it has. */
export function isNumberedSection(source: Source, tokens: readonly Token[], at: number): boolean {
  const { kind, value } = tokens[at] as Token
  if (kind !== 'label' || (value as Label).scheme !== 'chinese' || (value as Label).rest.length > LONGEST_SECTION) return false
  const own = source.ink(tokens[at] as Token)
  if (source.reader.contentsLine(own) || unpaged(own).number) return false
  const below = tokens.slice(at + 1, at + 3).filter((token) => (token.value as Label | null)?.scheme !== 'chinese')
  return below.some((token) => {
    const line = token.text ?? source.ink(token)
    return source.reader.contentsLine(line) !== undefined || unpaged(line).number !== undefined
  })
}

export function sectionTitle(source: Source, token: Token): string {
  return withoutBlanks(token.kind === 'label' ? (token.value as Label).rest : source.name(token).replace(ORNAMENTS, ''))
}

/** 周明远（1）: who speaks, with the page. */
export function isSpeaker(source: Source, token: Token): boolean {
  const ink = source.ink(token)
  const read = source.reader.contentsLine(ink)
  return read !== undefined && isName(ink.slice(...read.title).trim())
}

/** 县政府文件……1⏎某县人民政府关于…的通知……1: a section with the page of its first entry. */
export function pagedSection(source: Source, token: Token, next: Token | undefined): ContentsSection | undefined {
  if (!next || token.kind === 'label' || token.first < token.last) return undefined
  const printed = source.ink(token)
  const read = source.reader.contentsLine(printed)
  const title = withoutBlanks(printed.slice(0, read?.title[1]))
  if (!read?.page || title.length > LONGEST_SECTION || !title.endsWith('文件')) return undefined
  if (source.reader.contentsLine(next.text ?? source.ink(next))?.page?.number !== read.page.number) return undefined
  const start = source.start(token)
  const end = source.end(token)
  const nameEnd = trimmedEnd(source.text, start, source.inkStart(token) + read.title[1])
  const pageStart = trimmedStart(source.text, nameEnd)
  return {
    type: 'contentsSection',
    title,
    children: [
      { type: 'heading', value: source.title(start, nameEnd), position: source.position(start, nameEnd) },
      { type: 'furniture', value: source.text.slice(pageStart, end), position: source.position(pageStart, end) },
    ],
    position: source.position(start, end),
  }
}

/** `县 政 府 文 件`, `【县政府文件】`: a short line above an entry. */
export function isSection(source: Source, token: Token, next: Token | undefined): boolean {
  const printed = source.ink(token)
  const title = withoutBlanks(printed)
  if (source.reader.contentsLine(printed) || ABOUT_IT.test(title) || unpaged(printed).number) return false
  // 在全州旅游发展大会上的讲话⏎周明远（1）
  if (token.kind === 'title' && next && isSpeaker(source, next)) return false
  if (/^[【［〖[].{1,20}[】］〗\]]$/.test(title) || MARKED.test(title) || source.words.contentsSections.includes(title)) return true
  if (title.length > LONGEST_SECTION || token.kind === 'label') return false
  if (next?.kind === 'label' && UNNUMBERED.test(title)) return false
  if (!next) return title.length <= 8 && /文件$|任免$/.test(title)
  const below = source.reader.contentsLine(source.ink(next)) ?? unpaged(source.ink(next))
  return below.title[1] > below.title[0] && !/^[—－-]/.test(source.ink(next))
}
