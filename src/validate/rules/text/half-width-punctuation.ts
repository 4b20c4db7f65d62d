/** 统筹推进, 落实责任 */
import { isHan, isWide } from '../../../text.js'
import { excerpt } from '../../excerpt.js'
import type { Edit } from '../../message.js'
import type { Passage } from '../../passages.js'
import type { Context, Rule } from '../../rule.js'
import { HALF_WIDTH, HALF_WIDTH_BRACKET, isSign } from '../../signs.js'

/** Half-width signs are below it, and most characters are not. */
const ASCII = 0x80
const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

export const halfWidthPunctuation: Rule = {
  id: 'text/half-width-punctuation',
  severity: 'info',
  description: { zh: '汉字之间用半角标点', en: 'Half-width punctuation between Chinese characters' },
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
      if (!passage.has(HALF_WIDTH | HALF_WIDTH_BRACKET)) return
      const { text } = passage
      const places = halves(passage).filter((at) => at >= passage.labelEnd)
      const first = places[0]
      if (first === undefined) return
      const mark = text[first] as string
      const data = { mark, expected: FULL[mark] as string, found: excerpt(text, first), count: places.length }
      const fix = places.map((at) => widened(context, passage, at)).filter((edit) => edit !== undefined)
      context.report({ ...passage.place(first, (places.at(-1) as number) + 1, context.offset), message: 'half', data, fix })
    },
  }),
}

function halves(passage: Passage): number[] {
  const { text } = passage
  const places: number[] = []
  if (passage.has(HALF_WIDTH))
    for (let at = 0; at < text.length; at++)
      if (text.charCodeAt(at) < ASCII && isSign(text, at, HALF_WIDTH) && isBetweenHan(text, at)) places.push(at)
  if (passage.has(HALF_WIDTH_BRACKET))
    for (const { open, close } of passage.brackets.pairs)
      if (text[open] === '(' && text[close] === ')' && [open + 1, close - 1, open - 1].some((at) => isHan(text.charCodeAt(at))))
        places.push(open, close)
  return passage.has(HALF_WIDTH_BRACKET) ? places.sort((a, b) => a - b) : places
}

function isBetweenHan(text: string, at: number): boolean {
  const after = text[at + 1] === ' ' ? at + 2 : at + 1
  const before = text.charCodeAt(at - 1)
  return (isHan(before) || (isWide(before) && after < text.length)) && (after >= text.length || isWide(text.charCodeAt(after)))
}

/** The edit also takes away blanks that make up for the width: `推进, 落实`. */
function widened({ source, offset }: Context, passage: Passage, at: number): Edit | undefined {
  const { leaf, index } = passage.at(at)
  const start = offset(leaf, index)
  if (source === undefined || start === undefined) return undefined
  let end = start + 1
  while (source[end] === ' ' && end < leaf.position.end.offset - 1) end++
  if ('\r\n'.includes(source[end] as string)) end = start + 1
  return { start, end, text: FULL[source[start] as string] as string }
}
