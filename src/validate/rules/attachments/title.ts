/** 附件：学校食堂自查表, and 学校食堂检查表 is printed */

import type { Annex } from '../../../nodes.js'
import { bare } from '../../../titles.js'
import { attachmentsOf, listOf } from '../../attachments.js'
import { shortened } from '../../excerpt.js'
import type { Context, Place, Rule } from '../../rule.js'
import { alike } from '../../titles.js'

export const title: Rule = {
  id: 'attachments/title',
  severity: 'warning',
  limit: true,
  description: { zh: '附件标题与附件说明不一致', en: 'The title of an attachment differs from the list of attachments' },
  source: 'GB/T 9704-2012 §7.3.4, §7.3.7',
  messages: {
    differs: { zh: '附件标题作“{found}”，附件说明作“{expected}”', en: 'the attachment is titled “{found}”, the list has “{expected}”' },
    number: {
      zh: '“{title}”刊登为附件{found}，附件说明列为附件{expected}',
      en: '“{title}” is printed as attachment {found}, the list has it as {expected}',
    },
    listed: { zh: '附件说明“{expected}”', en: 'the list, “{expected}”' },
  },
  check: (context) =>
    context.watch(attachmentsOf, (attached) => {
      const lineOf = listOf(attached)
      for (const annex of attached.annexes) {
        const line = lineOf(annex)
        if (line?.number && annex.number && line.number !== annex.number) {
          const data = { found: annex.number, expected: line.number, title: shortened(line.title) }
          context.report({ node: annex.children[0] ?? annex, message: 'number', data })
        }
        const listed = plain(line?.title ?? '')
        const titled = line && titleOf(annex, listed, context)
        // 云溪县 before it, or （试行） after it, is said once and left out the next time.
        if (!titled || plain(titled.title).includes(listed) || listed.includes(plain(titled.title))) continue
        const data = { found: shortened(titled.title), expected: shortened(line.title) }
        context.report({ ...titled.place, message: 'differs', data, related: [{ node: line, message: 'listed', data }] })
      }
    }),
}

/** The title, or a line above a paragraph that the list would have told to be one: 学校食堂检查表⏎检查项目如下。 */
function titleOf(annex: Annex, listed: string, { parts, source }: Context): { title: string; place: Place } | undefined {
  if (annex.title) return { title: annex.title, place: { node: parts(annex).title ?? annex } }
  const node = annex.children.find(({ type }) => type === 'paragraph')
  if (!node || !source) return undefined
  const { start, end } = node.position
  const [text = ''] = source.slice(start.offset, end.offset).split(/[\r\n]/, 1)
  const line = text.trimEnd()
  return alike(plain(line), listed) ? { title: line, place: { node, range: [start.offset, start.offset + line.length] } } : undefined
}

/** 附件1：《自查表》（样式） → 自查表 */
function plain(title: string): string {
  return bare(title.replace(/^附件\d*|[（(][^（）()]*[）)]/g, ''))
}
