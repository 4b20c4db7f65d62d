/** How paragraphs end: in a stop or without one, or where they announce what follows. */
import type { Appointment, Node } from '../nodes.js'
import type { Passage } from './passages.js'

export const STOPPED = /[。．.！？；：…!?;:][”’）)》」』】"]{0,3}$/
// 附件所列（样式）   补助资金＝总额×系数
const CLOSED = /[）)】〕]$|[＝=]/

// 第四条 管理单位应当履行下列职责, 作出如下决定，, 现公告如下。 above items
const ANNOUNCES = /(?:如下。|(?:下列|如下|以下)[^，。；：,;:]{0,12}[，；]?)$/
// 管理单位应当履行下列职责。   有下列情形之一的，停发补助。 in an article; above sections with headings, 现提出以下意见。 is right.
const IN_ARTICLE = /(?:包括。|以下[^，。；：,;:]{0,12}。|下列[^。；：;:]{0,40}[。；])$/
// Sentences of their own, however short
const FORMULA = /^(?:特此(?:通知|公告|通告|通报|函[复达告]|批复|报告|请示|说明)|此[复令]|[妥当]否，请[㐀-鿿]{2,4})$/

// 。云溪县公安局交通警察大队, who signs
const ORGAN = '府办厅局委室院部会处队团所站校镇乡街村'
// a sentence of its own behind one that is stopped, and no name or day
const OPEN = new RegExp(`(?:^|[。；])[^。；：]*，[^。；：]*$|。[㐀-鿿\\d]{8,}(?<![${ORGAN}日]|中心|公司|街道)$`)

/** Fewer characters with a comma and without a stop may be an address or a name; so may those behind a colon. */
const SENTENCE = 20

/** Whether it announces items: an article's first sentence, or a paragraph. */
export function announces({ text, last, parent }: Passage): boolean {
  const end = text.slice(-50)
  if (parent.type === 'division' && parent.scheme === 'article') return ANNOUNCES.test(end) || IN_ARTICLE.test(end)
  return last.type === 'paragraph' && ANNOUNCES.test(end)
}

export function isOpen(text: string, inArticle: boolean): boolean {
  if (FORMULA.test(text)) return true
  if (STOPPED.test(text.slice(-4)) || CLOSED.test(text) || /[，、,]$/.test(text)) return false
  // 立法会主席　高云岭, below the last article
  if (/^[^，；：]{1,20}$/.test(text) && /\s/.test(text)) return false
  return inArticle || ((text.length >= SENTENCE || text.includes('。')) && OPEN.test(text.slice(-120)))
}

/** 林远为县财政局局长；⏎周明为县水务局局长。 Those that do not end as the others, or as the last one should. */
export function oddAppointments(nodes: readonly Node[]): { node: Appointment; message: 'item' | 'stop' | 'last' | 'open' }[] {
  // 免去： begins another list, and so does 免去林远的…职务 without it.
  const all = nodes.flatMap((node, i) => {
    if (node.type !== 'appointment') return []
    const next = nodes[i + 1]
    return [{ node, before: next?.type === 'appointment' && next.action === node.action && !/^(?:任命|免去|聘任)/.test(next.value) }]
  })
  const many = (end: string) => all.filter(({ node, before }) => before && node.value.endsWith(end)).length
  const [semicolons, stops] = [many('；'), many('。')]
  return all.flatMap(({ node, before }) => {
    const message = !/[；。，、,;.]$/.test(node.value)
      ? semicolons + stops > 1 && 'open'
      : before
        ? node.value.endsWith('。')
          ? stops === 1 && semicolons > 1 && 'item'
          : semicolons === 1 && stops > 1 && node.value.endsWith('；') && 'stop'
        : node === all.at(-1)?.node && node.value.endsWith('；') && 'last'
    return message ? [{ node, message }] : []
  })
}
