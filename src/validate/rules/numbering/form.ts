/** （一） and (二) in one list */
import type { Division, Node, Parent } from '../../../nodes.js'
import { LOOK_ALIKES, NUMERALS, toNumber } from '../../../numerals.js'
import type { Edit } from '../../message.js'
import { isWritable, labelWith } from '../../ordinals.js'
import { edit } from '../../place.js'
import type { Rule, Visit } from '../../rule.js'
import { labelPlace } from '../../succession.js'
import { isDotted } from './label.js'

export const form: Rule = {
  id: 'numbering/form',
  severity: 'info',
  description: {
    zh: '同一层序数形式不一，或不是规范的形式',
    en: 'Labels of one list are of different forms, or of none that the standard has',
  },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    mixed: { zh: '序数“{found}”与同层的“{expected}”形式不一', en: 'the label “{found}” is not of the form of “{expected}” beside it' },
    standard: { zh: '本文序数作“{found}”，应为“{expected}”', en: 'labels of this document are like “{found}”, expected “{expected}”' },
  },
  fixable: true,
  check: ({ report, offset, remember }) => {
    // A gazette uses the same few labels again and again.
    const forms = remember(() => new Map<string, string>())
    // （三） → （一）, 12、 → 1、; empty for 子、, whose number only a grammar pack can read, but not for l. and —、
    const form = (division: Division): string => {
      const known = forms().get(division.label) ?? (isWritable(division) || MISREAD.test(division.label) ? labelWith(division, 1) : '')
      forms().set(division.label, known)
      return known
    }
    // 三． is another rule's.
    const isCounted = (node: Node): node is Division =>
      node.type === 'division' && node.scheme !== 'decimal' && node.ordinal.length === 1 && form(node) !== '' && !isDotted(node)
    /** Forms of which the document has been told that they are none of the standard's. */
    const told = remember(() => new Set<string>())
    const each: Visit<Parent> = (parent) => {
      const first = (parent.children as Node[]).find(isCounted)
      if (!first) return
      if (!isMixed(parent, first)) return tellStandard(first)
      const families = new Map<string, Division[]>()
      for (const node of parent.children as Node[]) if (isCounted(node)) add(families, node.scheme, node)
      for (const family of families.values()) judge(family)
    }
    /** Whether two labels are of different forms; in most lists none are. */
    const isMixed = (parent: Parent, first: Division): boolean =>
      (parent.children as Node[]).some((node) => isCounted(node) && node.label !== first.label && form(node) !== form(first))
    const judge = (family: Division[]) => {
      const [first] = family as [Division]
      if (family.every((division) => form(division) === form(first))) return tellStandard(first)
      const counts = new Map<string, Division[]>()
      for (const division of family.filter(isWritable)) add(counts, form(division), division)
      // The most common form of the standard, else the most common one, is what is expected.
      const common = (groups: (Division[] | undefined)[]) =>
        groups.reduce((most, one) => ((one?.length ?? 0) > (most?.length ?? 0) ? one : most), undefined)
      const [model] = (common(STANDARD.map((f) => counts.get(f))) ?? common([...counts.values()])) as Division[]
      for (const division of family) {
        if (!model || form(division) === form(model)) continue
        const place = labelPlace(division)
        report({ ...place, message: 'mixed', data: { found: division.label, expected: model.label }, fix: widened(place) })
      }
    }
    /** 1、 and （一）、 all through a document: the first speaks for them. */
    const tellStandard = (first: Division) => {
      const expected = first.label.replace(/(?<=^\d+)、$/, '.').replace(/(?<=[）)])[、.．]$/, '')
      if (expected === first.label || told().has(form(first))) return
      told().add(form(first))
      report({ ...labelPlace(first), message: 'standard', data: { found: first.label, expected } })
    }
    /** (一) → （一） */
    const widened = ({ node, within: [from, to] }: ReturnType<typeof labelPlace>): Edit[] => {
      if (!('value' in node) || node.value[from] !== '(' || node.value[to - 1] !== ')') return []
      return [...edit(node, from, '（', offset), ...edit(node, to - 1, '）', offset)]
    }
    const afresh: Visit<Parent> = (document, ancestors) => {
      told().clear()
      each(document, ancestors)
    }
    return {
      document: afresh,
      instrument: each,
      annex(node, ancestors) {
        each(node, ancestors)
        const [first] = node.children
        const listed = ((ancestors.at(-1) as Parent).children as Node[]).some(({ type }) => type === 'attachmentNote')
        const [found, number = ''] = (listed && first?.type === 'heading' && MARK.exec(first.value)) || []
        if (first && found) report({ node: first, message: 'standard', data: { found, expected: `附件${toNumber(number)}` } })
      },
      division: each,
      attachmentNote({ children }) {
        const first = children.find(({ type }) => type === 'attachment')
        const found = first && LISTED.exec(first.value)?.[1]
        if (first && found) report({ node: first, message: 'standard', data: { found, expected: `${found.slice(0, -1)}.` } })
      },
    }
  },
}

/** Letters and dashes that were read for 1, 0 and 一. */
const MISREAD = new RegExp(`[—－–${LOOK_ALIKES}-]`)

const STANDARD = ['一、', '（一）', '1.', '1．', '（1）']

// 附件一, above an annex that a document lists; a statute's own are called so
const MARK = new RegExp(`^附件\\s?([${NUMERALS}]{1,3})(?=\\s|[：:]|$)`)

// 附件：1、防汛预案
const LISTED = /^(?:附件\s?[：:])?\s?(\d{1,2}、)/

function add(groups: Map<string, Division[]>, key: string, division: Division): void {
  const group = groups.get(key)
  if (group) group.push(division)
  else groups.set(key, [division])
}
