/** 层次序数: how many of the divisions that are open stay open when the next one begins. */
import type { Division, Scheme } from '../../nodes.js'
import type { Token } from '../../tokens/index.js'
import { type Label, STATUTORY } from '../../tokens/labels/label.js'

/** Lists within lists end here: a text that always begins anew would nest without end. */
const DEEPEST = 9

/** 结构层次序数 (GB/T 9704-2012 §7.3.3). */
const OFFICIAL: readonly Scheme[] = ['chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed', 'circled']

const OTHER: readonly Scheme[] = ['named', 'stem', 'branch', 'letter', 'letter-bracketed', 'roman', 'decimal']

/** All schemes by their rank, the highest 0. */
export const RANKS: ReadonlyMap<Scheme, number> = new Map([...STATUTORY, ...OFFICIAL, ...OTHER].map((scheme, rank) => [scheme, rank]))

export function isStatutory(scheme: Scheme): boolean {
  return STATUTORY.includes(scheme)
}

/** The divisions that are open, from the outermost to the innermost. */
type Open = readonly { division: Division }[]

/** `following`: the next number of the scheme, or 0. */
export function keptOpen(open: Open, { scheme, ordinal }: Division, following = 0): number {
  if (scheme === 'decimal') return keptForDecimal(open, ordinal)
  const brother = lastOf(open, scheme)
  if (isStatutory(scheme)) return brother >= 0 ? brother : keptForStatutory(open, scheme)
  // `（一）` under an open `（一）` with other schemes between: a new list one level deeper
  if (brother >= 0) {
    // 一、…⏎（一）…⏎一、…⏎三、…: read for 二
    const wrong = following === (open[brother]?.division.ordinal[0] as number) + 2
    return ordinal[0] === 1 && !wrong && brother < open.length - 1 && open.length < DEEPEST ? open.length : brother
  }
  if (ordinal[0] === 1) return open.length
  // 三、 after an orphan （三）: what the standard puts below it is closed
  let below = 0
  while (below < open.length && OFFICIAL.indexOf(schemeAt(open, below)) <= OFFICIAL.indexOf(scheme)) below++
  return below
}

function schemeAt(open: Open, at: number): Scheme {
  return (open[at] as { division: Division }).division.scheme
}

/** Where the innermost of the scheme is; -1 where none is open. */
function lastOf(open: Open, scheme: Scheme): number {
  let at = open.length - 1
  while (at >= 0 && schemeAt(open, at) !== scheme) at--
  return at
}

/** 第二章 after 第三条 without a chapter above it: no statutory division may stay over one of a higher rank. */
function keptForStatutory(open: Open, scheme: Scheme): number {
  const rank = STATUTORY.indexOf(scheme)
  let statutory = false
  for (let at = open.length - 1; at >= 0; at--) {
    const own = STATUTORY.indexOf(schemeAt(open, at))
    if (own >= 0 && own < rank) return at + 1
    statutory ||= own >= 0
  }
  // 一、本清单有两部分。⏎第一部分: no list is over a book
  return statutory || rank === 0 ? 0 : open.length
}

/** 5.3.1 stays under 5.3 or 5, and 1.1 under 一、总则. */
function keptForDecimal(open: Open, ordinal: readonly number[]): number {
  let first = open.length
  for (let at = open.length - 1; at >= 0; at--) {
    if (schemeAt(open, at) !== 'decimal') continue
    if (isUnder(ordinal, open[at]?.division.ordinal ?? [])) return at + 1
    first = at
  }
  if (first < open.length || ordinal.length < 2) return first
  let top = 0
  while (top < open.length && open[top]?.division.ordinal[0] !== ordinal[0]) top++
  if (top === open.length) return top
  // 第二章⏎第一节⏎2.1.1
  let kept = top + 1
  while (kept - top < ordinal.length - 1 && open[kept]?.division.ordinal[0] === ordinal[kept - top]) kept++
  return kept
}

/** 5.3.1 under 5.3 */
function isUnder(ordinal: readonly number[], other: readonly number[]): boolean {
  if (other.length >= ordinal.length) return false
  for (let i = 0; i < other.length; i++) if (other[i] !== ordinal[i]) return false
  return true
}

/** The schemes of a plan's first heading, and what it is called: 一、总则   1 范围 */
const TOP = new Set<Scheme>(['chinese', 'decimal', 'roman'])
const FIRST = /^(?:总\s{0,4}[则則]|范\s{0,4}围)$/

/** 第一编, 第一章, 第一条: a statute's numbering begins. `whole`: the title above is the name of a text, which may begin with 一、 */
export function opensNumbering(token: Token | undefined, whole: boolean): boolean {
  if (token?.kind !== 'label') return false
  const { scheme, ordinal, rest } = token.value as Label
  if (ordinal[0] !== 1) return false
  return scheme === 'book' || scheme === 'chapter' || scheme === 'article' || (TOP.has(scheme) && (whole || FIRST.test(rest)))
}
