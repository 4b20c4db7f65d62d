/** Labelled blocks → nested divisions: by which numbering schemes are open (层次序数). */

import type { Block, Division } from '../../nodes.js'
import { areOneParagraphs, closesItems, endsInColon, isCaption, isCompleteItem, isOneParagraph, lastText } from './complete-item.js'
import { CONTACTS } from './contacts.js'
import { isStatutory, keptOpen } from './levels.js'
import { Points } from './points.js'

/** 8.2 预案解释: what the lines that close a body can stand under. */
const FINAL = /解[释釋]|解[读讀]|施行|[实實]施|[执執]行|生效|[时時][间間]|附[则則]|其[他它]|日期|有效期/

interface Open {
  division: Division
  /** The next number of its list comes later. */
  elder: boolean
  /** Where its children begin among those of all that is open. */
  from: number
}

export class Outline {
  /** The children so far of all that is open, one after another: lists of their own would have room to spare. What is behind `size` is left over. */
  private readonly children: Block[] = []
  private size = 0
  private readonly open: Open[] = []
  private divided = false
  private readonly points = new Points()

  /** Opens a division; its depth is set here. `following`: the next number of its scheme, or 0. */
  openDivision(division: Division, following: number): void {
    this.closeTo(keptOpen(this.open, division, following))
    const { scheme, ordinal } = division
    // 8.1 … comes before 8.2 … as before 9 …
    const elder = scheme === 'decimal' ? following !== 0 : following === (ordinal[0] as number) + 1
    const orphan = ordinal[0] !== 1 && scheme === 'chinese-bracketed' && !this.divided
    // 一、总则 over 1.1: of what is open, one division at most is of another scheme
    const decimal = scheme === 'decimal' && this.open.filter(({ division: { scheme } }) => scheme !== 'decimal').length <= 1
    division.depth = decimal ? Math.max(ordinal.length, 1) : this.open.length + (orphan ? 2 : 1)
    this.divided = true
    this.open.push({ division, elder, from: this.size })
    for (const child of division.children) this.push(child)
  }

  /** Adds a block. Text after an item that is complete in itself belongs to what holds the items. `next`: a division is below. */
  add(block: Block, next: Division | undefined): void {
    this.closeTo(this.points.kept(block, this.open, this.children, this.open.at(-1)?.elder === true && this.isHeadingOnly()))
    // but 二、年满18周岁。⏎申报材料：⏎一、身份证；
    // 2.某某良种选育⏎二等奖（1项）⏎1.…: what a new list stands under is none of the last one's
    if (next?.ordinal[0] === 1 && next.scheme === this.open.at(-1)?.division.scheme && !isStatutory(next.scheme) && isCaption(block))
      this.closeTo(this.open.length - 1)
    const opensList = next !== undefined && next.scheme !== this.open.at(-1)?.division.scheme && endsInColon(block)
    while ((this.isComplete(block, opensList) || this.isLastOfRunIns(block)) && closesItems(block)) this.closeTo(this.open.length - 1)
    this.push(block)
  }

  /** Adds a block that stands under no division: a signature, a date. */
  addAtTop(block: Block): void {
    this.closeTo(0)
    this.push(block)
  }

  /** Text that stands between two items of a list is the first one's; after the last it is, but in some lists, the holder's. */
  private isComplete(block: Block, opensList: boolean): boolean {
    const item = this.open.at(-1)
    if (!item || item.elder) return false
    const last = this.lastText()
    if (!isCompleteItem(item.division, last?.type === 'division' && this.isPastItems(item, block) ? lastText(last) : last)) return false
    // 4.1.2 …下列要求：⏎a) …；⏎b) …
    if (this.size - item.from > 2 && last?.type === 'paragraph' && /[；;]$/.test(last.value)) return false
    if (item.division.scheme !== 'chinese') return true
    // 二、会议审议了《某某办法》。⏎会议要求：⏎（一）…
    if (opensList) return false
    const brother = this.children[item.from - 1]
    return !(brother?.type === 'division' && brother.heading === undefined && brother.children.length > 2)
  }

  /** （二）…下列条件：⏎1.…；⏎2.…。⏎前款规定的奖励，…: what follows an article's items is a paragraph (款) of it, and a caption no item's. */
  private isPastItems({ division }: Open, block: Block): boolean {
    return division.scheme !== 'chinese' && (isCaption(block) || this.open.some(({ division: { scheme } }) => scheme === 'article'))
  }

  /** The last block, page furniture apart. */
  private lastText(): Block | undefined {
    return this.children[this.lastAt()]
  }

  private lastAt(): number {
    let at = this.size - 1
    while (at >= 0 && (this.children[at] as Block).type === 'furniture') at--
    return at
  }

  /** 一、提高认识。水是…。⏎二、强化宣传。开展…。⏎各单位要…: each item has a heading and one paragraph, and so has the last. */
  private isLastOfRunIns(block: Block): boolean {
    const item = this.openRunIn()
    // 整治验收按下列步骤实施：⏎（1）…   但是，下列晋级按照以下规定批准：⏎…: the item goes on with a list
    if (!item || item.division.scheme === 'decimal' || endsInColon(block) || endsInColon(this.lastText())) return false
    return areOneParagraphs(this.children, item.from, item.division.scheme)
  }

  /** The last item of a list, where it has a heading and one paragraph. */
  private openRunIn(): Open | undefined {
    const item = this.open.at(-1)
    if (!item || item.elder || isStatutory(item.division.scheme)) return undefined
    return isOneParagraph(item.division, this.children, item.from, this.size) ? item : undefined
  }

  /** `各位代表！` begins a new turn of a speech: of the item `一、` that is open, or after the last of the whole. */
  addTurn(block: Block, last: boolean): void {
    this.closeTo(last ? 0 : 1)
    this.push(block)
  }

  /** A list goes on, or the division that is open has a heading and nothing under it, or is an article whose text is below. */
  get awaitsText(): boolean {
    const item = this.open.at(-1)
    if (this.open.some(({ elder }) => elder)) return true
    // 四、附则⏎本政策由县商务局负责解释。⏎本政策自发布之日起施行。
    if (!item || (this.lastAt() !== item.from && this.lastText()?.type !== 'note')) return false
    const { heading, scheme } = item.division
    return heading === undefined ? scheme === 'article' : FINAL.test(heading)
  }

  /** Nothing is below the heading of the division that is open. */
  private isHeadingOnly(): boolean {
    const item = this.open.at(-1)
    return item?.division.heading !== undefined && this.lastAt() === item.from
  }

  /** A list goes on, or the heading of a division that is open names what contacts are for. */
  get asksForContact(): boolean {
    if (this.isHeadingOnly()) return true
    return this.open.some(({ elder, division: { heading } }) => elder || (heading !== undefined && CONTACTS.test(heading)))
  }

  /** No list goes on, and the last item of the last has one paragraph behind its heading. */
  get endsInRunIn(): boolean {
    return this.openRunIn() !== undefined && !this.open.some(({ elder }) => elder)
  }

  /** Closes what is open; the blocks at the top. */
  finish(): Block[] {
    this.closeTo(0)
    return this.children.slice(0, this.size)
  }

  /** A division ends where the last of what is in it ends. */
  private closeTo(length: number): void {
    while (this.open.length > length) {
      const { division, from } = this.open.pop() as Open
      if (this.size - from > division.children.length) division.children = this.children.slice(from, this.size)
      division.position.end = (division.children.at(-1) as Block).position.end
      this.size = from
      this.push(division)
    }
  }

  private push(block: Block): void {
    this.children[this.size++] = block
  }
}
