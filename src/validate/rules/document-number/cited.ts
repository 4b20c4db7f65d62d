/** 《云溪县防汛预案》（云政办发〔2018〕21号）, and below 云溪县防汛预案（云政办发〔2018〕12号） */
import type { Leaf } from '../../../nodes.js'
import { bare } from '../../../titles.js'
import { matchesOf } from '../../matches.js'
import type { Place, Rule } from '../../rule.js'

// 《云溪县防汛预案》（云政办发〔2018〕21号，以下简称《预案》）   1.云溪县防汛预案（云政办发〔2018〕21号）
const NUMBERED = /(?:《([^《》]{8,60})》|([^《》（），。；：、]{8,60}))（([㐀-鿿]{1,12})〔(\d{4})〕(\d{1,5})号/g

export const cited: Rule = {
  id: 'document-number/cited',
  severity: 'warning',
  description: { zh: '同一文件的文号前后不一', en: 'One text is cited with two numbers' },
  source: '条例 art. 19',
  messages: {
    differs: {
      zh: '《{title}》的文号此处作“{found}”，前文作“{expected}”',
      en: '《{title}》 has the number “{found}” here, and “{expected}” before',
    },
    before: { zh: '前文作“{expected}”', en: 'here it is “{expected}”' },
  },
  check: ({ report, remember }) => {
    const seen = remember(() => new Map<string, { parts: string[]; number: string; place: Place }>())
    return {
      leaf(node: Leaf) {
        if (!node.value.includes('〔') || (node.type !== 'paragraph' && node.type !== 'heading')) return
        for (const { 0: all, 1: marked, 2: plain = '', 3: prefix = '', 4: year = '', 5: serial = '', index } of matchesOf(
          node.value,
          NUMBERED,
        )) {
          const title = marked ?? plain.replace(/^\d{1,3}[.．]/, '')
          const number = `${prefix}〔${year}〕${serial}号`
          const to = index + all.length
          const place = { node, within: [to - number.length, to] as const }
          const key = bare(title)
          const parts = [prefix, year, serial]
          const known = seen().get(key)
          if (!known) seen().set(key, { parts, number, place })
          // Notices may have one title: those of two years not the same serial too, and of one year not the same digits.
          else if (
            parts.filter((part, i) => part !== known.parts[i]).length === 1 &&
            sortedDigits(serial) === sortedDigits(known.parts[2] as string)
          ) {
            const data = { title, found: number, expected: known.number }
            report({ ...place, message: 'differs', data, related: [{ ...known.place, message: 'before', data }] })
          }
        }
      },
    }
  },
}

/** 21 and 12 → 12 */
function sortedDigits(serial: string): string {
  return [...serial].sort().join('')
}
