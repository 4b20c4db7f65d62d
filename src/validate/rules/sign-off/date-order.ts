/** Signed before the meeting that agreed to it, or after the issue came out; 2029年印发的《办法》; two days of coming into force. */

import type { Parent } from '../../../nodes.js'
import { isoDate } from '../../../numerals.js'
import { documentOf, partOf } from '../../../visit.js'
import { matchesOf } from '../../matches.js'
import type { Report, Rule } from '../../rule.js'

const DATE = /([12]\d{3})年(\d{1,2})月(\d{1,2})日/g
const REACH = 80

// 2024年5月6日县政府印发的   2016年5月1日起施行的《防汛办法》同时废止
const ISSUED =
  /^(?:[^，。；《前后起]{0,16}(?:印发|公布|发布|颁布|下发|批准|修订|修正)的|起(?:施行|实施|执行)的《[^《》]{1,60}》[^，。；]{0,24}同时废止)/
// 云溪县人民政府办公室 2023年7月3日印发
const PRINTED = /([12]\d{3})年(\d{1,2})月(\d{1,2})日印发$/
// 自2024年3月1日起施行
const IN_FORCE = /^起(?:施行|实施|执行|生效)/
const PROMULGATES = /现予[公发]布|现予印发/
// 2023年9月12日市人民政府第41次常务会议审议通过，现予公布
const ADOPTED = /^[^。；]{0,40}通过，[^。；]{0,40}(?:[公发]布|印发)/
const OWN_FORCE = /本(?:条例|办法|规定|细则|规则|法|决定|规范|标准)自$/

export const dateOrder: Rule = {
  id: 'sign-off/date-order',
  severity: 'error',
  description: {
    zh: '成文、会议、出版、施行等日期前后矛盾',
    en: 'Dates of a document, of a meeting or text it cites, of the issue and of coming into force contradict each other',
  },
  source: 'GB/T 9704-2012 §7.3.5.4',
  messages: {
    meeting: { zh: '文中会议日期{found}晚于成文日期{date}', en: 'the meeting of {found} is after the date of the document, {date}' },
    issued: {
      zh: '所引文件的日期{found}晚于成文日期{date}',
      en: 'the text cited is of {found}, after the date of the document, {date}',
    },
    publication: { zh: '成文日期{found}晚于出版日期{date}', en: 'dated {found}, after the publication of the issue on {date}' },
    force: { zh: '施行日期{found}与公布的施行日期{date}不一致', en: 'in force from {found}, promulgated as from {date}' },
    printed: { zh: '印发日期{found}早于成文日期{date}', en: 'printed on {found}, before the date of the document, {date}' },
    adopted: {
      zh: '通过日期{found}与所公布文件标题下的{date}不一致',
      en: 'adopted on {found}, below the title of what is made public on {date}',
    },
    adoption: { zh: '施行日期{found}早于通过日期{date}', en: 'in force from {found}, before it was adopted on {date}' },
  },
  check: ({ report, parts, remember }) => {
    const seen = remember(() => ({
      published: undefined as string | undefined,
      /** By the document: from when what it makes public is in force. */
      promised: new Map<Parent, string>(),
      /** By the document: where it tells when what it makes public was adopted. */
      told: new Map<Parent, Report>(),
      /** By the part: when it was adopted first. */
      adopted: new Map<Parent, string>(),
    }))
    return {
      masthead(node) {
        seen().published ??= node.publicationDate
      },
      document(node) {
        const { published } = seen()
        const date = parts(node).dates.find(({ date }) => date === node.date)
        if (published && date?.date && date.date > published)
          report({ node: date, message: 'publication', data: { found: date.date, date: published } })
      },
      furniture(node, ancestors) {
        const [found, y = '', m = '', d = ''] = PRINTED.exec(node.value.slice(-REACH)) ?? []
        const printed = found && isoDate(y, m, d)
        const date = printed && documentOf(ancestors)?.date
        if (date && printed < date) report({ node, message: 'printed', data: { found: printed, date } })
      },
      subtitle({ value }, ancestors) {
        const days = value.includes('通过') ? matchesOf(value, DATE).flatMap(([, y = '', m = '', d = '']) => isoDate(y, m, d) ?? []) : []
        const [first] = days.sort()
        if (!first) return
        const part = ancestors.at(-1) as Parent
        seen().adopted.set(part, first)
        const document = documentOf(ancestors)
        const told = document && part !== document && parts(document).instruments.length === 1 && seen().told.get(document)
        if (told && !days.includes(told.data?.found as string)) report({ ...told, data: { ...told.data, date: first } })
      },
      paragraph(node, ancestors) {
        const { value } = node
        if (!value.includes('日')) return
        const document = documentOf(ancestors)
        const part = partOf(ancestors)
        for (const { 0: text, 1: y = '', 2: m = '', 3: d = '', index } of matchesOf(value, DATE)) {
          const found = isoDate(y, m, d)
          if (!found) continue
          const before = value.slice(Math.max(0, index - REACH), index)
          const after = value.slice(index + text.length, index + text.length + REACH)
          const tell = (message: string, date: string | undefined, is: boolean) => {
            if (date && is) report({ node, within: [index, index + text.length], message, data: { found, date } })
          }
          const signed = document?.date
          if (signed && found > signed) {
            tell('meeting', signed, tellsOfMeeting(before, after))
            tell('issued', signed, ISSUED.test(after))
          }
          if (part === document && part && ADOPTED.test(after) && tellsOfMeeting(before, after))
            seen().told.set(part, { node, within: [index, index + text.length], message: 'adopted', data: { found } })
          if (!part || !IN_FORCE.test(after)) continue
          if (part === document && PROMULGATES.test(before)) seen().promised.set(part, found)
          if (!OWN_FORCE.test(before)) continue
          const adopted = seen().adopted.get(part)
          tell('adoption', adopted, adopted !== undefined && found < adopted)
          const promised =
            document && part !== document && parts(document).instruments.length === 1 ? seen().promised.get(document) : undefined
          tell('force', promised, found !== promised)
        }
      },
    }
  },
}

/** 县政府第3次常务会议通过; 县人大常委会第二次会议于 it 通过 */
function tellsOfMeeting(before: string, after: string): boolean {
  const sentence = after.split(/[。；]/, 1)[0] as string
  const meeting = sentence.indexOf('会')
  if (meeting >= 0) return (before.endsWith('经') ? /通过|同意|审议|研究/ : /通过|同意|审议/).test(sentence.slice(meeting))
  return /会[^，。；]{0,12}于$/.test(before) && /^(?:审议)?(?:通过|批准)/.test(after)
}
