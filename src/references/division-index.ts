/** The divisions below a node, by what they are and by their numbers. */
import type { Division, Parent } from '../nodes.js'
import { isPart, visit } from '../visit.js'
import type { PathUnit, Step } from './model.js'

/**
 * What 项 and 目 are printed as: `（一）`, `1.`; laws that leave 项 out number with `1.` at once. 第三部分 of an opinion is `三、`
 * where none is called so. 编 to 条 are schemes.
 */
function schemesOf(unit: PathUnit): readonly string[] {
  if (unit === 'part') return ['book', 'chinese']
  if (unit === 'item') return ['chinese-bracketed', 'arabic', 'arabic-bracketed']
  return unit === 'subitem' ? ['arabic', 'arabic-bracketed'] : [unit]
}

export function isOfUnit(unit: PathUnit, { scheme }: Division): boolean {
  return schemesOf(unit).includes(scheme)
}

/** What a node holds is listed once. */
export class DivisionIndex {
  /** By `article:3.1`, and the schemes that there are by `article`. */
  private readonly indexes = new Map<Parent, Map<string, Division>>()

  /** `第三条` below the node. */
  find(scope: Parent, { unit, ordinal }: Step): Division | undefined {
    const index = this.indexOf(scope)
    for (const scheme of schemesOf(unit)) {
      const found = index.get(`${scheme}:${ordinal.join('.')}`)
      if (found) return found
    }
    // 本决定第二条, where the decision has 一、二、 and no articles
    return unit === 'article' && !index.has('article') ? index.get(`chinese:${ordinal.join('.')}`) : undefined
  }

  /** Whether there is any 条 below the node. */
  has(scope: Parent, unit: PathUnit): boolean {
    const index = this.indexOf(scope)
    return schemesOf(unit).some((scheme) => index.has(scheme))
  }

  private indexOf(scope: Parent): Map<string, Division> {
    let index = this.indexes.get(scope)
    if (index) return index
    index = new Map()
    for (const division of divisionsIn(scope))
      for (const key of [`${division.scheme}:${division.ordinal.join('.')}`, division.scheme]) if (!index.has(key)) index.set(key, division)
    this.indexes.set(scope, index)
    return index
  }
}

/** Those of the node itself, and not of what it issues or has annexed. */
function divisionsIn(scope: Parent): Division[] {
  const found: Division[] = []
  visit(scope, (node) => {
    if (node !== scope && isPart(node)) return false
    if (node.type === 'division' && node !== scope) found.push(node)
    return undefined
  })
  return found
}
