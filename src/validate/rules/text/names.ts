/** 办公室主任由林滔兼任, and the list above has 林涛 */
import type { Leaf } from '../../../nodes.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'

// 办公室主任由林涛（同志）兼任   林涛同志兼任办公室主任
const NAMED = /由([㐀-鿿]{2,4}?)(?:同志)?(?:兼任|担任)|(?<![㐀-鿿])([㐀-鿿]{2,3})同志(?:兼任|担任)/g

export const names: Rule = {
  id: 'text/names',
  severity: 'warning',
  description: { zh: '人名与名单相差一字', en: 'A name differs by a character from one of the list' },
  source: '条例 art. 19',
  messages: {
    differs: { zh: '人名作“{found}”，名单作“{expected}”', en: 'the name is “{found}”, the list has “{expected}”' },
    listed: { zh: '名单“{expected}”', en: 'the list, “{expected}”' },
  },
  check: ({ report, remember }) => {
    const seen = remember(() => ({
      listed: new Map<string, Leaf>(),
      // by what is left of a listed name without one character
      slips: new Map<string, string>(),
      named: [] as { node: Leaf; name: string; at: number }[],
    }))
    return {
      rosterEntry(node) {
        const { listed, slips } = seen()
        if (listed.has(node.name)) return
        listed.set(node.name, node)
        for (const slip of slipsOf(node.name)) if (!slips.has(slip)) slips.set(slip, node.name)
      },
      paragraph(node) {
        if (!/[兼担]任/.test(node.value)) return
        for (const { 0: found, 1: one, 2: other = '', index } of matchesOf(node.value, NAMED)) {
          const name = one ?? other
          seen().named.push({ node, name, at: index + found.indexOf(name) })
        }
      },
      leave: {
        document() {
          const { listed, slips, named } = seen()
          for (const { node, name, at } of named) {
            if (listed.has(name)) continue
            const slip = slipsOf(name).find((one) => slips.has(one))
            if (slip === undefined) continue
            const expected = slips.get(slip) as string
            const data = { found: name, expected }
            const related = [{ node: listed.get(expected) as Leaf, message: 'listed', data }]
            report({ node, within: [at, at + name.length], message: 'differs', data, related })
          }
          listed.clear()
          slips.clear()
          named.length = 0
        },
      },
    }
  },
}

/** 林涛 → 林？: what it has in common with a name that has another character in one place. Not the surname: brothers may share the rest. */
function slipsOf(name: string): string[] {
  return Array.from({ length: name.length - 1 }, (_, i) => `${name.slice(0, i + 1)}？${name.slice(i + 2)}`)
}
