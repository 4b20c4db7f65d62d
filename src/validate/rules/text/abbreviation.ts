/** 防汛抗旱指挥部（以下简称指挥部）, and no 指挥部 after it */
import type { Leaf } from '../../../nodes.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'

const DEFINED = /[（(](?:以)?下(?:统|合|均)?(?:简称|称)(?:为)?[：:]?[“"《]?([^“”"《》（）()，,。；：]{2,16})[”"》]?[）)]/g

/** No document has more of them at a time. */
const MOST = 50

export const abbreviation: Rule = {
  id: 'text/abbreviation',
  severity: 'info',
  description: { zh: '所定简称后文没有用到', en: 'A short name is given and never used' },
  source: '立法技术规范（试行）（一）',
  messages: { unused: { zh: '简称“{name}”后文没有用到', en: 'the short name “{name}” is not used below' } },
  check: ({ report, remember }) => {
    const names = remember(() => new Map<string, { node: Leaf; within: [number, number] }>())
    return {
      leaf(node) {
        const waiting = names()
        const { value } = node
        for (const name of waiting.keys()) if (value.includes(name)) waiting.delete(name)
        if (!value.includes('称')) return
        for (const { 0: words, 1: name = '', index } of matchesOf(value, DEFINED)) {
          const to = index + words.length
          if (waiting.size < MOST && !value.includes(name, to)) waiting.set(name, { node, within: [index, to] })
        }
      },
      leave: {
        document() {
          const waiting = names()
          for (const [name, place] of waiting) report({ ...place, message: 'unused', data: { name } })
          waiting.clear()
        },
      },
    }
  },
}
