/** Tree → stretches of prose to read: one for each leaf, or for a paragraph with what goes on with it. */
import type { Document, Gazette, Leaf, Node, Parent } from '../nodes.js'
import { lineAt } from '../places.js'
import { documentOf, isParent, type Part, partOf, visit } from '../visit.js'

export class Run {
  text = ''
  private readonly leaves: Leaf[] = []
  /** Where each of the leaves begins in the text. */
  private readonly starts: number[] = []

  constructor(
    /** The first of its leaves. */
    readonly leaf: Leaf,
    /** From the gazette down. */
    readonly ancestors: readonly Parent[],
  ) {
    this.add(leaf)
  }

  /** Adds the other half of a paragraph that misplaced matter cuts in two. */
  add(leaf: Leaf): void {
    this.leaves.push(leaf)
    this.starts.push(this.text.length)
    this.text += leaf.value
  }

  /** The leaf there, and where it begins. */
  pieceAt(offset: number): { leaf: Leaf; at: number } {
    const i = lineAt(this.starts, offset, this.starts.length - 1)
    return { leaf: this.leaves[i] as Leaf, at: this.starts[i] as number }
  }

  /** The innermost document, instrument or annex around it. */
  get part(): Part | undefined {
    return partOf(this.ancestors)
  }

  get document(): Document | undefined {
    return documentOf(this.ancestors)
  }
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
