/** The heading, the notice's text and the issued text name it differently. */
import type { Document, Instrument } from '../../../nodes.js'
import { bare } from '../../../titles.js'
import type { Parts } from '../../parts.js'
import type { Place, Rule } from '../../rule.js'
import { alike, citedTitles, contrasted } from '../../titles.js'

export const issued: Rule = {
  id: 'titles/issued',
  severity: 'error',
  description: { zh: '印发文件的名称前后不一', en: 'The issued text is named differently in the heading, the notice and its own title' },
  source: 'GB/T 9704-2012 §7.3.1',
  messages: {
    heading: {
      zh: '标题中印发文件的名称作“{found}”，别处作“{expected}”',
      en: 'the heading names the issued text “{found}”, elsewhere it is “{expected}”',
    },
    notice: {
      zh: '正文中印发文件的名称作“{found}”，别处作“{expected}”',
      en: 'the notice names the issued text “{found}”, elsewhere it is “{expected}”',
    },
    instrument: {
      zh: '所印发文件的标题作“{found}”，通知作“{expected}”',
      en: 'the issued text is titled “{found}”, the notice has “{expected}”',
    },
    other: { zh: '此处作“{title}”', en: 'here it is “{title}”' },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const own = parts(node)
      const odd = oddOne([inHeading(node, own), inNotice(node), ofInstrument(own.instruments)].filter((name) => name !== undefined))
      if (!odd) return
      const [name, other] = odd
      // Another text altogether: the one that is issued is not printed, or was not read as one.
      if (!alike(bare(name.title), bare(other.title))) return
      const data = { ...contrasted(name.title, other.title), title: other.title }
      report({ ...name.place, message: name.by, data, related: [{ ...other.place, message: 'other', data }] })
    },
  }),
}

/** What somebody calls the issued text, and where. */
interface Name {
  by: 'heading' | 'notice' | 'instrument'
  title: string
  place: Place
}

/** The one that differs from the two others, or the later of two that differ; and one that it differs from. */
function oddOne(names: Name[]): [Name, Name] | undefined {
  const same = (a: Name | undefined, b: Name | undefined) => {
    const shortened = withoutPeriod(a) === a?.title || withoutPeriod(b) === b?.title
    const [x, y] = [a, b].map((name) => bare(shortened ? withoutPeriod(name) : (name?.title ?? ''))) as [string, string]
    const [short, long] = x.length < y.length ? [x, y] : [y, x]
    // 云溪县 or 云溪县水务局 before a title is said once and left out the next time, and so is 的 in 防汛工作（的）方案.
    const more = long.slice(0, long.length - short.length)
    return (long.endsWith(short) && !more.includes('的')) || x.replaceAll('的', '') === y.replaceAll('的', '')
  }
  const [a, b, c] = names
  if (!a || !b) return undefined
  if (!c) return same(a, b) ? undefined : [b, a]
  if (same(a, b)) return same(c, a) ? undefined : [c, a]
  return same(b, c) ? [a, b] : [b, a]
}

/** 行动计划（2023—2025年） is called 行动计划 for short. */
function withoutPeriod(name: Name | undefined): string {
  return (name?.title ?? '').replace(/[（(]\d{4}[^（）()]{0,12}[）)]$/, '')
}

// 关于印发防汛预案和抗旱预案的通知
const SEVERAL = /(?:预案|方案|办法|规定|细则|规划|计划|意见|措施|制度|标准)(?:[（(][^）)]{1,8}[）)])?》?[、和及与]/

/** 关于印发《防汛预案》的通知; nothing where several texts are issued. */
function inHeading({ title }: Document, parts: Parts): Name | undefined {
  const found = /印发(.{4,80})的(?:通知|函|意见)$/.exec(title.replace(/[《》〈〉]/g, ''))
  const several = citedTitles(title).length > 1 || SEVERAL.test(title)
  if (!parts.title || !found || several) return undefined
  return { by: 'heading', title: found[1] as string, place: { node: parts.title } }
}

/** 《防汛预案》已经县政府同意，现印发给你们 */
function inNotice(document: Document): Name | undefined {
  for (const node of document.children) {
    if (node.type !== 'paragraph') continue
    const [cited, another] = citedTitles(node.value)
    if (!cited || another || cited.from > 4 || !/印发|同意|通过/.test(node.value)) return undefined
    return { by: 'notice', title: cited.title, place: { node, within: [cited.from, cited.to] } }
  }
  return undefined
}

// （试行） on a line of its own
const VERSION = /^[（(].{2,8}[）)]$/

function ofInstrument([instrument, another]: Instrument[]): Name | undefined {
  const at = instrument?.children.findIndex((child) => child.type === 'title') ?? -1
  const node = instrument?.children[at]
  if (!instrument || !node || another) return undefined
  const below = instrument.children[at + 1]
  const version = below && 'value' in below && VERSION.test(below.value) ? below.value : ''
  return { by: 'instrument', title: instrument.title + version, place: { node } }
}
