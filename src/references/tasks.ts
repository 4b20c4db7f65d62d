/** Which division a responsible unit is named for. */
import type { Division, Node, Parent } from '../nodes.js'
import type { Run } from './prose.js'

/** Where one list of units stands: in a sentence of the division, or in a paragraph of its own. */
export interface TaskPlace {
  run: Run
  ownLine: boolean
}

/**
 * The division that each list of units closes. One in a paragraph of its own at the end of a division's last item
 * closes the division, unless the items before it have units of their own:
 *
 *     （一）优化审批
 *     1.减少材料。…
 *     2.压缩时限。…
 *     （责任单位：县行政审批局）     closes （一）
 */
export function closedDivisions(places: readonly TaskPlace[]): (Parent | undefined)[] {
  const withTasks = new Set<Node>()
  /** Of a division, the last item where units at its end are the division's, or null. */
  const closesWhole = new Map<Parent, Node | null>()
  const around = places.map(({ run }) => run.ancestors.findLast((node): node is Division => node.type === 'division'))
  for (const division of around) if (division) withTasks.add(division)
  return places.map(({ run, ownLine }, i) => {
    const own = around[i]
    if (!own || !ownLine) return own ?? run.part
    const parent = run.ancestors[run.ancestors.indexOf(own) - 1]
    if (parent?.type !== 'division') return own
    let whole = closesWhole.get(parent)
    if (whole === undefined) {
      const items = (parent.children as Node[]).filter((node) => node.type === 'division')
      whole = items.length > 1 && !items.slice(0, -1).some((item) => withTasks.has(item)) ? (items.at(-1) as Node) : null
      closesWhole.set(parent, whole)
    }
    return whole === own ? parent : own
  })
}
