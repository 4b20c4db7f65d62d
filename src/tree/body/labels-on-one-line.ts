/** Lines with more than one label: a list that opens right behind another label, and one that runs on in the line. */

import { isFollowedBy, nextNumber } from '../../joining/numbering.js'
import type { Scheme } from '../../nodes.js'
import type { Token } from '../../tokens/index.js'
import type { Label, SecondLabel } from '../../tokens/labels/label.js'

/**
 * 第一条 一、契税的征税范围为：⏎（一）…⏎二、…: the label behind that of the token, where the next of its list is there too. But
 * （一）压实责任；（二）强化培训 on one line are text.
 */
export function secondLabel(tokens: readonly Token[], at: number): SecondLabel | undefined {
  const { second, broken } = (tokens[at] as Token).value as Label
  return second && !broken && isFollowedBy(second, tokens, at) ? second : undefined
}

/** The second of a list, behind the end of its first. */
const SECONDS: Partial<Record<Scheme, RegExp>> = {
  chinese: /[；;。][^\S\r\n]?二、/,
  'chinese-bracketed': /[；;。][^\S\r\n]?[（(]二[）)]/,
  arabic: /[；;。][^\S\r\n]?2[.．、](?!\d)/,
  'arabic-bracketed': /[；;。][^\S\r\n]?[（(]?2[）)]/,
  circled: /[；;。][^\S\r\n]?②/,
}

/** 1、申请；2、审核；3、发放。: all of the list is in this line, and it is text. */
export function runsOn(tokens: readonly Token[], at: number): boolean {
  const { scheme, ordinal, rest } = (tokens[at] as Token).value as Label
  return ordinal[0] === 1 && SECONDS[scheme]?.test(rest) === true && (nextNumber(scheme, tokens, at)?.[0] ?? 1) === 1
}
