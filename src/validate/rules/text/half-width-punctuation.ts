/** 统筹推进, 落实责任; "一网通办"; (此件公开发布) */
import { isHan, isWide } from '../../../text/characters.js'
import { excerpt, shortened } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Edit } from '../../message.js'
import type { Passage } from '../../passages.js'
import type { Context, Rule } from '../../rule.js'
import { HALF_WIDTH, HALF_WIDTH_BRACKET, isSign, POINT, STRAIGHT_QUOTE } from '../../signs.js'

// 附件:   附 件:
const ATTACHED = /^(附\s?件\s?):/

/** Half-width signs are below it, and most characters are not. */
const ASCII = 0x80

const PER_CENT = 0x25

/** `,` → `，`: the full-width forms (U+FF01–FF5E) stand in the order of ASCII. */
const fullWidth = (code: number) => String.fromCharCode(code + 0xfee0)

export const halfWidthPunctuation: Rule = {
  id: 'text/half-width-punctuation',
  severity: 'info',
  description: { zh: '汉字之间使用半角标点', en: 'Half-width punctuation between Chinese characters' },
  source: 'GB/T 15834-2011 §5.1',
  messages: {
    half: {
      zh: '半角“{mark}”，应为“{expected}”：“{found}”（本段 {count} 处）',
      en: 'half-width “{mark}”, expected “{expected}”: “{found}” ({count} in this paragraph)',
    },
  },
  fixable: true,
  check: (context) => ({
    passage(passage) {
      if (!passage.has(HALF_WIDTH | POINT | HALF_WIDTH_BRACKET | STRAIGHT_QUOTE)) return
      const { text } = passage
      const places = halves(passage)
      const first = places[0]
      const last = places.at(-1)
      if (!first || !last) return
      const data = { mark: text[first.at] as string, expected: first.put, found: excerpt(text, first.at), count: places.length }
      const fix = places.flatMap(({ at, put }) => widened(context, passage, at, put))
      context.report({ ...passage.place(first.at, last.at + 1, context.offset), message: 'half', data, fix })
    },
    // 附件:1.名单
    attachmentNote({ children: [node] }) {
      const from = node?.position.start.offset ?? 0
      const [printed, words = ''] = ATTACHED.exec(context.source?.slice(from, from + 6) ?? '') ?? []
      if (!node || !printed) return
      const at = from + words.length
      const data = { mark: ':', expected: '：', found: printed, count: 1 }
      context.report({ node, range: [at, at + 1], message: 'half', data, fix: [{ start: at, end: at + 1, text: '：' }] })
    },
    // The brackets about an annotation are no part of its value.
    annotation(node) {
      const { start, end } = node.position
      const printed = context.source?.slice(start.offset, end.offset) ?? ''
      const fix = [printed.search(/[（(]/), printed.length - 1]
        .filter((at) => printed[at] === '(' || printed[at] === ')')
        .map((at) => ({ start: start.offset + at, end: start.offset + at + 1, text: fullWidth(printed.charCodeAt(at)) }))
      const [first] = fix
      if (!first) return
      const mark = printed[first.start - start.offset] as string
      const data = { mark, expected: first.text, found: shortened(printed), count: fix.length }
      context.report({ node, message: 'half', data, fix })
    },
  }),
}

/** A half-width sign and what belongs in its place. */
interface Half {
  at: number
  put: string
}

/** Where they stand after the label. */
function halves(passage: Passage): Half[] {
  const { text, labelEnd } = passage
  const places: Half[] = []
  const add = (at: number, put = fullWidth(text.charCodeAt(at))) => {
    if (at >= labelEnd) places.push({ at, put })
  }
  if (passage.has(HALF_WIDTH))
    for (let at = labelEnd; at < text.length; at++)
      if (text.charCodeAt(at) < ASCII && isSign(text, at, HALF_WIDTH) && isBetweenHan(text, at)) add(at)
  // a stop that ends a paragraph, and no point of a name or a number
  if (text.endsWith('.') && passage.last.type === 'paragraph' && isHan(text.charCodeAt(text.length - 2))) add(text.length - 1, '。')
  if (passage.has(HALF_WIDTH_BRACKET))
    for (const { open, close } of passage.brackets.pairs)
      if (text[open] === '(' && text[close] === ')' && [open + 1, close - 1, open - 1].some((at) => isHan(text.charCodeAt(at)))) {
        add(open)
        add(close)
      }
  if (passage.has(STRAIGHT_QUOTE))
    for (const [open, close] of straightQuotes(text))
      if ([open + 1, close - 1].every((at) => isHan(text.charCodeAt(at)))) {
        add(open, '“')
        add(close, '”')
      }
  return places.sort((a, b) => a.at - b.at)
}

/** Pairs of `"`, where none is left over: not 15" 显示器. */
function straightQuotes(text: string): [number, number][] {
  const quotes = matchesOf(text, /"/g).map(({ index }) => index)
  return quotes.length % 2 > 0 ? [] : quotes.flatMap((open, i) => (i % 2 > 0 ? [] : [[open, quotes[i + 1] as number] as [number, number]]))
}

function isBetweenHan(text: string, at: number): boolean {
  const after = text[at + 1] === ' ' ? at + 2 : at + 1
  const before = text.charCodeAt(at - 1)
  // 增长6.2%,投资
  return (
    (isHan(before) || before === PER_CENT || (isWide(before) && after < text.length)) &&
    (after >= text.length || isWide(text.charCodeAt(after)))
  )
}

/** The edit also takes away blanks that make up for the width: `推进, 落实`. */
function widened({ source, offset }: Context, passage: Passage, at: number, put: string): Edit[] {
  const { leaf, index } = passage.at(at)
  const start = offset(leaf, index)
  if (source === undefined || start === undefined) return []
  let end = start + 1
  while (source.charCodeAt(end) === 32 && end < leaf.position.end.offset - 1) end++
  const next = source.charCodeAt(end)
  return [{ start, end: next === 10 || next === 13 ? start + 1 : end, text: put }]
}
