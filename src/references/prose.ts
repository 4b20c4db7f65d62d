/** Tree → stretches of prose to read: one for each leaf, or for a paragraph with what goes on with it. */
import type { Annex, Document, Gazette, Instrument, Leaf, Node, Parent } from '../nodes.js'
import { isParent, visit } from '../visit.js'

/** A document, or an instrument or annex in it: what 本办法 and 第三条 are said of. */
export type Part = Document | Instrument | Annex

/** A leaf in a run, and where it begins there. */
export interface Piece {
  leaf: Leaf
  at: number
}

export class Run {
  readonly pieces: Piece[]
  text: string

  constructor(
    leaf: Leaf,
    /** From the gazette down. */
    readonly ancestors: readonly Parent[],
  ) {
    this.pieces = [{ leaf, at: 0 }]
    this.text = leaf.value
  }

  /** Adds the other half of a paragraph that misplaced matter cuts in two. */
  add(leaf: Leaf): void {
    this.pieces.push({ leaf, at: this.text.length })
    this.text += leaf.value
  }

  pieceAt(offset: number): Piece {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.pieces[middle] as Piece).at <= offset) low = middle
      else high = middle - 1
    }
    return this.pieces[low] as Piece
  }

  get leaf(): Leaf {
    return (this.pieces[0] as Piece).leaf
  }

  /** The innermost document, instrument or annex around it. */
  get part(): Part | undefined {
    return this.ancestors.findLast(isPart)
  }

  get document(): Document | undefined {
    return this.ancestors.find((node): node is Document => node.type === 'document')
  }
}

export function isPart(node: Node): node is Part {
  return node.type === 'document' || node.type === 'instrument' || node.type === 'annex'
}

/** 各乡镇应当于⏎— 3 —⏎（此件公开发布）⏎每月底前报送。: what may stand between the halves of a paragraph. Else it is over. */
const BETWEEN = new Set<Node['type']>(['furniture', 'stray', 'annotation'])

/** The text of documents; cover, contents and back page name documents but say nothing of them. */
export function runsOf(tree: Gazette): Run[] {
  const runs: Run[] = []
  let paragraph: Run | undefined
  for (const child of tree.children) {
    if (child.type !== 'document') continue
    visit(child, (node, ancestors) => {
      if (isParent(node)) {
        paragraph = undefined
        return node.type !== 'contents'
      }
      if (node.type === 'furniture') return
      if (node.type === 'paragraph' && paragraph && (node.continued || isOpen(paragraph.text))) {
        paragraph.add(node)
        return
      }
      const run = new Run(node, [tree, ...ancestors])
      if (node.type === 'paragraph') paragraph = run
      else if (!BETWEEN.has(node.type)) paragraph = undefined
      runs.push(run)
    })
  }
  return runs
}

/** A list of units is no longer than this, or joining would never end. */
const LONGEST_LIST = 2000

/** `…。（责任单位：` has its list on the next line, however the line break was read. */
function isOpen(text: string): boolean {
  return text.length < LONGEST_LIST && /[：:、，,]$/.test(text) && /[（(][^（）()]{0,200}$/.test(text.slice(-200))
}
