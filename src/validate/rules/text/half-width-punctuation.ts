/** 统筹推进, 落实责任 */
import { isHan, isWide } from '../../../characters.js'
import { excerpt } from '../../excerpt.js'
import type { Edit } from '../../message.js'
import type { Passage } from '../../passages.js'
import type { Context, Rule } from '../../rule.js'
import { HALF_WIDTH, HALF_WIDTH_BRACKET, isSign } from '../../signs.js'

/** Half-width signs are below it, and most characters are not. */
const ASCII = 0x80

/** `,` → `，`: the full-width forms (U+FF01–FF5E) stand in the order of ASCII. */
const fullWidth = (code: number) => String.fromCharCode(code + 0xfee0)

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
      const places = halves(passage)
      const first = places[0]
      if (first === undefined) return
      const expected = fullWidth(text.charCodeAt(first))
      const data = { mark: text[first] as string, expected, found: excerpt(text, first), count: places.length }
      const fix: Edit[] = []
      for (const at of places) {
        const edit = widened(context, passage, at)
        if (edit) fix.push(edit)
      }
      context.report({ ...passage.place(first, (places.at(-1) as number) + 1, context.offset), message: 'half', data, fix })
    },
  }),
}

/** Where they stand after the label. */
function halves(passage: Passage): number[] {
  const { text, labelEnd } = passage
  const places: number[] = []
  if (passage.has(HALF_WIDTH))
    for (let at = labelEnd; at < text.length; at++)
      if (text.charCodeAt(at) < ASCII && isSign(text, at, HALF_WIDTH) && isBetweenHan(text, at)) places.push(at)
  if (passage.has(HALF_WIDTH_BRACKET))
    for (const { open, close } of passage.brackets.pairs)
      if (text[open] === '(' && text[close] === ')' && [open + 1, close - 1, open - 1].some((at) => isHan(text.charCodeAt(at))))
        for (const at of [open, close]) if (at >= labelEnd) places.push(at)
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
  while (source.charCodeAt(end) === 32 && end < leaf.position.end.offset - 1) end++
  const next = source.charCodeAt(end)
  if (next === 10 || next === 13) end = start + 1
  return { start, end, text: fullWidth(source.charCodeAt(start)) }
}
