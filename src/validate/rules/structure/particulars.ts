/** 发文字号：云政发〔2023〕15号 above the title of a web copy, and 云政发〔2023〕51号 below it */
import type { Node } from '../../../nodes.js'
import { isoDate } from '../../../numerals.js'
import { withoutBlanks } from '../../../text/clean.js'
import { matchesOf } from '../../matches.js'
import type { Place, Rule } from '../../rule.js'

const KEY = '(发?文\\s?字?\\s?号|成文(?:日期|时间))'
// 文　　号：云政发〔2023〕15号   成文日期：2023年7月3日; not 原文号, 备案文号
const KEYED = new RegExp(`(?<![㐀-鿿])${KEY}\\s?[：:]\\s?([^：:\\s]{8,40})`, 'g')
const CELL = new RegExp(`^${KEY}[：:]?$`)
const NUMBER = /([㐀-鿿]{2,16})[〔﹝[［【（(](\d{4})[〕﹞\]］】）)]第?0*(\d{1,5})号/
const DATE = /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})/

interface Particular {
  key: string
  value: string
  place: Place
}

export const particulars: Rule = {
  id: 'structure/particulars',
  severity: 'warning',
  description: {
    zh: '网页所列文号、成文日期与文件不一致',
    en: 'The number or date that a web page gives above a document is not that of the document',
  },
  source: '政府信息公开条例 art. 6',
  messages: {
    differs: { zh: '网页的“{key}”作“{found}”，文件作“{expected}”', en: '“{key}” of the page is “{found}”, the document has “{expected}”' },
    document: { zh: '文件作“{expected}”', en: 'the document has “{expected}”' },
  },
  check: ({ report, parts, remember }) => {
    const seen = remember(() => ({ particulars: [] as Particular[], titled: false }))
    const add = (place: Place, key: string, value: string) => void seen().particulars.push({ place, key: withoutBlanks(key), value })
    return {
      document() {
        seen().particulars = []
        seen().titled = false
      },
      title() {
        seen().titled = true
      },
      furniture(node) {
        if (!seen().titled && node.value.includes('：'))
          for (const { 0: all, 1: key = '', 2: value = '', index } of matchesOf(node.value, KEYED))
            add({ node, within: [index + all.length - value.length, index + all.length] }, key, value)
      },
      tableRow({ children }) {
        if (seen().titled) return
        for (const [i, { value }] of children.entries()) {
          const [, key] = CELL.exec(value) ?? []
          const node = children[i + 1]
          if (key && node) add({ node }, key, withoutBlanks(node.value))
        }
      },
      leave: {
        document(node) {
          const { number, dates } = parts(node)
          const tell = ({ place, key, value: found }: Particular, other: Node, expected: string) =>
            report({
              ...place,
              message: 'differs',
              data: { key, found, expected },
              related: [{ node: other, message: 'document', data: { expected } }],
            })
          const date = dates.find((one) => one.date && one.date === node.date)
          for (const one of seen().particulars) {
            const [, prefix, year, serial] = NUMBER.exec(one.value) ?? []
            if (prefix && number && `${prefix}〔${year}〕${serial}号` !== number.text) tell(one, number, number.text)
            const [, y = '', m = '', d = ''] = (one.key.startsWith('成文') && DATE.exec(one.value)) || []
            const day = isoDate(y, m, d)
            if (day && date && day !== date.date) tell(one, date, date.value)
          }
        },
      },
    }
  },
}
