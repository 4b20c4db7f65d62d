/** （一） and (二) in one list */
import type { Division, Node, Parent } from '../../../nodes.js'
import { NUMERALS } from '../../../numerals.js'
import type { Edit } from '../../message.js'
import type { Rule, Visit } from '../../rule.js'
import { labelPlace } from '../../succession.js'

const CHINESE = new RegExp(`[${NUMERALS}]+`, 'g')

export const form: Rule = {
  id: 'numbering/form',
  severity: 'info',
  description: { zh: '同一层序数形式不一', en: 'Labels of one list are of different forms' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    mixed: { zh: '序数“{found}”与同层的“{expected}”形式不一', en: 'the label “{found}” is not of the form of “{expected}” beside it' },
  },
  fixable: true,
  check: ({ report, offset }) => {
    // A gazette uses the same few labels again and again.
    const forms = new Map<string, string>()
    const form = ({ label }: Division): string => {
      const known = forms.get(label) ?? formOf(label)
      forms.set(label, known)
      return known
    }
    const each: Visit<Parent> = (parent) => {
      if (!isMixed(parent)) return
      const families = new Map<string, Division[]>()
      for (const node of parent.children as Node[]) if (isCounted(node)) add(families, node.scheme, node)
      for (const family of families.values()) judge(family)
    }
    /** Whether two labels of one scheme are of different forms; in most lists none are. */
    const isMixed = (parent: Parent): boolean => {
      let first: Division | undefined
      for (const node of parent.children as Node[]) {
        if (!isCounted(node)) continue
        first ??= node
        if (node.label !== first.label && form(node) !== form(first)) return true
      }
      return false
    }
    const judge = (family: Division[]) => {
      const [first] = family as [Division]
      if (family.every((division) => form(division) === form(first))) return
      const counts = new Map<string, Division[]>()
      for (const division of family) add(counts, form(division), division)
      // The form of the standard, else the most common one, is what is expected.
      const [model] = (STANDARD.map((f) => counts.get(f)).find((f) => f) ??
        [...counts.values()].sort((a, b) => b.length - a.length)[0]) as Division[]
      for (const division of family) {
        if (!model || form(division) === form(model)) continue
        const place = labelPlace(division)
        report({ ...place, message: 'mixed', data: { found: division.label, expected: model.label }, fix: widened(place) })
      }
    }
    /** (一) → （一） */
    const widened = ({ node, within: [from, to] }: ReturnType<typeof labelPlace>): Edit[] => {
      if (!('value' in node) || node.value[from] !== '(' || node.value[to - 1] !== ')') return []
      const [start, end] = [offset(node, from), offset(node, to - 1)]
      if (start === undefined || end === undefined) return []
      return [
        { start, end: start + 1, text: '（' },
        { start: end, end: end + 1, text: '）' },
      ]
    }
    return { document: each, instrument: each, annex: each, division: each }
  },
}

const STANDARD = ['一、', '（一）', '1.', '（1）']

function isCounted(node: Node): node is Division {
  return node.type === 'division' && node.scheme !== 'decimal' && node.ordinal.length === 1
}

/** （三） → （一）, 12、 → 1、 */
function formOf(label: string): string {
  return label
    .replace(CHINESE, '一')
    .replace(/[0-9]+/g, '1')
    .replace(/[０-９]+/g, '１')
    .replace(/[①-⑳]/, '①')
}

function add(groups: Map<string, Division[]>, key: string, division: Division): void {
  const group = groups.get(key)
  if (group) group.push(division)
  else groups.set(key, [division])
}
