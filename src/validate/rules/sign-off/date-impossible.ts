/** 2023年2月30日, as the date of a document and in its text; 2024年10月27日（星期六）, which was a Sunday; 9月22日至20日; 4月3日至5日放假，共4天 */
import type { Parent } from '../../../nodes.js'
import { isoDate } from '../../../numerals.js'
import { documentOf } from '../../../visit.js'
import { matchesOf } from '../../matches.js'
import type { Report, Rule } from '../../rule.js'

// 2023年2月30日   9月31日
const DATE = /(?<!\d)(?:([12]\d{3})年)?(\d{1,2})月(\d{1,2})日/g

const LEAP_YEAR = '2000'

const WEEK = '日一二三四五六'
// （星期六）   周六
const WEEKDAY = /^\s?[（(]?(?:星期|周|礼拜)([一二三四五六日天])/

// 9月22日9时至20日   2024年9月22日（星期日）—2024年9月20日   5月6日起至17日止   2023年10月10日起施行，有效期至2028年10月9日
const END =
  /^[\d时点分:：上下午早晚整（）()星期周一二三四五六日天]{0,12}起?(?:(?:施行|实施|执行|生效)?，?有效期[为截]?)?(?:至|到|[—－–~～-]{1,2})(?:([12]\d{3})年)?(?:(\d{1,2})月)?(\d{1,2})日/

export const dateImpossible: Rule = {
  id: 'sign-off/date-impossible',
  severity: 'error',
  description: {
    zh: '日期不存在，或与星期、起止不符',
    en: 'A date that the calendar does not have, or not on that day of the week, or after its end',
  },
  source: 'GB/T 7408-2005',
  messages: {
    impossible: { zh: '日历上没有“{found}”', en: 'the calendar has no “{found}”' },
    weekday: { zh: '{date}是星期{expected}，不是星期{found}', en: '{date} is 星期{expected}, not 星期{found}' },
    range: { zh: '“{found}”的止日早于起日', en: '“{found}” ends before it begins' },
    days: { zh: '“{found}”，实为{expected}天', en: '“{found}”, which are {expected} days' },
  },
  check: ({ report }) => ({
    leaf(node, ancestors) {
      const { value } = node
      if (node.type === 'date' || !value.includes('日')) return
      for (const found of matchesOf(value, DATE)) {
        const { 0: date, 1: year, 2: month = '', 3: day = '', index } = found
        const end = index + date.length
        // 农历2月30日 is none of this calendar.
        if (/[农阴]历/.test(value.slice(Math.max(0, index - 8), index))) continue
        if (!isoDate(year ?? LEAP_YEAR, month, day)) {
          report({ node, within: [index, end], message: 'impossible', data: { found: date } })
          continue
        }
        const after = value.slice(end, end + 32)
        const fault = wrongWeekday(found, after, ancestors) ?? endsBefore(found, after) ?? wrongDays(found, value.slice(end, end + 64))
        if (fault) report({ ...fault, node, within: [index, end + fault.length] })
      }
    },
    date(node) {
      // The masthead's date line may hold no day: （月刊）
      if (!node.date && /年.*月.*[日曰]/.test(node.value)) report({ node, message: 'impossible', data: { found: node.value } })
    },
  }),
}

/** What is said of a date, and how far it goes on behind that. */
type Fault = Pick<Report, 'message' | 'data'> & { length: number }

function wrongWeekday(
  { 0: date, 1: printed, 2: month = '', 3: day = '' }: RegExpExecArray,
  after: string,
  ancestors: readonly Parent[],
): Fault | undefined {
  const [words, found] = WEEKDAY.exec(after) ?? []
  const { date: signed, title = '' } = documentOf(ancestors) ?? {}
  const year = Number((printed ?? signed)?.slice(0, 4))
  if (!words || !found || !year) return undefined
  const nearly = printed ? [year] : yearsOf(title, year, Number(month))
  const days = nearly.map((one) => WEEK[new Date(Date.UTC(one, Number(month) - 1, Number(day))).getUTCDay()] as string)
  if (days.includes(found.replace('天', '日'))) return undefined
  const whole = printed ? date : `${year}年${date}`
  return { message: 'weekday', data: { date: whole, found, expected: days[0] as string }, length: words.length }
}

/** A notice of November speaks of the holidays of the next year, and one on those of 2022 of them and of the days about New Year. */
function yearsOf(title: string, signed: number, month: number): number[] {
  const titled = [signed, signed + 1].filter((year) => title.includes(`${year}年`))
  if (titled.length === 0) return [signed, signed + 1, signed - 1]
  return titled.concat(month === 12 ? titled.map((year) => year - 1) : month === 1 ? titled.map((year) => year + 1) : [])
}

// 4月3日（星期日）至5日（星期二）放假调休，共3天
const DAYS = /^(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:放假|休|停课)[^，。；：]{0,4}[，（(]共(?:计)?(\d{1,2})天[）)]?/

/** Both days are counted. */
function wrongDays({ 0: date, 1: year = LEAP_YEAR, 2: month = '', 3: day = '' }: RegExpExecArray, after: string): Fault | undefined {
  const [words = '', toYear = year, toMonth = month, toDay = ''] = END.exec(after) ?? []
  const [more = '', days] = DAYS.exec(after.slice(words.length)) ?? []
  const [from, to] = [isoDate(year, month, day), isoDate(toYear, toMonth, toDay)]
  // Nobody knows how long a February is whose year is not given.
  if (!words || !days || !from || !to || to < from || (year === LEAP_YEAR && Number(month) < 3 && Number(toMonth) > 2)) return undefined
  const expected = 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (expected === Number(days)) return undefined
  return { message: 'days', data: { found: date + words + more, expected }, length: words.length + more.length }
}

function endsBefore({ 0: date, 1: year = LEAP_YEAR, 2: month = '', 3: day = '' }: RegExpExecArray, after: string): Fault | undefined {
  const [words, toYear, toMonth = month, toDay = ''] = END.exec(after) ?? []
  // 11月1日至3月31日 goes on into the next year.
  if (!words || (toYear ? year === LEAP_YEAR : toMonth !== month)) return undefined
  const [from, to] = [isoDate(year, month, day), isoDate(toYear ?? year, toMonth, toDay)]
  return from && to && to < from ? { message: 'range', data: { found: date + words }, length: words.length } : undefined
}
