/** 期号: year, number and total number of an issue, with its day and how often it comes out. */

import { compiled } from '../compiled.js'
import { isoDate, LOOK_ALIKES, NUMERALS, toNumber } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import { FREQUENCY, GAZETTE } from './masthead.js'
import { endOfInk, GAP, type LineRule, match, reading, SPACE, where } from './rule.js'

export interface ReadIssue {
  year?: number
  issue?: number
  totalIssue?: number
  /** The day it came out, its month and day where the year stands elsewhere, and how often it does, all on the same line. */
  date?: string
  day?: [month: string, day: string]
  frequency?: string
}

// ( 总 第 4 3 期 )
const COUNT = `((?:[0-9${LOOK_ALIKES}]${SPACE}?){1,5}|[${NUMERALS}]{1,5})`
// 第1—2期合刊
const COUNTS = `${COUNT}(?:${GAP}[—－～~、至-]${GAP}(?:第${GAP})?\\d{1,5})?`
const UNIT = '[期号號辑](?:合刊)?'
// 2023年第3期   2023年（第3期）   〔2023〕第3期   第二卷 第三期   2023年3期   2023 No.3   2023·3（总第6期）   2023年   第3期   〔2023〕第8次
const NUMBERED = `((?:[0-9${LOOK_ALIKES}〇○零一二三四五六七八九]${SPACE}?){4})[〕］\\]]?${GAP}年?${GAP}[·.,，]?${GAP}(?:[0-9]{1,2}${GAP}月${GAP}(?=第))?[（(]?(?:(?:第|N[Oo]\\.)?${GAP}${COUNTS}${GAP}(?:${UNIT}|次|(?<=N[Oo]\\..{1,4})|(?=[（(]总)))?|第${GAP}${COUNTS}${GAP}${UNIT}`
const ISSUE = new RegExp(
  `[（(【〔［[]?(?:第${GAP}[${NUMERALS}\\d]{1,3}${GAP}卷${GAP})?(?:${FREQUENCY}${GAP})?(?:${NUMBERED})?${GAP}[（(]?${GAP}(?:[总總]${GAP}(?:期?第?${GAP}|[号號期][：:]${GAP})${COUNTS}${GAP}[期号號]?)?${GAP}[）)]?[】）)]?`,
  'y',
)

// 2023.3
export const DOTTED = /^(\d{4})[.·/](\d{1,2})$/
const ISSUE_ALONE = compiled(() => new RegExp(`^${ISSUE.source}$`))
const TITLED = new RegExp(
  `(?:([0-9（(第·—－][^\\r\\n。，；]{0,30}?|[㐀-鿿]{2,12})${SPACE}{1,120})?《?(${GAZETTE}|政府公${GAP}[报報])》?${SPACE}{0,120}([^\\r\\n。，；]{1,60})?`,
  'y',
)

/** The groups of the pattern, and the day that stands before it, where one does. */
function readIssue(
  [frequency, yearHere, withYear, alone, total, monthBehind, dayBehind]: readonly (string | undefined)[],
  month = monthBehind,
  day = dayBehind,
  yearBefore?: string,
): ReadIssue | undefined {
  const year = yearHere ?? yearBefore
  const number = withYear ?? alone
  if (year ? toNumber(year) < 1900 || toNumber(year) >= 2200 : !number && !total) return undefined
  const date = year && month && day ? isoDate(String(toNumber(year)), month, day) : undefined
  return {
    ...(year ? { year: toNumber(year) } : {}),
    ...(number ? { issue: toNumber(number) } : {}),
    ...(total ? { totalIssue: toNumber(total) } : {}),
    ...(date ? { date } : month && day ? { day: [month, day] as [string, string] } : {}),
    ...(frequency ? { frequency: withoutBlanks(frequency) } : {}),
  }
}

/** What a text says that is the number of an issue and nothing else. */
export function issueOf(text: string): ReadIssue | undefined {
  const found = ISSUE_ALONE().exec(text)
  return found ? readIssue(found.slice(1)) : undefined
}

// 2024年第8号（总号：1837）　　3月20日   12月10日　　第34号（总号：485）   2023年7月15日　第13期
const DAY = `([0-9]{1,2})${GAP}月${GAP}([0-9]{1,2})${GAP}日`
const DATED = new RegExp(
  `(?:(?:([0-9]{4})${GAP}年${GAP})?${DAY}${SPACE}{1,80}(?=第))?${ISSUE.source}(?:(?:${SPACE}{1,80}|(?<=[）)]))(?:[0-9]{4}${GAP}年${GAP})?${DAY}(?:出版)?)?`,
  'y',
)

// 2023年第3期（总第6期）   2022 第 2 期   (总第 6 期)   2023   二○二三年 第二十六号（总号：1817）
export const issue: LineRule<ReadIssue> = {
  kind: 'issue',
  reading: () => ({
    first: '0123456789（(【〔［[第总二一',
    last: '期号辑次刊）)】年0123456789日版',
    widest: 120,
    parser: reading(match(DATED), ([, year, month, day, ...found]) => readIssue(found, month, day, year)),
  }),
}

/** 2020年第5期　　某市人民政府公报　　机构设置 */
const SECTION_NAME = /^[㐀-鿿]{2,12}$/

/** 2023年第3期　　　　县政府文件, 第029卷　第145期　20230803　內政篇: the section that the page is of, and the day */
const SECTION = /(?:\s{1,60}[12]\d{7}(?=\s|$))?(?:\s{2,60}[㐀-鿿]{2,8}|\s{1,60}[㐀-鿿]{2}篇)?$/

// 某县人民政府公报 2023年第3期   12 某县人民政府公报   ·2· 某县人民政府公报 2023年第3期: on the cover, and over every page
export const titledIssue: LineRule<ReadIssue & { title: string }> = {
  kind: 'issue',
  name: 'titledIssue',
  reading: () => ({
    needs: ' 》0123456789',
    letters: '报報告刊',
    widest: 200,
    parser: reading(match(TITLED), ([, before, title, after]) => {
      const named = before && after && SECTION_NAME.test(after)
      const rest = ((named ? before : after || before) || '').replace(SECTION, '').trim()
      const read = rest ? issueOf(rest) : undefined
      const dotted = DOTTED.exec(rest)
      if (!read && !dotted && !/[·•|]|^\d{1,3}$|^[A-Z][A-Z ]{5,80}$/.test(rest)) return undefined
      return {
        title: withoutBlanks(title as string),
        ...(dotted ? { year: Number(dotted[1]), issue: Number(dotted[2]) } : read),
      }
    }),
  }),
}

const OFTEN = new RegExp(`《?(${GAZETTE})》?${GAP}[（(]${FREQUENCY}[）)]`, 'y')
/** 欢迎订阅政府公报（月刊）: whose it is stands before it. */
const OF_NOBODY = /[^民省市县縣區区州盟旗]政府公[报報]$/

// 某县人民政府公报（半月刊）
export const titledFrequency: LineRule<ReadIssue & { title: string }> = {
  kind: 'issue',
  name: 'titledFrequency',
  reading: () => ({
    last: '）)',
    letters: '刊',
    widest: 80,
    parser: where(
      (input, at) => input[endOfInk(input, at) - 2] === '刊',
      reading(match(OFTEN), ([, printed, frequency]) => {
        const title = withoutBlanks(printed as string)
        return OF_NOBODY.test(title) ? undefined : { title, frequency: withoutBlanks(frequency as string) }
      }),
    ),
  }),
}
