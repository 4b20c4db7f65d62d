/** 4.4. where 4.3 and 4.5 have no full stop; 一. for 一、 */
import type { Division } from '../../../nodes.js'
import type { Rule } from '../../rule.js'
import { labelPlace } from '../../succession.js'

const POINT = /[.．]$/

/** 三． */
export function isDotted({ scheme, label }: Division): boolean {
  return scheme === 'chinese' && POINT.test(label)
}

export const label: Rule = {
  id: 'numbering/label',
  severity: 'warning',
  description: { zh: '序数标点不合规范', en: 'A label has a mark that its scheme does not have' },
  source: 'GB/T 9704-2012 §7.3.3; GB/T 15834-2011 §4.5',
  messages: {
    decimal: {
      zh: '多级序数末尾不加点，应为“{expected}”：“{found}”',
      en: 'no full stop ends a decimal label, expected “{expected}”: “{found}”',
    },
    chinese: {
      zh: '汉字序数后应使用顿号，应为“{expected}”：“{found}”',
      en: '、 follows a Chinese numeral, expected “{expected}”: “{found}”',
    },
  },
  check: ({ report, remember }) => {
    const part = remember(() => ({ dotted: [] as Division[], plain: 0 }))
    const judge = () => {
      // Where all of a part's labels end in a full stop, the first speaks for them.
      const { dotted, plain } = part()
      for (const division of plain > 0 ? dotted : dotted.slice(0, 1)) tell(division, 'decimal', division.label.slice(0, -1))
      part().dotted = []
      part().plain = 0
    }
    const tell = (division: Division, message: string, expected: string) =>
      report({ ...labelPlace(division), message, data: { found: division.label, expected } })
    return {
      document: judge,
      instrument: judge,
      annex: judge,
      end: judge,
      division(node) {
        if (isDotted(node)) tell(node, 'chinese', `${node.label.slice(0, -1)}、`)
        if (node.scheme !== 'decimal' || node.ordinal.length < 2) return
        if (POINT.test(node.label)) part().dotted.push(node)
        else part().plain++
      },
    }
  },
}
