/** Which lines that begin like an item are none: a doubtful label that does not fit its neighbours is text. */
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import { type Label, STATUTORY } from '../tokens/labels/label.js'
import { asLetter } from '../tokens/labels/lettered.js'
import { isFull } from './columns.js'
import { elderOf, isHalfBracketed, isPartOfTitle, itemOf, misreadDecimalOf, nextLabel } from './doubtful-label.js'
import { isIndented } from './indents.js'
import { isFollowedBy, type Numbering, opensDecimals } from './numbering.js'
import { endsInsideBrackets, isTerminated } from './punctuation.js'
import type { Setting } from './setting.js'

/** Characters behind which a list that runs on is looked for. */
const FAR_BEHIND = 200
const HEADINGS = new Set(['title', 'bare', 'subtitle'])

export class Labels {
  constructor(
    private readonly setting: Setting,
    private readonly numbering: Numbering,
  ) {}

  /** The label, or another that its line can have; nothing where the line is text. */
  settle(token: Token, line: Line, i: number, open: Token | undefined, before: Line | undefined): Token | undefined {
    const { numbering } = this
    const { text, lines, tokens, columns } = this.setting
    const label = token.value as Label
    if (label.rest === '' && isPartOfTitle(tokens, i, label)) return undefined
    // …的税率（见附件⏎一）。: what looks like 一） closes the bracket
    if (before && isHalfBracketed(label.label) && endsInsideBrackets(text, before)) return undefined
    const weak = label.scheme === 'arabic' || label.scheme === 'decimal'
    const inText = open !== undefined && (!HEADINGS.has(open.kind) || (columns.indented && isIndented(lines[open.first] as Line)))
    const outdented = columns.indented && line.indent < 2
    const ended = before === undefined || isTerminated(text, before)
    const afterFull = inText && before !== undefined && (outdented || !ended) && this.isFull(i, open, before, line)
    const midSentence = afterFull && !ended
    // …适用本条第（一）⏎（二）项: where paragraphs are indented, so are labels. But 第一篇 …⏎第一章 … of contents are flush
    if (afterFull && outdented) {
      const flush = open.kind === 'label' && !isIndented(lines[open.first] as Line)
      if (flush ? midSentence && !STATUTORY.includes(label.scheme) : midSentence || open.kind === 'label') return undefined
    }
    // …依照本条例⏎第二条确定的数量   《某市市容管理条例》⏎第三十四条
    if (midSentence && label.scheme === 'article' && this.numbering.isOutOfPlace(label)) return undefined
    if (inText && before && this.runsOnFrom(label, open, before) && this.isFull(i, open, before, line)) return undefined
    // 5 监测预警⏎5.1 …⏎6. 附则⏎6.1 …
    if (label.scheme === 'arabic' && !midSentence && numbering.mayBeTop(label) && opensDecimals(label, nextLabel(tokens, i)))
      return { ...token, value: { ...label, scheme: 'decimal' } }
    const misread = midSentence || numbering.follows(label) ? undefined : misreadDecimalOf(label, inkOf(text, line))
    if (misread && numbering.follows(misread) && isFollowedBy(misread, tokens, i)) return { ...token, value: misread }
    if (!label.doubtful && !(weak && midSentence)) return token
    // 第五条第三条规定的人员，…⏎第六条 …
    if (label.scheme === 'article' && label.rest.startsWith('第'))
      return !midSentence && numbering.follows(label) && isFollowedBy(label, tokens, i) ? token : undefined
    // l.加强领导⏎2.按时完成
    if (label.unsure && !this.hasBrothers(label, i)) {
      const letter = asLetter(label)
      return letter && !midSentence && this.hasBrothers(letter, i) ? { ...token, value: letter } : undefined
    }
    const item = midSentence ? undefined : itemOf(label, inkOf(text, line))
    // 1.3年以上的，…；⏎2.1年以上的，…
    if (item && numbering.follows(item)) return { ...token, value: item }
    if (numbering.fits(label, nextLabel(tokens, i)) && !(label.doubtful && midSentence)) return token
    if (item && numbering.fits(item, undefined) && (item.ordinal[0] !== 1 || this.opensWithTwo(i + 1))) return { ...token, value: item }
    return undefined
  }

  private isFull(i: number, open: Token, before: Line, line: Line): boolean {
    const { text, columns } = this.setting
    return isFull(text, before, line, columns.at(i - 1), open.first === open.last && !columns.indented)
  }

  /** …下列条件：①在本县注册；⏎②上年度纳税50万元以上。: the one before it stands within the text that is open. */
  private runsOnFrom(label: Label, { first }: Token, before: Line): boolean {
    const elder = this.numbering.follows(label) ? '' : elderOf(label)
    if (elder === '') return false
    const { inkStart } = this.setting.lines[first] as Line
    return this.setting.text.slice(Math.max(inkStart + 1, before.inkEnd - FAR_BEHIND), before.inkEnd).includes(elder)
  }

  private hasBrothers(label: Label, i: number): boolean {
    return this.numbering.follows(label) || isFollowedBy(label, this.setting.tokens, i)
  }

  private opensWithTwo(i: number): boolean {
    const { text, lines } = this.setting
    return i < lines.length && /^2[.．]/.test(text.slice((lines[i] as Line).inkStart, (lines[i] as Line).inkStart + 2))
  }
}
