/** 附件说明 (GB/T 9704-2012 §7.3.4) and the mark over an attachment printed in full. */
import { NUMERALS, toNumber } from '../numerals.js'
import { GAP, type LineRule, match, reading, SPACE } from './rule.js'

/** 附仵, 附伴: read for 附件. */
const WORD = `附${GAP}[件仵伴录表图]?`
const NUMBER = `(?:(\\d{1,2})(?:[-—－]\\d{1,2})?|([${NUMERALS}]{1,3}))?`

export interface ReadAttachmentNote {
  /** `附件2：…` names the number before the colon. */
  number?: number
  /** Where the list begins: units from the line's first character. */
  listFrom: number
}

// 附件：1.某某名录   附件：某某领导小组   附件2：某某表   附件2.某某表   附：某某表   附表：1.某某表
export const attachmentNote: LineRule<ReadAttachmentNote> = {
  kind: 'attachmentNote',
  reading: () => {
    const parted = `(?:${GAP}[：:]|(?<=\\d)[.．](?!\\d))${SPACE}{0,8}`
    const head = new RegExp(`(附${GAP}(?:[件仵伴表图]${GAP})?${NUMBER}${parted})(\\S[^\\r\\n]{0,399})`, 'y')
    return {
      first: '附',
      parser: reading(match(head), ([, opening, digits, numeral, list]) => {
        // 附件：1 is a mark; 附件1.是指…，… a sentence
        const sentence = /[.．]\s*$/.test(opening as string) ? /[，。；]/ : /。.|^\d{1,2}\s*$/
        if (sentence.test(list as string)) return undefined
        const number = digits ?? numeral
        return { listFrom: (opening as string).length, ...(number ? { number: toNumber(number) } : {}) }
      }),
    }
  },
}

export interface ReadAnnexMark {
  number?: number
  /** Where the annex's title begins, in units from the line's first character, if it stands on the mark's line. */
  titleFrom?: number
}

// 附录A   附录 B（资料性）: of a standard
const LETTERED = `附${GAP}录${GAP}([A-Z])${GAP}(?:[（(][^（）()\\r\\n]{2,8}[）)])?`

// 附录A 巡查记录表   附录B（资料性）窗口设置示例   附录一 名词解释: a blank or a bracket parts mark and title
const TITLED = `(附${GAP}录${GAP}([A-Z]|[0-9]{1,2}|[${NUMERALS}]{1,3})${GAP}(?:[（(](?:资料性|规范性)(?:附录)?[）)]${GAP}|(?<=${SPACE})))[㐀-鿿][^\\r\\n，。；：]{1,40}`

// 附件   附件1   附件：   附件：1   附 2   附表一
const MARK = new RegExp(`(?:${TITLED}|${LETTERED}|${WORD}${GAP}(?:[：:]${GAP})?${NUMBER}${GAP}[：:]?)`, 'y')

/** A is the first. */
function numberOf(mark: string): number {
  return /[A-Z]/.test(mark) ? mark.charCodeAt(0) - 64 : toNumber(mark)
}

export const annexMark: LineRule<ReadAnnexMark> = {
  kind: 'annexMark',
  reading: () => ({
    first: '附',
    widest: 110,
    without: '。；，',
    parser: reading(match(MARK), ([, mark, titled, letter, digits, numeral]) => {
      if (mark && titled) return { number: numberOf(titled), titleFrom: mark.length }
      if (letter) return { number: numberOf(letter) }
      return (digits ?? numeral) ? { number: toNumber((digits ?? numeral) as string) } : {}
    }),
  }),
}
