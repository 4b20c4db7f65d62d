/** Labelled blocks → nested divisions: by which numbering schemes are open (层次序数). */
import type { Block, Division, Scheme } from '../nodes.js'
import { isTaskLine } from './closing.js'

/** 编 分编 章 节 条 stand over each other in this order (立法法 art. 65); the other schemes in the order of their use. */
const STATUTORY: readonly Scheme[] = ['book', 'subbook', 'chapter', 'section', 'article']

/** Lists within lists end here: a text that always begins anew would nest without end. */
const DEEPEST = 9

/** 结构层次序数 (GB/T 9704-2012 §7.3.3). */
const OFFICIAL: readonly Scheme[] = ['chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed', 'circled']

/** All schemes, the higher first. */
export const SCHEMES: readonly Scheme[] = [...STATUTORY, ...OFFICIAL, 'decimal']

/** 8.2 预案解释: what the lines that close a body can stand under. */
const FINAL = /解释|解读|施行|实施|生效|时间|附则|其[他它]|日期|有效期/

export class Outline {
  private readonly blocks: Block[] = []
  private readonly open: Division[] = []

  /** `elder`: the divisions that the next number of their list comes after. */
  constructor(private readonly elder: ReadonlySet<Division>) {}

  /** Opens a division; its depth is set here. */
  openDivision(division: Division): void {
    this.closeFor(division)
    const { scheme, ordinal } = division
    const orphan = ordinal[0] !== 1 && scheme === 'chinese-bracketed' && !this.blocks.some((block) => block.type === 'division')
    const depth = this.open.length + (orphan ? 2 : 1)
    division.depth = scheme === 'decimal' && this.isMostlyDecimal() ? Math.max(ordinal.length, 1) : depth
    this.push(division)
    this.open.push(division)
  }

  /** 一、总则 over 1.1: of what is open, one division at most is of another scheme. */
  private isMostlyDecimal(): boolean {
    let others = 0
    for (const { scheme } of this.open) if (scheme !== 'decimal') others++
    return others <= 1
  }

  /** Adds a block. Text after an item that is complete in itself belongs to what holds the items. */
  add(block: Block): void {
    while (this.isComplete(this.open.at(-1)) && closesItems(block)) this.closeTo(this.open.length - 1)
    this.push(block)
  }

  /** Adds a block that stands under no division: a signature, a date. */
  addAtTop(block: Block): void {
    this.closeTo(0)
    this.push(block)
  }

  /** Text that stands between two items of a list is the first one's; after the last it is, but in some lists, the holder's. */
  private isComplete(division: Division | undefined): boolean {
    if (!isCompleteItem(division) || this.elder.has(division as Division)) return false
    if ((division as Division).scheme !== 'chinese') return true
    const brother = (this.open.at(-2)?.children ?? this.blocks).at(-2)
    return !(brother?.type === 'division' && brother.heading === undefined && brother.children.length > 2)
  }

  /** `各位代表！` begins a new turn of a speech: of the item `一、` that is open, or after the last of the whole. */
  addTurn(block: Block, last: boolean): void {
    this.closeTo(last ? 0 : Math.min(1, this.open.length))
    this.push(block)
  }

  /** The division that is open has a heading and nothing under it. */
  get awaitsText(): boolean {
    const division = this.open.at(-1)
    return division?.heading !== undefined && division.children.length === 1 && FINAL.test(division.heading)
  }

  /** Closes what is open; the blocks at the top. */
  finish(): Block[] {
    this.closeTo(0)
    return this.blocks
  }

  /** A division ends where the last of what is in it ends. */
  private closeTo(length: number): void {
    while (this.open.length > length) {
      const division = this.open.pop() as Division
      // A list that grows has room for more than is in it: a seventh of a tree's memory.
      if (division.children.length > 1) division.children = division.children.slice()
      division.position.end = (division.children.at(-1) as Block).position.end
    }
  }

  private push(block: Block): void {
    const parent = this.open.at(-1)
    ;(parent ? parent.children : this.blocks).push(block)
  }

  private closeFor({ scheme, ordinal }: Division): void {
    const { open } = this
    if (scheme === 'decimal') {
      this.closeForDecimal(ordinal)
      return
    }
    const at = open.findLastIndex((d) => d.scheme === scheme)
    const rank = STATUTORY.indexOf(scheme)
    if (rank >= 0) {
      if (at >= 0) this.closeTo(at)
      else {
        const above = open.findLastIndex((d) => STATUTORY.includes(d.scheme) && STATUTORY.indexOf(d.scheme) < rank)
        if (above >= 0) this.closeTo(above + 1)
        else if (open.some((d) => STATUTORY.includes(d.scheme))) this.closeTo(0)
      }
    } else if (at >= 0) {
      if (!this.beginsBelow(at, ordinal)) this.closeTo(at)
    } else if (ordinal[0] !== 1) {
      // 三、 after an orphan （三）: what the standard puts below it is closed
      const below = open.findIndex((d) => OFFICIAL.indexOf(d.scheme) > OFFICIAL.indexOf(scheme))
      if (below >= 0) this.closeTo(below)
    }
  }

  /** `（一）` under an open `（一）` with other schemes between: a new list one level deeper. */
  private beginsBelow(at: number, ordinal: number[]): boolean {
    return ordinal[0] === 1 && at < this.open.length - 1 && this.open.length < DEEPEST
  }

  private closeForDecimal(ordinal: number[]): void {
    const { open } = this
    const parent = open.findLastIndex((d) =>
      d.scheme === 'decimal' ? d.ordinal.length < ordinal.length && d.ordinal.every((n, i) => n === ordinal[i]) : false,
    )
    if (parent >= 0) this.closeTo(parent + 1)
    else {
      const first = open.findIndex((d) => d.scheme === 'decimal')
      if (first >= 0) this.closeTo(first)
      else if (ordinal.length > 1) {
        const top = open.findIndex((d) => d.ordinal[0] === ordinal[0])
        if (top >= 0) this.closeTo(top + 1)
      }
    }
  }
}

/** Text of its own: not who does the item above it, nor what that item quotes. */
function closesItems(block: Block): boolean {
  return block.type === 'paragraph' && !block.continued && !block.value.startsWith('“') && !isTaskLine(block.value)
}

function isCompleteItem(division: Division | undefined): boolean {
  if (!division || division.heading !== undefined || division.scheme === 'article' || STATUTORY.includes(division.scheme)) return false
  const last = division.children.at(-1)
  return last !== undefined && last.type === 'paragraph' && '。；;'.includes(last.value.at(-1) as string)
}
