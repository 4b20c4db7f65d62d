/** 刊头: the lines of a cover and an inside front. */
import { withoutBlanks } from '../clean.js'
import type { Line } from '../lines.js'
import { LOOK_ALIKES, NUMERALS, toNumber } from '../numerals.js'
import { DATE, isoDate } from './date.js'
import type { Token } from './index.js'
import { readOrgans } from './organ.js'
import { GAP, type LineRule, match, reading } from './rule.js'

/** What only a masthead prints. */
export const MASTHEAD = new Set(['gazetteTitle', 'pinyin', 'issue', 'publication', 'sponsor'])

/** Source of a pattern: the name of a gazette. */
const GAZETTE = `(?:(?:[㐀-鿿]${GAP}){2,20}(?:府|院|厅|委|部|局|会|常务委员会)${GAP}(?:公${GAP}[报報]|文${GAP}告)|(?:[㐀-鿿]${GAP}){1,12}政${GAP}[报報])`

// 某县人民政府公报   国务院公报   某部文告   某某政报
export const gazetteTitle: LineRule<null> = {
  kind: 'gazetteTitle',
  reading: () => ({
    last: '报報告',
    widest: 80,
    parser: match(new RegExp(GAZETTE, 'y')).map(() => null),
  }),
}

// MOUXIAN RENMIN ZHENGFU GONGBAO
export const pinyin: LineRule<null> = {
  kind: 'pinyin',
  reading: () => ({
    first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    widest: 100,
    parser: match(/[A-ZÜ][A-ZÜ' ·]{5,90}/y).map(() => null),
  }),
}

export interface ReadIssue {
  year?: number
  issue?: number
  totalIssue?: number
  /** The day it came out, and how often it does, where they stand on the same line. */
  date?: string
  frequency?: string
}

const FREQUENCY = `((?:周|旬|半${GAP}月|双${GAP}月|月|季|半${GAP}年|年)${GAP}刊|不定期)`
const COUNT = `([0-9０-９${LOOK_ALIKES}]{1,5}|[${NUMERALS}]{1,5})`
// 第1—2期合刊
const COUNTS = `${COUNT}(?:${GAP}[—－～~、至-]${GAP}(?:第${GAP})?\\d{1,5})?`
const UNIT = '[期号號辑](?:合刊)?'
// 2023年第3期   2023年3期   2023 No.3   2023·3（总第6期）   2023年   第3期
const NUMBERED = `([0-9０-９${LOOK_ALIKES}〇○零一二三四五六七八九]{4})${GAP}年?${GAP}[·.,，]?${GAP}(?:[0-9]{1,2}${GAP}月${GAP}(?=第))?(?:(?:第|N[Oo]\\.)?${GAP}${COUNTS}${GAP}(?:${UNIT}|(?<=N[Oo]\\..{1,4})|(?=[（(]总)))?|第${GAP}${COUNTS}${GAP}${UNIT}`
const ISSUE = new RegExp(
  `[（(【]?(?:${FREQUENCY}${GAP})?(?:${NUMBERED})?${GAP}[（(]?${GAP}(?:[总總]${GAP}(?:期?第?${GAP}|[号號期][：:]${GAP})${COUNTS}${GAP}[期号號]?)?${GAP}[）)]?[】）)]?`,
  'y',
)

// 2023.3
const DOTTED = /^(\d{4})[.·/](\d{1,2})$/
const ISSUE_ALONE = new RegExp(`^${ISSUE.source}$`)
const TITLED = new RegExp(
  `(?:([0-9（(第][^\\r\\n。，；]{0,30}?|[㐀-鿿]{2,12}文件)[^\\S\\r\\n]{1,120})?《?(${GAZETTE})》?[^\\S\\r\\n]{0,120}([^\\r\\n。，；]{1,60})?`,
  'y',
)

function readIssue([, frequency, year, withYear, alone, total, month, day]: RegExpExecArray): ReadIssue | undefined {
  const number = withYear ?? alone
  if (year ? toNumber(year) < 1900 || toNumber(year) >= 2200 : !number && !total) return undefined
  const date = year && month && day ? isoDate(String(toNumber(year)), month, day) : undefined
  return {
    ...(year ? { year: toNumber(year) } : {}),
    ...(number ? { issue: toNumber(number) } : {}),
    ...(total ? { totalIssue: toNumber(total) } : {}),
    ...(date ? { date } : {}),
    ...(frequency ? { frequency: withoutBlanks(frequency) } : {}),
  }
}

// 2024年第8号（总号：1837）　　3月20日
const DATED = new RegExp(
  `${ISSUE.source}(?:[^\\S\\r\\n]{1,80}(?:\\d{4}${GAP}年${GAP})?([0-9]{1,2})${GAP}月${GAP}([0-9]{1,2})${GAP}日(?:出版)?)?`,
  'y',
)

// 2023年第3期（总第6期）   2022 第 2 期   (总第 6 期)   2023   二○二三年 第二十六号（总号：1817）
export const issue: LineRule<ReadIssue> = {
  kind: 'issue',
  reading: () => ({
    first: '0123456789０１２３４５６７８９（(【第总二一',
    last: '期号辑刊）)】年0123456789日版',
    widest: 120,
    parser: reading(match(DATED), readIssue),
  }),
}

// 某县人民政府公报 2023年第3期   12 某县人民政府公报: on the cover, and over every page
export const titledIssue: LineRule<ReadIssue & { title: string }> = {
  kind: 'issue',
  name: 'titledIssue',
  reading: () => ({
    last: '期号辑）)·•0123456789报報》ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    widest: 200,
    parser: reading(match(TITLED), ([, before, title, after]) => {
      const rest = (after || before || '').trim()
      const found = rest ? ISSUE_ALONE.exec(rest) : null
      const dotted = DOTTED.exec(rest)
      if (!found && !dotted && !/[·•|]|^\d{1,3}$|^[A-Z][A-Z ]{5,80}$/.test(rest)) return undefined
      return {
        title: withoutBlanks(title as string),
        ...(dotted ? { year: Number(dotted[1]), issue: Number(dotted[2]) } : found ? readIssue(found) : {}),
      }
    }),
  }),
}

/** How far down a gazette's name is that of the issue. */
const COVER = 12

/** 某县人大常委会公报⏎2021年第2号: below the gazette's name it numbers the issue, elsewhere an announcement. */
export function markIssueNumbers(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < Math.min(tokens.length, COVER); at++) {
    const token = tokens[at] as Token
    const above = tokens[at - 1]?.kind
    if (token.kind !== 'documentNumber' || (above !== 'gazetteTitle' && above !== 'pinyin')) continue
    const { inkStart, inkEnd } = lines[at] as Line
    const found = ISSUE_ALONE.exec(text.slice(inkStart, inkEnd))
    const value = found && readIssue(found)
    if (value) tokens[at] = { ...token, kind: 'issue', value }
  }
}

export interface ReadPublication {
  date?: string
  /** Month and day, where the year stands with the issue. */
  day?: [month: string, day: string]
  frequency?: string
}

const PUBLISHED = new RegExp(
  `[（(]?(?:(?:出版|发行|印刷|编印)(?:日期|时间)?[：:]?${GAP})?(?:${DATE}|([0-9]{1,2})${GAP}月${GAP}([0-9]{1,2})${GAP}[日曰])${GAP}(出版|出刊|发行|编印|刊行)?${GAP}(?:[（(]?${FREQUENCY}[）)]?)?[）)]?`,
  'y',
)

// 2023年10月1日出版（季刊）   出版日期：2023年10月1日   8月10日出版　半月刊
export const publication: LineRule<ReadPublication> = {
  kind: 'publication',
  reading: () => ({
    first: '（(0123456789二一出发印编',
    last: '版刊行印）)日期',
    widest: 60,
    parser: reading(match(PUBLISHED), ([text, y, m, d, month, day, verb, frequency]) => {
      if (!verb && !frequency && !/^[（(]?[出发印编]/.test(text)) return undefined
      const date = y && isoDate(y, m as string, d as string)
      return {
        ...(date ? { date } : {}),
        ...(month && day ? { day: [month, day] } : {}),
        ...(frequency ? { frequency: withoutBlanks(frequency) } : {}),
      }
    }),
  }),
}

// （季刊）
export const frequency: LineRule<ReadPublication> = {
  kind: 'publication',
  name: 'frequency',
  reading: () => ({
    last: '刊期）)',
    widest: 12,
    parser: match(new RegExp(`[（(]?${FREQUENCY}[）)]?`, 'y')).map(([, found]) => ({ frequency: withoutBlanks(found as string) })),
  }),
}

const SPONSOR = new RegExp(
  `(?:主管)?主办(?:单位)?[^\\S\\r\\n]{1,8}([^\\r\\n]{3,40})|([^\\r\\n]{3,40}?)[^\\S\\r\\n]{0,8}(?:主管主办|主办|主管|编印|编辑出版|编辑|出版|编)(?:[^\\S\\r\\n]{1,20}${DATE})?`,
  'y',
)

export interface ReadSponsor {
  sponsor: string
  date?: string
}

// 某县人民政府办公室 主管主办   某县人民政府主办   主办单位 某县人民政府办公室   某县人大常委会办公室编　2021年7月15日
export const sponsor: LineRule<ReadSponsor> = {
  kind: 'sponsor',
  reading: (words) => ({
    widest: 80,
    without: '。，：:',
    parser: reading(match(SPONSOR), ([, after, before, y, m, d]) => {
      const organs = readOrgans((after ?? before) as string, words)
      const date = y && m && d ? isoDate(y, m, d) : undefined
      return organs ? { sponsor: organs.organs.join(' '), ...(date ? { date } : {}) } : undefined
    }),
  }),
}

const ORNAMENTS = '★☆◆◇■□●○【】'

// 目 录   本期目录   2023年总目录   ★目 录★
export const contentsHeading: LineRule<null> = {
  kind: 'contentsHeading',
  reading: () => ({
    first: `目本总總12${ORNAMENTS}`,
    last: `录錄次Ss引${ORNAMENTS}`,
    widest: 40,
    parser: match(
      new RegExp(
        `[${ORNAMENTS}]{0,3}${GAP}(?:本期|(?:\\d{4}年度?)?(?:全年)?[总總]${GAP})?目[^\\S\\r\\n]{0,12}[录錄次](?:索引)?(?:${GAP}(?:CONTENTS|Contents))?${GAP}[${ORNAMENTS}]{0,3}`,
        'y',
      ),
    ).map(() => null),
  }),
}
