/** 7.应急保障 … 具体内容见附件6, while 附件7 is the one on 应急保障; 《工作计划表》（见附件2）, and 附件2 is 工作安排表 */

import { bare } from '../../../titles.js'
import { attachmentsOf } from '../../attachments.js'
import type { Rule } from '../../rule.js'
import { alike } from '../../titles.js'

/** No document has more attachments. */
const MOST = 99

// 按照《工作进度安排表》（见附件2）
const NAMED = /《([^《》]{4,60})》[（(](?:详见|见)?$/
const REACH = 66

export const reference: Rule = {
  id: 'attachments/reference',
  severity: 'warning',
  description: { zh: '所引附件与该处内容不符', en: 'A section refers to an attachment on another matter, while one on its own is listed' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    another: {
      zh: '“{heading}”引附件{found}“{foundTitle}”，附件{expected}才是“{expectedTitle}”',
      en: '“{heading}” refers to attachment {found}, “{foundTitle}”; attachment {expected} is “{expectedTitle}”',
    },
    named: {
      zh: '正文称附件{found}为“{name}”，附件说明作“{foundTitle}”',
      en: 'the text calls attachment {found} “{name}”, the list has “{foundTitle}”',
    },
    listed: { zh: '附件{expected}“{expectedTitle}”', en: 'attachment {expected}, “{expectedTitle}”' },
  },
  check: (context) =>
    context.watch(attachmentsOf, ({ attachments, references }) => {
      const numbered = attachments.filter(({ number }) => number !== undefined).slice(0, MOST)
      const titled = new Map(numbered.map((node) => [node.number, node]))
      for (const { leaf, within, number, division } of references) {
        const named = number === undefined ? undefined : titled.get(number)
        const [, name = ''] = NAMED.exec(leaf.value.slice(Math.max(0, within[0] - REACH), within[0])) ?? []
        if (named && name && !sameName(bare(name), bare(named.title))) {
          const data = { found: number as number, name, foundTitle: named.title, expected: number as number, expectedTitle: named.title }
          context.report({ node: leaf, within, message: 'named', data, related: [{ node: named, message: 'listed', data }] })
        }
        const heading = bare(division?.heading ?? '')
        if (!named || heading.length < 4 || heading.length > 20 || sharesAll(named.title, heading)) continue
        const right = numbered.find((node) => bare(node.title).includes(heading))
        if (!right) continue
        const data = {
          heading,
          found: number as number,
          foundTitle: named.title,
          expected: right.number as number,
          expectedTitle: right.title,
        }
        context.report({ node: leaf, within, message: 'another', data, related: [{ node: right, message: 'listed', data }] })
      }
    }),
}

/** The same, one with more before or behind it, or another text altogether. */
function sameName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || !alike(a, b)
}

/** 响应条件及应急措施 is as much about 应急响应 as a title in the same order of words. */
function sharesAll(title: string, heading: string): boolean {
  return [...heading].every((char) => title.includes(char))
}
