/**
 * Which lines are headings of documents and of the texts they issue. A heading may have many lines (organ, 关于…, …的通知),
 * and each of them may mean something else elsewhere: here, with their neighbours in view, they become one token.
 */

import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import type { ReadAnnexMark } from '../../tokens/attachment.js'
import type { Token } from '../../tokens/index.js'
import { isListed, markedTitle, markOverText } from './annex-mark.js'
import { documentHeading } from './document-heading.js'
import { isMentioned } from './notice.js'
import { partHeading } from './part-heading.js'
import { type HeadingSpan, TitleLines } from './title-lines.js'
import { isOrderOfPage, isTitledAnnouncement, isTitledOrder } from './titled-order.js'

/** Page furniture between a heading and what stands above it. */
const REACH = 6

/** `listed`: the titles that the contents list, without blanks. */
export function settleHeadings(text: string, lines: readonly Line[], tokens: readonly Token[], listed: ReadonlySet<string>): Token[] {
  const view = new TitleLines(text, lines, tokens, listed)
  const settled = new Settled(view)
  // where the heading of the last document begins
  let noticeFrom: number | undefined
  // … and whether it is the title of a text such as a statute, which issues no other
  let ownText = false
  // the number of the last annex whose title stands beside its mark
  let lastMarked: number | undefined
  // where the last document lists attachments, and whether it is signed
  let listFrom: number | undefined
  let signed = false
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const marked = (at + 1 < tokens.length ? markedTitle(view, at, listFrom, signed) : undefined) ?? markOverText(view, at, lastMarked)
    if (marked) {
      lastMarked = marked.number
      settled.put({ ...token, kind: 'annexMark', value: marked })
      at++
      continue
    }
    // a page may leave out the title of a document: a text below that it names is its own all the same
    if (noticeFrom === undefined && (token.kind === 'salutation' || isPromulgation(view, at))) {
      noticeFrom = view.offset(at)
      ownText = true
    }
    if (token.kind === 'attachmentNote' && !signed) listFrom = view.offset(at)
    if (token.kind === 'date' || token.kind === 'signedDate') signed = true
    if (!view.isPart(at)) {
      // 国令第777号 below a title is its number
      const titled = (isTitledOrder(token) || isTitledAnnouncement(view, at)) && settled.tokens.at(-1)?.kind !== 'documentTitle'
      if (titled) {
        noticeFrom = view.offset(at)
        ownText = false
      }
      settled.put(titled ? { ...token, kind: 'documentTitle' } : token)
      at++
      continue
    }
    const underTitle = isUnderTitle(settled.tokens)
    // …的通知⏎某市人民政府⏎某政发〔2003〕89号
    const issuer = view.kind(at + 1) === 'documentNumber' && (token.kind === 'organ' || view.isIssuerOf(at, at - 1))
    if (underTitle && (issuer || view.isSpeaker(at))) {
      settled.put(issuer ? token : { ...token, kind: 'byline' })
      at++
      continue
    }
    let end = view.runEnd(at)
    // 某市某办法⏎某市人民政府⏎某市人民政府令第103号: the order's title is there
    if (isTitledOrder(tokens[end]) && (view.isNamedBelow(end - 1) || isOrderOfPage(view, at, end))) {
      for (; at < end; at++) settled.put(tokens[at] as Token)
      continue
    }
    for (let i = at + 1; i < end; i++) if (markedTitle(view, i, listFrom, signed)) end = i
    const previous = settled.previousKind(at)
    const own = documentHeading(view, at, end, noticeFrom)
    const next = own && !(previous === 'annexMark' && isAnnexed(view, own, listFrom, noticeFrom)) ? own : undefined
    // 附件⏎某某名单⏎某局⏎某局⏎某县人民政府关于…: the annex's title stands above its list and the next document
    const overList = next && next.first > at && previous === 'annexMark'
    const found: HeadingSpan | undefined =
      next && !overList ? next : partHeading(view, at, next ? next.first : end, previous, noticeFrom, ownText)
    const stop = found ? found.first : end
    for (; at < stop; at++) settled.put(tokens[at] as Token)
    if (!found) continue
    const [first, last] = [tokens[found.first] as Token, tokens[found.last] as Token]
    settled.put({ kind: found.kind, value: null, first: first.first, last: last.last })
    if (found.kind === 'documentTitle') {
      noticeFrom = view.offset(found.first)
      listFrom = undefined
      signed = false
      ownText = view.title(found.last)?.official === false
    }
    at = found.last + 1
  }
  return settled.tokens
}

const PROMULGATES = /^《[^。；]{4,120}》(?:已|[业業])[^。；]{4,120}[通批][过過准准].{0,12}[予現现][^。；]{0,4}(?:[公发發颁頒][布佈])/

class Settled {
  readonly tokens: Token[] = []
  private inked = false

  constructor(private readonly view: TitleLines) {}

  put(token: Token): void {
    this.tokens.push(token)
    if (token.kind !== 'furniture') this.inked = true
  }

  /** What stands above a line, page furniture apart. */
  previousKind(line: number): string | undefined {
    const { view } = this
    for (let at = line - 1; at >= line - REACH; at--) {
      if (view.kind(at) === 'furniture') continue
      // 附录A 巡查记录表: the title is there
      const titled = view.kind(at) === 'annexMark' && ((view.tokens[at] as Token).value as ReadAnnexMark).titleFrom !== undefined
      return titled ? 'prose' : view.kind(at)
    }
    return this.inked ? 'prose' : undefined
  }
}

/** 《某市人民政府关于…的决定》已经…通过，现予公布: what an order says, whose title the page has left out. */
function isPromulgation(view: TitleLines, at: number): boolean {
  return view.kind(at) === 'prose' && view.text[view.offset(at)] === '《' && PROMULGATES.test(view.print(at))
}

/** Nothing but a date in brackets or the occasion stands between the title and what comes next. */
function isUnderTitle(settled: readonly Token[]): boolean {
  const kind = settled.at(-1)?.kind
  return kind === 'documentTitle' || ((kind === 'date' || kind === 'subtitle') && settled.at(-2)?.kind === 'documentTitle')
}

/**
 * 附件2⏎关于《…办法》的起草说明: a heading like a document's, but with neither number nor addressee below it. What the list of
 * attachments names, and what stands right below 附：, is annexed whatever it has: 附：⏎某县人民法院关于…的请示报告
 */
function isAnnexed(view: TitleLines, { first, last }: HeadingSpan, listFrom?: number, noticeFrom?: number): boolean {
  let name = ''
  for (let i = first; i <= last; i++) name += withoutBlanks(view.print(i))
  if (view.listed.has(name)) return false
  const below = view.kind(last + 1)
  if (below !== 'documentNumber' && below !== 'salutation') return true
  if (listFrom !== undefined && isListed(view, listFrom, first, name)) return true
  // 现将《国家税务总局关于…的批复》转发给你们
  if (isMentioned(view, first, last, noticeFrom)) return true
  return view.kind(first - 1) === 'annexMark' && /^附[：:]?$/.test(view.print(first - 1))
}
