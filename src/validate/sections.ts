/** Sections that a plan numbers 3.2.1, and where its text names one: 按照3.2规定的等级, 见5.2.1. */
import type { Division, Leaf } from '../nodes.js'
import { NAMED_SECTIONS, SECTION_LEAD } from '../own-words.js'
import { matchesOf } from './matches.js'
import { numberOf } from './succession.js'

// 按照3.2规定   见5.2.1、5.2.2。   除3.1.2外
const NAMED = new RegExp(`(?:${SECTION_LEAD})(\\d{1,2}${NAMED_SECTIONS})`, 'g')
const PATH = /^\d{1,2}(?:\.\d{1,2}){1,3}$/

export interface Missing {
  leaf: Leaf
  within: [number, number]
  found: string
  /** How many sections there are on its level. */
  count: number
}

/** Those of one part. */
export class Sections {
  /** By the path above, 3 of 3.2: how many sections there are, and the number of the last. */
  private readonly below = new Map<string, { count: number; last: number }>()
  private readonly named: { leaf: Leaf; within: [number, number]; found: string }[] = []

  add(division: Division): void {
    const above = division.ordinal.slice(0, -1).join('.')
    const known = this.below.get(above) ?? { count: 0, last: 0 }
    this.below.set(above, { count: known.count + 1, last: Math.max(known.last, numberOf(division)) })
  }

  look(leaf: Leaf): void {
    for (const { 0: all, 1: paths = '', index } of matchesOf(leaf.value, NAMED)) {
      let at = index + all.length - paths.length
      for (const found of paths.split(/[、和及与或至]/)) {
        if (PATH.test(found)) this.named.push({ leaf, within: [at, at + found.length], found })
        at += found.length + 1
      }
    }
  }

  /** What is named and is not there: below a section that is, and whose own are all there. */
  missing(): Missing[] {
    return this.named.flatMap((one) => {
      const numbers = one.found.split('.').map(Number)
      const depth = numbers.findIndex((number, i) => !(number <= (this.below.get(numbers.slice(0, i).join('.'))?.last ?? 0)))
      const level = depth > 0 && this.below.get(numbers.slice(0, depth).join('.'))
      return level && level.count === level.last ? [{ ...one, count: level.last }] : []
    })
  }
}
