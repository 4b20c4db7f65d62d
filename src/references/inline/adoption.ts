/** 通过: `已经县人民政府第16次常务会议研究通过`, the first meeting of `…常务会议、县委常委会会议`, `经县委、县政府同意`, `已由县人民代表大会常务委员会第三次会议于2023年5月8日通过`. */
import { toNumber } from '../../numerals.js'
import { DAY, dayOf, NUMBER } from './numerals.js'
import { type InlineRule, match, type ReadAdoption, reading } from './rule.js'

const BODY = '[㐀-鿿]{0,20}?(?:政府|委员会|常委会|党组|[省市县区党]委|大会(?:常务委员会)?|国务院)'
const NTH = `(?:第[0-9一二三四五六七八九十]{1,3}届|[0-9]{4} ?年度?)? ?第 ?(${NUMBER}) ?次 ?`
const ADOPTED = new RegExp(
  `(?:经|已[于由]) ?(?:${DAY} ?[由经]?)?(${BODY}(?:、${BODY}){0,2}) ?(?:${DAY} ?)?(?:${NTH})?([㐀-鿿]{0,6}会议?)?(?:${NTH}([㐀-鿿]{0,4}会议?))? ?(?:[、和][^，。；、]{2,30}会议? ?)?(?:于 ?${DAY} ?)?(?:集体|研究|审议|讨论|审定|审核|表决|修订){0,3}并?(?:同意|通过|批准|决定)`,
  'y',
)

export const adoption: InlineRule = {
  anchor: '(?:经|已[于由])(?=[㐀-鿿]{0,22}(?:政府|委员会|常委会|党组|[省市县区党]委|大会|国务院)|[0-9 ])',
  parser: reading(match(ADOPTED), (found): ReadAdoption => {
    const [, y1, m1, d1, body, y2, m2, d2, nth, kind, nthAfter, kindAfter, y3, m3, d3] = found
    const date = dayOf(y1 ?? y2 ?? y3, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3)
    const meeting = nth ?? nthAfter
    const meetingKind = kindAfter ?? kind
    return {
      type: 'adoption',
      body: body as string,
      ...(meeting ? { meeting: toNumber(meeting) } : {}),
      ...(meetingKind ? { meetingKind } : {}),
      ...(date ? { date } : {}),
    }
  }),
}
