/** What is printed as one paragraph, though it is several leaves: a run-in heading and its text, the halves of a cut paragraph. */
import type { Leaf, Parent } from '../nodes.js'
import { type Brackets, matchBrackets, matchQuotes, NONE } from './brackets.js'
import type { Edit } from './message.js'
import { edit } from './place.js'
import type { Context, Place, Visit } from './rule.js'
import { BRACKET, DOUBLED_MARK, isSign, MARK, QUOTE, signsOf } from './signs.js'
import { labelLength } from './succession.js'

type Offset = Context['offset']

export class Passage {
  text: string
  last: Leaf
  private signs: number
  /** The leaves after the first, which most passages do not have, and where each begins in the text. */
  private more: { leaf: Leaf; start: number }[] | undefined
  private matched: Brackets | undefined

  constructor(
    private readonly first: Leaf,
    readonly parent: Parent,
    /** Characters of the label that opens it, which is no text. */
    readonly labelEnd: number,
  ) {
    this.text = first.value
    this.last = first
    this.signs = signsOf(first.value)
  }

  add(leaf: Leaf): void {
    this.more ??= []
    this.more.push({ leaf, start: this.text.length })
    this.last = leaf
    this.text += leaf.value
    this.signs |= signsOf(leaf.value)
    if (isSign(leaf.value, 0, MARK)) this.signs |= DOUBLED_MARK
  }

  get leaves(): readonly Leaf[] {
    return [this.first, ...(this.more ?? []).map(({ leaf }) => leaf)]
  }

  /** Whether it has characters of the kinds (`signs.ts`). */
  has(kinds: number): boolean {
    return (this.signs & kinds) !== 0
  }

  get brackets(): Brackets {
    if (!this.has(BRACKET)) return NONE
    this.matched ??= matchBrackets(this.text)
    return this.matched
  }

  get quotes(): Brackets {
    return this.has(QUOTE) ? matchQuotes(this.text) : NONE
  }

  /** The leaf that a character stands in, and its index there. */
  at(index: number): { leaf: Leaf; index: number } {
    const part = this.more?.findLast(({ start }) => start <= index)
    return part ? { leaf: part.leaf, index: index - part.start } : { leaf: this.first, index }
  }

  /** Puts another sign in the place of a character. */
  edit(index: number, text: string, offset: Offset): Edit[] {
    const { leaf, index: at } = this.at(index)
    return edit(leaf, at, text, offset)
  }

  place(from: number, to: number, offset: Offset): Place {
    const first = this.at(from)
    const last = this.at(Math.max(to - 1, from))
    const start = offset(first.leaf, first.index)
    const end = offset(last.leaf, last.index)
    return start === undefined || end === undefined ? { node: first.leaf } : { node: first.leaf, range: [start, end + (to > from ? 1 : 0)] }
  }
}

/** Calls `judge` for every passage; furniture and misplaced matter between the halves of one is left out. */
export function passages(judge: (passage: Passage) => void): { leaf: Visit<Leaf>; end: () => void } {
  let passage: Passage | undefined
  const flush = () => {
    if (passage) judge(passage)
    passage = undefined
  }
  return {
    leaf(leaf, ancestors) {
      if (leaf.type === 'furniture' || leaf.type === 'stray' || (leaf.type === 'annotation' && leaf.misplaced)) return
      const parent = ancestors.at(-1) as Parent
      if (passage && goesOn(passage, leaf, parent)) passage.add(leaf)
      else {
        flush()
        passage = new Passage(
          leaf,
          parent,
          leaf.type === 'heading' && parent.type === 'division' ? labelLength(leaf.value, parent.label) : 0,
        )
      }
    },
    end: flush,
  }
}

function goesOn({ last, parent: before }: Passage, leaf: Leaf, parent: Parent): boolean {
  if (leaf.type !== 'paragraph') return false
  if (leaf.continued) return last.type === 'paragraph' || last.type === 'heading'
  return last.type === 'heading' && parent === before && last.position.end.line === leaf.position.start.line
}
