/** A division's heading as it is printed, parted into label and text. */

import type { Block, Division } from '../nodes.js'
import { isBlank } from '../text/characters.js'

export interface Labelled {
  /** As printed, without blanks; empty where the heading's text does not begin with it. */
  label: string
  /** What stands behind it on the heading's line: `总则`, `加强组织领导。`, or nothing. */
  text: string
  /** The division's other children. */
  rest: readonly Block[]
}

export function labelled(division: Division): Labelled {
  const [first] = division.children
  if (first?.type !== 'heading') return { label: division.label, text: division.heading ?? '', rest: division.children }
  const rest = division.children.slice(1)
  const at = labelEnd(first.value, division.label)
  if (at < 0) return { label: '', text: first.value, rest }
  return { label: division.label, text: first.value.slice(at).trimStart(), rest }
}

/** Between a label and its text: `第一章 总则`, but `一、总体要求`. */
export function gapAfter(label: string): '' | ' ' {
  return /[、．.)）]$/.test(label) ? '' : ' '
}

/** Where the label ends, blanks apart; -1 where the text does not begin with it. */
function labelEnd(value: string, label: string): number {
  let at = 0
  for (let i = 0; i < label.length; i++) {
    while (at < value.length && isBlank(value.charCodeAt(at))) at++
    if (value[at++] !== label[i]) return -1
  }
  return at
}
