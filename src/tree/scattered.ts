/**
 * Columns that a scan read across: lines of the 附件说明 between those of another column, the ends of cut lines of both.
 * They are marked where they stand; their order is not mended.
 */

import type { Line } from '../text/lines.js'
import type { ReadAttachmentNote } from '../tokens/attachment.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { SUB_ITEM } from './body/attachments.js'

/** The rest of a list is looked for so many tokens on. */
const REACH = 16
const CLOSES = new Set(['date', 'signedDate', 'documentTitle', 'partTitle', 'documentNumber', 'annexMark'])
/** What the end of a cut line can look like. */
const TAILS = new Set(['prose', 'bare'])
const WHOLE = /[。；;]$/
/** A title that ends so goes on somewhere. */
const UNFINISHED = /[与和及的、对暨]$/

/** `附件：1.甲` … `2.乙` … `3.丙` with other text between: the later lines are attachments too. */
export function markScattered(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  for (let at = 0; at < marked.length; at++) {
    const token = marked[at] as Token
    if (token.kind === 'attachmentNote') mark(at + 1, firstNumber(token))
    if (token.kind === 'label') markTails(at)
  }
  return marked

  /** The ordinal of the label at the place, if it is one of the scheme. */
  function ordinalAt(at: number, scheme: Label['scheme']): number | undefined {
    const token = marked[at]
    const label = token?.kind === 'label' ? (token.value as Label) : undefined
    return label?.scheme === scheme ? label.ordinal[0] : undefined
  }

  /** `一、禁止堆放物`, `三、由县城管局`, tails, `二、禁止张贴`, `四、自5月1日起`, tails: whose tails they are, nothing says. */
  function markTails(at: number): void {
    const { scheme, ordinal } = (marked[at] as Token).value as Label
    const left = ordinal[0] as number
    const right = ordinalAt(at + 1, scheme)
    if (right === undefined || right < left + 2) return
    // items that are whole have lost no tail
    if (WHOLE.test(ink(marked[at] as Token)) || WHOLE.test(ink(marked[at + 1] as Token))) return
    const from = at + 2
    let to = from
    while (to < from + REACH && TAILS.has(marked[to]?.kind ?? '')) to++
    if (to === from || ordinalAt(to, scheme) !== left + 1 || ordinalAt(to + 1, scheme) !== right + 1) return
    markAll(from, to)
    markAll(to + 2, to + 2 + to - from)
  }

  function markAll(from: number, to: number): void {
    for (let at = from; at < to && TAILS.has(marked[at]?.kind ?? ''); at++)
      marked[at] = { ...(marked[at] as Token), kind: 'columnFragment' }
  }

  function ink(token: Token, from = 0): string {
    return text.slice((lines[token.first] as Line).inkStart + from, (lines[token.last] as Line).inkEnd)
  }

  function firstNumber(token: Token): number {
    const { number, listFrom } = token.value as ReadAttachmentNote
    return number ?? Number(/^\d{1,2}/.exec(ink(token, listFrom))?.[0] ?? 0)
  }

  function mark(from: number, first: number): void {
    if (first === 0) return
    let number = first
    let inList = true
    let unfinished = false
    for (let at = from; at < Math.min(marked.length, from + REACH); at++) {
      const token = marked[at] as Token
      if (CLOSES.has(token.kind)) return
      const label = token.kind === 'label' ? (token.value as Label) : undefined
      if (label && label.scheme === 'arabic' && label.ordinal[0] === number + 1 && !/[。；：，]/.test(label.rest)) {
        number++
        if (!inList) marked[at] = { ...token, kind: 'scatteredAttachment' }
        unfinished = UNFINISHED.test(label.rest)
      } else if (unfinished && token.kind === 'bare') {
        if (!inList) marked[at] = { ...token, kind: 'columnFragment' }
        unfinished = false
      } else if (token.kind !== 'furniture' && !SUB_ITEM.test(ink(token))) {
        if (label?.scheme === 'arabic') return
        inList = false
      }
    }
  }
}
