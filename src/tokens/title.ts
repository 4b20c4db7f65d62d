/** 标题: a line that ends in a kind of document (`…的通知`) or of issued text (`…办法（试行）`). */
import type { Vocabulary } from '../grammar.js'
import { ABOUT, simplified } from '../variants.js'
import { anyOf, type LineRule, lastOf, match, oncePer, reading } from './rule.js'

export interface ReadTitle {
  /** 文种, as listed in the grammar. */
  kind: string
  /** It ends like the title of a document (通知), not like that of an issued text (办法). */
  official: boolean
  /** 关于 stands in it, outside 《》. */
  about: boolean
}

// （试行）  （2023—2025年）  （征求意见稿）  [1]: a footnote's mark
const SUFFIX =
  '(?:[^\\S\\r\\n]{0,4}[（(](?:[^（）()\\r\\n]|[（(][^（）()\\r\\n]{0,20}[）)]){1,30}[）)]){0,2}(?:[\\[［]\\s?\\d{1,2}\\s?[\\]］])?'
const ABOUT_IT = new RegExp(ABOUT)
const QUOTED = /《[^《》]{0,120}》|<[^<>]{0,120}>|“[^“”]{0,60}”/g

/** Reads a title over one line. A statement that happens to end in 方案 has commas or stops, which titles have not. */
export const titleReader = oncePer((words: Vocabulary): ((text: string) => ReadTitle | undefined) => {
  const kinds = [...words.documentKinds, ...words.instrumentKinds]
  const ending = new RegExp(`(${anyOf(kinds)})${SUFFIX}$`)
  return (text) => {
    const found = ending.exec(text)
    if (!found) return undefined
    const outside = text.replace(QUOTED, '〓')
    if (/[。；;！!？?：:《》]/.test(outside)) return undefined
    const about = ABOUT_IT.test(outside)
    if (!about && /[，,]|^[为按由对把从向]|^根据/.test(outside)) return undefined
    if (!about && outside.startsWith('在') && !/(?:讲话|致辞)$/.test(simplified(found[1] as string))) return undefined
    const kind = simplified((found[1] as string).replace(/\s+/g, ''))
    return { kind, official: words.documentKinds.includes(kind), about }
  }
})

// 某县人民政府关于印发《…办法》的 通 知
export const title: LineRule<ReadTitle> = {
  kind: 'title',
  reading: (words) => {
    const read = titleReader(words)
    return {
      last: `${lastOf(words.documentKinds)}${lastOf(words.instrumentKinds)}）)]］`,
      widest: 400,
      parser: reading(match(/[^\r\n]{2,300}/y), (found) => read(found[0].replace(/[\s*]{1,40}$/, ''))),
    }
  },
}
