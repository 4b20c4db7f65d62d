/** 公开属性: what annotations and notes behind attachments say of the document and of its attachments. */
import type { Publicity } from '../nodes.js'
import { publicityOf } from '../tokens/annotation.js'
import type { PublicityMark } from './facts.js'
import { numbersIn } from './inline/numerals.js'
import type { Run } from './prose.js'

type Mark = Pick<PublicityMark, 'subject' | 'publicity' | 'attachment'> & { from: number; to: number }

/** `此件正文公开发布，附件2不公开`: each clause says it of the document or of attachments. */
export function publicityMarks({ leaf }: Run): Mark[] {
  if (leaf.type === 'attachment') {
    const publicity = leaf.note ? attachmentPublicity(leaf.note) : undefined
    if (!publicity) return []
    const about = leaf.number === undefined ? {} : { attachment: leaf.number }
    return [{ subject: 'attachment', publicity, ...about, from: 0, to: leaf.value.length }]
  }
  if (leaf.type !== 'annotation') return []
  const marks: Mark[] = []
  let from = 0
  for (const clause of leaf.value.split(/[，,；;]/)) {
    const to = from + clause.length
    if (/附件|附表/.test(clause)) {
      const publicity = attachmentPublicity(clause)
      const numbers = numbersOf(clause)
      for (const attachment of publicity ? (numbers.length > 0 ? numbers : [undefined]) : [])
        marks.push({
          subject: 'attachment',
          publicity: publicity as Publicity,
          ...(attachment === undefined ? {} : { attachment }),
          from,
          to,
        })
    }
    from = to + 1
  }
  // the parser has read the annotation as a whole: 正文公开，附件不公开 is partly public
  if (leaf.publicity) marks.unshift({ subject: 'document', publicity: leaf.publicity, from: 0, to: leaf.value.length })
  return marks
}

/** An attachment that stands on a web site is public. */
function attachmentPublicity(text: string): Publicity | undefined {
  return publicityOf(text) ?? (/[见在].{0,16}(?:网|公报|平台)/.test(text) ? 'full' : undefined)
}

/** `附件1、3`: at most what a list of attachments holds. */
function numbersOf(clause: string): number[] {
  const [, list = ''] = /附(?:件|表) ?([0-9０-９]{1,2}(?: ?[、和及至-] ?[0-9０-９]{1,2}){0,12})/.exec(clause) ?? []
  return numbersIn(list)
}
