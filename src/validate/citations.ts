/** The titles in 《》 of a leaf's text, read once for all rules that look at them. */
import type { Leaf, Parent } from '../nodes.js'
import type { Visitor } from './rule.js'
import { citedTitles } from './titles.js'

export interface Citations {
  leaf: Leaf
  parent: Parent
  cited: { title: string; from: number; to: number }[]
}

/** Calls `judge` for each leaf that names a title. */
export function citations(judge: (found: Citations) => void): Visitor {
  return {
    leaf(leaf, ancestors) {
      if (!leaf.value.includes('《')) return
      const cited = citedTitles(leaf.value)
      if (cited.length > 0) judge({ leaf, parent: ancestors.at(-1) as Parent, cited })
    },
  }
}
