/** 目录: which lines are the contents of the issue. */

import { cleanTitle, withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { printOf } from '../text/print.js'
import { type ContentsLineReader, isPageAlone, unpaged } from '../tokens/contents-line.js'
import { isCutEntry } from '../tokens/cut-entry.js'
import { BULLET, withoutAuthor } from '../tokens/entry-names.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { MASTHEAD } from '../tokens/masthead.js'
import { ABOUT_IT } from '../variants.js'

/** Lines of one entry that the page number closes. */
export const LONGEST_ENTRY = 8
/** Lines of a title. */
const LONGEST_TITLE = 5
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
  let from = 0
  while (from < tokens.length && tokens[from]?.kind !== 'contentsHeading') from++
  if (from === tokens.length || hasKind(tokens, from, BODY)) return undefined
  // 目录⏎序言⏎第一章 总纲   目录⏎前　言⏎一、…
  const opens = tokens.slice(from + 1, from + 3)
  const prints = new Prints(text, lines, tokens)
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
    if (lastPaged > from) continue
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
        opens.includes(token) && OPENS.has(token.kind) ? 1 : shortestOf(printed, token, whole && tokens[last]?.kind === 'title')
      for (const known of [name, name.slice(Math.max(0, name.search(ABOUT_IT)))])
        if (known.length > shortest && !seen.has(known)) seen.set(known, last)
    }
  }
  // 12　某厅关于…的通知⏎某财规〔2019〕1号: so stand the numbers of the others
  const numbered = numbersBelow > 1 && tokens[lastPaged + 1]?.kind === 'documentNumber'
  return { from, to: lastPaged + (numbered ? 2 : 1) }
}

/** Characters that a name has more of to be an entry's: `title`, where it is a whole title. */
function shortestOf(printed: string, { kind }: Token, title: boolean): number {
  return kind === 'label' || BULLET.test(printed) ? SHORTEST_MARKED : title ? SHORTEST_TITLE : LONGEST_SECTION
}

function hasKind(tokens: readonly Token[], to: number, kinds: ReadonlySet<string>): boolean {
  for (let at = 0; at < to; at++) if (kinds.has((tokens[at] as Token).kind)) return true
  return false
}

/** What lines print, and what it can be in the contents. */
class Prints {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  at(index: number): string {
    const token = this.tokens[index] as Token
    return token.text ?? printOf(this.text, this.lines, token)
  }

  /** Pages below each other are a column of their own, and tell nothing of the line above them. */
  isPage(at: number): boolean {
    return at < this.tokens.length && isPageAlone(this.at(at))
  }

  /** …的通知（某政发〔2022〕1号）: over the body the number stands apart. */
  nameAt(at: number): string {
    const { kind, value } = this.tokens[at] as Token
    // 一、某县人民政府关于…的通知: the entry is numbered
    const printed = this.at(at).slice(kind === 'label' ? (value as Label).restFrom : 0)
    return withoutAuthor(withoutBlanks(cleanTitle(printed.slice(...unpaged(printed).title).replace(BULLET, ''))))
  }

  /**
   * The titles that may begin here. In the body the organ has a line of its own above 关于…, and a long title has several
   * here and there, broken at other places: a line that only opens a title is none. Some have a section above: 政策文件⏎某局⏎关于…
   */
  namesFrom(at: number): { name: string; last: number }[] {
    const names: { name: string; last: number }[] = []
    let name = ''
    for (let i = at; i < this.tokens.length && i < at + LONGEST_TITLE; i++) {
      const { kind } = this.tokens[i] as Token
      name += this.nameAt(i)
      if (kind !== 'titleOpening') names.push({ name, last: i })
      if (kind === 'title' || kind === 'documentNumber') break
    }
    return names
  }
}
