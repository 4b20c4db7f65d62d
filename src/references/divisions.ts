/** `第三条第二款第（一）项` → the division of the text, or why there is none. */
import type { Division, Node, Parent } from '../nodes.js'
import type { Part } from '../visit.js'
import { DivisionIndex, isOfUnit } from './division-index.js'
import { pathText } from './inline/path.js'
import type { ReadInternal } from './inline/rule.js'
import type { PathUnit, Step, Target } from './model.js'

interface Around {
  part: Part
  /** From the gazette down to where the words stand. */
  ancestors: readonly Parent[]
  /** The leaf with the words. */
  leaf: Node
}

type Start = NonNullable<ReadInternal['start']>

/** Looks divisions up. */
export class Divisions {
  private readonly index = new DivisionIndex()
  /** Of an article, how many 款 are begun with each of its children. */
  private readonly begun = new Map<Division, Map<Node, number>>()

  constructor(private readonly ids: ReadonlyMap<Node, string>) {}

  /** Whether the part has any division of the unit. */
  has(part: Part, unit: PathUnit): boolean {
    return this.index.has(part, unit)
  }

  /** A path of the part that the words stand in, or of `part`; without a step above, it begins at the article around. */
  target(path: Step[], around: Around, part: Part = around.part): Target {
    const whole = part === around.part ? this.anchored(path, around) : path
    const text = pathText(whole)
    let scope: Parent = part
    for (const step of whole) {
      if (step.unit === 'paragraph') {
        const reason = this.paragraphReason(scope, step)
        if (reason) return { text, path: whole, reason }
        continue
      }
      const found = this.index.find(scope, step)
      if (!found) {
        const number = this.index.has(part, step.unit) ? ` ${step.ordinal.join('-')}` : ''
        const wanted = step.unit === 'decimal' ? `section ${text}` : `${step.unit}${number}`
        return { text, path: whole, reason: `the text has no ${wanted}` }
      }
      scope = found
    }
    return this.answer(text, whole, scope)
  }

  /** 前款, 本条: the number of steps back from where the words stand. */
  relative({ unit, back, count }: Start, below: readonly Step[], around: Around, printed: string): Target[] {
    const here = this.placeOf(unit, around)
    const words = pathText(below) || printed
    if (!here) return [{ text: words, reason: `the words stand in no ${unit}` }]
    const { stem, ordinal } = here
    const above = ordinal.slice(0, -1)
    const number = ordinal.at(-1) ?? 0
    const first = back === 0 ? number : number - count
    const last = back === 0 ? number : number - 1
    // 第十条 stands before 第十条之一
    if (first < (above.length > 0 ? 0 : 1)) return [{ text: words, reason: `no ${unit} stands before` }]
    return Array.from({ length: last - first + 1 }, (_, i) =>
      this.target([...stem, { unit, ordinal: first + i > 0 ? [...above, first + i] : above }, ...below], around),
    )
  }

  /** `第一款` in 第三条 is 第三条第一款; `第二节` in 第一章 is of that chapter. */
  private anchored(path: Step[], { ancestors }: Around): Step[] {
    const unit = (path[0] as Step).unit
    if (unit === 'section') {
      const chapter = ancestors.findLast((node): node is Division => node.type === 'division' && node.scheme === 'chapter')
      return chapter ? [{ unit: 'chapter', ordinal: chapter.ordinal }, ...path] : path
    }
    if (unit !== 'paragraph' && unit !== 'item' && unit !== 'subitem') return path
    const article = articleOf(ancestors)
    return article ? [{ unit: 'article', ordinal: article.ordinal }, ...path] : path
  }

  /** Ordinal of the unit that the words stand in, and the steps above it. */
  private placeOf(unit: PathUnit, { ancestors, leaf }: Around): { stem: Step[]; ordinal: number[] } | undefined {
    const article = articleOf(ancestors)
    const stem: Step[] = article ? [{ unit: 'article', ordinal: article.ordinal }] : []
    if (unit === 'paragraph') {
      if (!article) return undefined
      // in an item （一） the 款 is the one that the item belongs to
      const begun = this.paragraphsOf(article)
      const child = [...ancestors, leaf].find((node) => begun.has(node))
      return { stem, ordinal: [(child && begun.get(child)) || 1] }
    }
    // in `1.` of （一） the 项 is （一）
    const own = ancestors.find((node): node is Division => node.type === 'division' && isOfUnit(unit, node))
    if (!own) return undefined
    return { stem: unit === 'item' || unit === 'subitem' ? stem : [], ordinal: own.ordinal }
  }

  private paragraphReason(scope: Parent, { ordinal: [wanted = 0] }: Step): string | undefined {
    if (scope.type !== 'division') return 'a 款 without an article'
    const count = this.paragraphsOf(scope).get(scope.children.at(-1) as Node) ?? 0
    return wanted <= count ? undefined : `the article has ${count} 款`
  }

  private paragraphsOf(article: Division): Map<Node, number> {
    let begun = this.begun.get(article)
    if (begun) return begun
    begun = new Map()
    let count = 0
    for (const child of article.children) {
      if (opensParagraph(child)) count++
      begun.set(child, count)
    }
    this.begun.set(article, begun)
    return begun
  }

  private answer(text: string, path: Step[], node: Parent): Target {
    const id = this.ids.get(node)
    return id ? { text, path, id } : { text, path, reason: 'the division has no id' }
  }
}

function articleOf(ancestors: readonly Node[]): Division | undefined {
  return ancestors.findLast((node): node is Division => node.type === 'division' && node.scheme === 'article')
}

/** 款: an unnumbered paragraph of an article. */
function opensParagraph(node: Node): boolean {
  return node.type === 'paragraph' && !node.continued
}
