/** 第十条之一 in a text that is not amended */
import type { Parent } from '../../../nodes.js'
import { isPart } from '../../../visit.js'
import type { Rule } from '../../rule.js'
import { isBranch, labelPlace } from '../../succession.js'

const AMENDED = /修正|修订|修改|决定/

export const branch: Rule = {
  id: 'numbering/branch',
  severity: 'warning',
  description: { zh: '未经修改的文本中有“之一”', en: 'A 之一 label in a text that does not say it is amended' },
  source: '立法技术规范（试行）（二）',
  messages: {
    branch: {
      zh: '“{found}”只用于修改过的文本，标题没有“修正”“修订”',
      en: '“{found}” belongs in an amended text, the title does not say 修正 or 修订',
    },
  },
  check: ({ report }) => ({
    division(node, ancestors) {
      if (isBranch(node) && !ancestors.some(isAmended)) report({ ...labelPlace(node), message: 'branch', data: { found: node.label } })
    },
  }),
}

function isAmended(node: Parent): boolean {
  if (!isPart(node)) return false
  const top = node.children.slice(0, 4).map((child) => ('value' in child ? child.value : ''))
  return AMENDED.test([node.title ?? '', ...top].join(' '))
}
