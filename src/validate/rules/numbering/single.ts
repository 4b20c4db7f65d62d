/** 一、 and no 二、; 附件：1.值班表 alone */
import type { Attachment, Division, Node, Parent } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import type { Rule, Visit } from '../../rule.js'
import { labelPlace } from '../../succession.js'

const ONE = /[（(][1一][项个件家所种条处名人位户][）)]$/

export const single: Rule = {
  id: 'numbering/single',
  severity: 'info',
  description: { zh: '只有一项而编了序数', en: 'A list of one item is numbered' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    single: { zh: '只有“{found}”一项', en: '“{found}” is the only item of its list' },
    attachment: { zh: '只有一个附件，不编序号：“{found}”', en: 'an attachment that is the only one has no number: “{found}”' },
  },
  check: ({ report, remember }) => {
    const listed = remember((): Attachment[] => [])
    const each: Visit<Parent> = (parent) => {
      const divisions = (parent.children as Node[]).filter((node): node is Division => node.type === 'division')
      const [only, another] = divisions
      // 1.0.1 of a standard counts the clauses of a chapter that has no sections.
      // 三、近现代代表性建筑（1处） says so itself.
      if (
        !only ||
        another ||
        (parent.type === 'division' && ONE.test(parent.heading ?? '')) ||
        only.ordinal.at(-1) !== 1 ||
        only.ordinal.at(-2) === 0 ||
        only.scheme === 'article'
      )
        return
      report({ ...labelPlace(only), message: 'single', data: { found: only.label } })
    }
    return {
      document: each,
      instrument: each,
      annex: each,
      division: each,
      attachment: (node) => void listed().push(node),
      leave: {
        document() {
          const [node, another] = listed().splice(0)
          if (node?.number !== undefined && !another) report({ node, message: 'attachment', data: { found: shortened(node.value) } })
        },
      },
    }
  },
}
