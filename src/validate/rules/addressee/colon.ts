/** 各乡镇人民政府: */
import type { Document } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const colon: Rule = {
  id: 'addressee/colon',
  severity: 'info',
  description: { zh: '主送机关后应为全角冒号', en: 'A full-width colon follows the addressee' },
  source: 'GB/T 9704-2012 §7.3.2',
  messages: {
    half: { zh: '主送机关后是半角冒号：“{found}”', en: 'a half-width colon follows the addressee: “{found}”' },
    missing: { zh: '主送机关后没有冒号：“{found}”', en: 'no colon follows the addressee: “{found}”' },
  },
  fixable: true,
  check: (context) => ({
    document(node) {
      const line = context.parts(node).addressee ? undefined : addresseeLine(node, context.source)
      if (line) context.report({ ...line, message: 'missing', data: { found: shortened(line.text) } })
    },
    addressee(node) {
      const { report, source } = context
      if (source === undefined) return
      const { start, end } = node.position
      const printed = source.slice(Math.max(start.offset, end.offset - 40), end.offset).replace(MARKUP, '')
      const data = { found: shortened(node.value) }
      if (!/[：:；;]$/.test(printed)) report({ node, message: 'missing', data })
      if (!printed.endsWith(':')) return
      const at = source.lastIndexOf(':', end.offset - 1)
      report({ node, message: 'half', data, fix: [{ start: at, end: at + 1, text: '：' }] })
    },
  }),
}

// **各乡（镇）人民政府：**   <p>各乡（镇）人民政府：</p>
const MARKUP = /(?:[*_]|<\/[a-z\d]{1,10}>){1,8}$/

const END = '(?:政府|单位|部门|机构|委员会|办公室|办事处|公司|企业|学校|局|委)[。，；]?$'
// 县政府决定成立防汛领导小组办公室: a sentence
const NO_SENTENCE = '(?!.*(?:决定|同意|要求|批准|撤销|更名|组建|[成设建]立))'
// 各乡（镇）人民政府，县直各有关单位   各乡（镇）人民政府。
const ORGANS = new RegExp(`^${NO_SENTENCE}[^，。；：]{0,10}各[^。；：]{1,80}${END}`)
// 河西区人民政府, where one organ is answered; that of a report may be its author.
const ORGAN = new RegExp(`^${NO_SENTENCE}(?!.*各)[㐀-鿿]{2,24}${END}`)

/** The first line of the body where it names organs and no colon tells that it is the addressee. */
export function addresseeLine(document: Document, source: string | undefined) {
  const node = document.children.find(({ type }) => !['title', 'subtitle', 'documentNumber', 'furniture'].includes(type))
  if (node?.type !== 'paragraph') return undefined
  // Without its colon the line is read as the beginning of the paragraph.
  const { start, end } = node.position
  const [text = ''] =
    source === undefined ? [node.value] : source.slice(start.offset, Math.min(end.offset, start.offset + 120)).split(/[\r\n]/)
  const line = text.trimEnd()
  const sent = /批复|函|通知/.test(document.kind ?? '') && document.documentNumber && !document.issuer?.includes(line)
  return ORGANS.test(line) || (sent && ORGAN.test(line))
    ? { node, range: [start.offset, start.offset + line.length] as const, text: line }
    : undefined
}
