/** 处500元以上200元以下罚款; 处1000元以上3万以下罚款; 由650元提高到620元; 规划期为2021—2015年; 2024年9月—2024年5月 */
import { NUMERALS, toNumber } from '../../../numerals.js'
import { matchesOf } from '../../matches.js'
import type { Data } from '../../message.js'
import type { Rule } from '../../rule.js'

const AMOUNT = `(\\d{1,12}(?:\\.\\d{1,4})?|[${NUMERALS}]{1,7})`
const UNIT = '([㐀-鿿%％℃/／]{1,7}?)'
// 处五百元以上二千元以下   造成10人以上、30人以下死亡
const BOUNDS = new RegExp(`(?<![\\d.第${NUMERALS}])${AMOUNT}${UNIT}以上([、，])?至?${AMOUNT}${UNIT}以下`, 'g')
// 60岁以上、16岁以下 are two groups of people; so much money, or so many people, is one.
const ONE_GROUP = /[元人户亩]$/
// 100亩以上、50亩以下的项目，分别由县、乡审批
const APART = /^[^。；]{0,40}分别/
// 由每人每月620元提高到650元   由0.85元/千瓦时降至0.60元/千瓦时
const CHANGE = new RegExp(
  `[由从](?:[^，。；：、（）()\\d负降减增长升—－-]{0,12})(?<!第)(\\d{1,12}(?:\\.\\d{1,4})?)${UNIT}(提高|增加|上升|上调|提升|扩大|降低|下降|下调|减少|压减|缩减|压缩|缩短|[升增涨降减缩])(?:到|至|为)(?:[^，。；：、（）()\\d负降减增长升第—－-]{0,10})(\\d{1,12}(?:\\.\\d{1,4})?)([㐀-鿿%％℃/／]{1,7})`,
  'g',
)
// 规划期为2021—2025年   （2023年至2027年）   2024年5月—2025年9月
const YEARS = /(?<![\d.-])((?:19|20)\d{2})年?(?:(\d{1,2})月)?(?:[—－–~～-]{1,2}|至|到)((?:19|20)\d{2})年(?!第)(?:(\d{1,2})月)?/g

/** Of grades and classes either end may be the higher. */
const GRADE = /[级类档]/
/** A better rank has a lower number, and what is quicker takes less time. */
const FEWER_IS_MORE = /位|名|时|天|日|分|秒|周|月/
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

export const range: Rule = {
  id: 'figures/range',
  severity: 'error',
  description: { zh: '数值的上下限、升降与数字矛盾', en: 'The ends of a range, or of a rise or fall, contradict its words' },
  source: 'GB/T 15835-2011 §5.1',
  messages: {
    bounds: { zh: '下限大于上限：“{found}”', en: 'the lower bound is above the upper: “{found}”' },
    change: { zh: '称“{word}”，数字却相反：“{found}”', en: 'the text says “{word}”, the figures do the opposite: “{found}”' },
    years: { zh: '止期早于起期：“{found}”', en: 'it ends before it begins: “{found}”' },
    unit: { zh: '上限缺单位“{unit}”：“{found}”', en: 'the upper bound lacks its unit, {unit}: “{found}”' },
  },
  check: ({ report }) => ({
    leaf(node) {
      const { value } = node
      if (node.type === 'furniture' || node.type === 'stray') return
      const tell = (message: string, { 0: found, index }: RegExpMatchArray, more: Data = {}) =>
        report({ node, within: [index as number, (index as number) + found.length], message, data: { found, ...more } })
      if (value.includes('以下'))
        for (const match of matchesOf(value, BOUNDS)) {
          const [low, high] = [amountOf(match[1], match[2]), amountOf(match[4], match[5])]
          if (low.unit !== '' && high.unit === '') tell('unit', match, { unit: low.unit })
          else if (low.unit === high.unit && low.number > high.number && (!match[3] || isOneGroup(value, match, low.unit)))
            tell('bounds', match)
        }
      if (value.includes('由') || value.includes('从'))
        for (const match of matchesOf(value, CHANGE)) {
          const [, from = '', unit = '', word = '', to = '', other = ''] = match
          const rises = /[增升扩涨]|提高|上调/.test(word)
          const opposite = rises ? Number(to) < Number(from) : Number(to) > Number(from)
          if (opposite && other.startsWith(unit) && !GRADE.test(unit) && !(rises && FEWER_IS_MORE.test(unit)))
            tell('change', match, { word })
        }
      if (value.includes('年'))
        for (const match of matchesOf(value, YEARS)) {
          const [, from, fromMonth = 0, to, toMonth = 12] = match
          if (12 * Number(to) + Number(toMonth) < 12 * Number(from) + Number(fromMonth)) tell('years', match)
        }
    },
  }),
}

/** 五 and 万元 → 50000 and 元 */
function amountOf(number = '', unit = ''): { number: number; unit: string } {
  const scale = SCALES[unit[0] as string]
  const amount = /\d/.test(number) ? Number(number) : toNumber(number)
  return scale ? { number: amount * scale, unit: unit.slice(1) } : { number: amount, unit }
}

function isOneGroup(value: string, { 0: found, index = 0 }: RegExpMatchArray, unit: string): boolean {
  const end = index + found.length
  return ONE_GROUP.test(unit) && !APART.test(value.slice(end, end + 50))
}
