/** Signed before the meeting that agreed to it, or after the issue came out. */

import type { Document, Parent } from '../../../nodes.js'
import { isoDate } from '../../../numerals.js'
import type { Rule } from '../../rule.js'

const DATE = /([12]\d{3})年(\d{1,2})月(\d{1,2})日/g
const REACH = 80

export const dateOrder: Rule = {
  id: 'sign-off/date-order',
  severity: 'error',
  description: {
    zh: '成文日期早于所述会议或晚于出版日期',
    en: 'A document is dated before a meeting it cites, or after the issue’s publication',
  },
  source: 'GB/T 9704-2012 §7.3.5.4',
  messages: {
    meeting: { zh: '文中会议在 {found}，晚于成文日期 {date}', en: 'the meeting of {found} is after the date of the document, {date}' },
    publication: { zh: '成文日期 {found} 晚于出版日期 {date}', en: 'dated {found}, after the publication of the issue on {date}' },
  },
  check: ({ report, parts, remember }) => {
    const issue = remember((): { published?: string | undefined } => ({}))
    const documentOf = (ancestors: readonly Parent[]) => ancestors.find((node): node is Document => node.type === 'document')
    return {
      masthead(node) {
        issue().published ??= node.publicationDate
      },
      document(node) {
        const { published } = issue()
        const date = parts(node).dates.find(({ date }) => date === node.date)
        if (published && date?.date && date.date > published)
          report({ node: date, message: 'publication', data: { found: date.date, date: published } })
      },
      paragraph(node, ancestors) {
        const signed = node.value.includes('会') && node.value.includes('日') ? documentOf(ancestors)?.date : undefined
        if (!signed) return
        for (const { 0: text, 1: y = '', 2: m = '', 3: d = '', index } of node.value.matchAll(DATE)) {
          const found = isoDate(y, m, d)
          if (!found || found <= signed || !tellsOfMeeting(node.value.slice(index + text.length, index + REACH))) continue
          report({ node, within: [index, index + text.length], message: 'meeting', data: { found, date: signed } })
        }
      },
    }
  },
}

/** 县政府第3次常务会议通过 */
function tellsOfMeeting(after: string): boolean {
  const sentence = after.split(/[。；]/, 1)[0] as string
  const meeting = sentence.indexOf('会')
  return meeting >= 0 && /通过|同意|审议/.test(sentence.slice(meeting))
}
