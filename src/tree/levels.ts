/** 层次序数: how many of the divisions that are open stay open when the next one begins. */
import type { Division, Scheme } from '../nodes.js'
import type { Token } from '../tokens/index.js'
import { type Label, STATUTORY } from '../tokens/label.js'

/** Lists within lists end here: a text that always begins anew would nest without end. */
const DEEPEST = 9

/** 结构层次序数 (GB/T 9704-2012 §7.3.3). */
const OFFICIAL: readonly Scheme[] = ['chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed', 'circled']

/** All schemes, the higher first. */
export const SCHEMES: readonly Scheme[] = [...STATUTORY, ...OFFICIAL, 'stem', 'letter', 'letter-bracketed', 'roman', 'decimal']

export function isStatutory(scheme: Scheme): boolean {
  return STATUTORY.includes(scheme)
}

/** `open`: from the outermost to the innermost. */
export function keptOpen(open: readonly { division: Division }[], { scheme, ordinal }: Division): number {
  if (scheme === 'decimal') return keptForDecimal(open, ordinal)
  const brother = open.findLastIndex(({ division }) => division.scheme === scheme)
  if (isStatutory(scheme)) return brother >= 0 ? brother : keptForStatutory(open, scheme)
  // `（一）` under an open `（一）` with other schemes between: a new list one level deeper
  if (brother >= 0) return ordinal[0] === 1 && brother < open.length - 1 && open.length < DEEPEST ? open.length : brother
  if (ordinal[0] === 1) return open.length
  // 三、 after an orphan （三）: what the standard puts below it is closed
  const below = open.findIndex(({ division }) => OFFICIAL.indexOf(division.scheme) > OFFICIAL.indexOf(scheme))
  return below >= 0 ? below : open.length
}

/** 第二章 after 第三条 without a chapter above it: no statutory division may stay over one of a higher rank. */
function keptForStatutory(open: readonly { division: Division }[], scheme: Scheme): number {
  const rank = STATUTORY.indexOf(scheme)
  const above = open.findLastIndex(({ division }) => isStatutory(division.scheme) && STATUTORY.indexOf(division.scheme) < rank)
  if (above >= 0) return above + 1
  return open.some(({ division }) => isStatutory(division.scheme)) ? 0 : open.length
}

/** 5.3.1 stays under 5.3 or 5, and 1.1 under 一、总则. */
function keptForDecimal(open: readonly { division: Division }[], ordinal: readonly number[]): number {
  const parent = open.findLastIndex(
    ({ division: d }) => d.scheme === 'decimal' && d.ordinal.length < ordinal.length && d.ordinal.every((n, i) => n === ordinal[i]),
  )
  if (parent >= 0) return parent + 1
  const first = open.findIndex(({ division }) => division.scheme === 'decimal')
  if (first >= 0) return first
  const top = ordinal.length > 1 ? open.findIndex(({ division }) => division.ordinal[0] === ordinal[0]) : -1
  if (top < 0) return open.length
  // 第二章⏎第一节⏎2.1.1
  let kept = top + 1
  while (kept - top < ordinal.length - 1 && open[kept]?.division.ordinal[0] === ordinal[kept - top]) kept++
  return kept
}

/** 第一编, 第一章, 第一条: a statute's numbering begins. */
export function opensNumbering(token: Token | undefined): boolean {
  if (token?.kind !== 'label') return false
  const { scheme, ordinal } = token.value as Label
  return ordinal[0] === 1 && (scheme === 'book' || scheme === 'chapter' || scheme === 'article')
}
