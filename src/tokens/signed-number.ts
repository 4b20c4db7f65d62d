/** 签发人 (GB/T 9704-2012 §7.2.6), and what else stands beside a 发文字号 on its line. */
import { isoDate } from '../numerals.js'
import { inkIn } from '../text/clean.js'
import { DATE } from './date.js'
import { type ReadNumber, readNumber } from './document-number.js'
import { END, GAP, type LineRule, match, reading, SPACE } from './rule.js'

export interface NumberBeside extends ReadNumber {
  /** What stands beside the number comes after so many characters, blanks apart; where it is a date, the ISO of that. */
  signerAfter?: number
  day?: string | undefined
  /** The date stands first. */
  dayFirst?: boolean
}

const PRINTED = '([㐀-鿿〔（(［\\[][^\\r\\n：，。；]{3,38}[号號])'
const BESIDE = new RegExp(
  `${PRINTED}${SPACE}{1,40}(?:(?:签发人|会签人)[^\\r\\n]{1,30}|[（(]?[A-D]\\d?[类類][）)]?|[㐀-鿿]{2,6}[：:]${GAP}[^\\s：:]{1,10}|${DATE}[）)]?|(\\d{4})-(\\d{1,2})-(\\d{1,2}))${END}|([（(]?${DATE})[^\\S\\r\\n，,]{0,40}[，,]?${PRINTED}[）)]?`,
  'my',
)

// 某政〔2023〕21号　　　　签发人：李某   某政函〔2023〕41号　　A类   某函〔2023〕17号　　类别：B   某税发〔2023〕6号　2023-02-03   某字〔2021〕18号　办理结果：B   （某政发〔1981〕74号　1981年6月17日）   1994年4月22日　某发〔1994〕9号
export const signedNumber: LineRule<NumberBeside> = {
  kind: 'documentNumber',
  name: 'signedNumber',
  reading: () => ({
    widest: 120,
    without: '。；',
    needs: '0123456789',
    letters: '号號',
    parser: reading(match(BESIDE), ([, before, ...found]) => {
      const [date, dateYear, dateMonth, dateDay, behind] = found.slice(6)
      const [year, month, day] = found[0] ? found : found.slice(3)
      const number = readNumber((before ?? behind) as string)
      if (!number) return undefined
      const signerAfter = inkIn((before ?? date) as string)
      if (date) return { ...number, signerAfter, day: isoDate(dateYear as string, dateMonth as string, dateDay as string), dayFirst: true }
      return year ? { ...number, signerAfter, day: isoDate(year, month as string, day as string) } : { ...number, signerAfter }
    }),
  }),
}
