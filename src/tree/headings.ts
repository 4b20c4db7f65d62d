/**
 * Which lines are headings of documents and of the texts they issue. A heading may have many lines (organ, 关于…, …的通知),
 * and each of them may mean something else elsewhere: here, with their neighbours in view, they become one token.
 */
import type { Line } from '../lines.js'
import { cleanTitle, withoutBlanks } from '../text.js'
import type { ReadNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/label.js'
import type { ReadTitle } from '../tokens/title.js'

const PARTS = new Set(['organ', 'titleOpening', 'title', 'bare', 'gazetteTitle'])
/** A heading with all its lines; longer runs of such lines are lists of something else. */
const LONGEST = 12
/** … where none of them ends in a kind of document. */
const LONGEST_BARE = 3
/** A notice that issues a text names it within so many characters. */
const LONGEST_NOTICE = 4000
/** What a document's sign-off ends in: after it an issued text may begin. */
const SIGNED = new Set(['date', 'signedDate', 'annotation', 'annexMark', 'note', 'attachmentNote', 'subtitle', 'meta', 'documentTitle'])

export function settleHeadings(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  from: number,
  listed: ReadonlySet<string>,
): Token[] {
  const settled: Token[] = tokens.slice(0, from)
  let at = from
  let started = false
  while (at < tokens.length) {
    const token = tokens[at] as Token
    if (!PARTS.has(token.kind) || token.continued) {
      settled.push(isTitledOrder(token) ? { ...token, kind: 'documentTitle' } : token)
      if (isTitledOrder(token)) started = true
      at++
      continue
    }
    const end = runEnd(at)
    const found = documentHeading(at, end) ?? partHeading(at, end)
    if (!found) {
      for (; at < end; at++) settled.push(tokens[at] as Token)
      continue
    }
    for (; at < found.first; at++) settled.push(tokens[at] as Token)
    settled.push({
      kind: found.kind,
      value: null,
      first: (tokens[found.first] as Token).first,
      last: (tokens[found.last] as Token).last,
    })
    if (found.kind === 'documentTitle') started = true
    at = found.last + 1
  }
  return settled

  function runEnd(start: number): number {
    let end = start
    while (end < tokens.length && end < start + LONGEST && PARTS.has((tokens[end] as Token).kind) && !(tokens[end] as Token).continued)
      end++
    return end
  }

  function lineText(i: number): string {
    const token = tokens[i] as Token
    return text.slice((lines[token.first] as Line).inkStart, (lines[token.last] as Line).inkEnd)
  }

  /** `关于印发…的通知` with its organ; lines above a 文号; a title that the contents list. */
  function documentHeading(start: number, end: number) {
    const next = tokens[end]?.kind
    if (next === 'documentNumber' && isLetterhead(start, end)) return undefined
    if (next === 'documentNumber' && !isOrderNumber(tokens[end] as Token, start, end))
      return { kind: 'documentTitle' as const, first: headingStart(start, end - 1), last: end - 1 }
    const fromContents = listedHeading(start, end)
    if (fromContents) return fromContents
    for (let last = start; last < end; last++) {
      const token = tokens[last] as Token
      if (token.kind !== 'title') continue
      const { official } = token.value as ReadTitle
      if (!official) continue
      const first = headingStart(start, last)
      const after = tokens[last + 1]?.kind
      const about =
        (token.value as ReadTitle).about ||
        someLine(first, last, (i) => (tokens[i] as Token).kind === 'titleOpening' || lineText(i).includes('关于'))
      const addressed =
        after === 'salutation' || after === 'subtitle' || isBracketedDate(last + 1) || after === 'byline' || after === 'documentNumber'
      const organAbove = (tokens[first] as Token).kind === 'organ' && first < last
      const sent = after === 'salutation' || after === 'documentNumber'
      if (about && !sent && !organAbove && isForwarded(first, last)) return { kind: 'partTitle' as const, first, last }
      if (about || addressed || organAbove) return { kind: 'documentTitle' as const, first, last }
    }
    return undefined
  }

  /** 现将《关于推进…的实施意见》转发给你们: and after the sign-off 关于推进…的实施意见 */
  function isForwarded(first: number, last: number): boolean {
    const title = settled.findLast((token) => token.kind === 'documentTitle')
    if (!title || !opensWithAbout(first)) return false
    let name = ''
    for (let i = first; i <= last; i++) name += withoutBlanks(lineText(i))
    const from = (lines[title.first] as Line).inkStart
    return withoutBlanks(text.slice(from, from + LONGEST_NOTICE)).includes(`《${name}》`)
  }

  /** 在…会议上的讲话⏎（2023年1月5日） */
  function isBracketedDate(i: number): boolean {
    return tokens[i]?.kind === 'date' && /^[（(]/.test(lineText(i))
  }

  /** 某县人民政府文件⏎某政发〔2023〕1号⏎某县人民政府关于…的通知: the name over the number is no title. */
  function isLetterhead(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if ((tokens[i] as Token).kind !== 'organ' && !/文件$/.test(lineText(i))) return false
    let after = end + 1
    while (['meta', 'furniture'].includes(tokens[after]?.kind ?? '')) after++
    for (let i = after; i < Math.min(tokens.length, after + LONGEST) && PARTS.has((tokens[i] as Token).kind); i++)
      if ((tokens[i] as Token).kind === 'title' && ((tokens[i] as Token).value as ReadTitle).official) return true
    return false
  }

  function someLine(first: number, last: number, test: (i: number) => boolean): boolean {
    for (let i = first; i <= last; i++) if (test(i)) return true
    return false
  }

  /** Walks back from a heading's last line to its first: organs stand at the top. */
  function headingStart(start: number, last: number): number {
    let first = last
    while (first > start) {
      const own = tokens[first] as Token
      const above = tokens[first - 1] as Token
      if (opensWithOrgan(first)) break
      if (own.kind === 'organ') {
        if (above.kind !== 'organ') break
      } else if (above.kind === 'title' && (above.value as ReadTitle).official && (above.value as ReadTitle).about) break
      else if (opensWithAbout(first)) {
        if (above.kind !== 'organ' && !(above.kind === 'bare' && isNameLike(first - 1))) break
        if (above.kind === 'bare') return first - 1
      }
      first--
    }
    return first
  }

  function opensWithAbout(i: number): boolean {
    return /^(?:关于|關於)/.test(lineText(i))
  }

  function opensWithOrgan(i: number): boolean {
    const kind = (tokens[i] as Token).kind
    return (kind === 'titleOpening' || kind === 'title') && /^[^，。《“（(]{2,44}?关于/.test(withoutBlanks(lineText(i)))
  }

  function isNameLike(i: number): boolean {
    const name = withoutBlanks(lineText(i))
    return name.length >= 3 && name.length <= 24 && !/[，。；：]/.test(name)
  }

  /** The first lines of the run are a title that the contents list, with or without the organ's name. */
  function listedHeading(start: number, end: number) {
    if (listed.size === 0) return undefined
    for (let first = start; first < end; first++) {
      let whole = ''
      for (let last = first; last < end; last++) {
        whole += cleanTitle(lineText(last))
        const from = whole.indexOf('关于')
        if (listed.has(withoutBlanks(whole)) || (from > 0 && listed.has(withoutBlanks(whole.slice(from)))))
          return {
            kind: 'documentTitle' as const,
            first: (tokens[first] as Token).kind === 'title' ? headingStart(start, first) : first,
            last,
          }
      }
    }
    return undefined
  }

  /** Title lines after a sign-off or 附件, or above 第一章: an issued text. Without a document yet, a document. */
  function partHeading(start: number, end: number) {
    const previous = before(start)
    if (previous === 'annexMark') {
      const last = annexTitleEnd(start, end)
      return { kind: 'partTitle' as const, first: start, last }
    }
    // a text of one document begins with its title, whatever it ends in
    const opening = tokens[end]
    if (
      previous === undefined &&
      !hasDocument() &&
      !hasTitle(start, end) &&
      end - start <= LONGEST_BARE &&
      opening &&
      opening.kind !== 'bare' &&
      beginsText(opening)
    )
      return { kind: 'documentTitle' as const, first: start, last: end - 1 }
    const afterSignOff = previous === undefined || SIGNED.has(previous)
    for (let last = start; last < end && last < start + 5; last++) {
      if ((tokens[last] as Token).kind !== 'title') continue
      while (last + 1 < end && (tokens[last + 1] as Token).kind === 'title' && !((tokens[last + 1] as Token).value as ReadTitle).about)
        last++
      const next = tokens[last + 1]
      if (next && !beginsText(next)) return undefined
      if (!afterSignOff && !opensNumbering(next) && next?.kind !== 'contentsHeading') return undefined
      const first = firstOfPart(start, last)
      const kind = hasDocument() ? ('partTitle' as const) : ('documentTitle' as const)
      return { kind, first, last }
    }
    return undefined
  }

  function hasDocument(): boolean {
    return started || settled.some((token) => token.kind === 'documentTitle')
  }

  function hasTitle(start: number, end: number): boolean {
    return tokens.slice(start, end).some((token) => token.kind === 'title' || token.kind === 'organ')
  }

  function firstOfPart(start: number, last: number): number {
    let first = last
    while (first > start && last - first < 4) {
      const above = tokens[first - 1] as Token
      if (above.kind === 'organ' || above.kind === 'gazetteTitle') break
      first--
    }
    return first
  }

  function annexTitleEnd(start: number, end: number): number {
    for (let i = start; i < end && i < start + 4; i++)
      if ((tokens[i] as Token).kind === 'title' || (tokens[i] as Token).kind === 'organ') {
        if (i + 1 < end && (tokens[i + 1] as Token).kind === 'title' && i + 1 < start + 4) continue
        return i
      }
    return start
  }

  function before(i: number): string | undefined {
    for (let at = i - 1; at >= Math.max(from, i - 6); at--) {
      const kind = (tokens[at] as Token).kind
      if (kind !== 'furniture') return kind
    }
    return i - 1 < from || settled.every((t) => t.kind === 'furniture') ? undefined : 'prose'
  }
}

/** Text, a preamble, a label, contents or an adoption line: what can follow an issued text's title. */
function beginsText(token: Token): boolean {
  return [
    'prose',
    'label',
    'contentsHeading',
    'subtitle',
    'keyLine',
    'documentNumber',
    'roster',
    'tableRow',
    'date',
    'annexMark',
    'salutation',
    'appointment',
    'bare',
    'meta',
    'furniture',
    'organ',
  ].includes(token.kind)
}

/** 第一章, 第一条, 一、, 1.: the first of its scheme. */
function opensNumbering(token: Token | undefined): boolean {
  if (token?.kind !== 'label') return false
  const { scheme, ordinal } = token.value as Label
  return ordinal[0] === 1 && (scheme === 'book' || scheme === 'chapter' || scheme === 'article')
}

/** 某市人民政府令第15号: the order's title and number on one line. */
function isTitledOrder(token: Token): boolean {
  return (
    token.kind === 'documentNumber' &&
    /[令告]$/.test((token.value as ReadNumber).prefix ?? '') &&
    (token.value as ReadNumber).year === undefined
  )
}

/** `第12号` with nothing before it but a line that is no order or announcement. */
function isOrderNumber(token: Token, start: number, end: number): boolean {
  const { prefix, year } = token.value as ReadNumber
  return prefix === undefined && year === undefined && end - start > 4
}
