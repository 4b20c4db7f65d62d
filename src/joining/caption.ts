/** Whether what is open is a heading, a caption or a name, which goes on in fewer cases than text does. */
import type { Line } from '../text/lines.js'
import { allOfSigns } from '../text/signs.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import type { Setting } from './setting.js'

/** Lines that a heading goes on over. */
const LONGEST_CAPTION = 4
/** Characters after an article's label from which on they are its text. */
const SHORTEST_ARTICLE = 10
/** The signs that no caption of the kind has. */
const ENDS_CAPTION: Readonly<Record<string, number>> = {
  bare: allOfSigns('。；，,'),
  attachmentNote: allOfSigns('。；'),
  label: allOfSigns('。；;：:！？'),
  keyLine: allOfSigns('，、；。,'),
}

/** Neither a stop nor, but in a label's heading, a comma so far. */
export function isCaption(open: Token, { lines }: Setting): boolean {
  if (open.last - open.first > LONGEST_CAPTION) return false
  const stops = ENDS_CAPTION[open.kind]
  if (stops === undefined) return false
  for (let at = open.first; at <= open.last; at++) if (((lines[at] as Line).signs & stops) !== 0) return false
  return true
}

/** 第三条 各单位应当: an article's text; a caption (第三条 立法目的) is shorter, and a label alone has none. */
export function isArticleText(open: Token): boolean {
  if (open.kind !== 'label') return false
  const { scheme, rest } = open.value as Label
  return scheme === 'article' && rest.length >= SHORTEST_ARTICLE && !/^[（(【]/.test(rest)
}
