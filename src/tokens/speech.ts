/** What stands between a speech's title and its salutation: `——2023年2月16日在…会议上`, `县长 李某`. */
import { firstOf } from '../apply.js'
import { isBlank } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import { DATE } from './date.js'
import { beginsLikeName, isName } from './names.js'
import { isOrganName } from './organ.js'
import { END, GAP, type LineRule, match, reading, SPACE } from './rule.js'
import { endingOf } from './words.js'

const YEAR = `(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})${SPACE}?年`
const ACTS = '[会會][议議]?上|通[过過]|修[订訂]|修正|修改|公布|[发發]布|批准|施行|签署|公告|签订|生效'

const FORMS = [
  // ——农业篇
  `[—－―─-]{1,4}${GAP}[^—－―─\\-\\d\\r\\n。][^\\r\\n。；]{3,70}`,
  // ——2023年2月16日在…会议上
  `[—－―─-]{2,4}${GAP}\\d[^\\r\\n。；]{5,70}[上中]`,
  // 2023年2月16日在…会议上
  `${YEAR}[^\\r\\n，。；日]{2,10}日在[^\\r\\n。；：]{5,70}[会會][议議]?上`,
  // （2007年8月30日第十届全国人民代表大会…通过）
  `[（(][^\\r\\n（）()]{0,40}${YEAR}[^\\r\\n]{4,900}(?:${ACTS})[^\\r\\n（）()。]{0,20}[)）]`,
  // 2007年8月30日第十届…会议通过   （2007年…会议通过⏎根据2012年…第一次修正⏎2022年…会议修订）
  `[（(]?(?:根据)?${YEAR}[^\\r\\n，。；日]{2,10}日(?!起)[^\\r\\n。；：]{2,160}(?:通[过過]|修[订訂]|修正|公[布佈]|[发發][布佈]|批准|失效|[废廢]止)[）)]?`,
  // 1995年9月1日 施行   2018年7月30日 某法院审判委员会第1745次会议   发布之日施行
  `${YEAR}[^\\r\\n，。；日]{2,10}日${SPACE}{1,4}(?:起?(?:施行|实施)|[^\\r\\n，。；：]{4,60}第[^\\r\\n，。；：]{1,10}次[㐀-鿿]{0,4}会议)`,
  '自?(?:公布|发布)之日起?(?:施行|实施)',
  `(?:中[华華])?民[国國](?=${SPACE}?[0-9〇零一二三四五六七八九十])[^\\r\\n，。；：]{6,80}(?:公布|[发發]布|修正|[订訂]定)[^\\r\\n。：]{0,24}`,
  // （某省体改委　一九九四年五月二十五日）
  `[（(][㐀-鿿]{2,20}${SPACE}{1,4}${YEAR}[^\\r\\n，。；日（）()]{2,10}日[）)]`,
  // （2023年4月）   （2014年5月26日—28日）
  `[（(]${GAP}${YEAR}${GAP}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})${GAP}月${GAP}(?:[^\\r\\n（）()，。日]{1,6}日${GAP}[—－~～至-][^\\r\\n（）()，。日]{1,12}日${GAP})?[）)]`,
]
const SUBTITLE = new RegExp(`(?:${FORMS.join('|')})${END}`, 'my')

// 1964年2月10日，某院司法行政厅: over the text of a letter in a collection
const DATED = new RegExp(`${DATE}[，,]${GAP}([㐀-鿿]{2,40})${END}`, 'my')

export const subtitle: LineRule<null> = {
  kind: 'subtitle',
  reading: (words) => ({
    first: '—－-―─（(0123456789一根中民自公发',
    widest: 1400,
    parser: firstOf(
      reading(match(SUBTITLE), () => null),
      reading(match(DATED), (found) => (isOrganName(withoutBlanks(found[4] as string), words) ? null : undefined)),
    ),
  }),
}

export interface ReadByline {
  name: string
}

const SPOKEN = /[㐀-鿿、][^\r\n]{2,40}/y
const OFFICE = /^[㐀-鿿、]{0,21}$/

/** 縣　長　翁　雲　溪: each character is set apart. */
const SET_APART = new RegExp(`^(?:[㐀-鿿]${SPACE}{1,4}){4,8}[㐀-鿿]$`)
const LONGEST_NAME = 3

// 县长 李某   某县人民政府县长 张某某
export const byline: LineRule<ReadByline> = {
  kind: 'byline',
  reading: ({ posts }) => {
    const post = endingOf(posts)
    return {
      widest: 52,
      without: '。；，：《》“”',
      needs: ' ',
      parser: reading(match(SPOKEN), ([printed]) => {
        const line = printed.replace(/[\s*]{1,40}$/, '')
        for (let at = 1; at < line.length; at++) {
          if (!isBlank(line.charCodeAt(at))) continue
          const before = line.slice(0, at)
          while (isBlank(line.charCodeAt(at + 1))) at++
          const name = line.slice(at + 1)
          const ending = isName(name) ? post(before) : undefined
          if (ending !== undefined && OFFICE.test(before.slice(0, -ending.length))) return { name: withoutBlanks(name) }
        }
        const name = SET_APART.test(line) ? withoutBlanks(line).slice(-LONGEST_NAME) : ''
        return beginsLikeName(name, 0) && post(withoutBlanks(line).slice(0, -LONGEST_NAME)) !== undefined ? { name } : undefined
      }),
    }
  },
}
