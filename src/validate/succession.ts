/** Whether each label follows from the one before it: `三、` after `二、`, `第九条` after the 第八条 of the chapter before. */

import type { Division, Node, Parent } from '../nodes.js'
import { isBlank } from '../text/characters.js'
import type { Known, Visitor } from './rule.js'

type Fault = 'gap' | 'duplicate' | 'order' | 'start'

interface Step {
  fault: Fault
  division: Division
  /** The label that it should follow, of its own scheme. */
  before: Division | undefined
  /** The number that was expected. */
  expected: number
}

/** Nobody leaves out more articles than these at the beginning of a statute. */
const FIRST_LOST = 3

/** The divisions of one parent. */
interface Level {
  parent: Parent
  previous: Map<string, Division>
  /** All labels, once one is missed. */
  numbers?: Set<string>
}

/** Calls `judge` for every label that does not follow from the one before. */
export function successions(judge: (step: Step) => void, { remember }: Known): Visitor {
  const seen = remember(() => ({
    /** What the labels at fault should be. In 第二条 第四条 第四条 第五条 the first 第四条 is wrong and the second is right. */
    meant: new Map<Division, number>(),
    // The last label of each scheme in the part: 1. 2. may run on from one （一） into the next, articles do from chapter to chapter.
    last: new Map<string, Division>(),
    levels: new Map<Parent, Level>(),
    // A text that begins in the middle of a document: nobody knows with what number its lists begin.
    excerpt: false,
    // 附：相关法律条文, 第三百四十一条 and 第三百一十二条: articles that are chosen from a statute.
    chosen: false,
  }))
  const follows = (number: number, before: Division) => [numberOf(before), seen().meant.get(before)].includes(number - 1)
  const afresh = () => {
    seen().last = new Map()
    seen().chosen = false
  }
  return {
    document({ title }) {
      afresh()
      seen().excerpt = title === ''
    },
    instrument: afresh,
    annex: afresh,
    division(division, ancestors) {
      const { meant, last, levels, excerpt } = seen()
      const parent = ancestors.at(-1) as Parent
      let level = levels.get(parent)
      if (!level) {
        level = { parent, previous: new Map() }
        levels.set(parent, level)
      }
      const family = familyOf(division)
      const ran = last.get(family)
      const before = division.scheme === 'article' ? ran : level.previous.get(family)
      const number = numberOf(division)
      if (division.scheme === 'article' && !ran && number > FIRST_LOST) seen().chosen = true
      const isNext = [before, ran].some((one) => one && follows(number, one))
      const step = isNext || isBranch(division) ? undefined : stepOf(division, before, ran, level)
      if (step && !(excerpt && step.fault === 'start') && !(seen().chosen && division.scheme === 'article')) {
        meant.set(division, step.expected)
        judge(step)
      }
      level.previous.set(family, division)
      last.set(family, division)
    },
  }
}

function stepOf(division: Division, before: Division | undefined, ran: Division | undefined, level: Level): Step | undefined {
  const number = numberOf(division)
  if (!before) return number === 1 ? undefined : { fault: 'start', division, before: ran, expected: 1 }
  const expected = numberOf(before) + 1
  const found = (fault: Fault): Step => ({ fault, division, before, expected })
  if (number === expected - 1) return found('duplicate')
  // A list that begins with 1 again is another list.
  if (number === 1 && division.scheme !== 'article') return undefined
  if (number < expected) return found('order')
  level.numbers ??= numbersIn(level.parent)
  for (let n = expected; n < number; n++) if (!level.numbers.has(keyOf(division, n))) return found('gap')
  return undefined
}

function numbersIn(parent: Parent): Set<string> {
  const divisions = (parent.children as Node[]).filter((n): n is Division => n.type === 'division')
  return new Set(divisions.map((division) => keyOf(division, numberOf(division))))
}

/** Labels that are counted together: of one scheme, 1.1 apart from 2.1. */
function familyOf({ scheme, ordinal }: Division): string {
  return scheme === 'decimal' ? `decimal ${ordinal.slice(0, -1).join('.')}` : scheme
}

function keyOf(division: Division, number: number): string {
  return `${familyOf(division)} ${number}`
}

/** The number that is counted up: 3 of `5.3`, 10 of `第十条之二`. */
export function numberOf({ scheme, ordinal }: Division): number {
  return (scheme === 'decimal' ? ordinal.at(-1) : ordinal[0]) as number
}

/** 第十条之一, put in by an amendment. */
export function isBranch({ scheme, ordinal }: Division): boolean {
  return scheme !== 'decimal' && ordinal.length > 1
}

/** Where a division's label is printed. */
export function labelPlace(division: Division): { node: Node; within: [number, number] } {
  const heading = division.children.find((n) => n.type === 'heading')
  return heading ? { node: heading, within: [0, labelLength(heading.value, division.label)] } : { node: division, within: [0, 0] }
}

/** Characters of the value that the label takes, blanks among them. */
export function labelLength(value: string, label: string): number {
  let at = 0
  for (let inked = 0; at < value.length && inked < label.length; at++) if (!isBlank(value.charCodeAt(at))) inked++
  return at
}
