/** 署名 and 成文日期 that stand together make one block of lines. */
import type { DateNode, Node, Signature } from '../nodes.js'

export type SignOff = (Signature | DateNode)[]

/** Runs of signatures and dates as arrays, everything else as it is. */
export function withSignOffs<T extends Node>(children: readonly T[]): (Exclude<T, Signature | DateNode> | SignOff)[] {
  const grouped: (Exclude<T, Signature | DateNode> | SignOff)[] = []
  for (const child of children) {
    const last = grouped.at(-1)
    if (child.type !== 'signature' && child.type !== 'date') grouped.push(child as Exclude<T, Signature | DateNode>)
    else if (Array.isArray(last)) last.push(child)
    else grouped.push([child])
  }
  return grouped
}
