/** 目录: which lines are the contents of the issue. */

import type { Line } from '../text/lines.js'
import { type ContentsLineReader, isPageAlone } from '../tokens/contents-line.js'
import { isCutEntry } from '../tokens/cut-entry.js'
import { BULLET } from '../tokens/entry-names.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { MASTHEAD } from '../tokens/masthead.js'
import { ABOUT_IT } from '../variants.js'
import { isOrder, Prints } from './contents-prints.js'

/** Lines of one entry that the page number closes. */
export const LONGEST_ENTRY = 8
/** … of contents before their first page: those of a whole year have pages. */
const LONGEST_UNPAGED = 1000
/** Characters of a section's title. */
export const LONGEST_SECTION = 14
/** … of an entry behind a number or a bullet at least. */
const SHORTEST_MARKED = 4
/** 领导讲话, 人事任免通知: sections can be called as texts are, but texts have longer names. */
export const SHORTEST_TITLE = 6
/** After one of these, or the first section's name, a title begins. */
const ABOVE_TITLE = new Set(['title', 'documentNumber', 'contentsHeading', 'furniture'])
/** With one of these before it, 目录 is no longer that of the issue. */
const BODY = new Set(['salutation', 'label', 'documentNumber', 'annotation'])
/** Under the title of a text, and without a masthead, 目录 is that text's own. */
const TITLES = new Set(['title', 'titleOpening'])
const PARTS = new Set<string>(['book', 'chapter', 'section'])
/** … with which no issue opens. */
const PREFACE = /^[前序引][^\S\r\n]{0,8}言(?![㐀-鿿])/
/** The first of them can be as short as it pleases: 慰问信⏎…⏎慰问信⏎全县…： */
const OPENS = new Set(['title', 'bare'])
/** Lines of a masthead over contents without a heading, and entries that tell them. */
const LONGEST_MASTHEAD = 12
const FEWEST_ENTRIES = 3
const ENTRY = /[关關][于於]|[令告知定法例见見复復案划劃则則][（(\s.…·]/
const ENDS = new Set(['salutation', 'date', 'signedDate', 'annotation'])

export interface Range {
  from: number
  to: number
}

/** The tokens of the contents, or nothing: `目 录` within a statute lists chapters, and is no such contents. */
export function contentsRange(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  contentsLine: ContentsLineReader,
): Range | undefined {
  let from = tokens.findIndex(({ kind }) => kind === 'contentsHeading')
  const prints = new Prints(text, lines, tokens)
  const headed = from >= 0
  if (!headed) from = belowMasthead(tokens, prints, contentsLine)
  if (from < 0 || hasKind(tokens, from, BODY)) return undefined
  // 目录⏎序言⏎第一章 总纲   目录⏎前　言⏎一、…
  const opens = tokens.slice(from + 1, from + 3)
  if (opens.length > 0 && PREFACE.test(prints.at(from + 1))) return undefined
  if (opens.some(({ kind, value }) => kind === 'label' && PARTS.has((value as Label).scheme))) return undefined
  // 某县…规划⏎目 录⏎一、发展基础 1
  if (hasKind(tokens, from, TITLES) && !hasKind(tokens, from, MASTHEAD)) return undefined
  const seen = new Map<string, number>()
  const sections = new Map<string, number>()
  let lastPaged = from
  let numbersBelow = 0
  let printed = ''
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = printed
    printed = prints.at(at)
    const paged = contentsLine(printed) || (isCutEntry(before, printed, true) && contentsLine(before + printed))
    if (paged || (at > from + 1 && lastPaged < at - 1 && isPageAlone(printed) && !isPageAlone(before) && !prints.isPage(at + 1))) {
      lastPaged = at
      continue
    }
    if (token.kind === 'documentNumber' && lastPaged > from && lastPaged === at - 1) numbersBelow++
    // 某县某规划⏎目 录⏎一、发展基础 1: right below the contents of the issue
    if (token.kind === 'contentsHeading' && lastPaged > from && lastPaged < at - 1 && TITLES.has(tokens[at - 1]?.kind ?? '')) break
    if (ENDS.has(token.kind) || (lastPaged > from && at - lastPaged > LONGEST_ENTRY)) break
    if (token.kind === 'prose' && /。/.test(printed)) break
    // 机构设置　9⏎主管：…　主办：…⏎— 1 —
    if (token.kind === 'colophonField' && lastPaged > from) break
    if (lastPaged > from) continue
    if (at - from > LONGEST_UNPAGED) break
    const names = prints.namesFrom(at)
    const first = names.map(({ name }) => seen.get(name)).find((place) => place !== undefined)
    if (first !== undefined && first < at - 1) {
      let to = at
      // …, below its number, where no entry has one on a line of its own, or the name of its section
      if (tokens[to - 1]?.kind === 'documentNumber' && tokens.findIndex(({ kind }, i) => i > from && kind === 'documentNumber') === to - 1)
        to--
      while (first < to - 2 && (tokens[to - 1]?.kind === 'organ' || (sections.get(prints.nameAt(to - 1)) ?? to) < to - 1)) to--
      return { from, to }
    }
    const own = names[0]?.name ?? ''
    if (own && own.length <= LONGEST_SECTION && !isPageAlone(own) && !sections.has(own)) sections.set(own, at)
    // …关于印发…推动服务业⏎高质量发展若干措施的通知: the rest of a title is none
    const whole = ABOVE_TITLE.has(tokens[at - 1]?.kind ?? '') || at === from + 2
    for (const { name, last } of names) {
      const shortest =
        opens.includes(token) && OPENS.has(token.kind)
          ? 1
          : shortestOf(printed, token, whole && (tokens[last]?.kind === 'title' || isOrder(token)))
      for (const known of [name, name.slice(Math.max(0, name.search(ABOUT_IT)))])
        if (known.length > shortest && !seen.has(known)) seen.set(known, last)
    }
  }
  // 某县人民政府公报⏎2023年7月3日，…。⏎某县应急预案　1: a sentence ends what no heading opens
  if (!headed && lastPaged === from) return undefined
  // 12　某厅关于…的通知⏎某财规〔2019〕1号: so stand the numbers of the others
  const numbered = numbersBelow > 1 && tokens[lastPaged + 1]?.kind === 'documentNumber'
  return { from: headed ? from : from + 1, to: lastPaged + (numbered ? 2 : 1) }
}

/** 某部公报⏎2023年第2期⏎某部令（第56号）　2⏎某部公告（第3号）　5: where contents without a heading begin, the masthead's last line; or -1. */
function belowMasthead(tokens: readonly Token[], prints: Prints, contentsLine: ContentsLineReader): number {
  let end = 0
  while (end < LONGEST_MASTHEAD && MASTHEAD.has(tokens[end]?.kind ?? '')) end++
  if (!tokens.slice(0, end).some(({ kind }) => kind === 'gazetteTitle')) return -1
  let last = 0
  let entries = 0
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_ENTRY); at++) {
    const line = prints.at(at)
    const page = ENTRY.test(line) ? contentsLine(line)?.page?.number : undefined
    if (page === undefined) continue
    if (page < last) return -1
    last = page
    entries++
  }
  return entries >= FEWEST_ENTRIES ? end - 1 : -1
}

/** Characters that a name has more of to be an entry's: `title`, where it is a whole title. */
function shortestOf(printed: string, { kind }: Token, title: boolean): number {
  return kind === 'label' || BULLET.test(printed) ? SHORTEST_MARKED : title ? SHORTEST_TITLE : LONGEST_SECTION
}

function hasKind(tokens: readonly Token[], to: number, kinds: ReadonlySet<string>): boolean {
  for (let at = 0; at < to; at++) if (kinds.has((tokens[at] as Token).kind)) return true
  return false
}
