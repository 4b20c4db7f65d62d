/** 目录: the heading of the contents. */
import { GAP, type LineRule, match, SPACE } from './rule.js'

/** 2017年《某县人民政府公报》总目录   某县人民政府公报2017年度总目录 */
const YEARLY = `(?:\\d{4}年度?)?《?[㐀-鿿]{4,24}(?:公报|政报)》?(?:\\d{4}年度?)?(?:全年)?[总總]目[录錄](?:索引)?`

const ORNAMENTS = '★☆◆◇■□●○【】'

// 目 录   目录 / CONTENTS   本期目录   本期要目   目? 录: of a blank, in another encoding   2023年总目录   ★目 录★   某县人民政府公报2017年总目录
export const contentsHeading: LineRule<null> = {
  kind: 'contentsHeading',
  reading: () => ({
    last: `录錄次目读讀Ss引${ORNAMENTS}`,
    widest: 80,
    parser: match(
      new RegExp(
        `${YEARLY}|[${ORNAMENTS}]{0,3}${GAP}(?:(?:CONTENTS|Contents)${GAP}[/／]?${GAP})?(?:本${GAP}期${GAP}|(?:\\d{4}年度?)?(?:全年)?[总總]${GAP})?(?:目(?:${SPACE}|[?？]){0,12}[录錄次]|要${SPACE}{0,4}目|(?<=本期${GAP})[导導][读讀])(?:索引)?(?:${GAP}[/／]?${GAP}(?:CONTENTS|Contents))?${GAP}[${ORNAMENTS}]{0,3}`,
        'y',
      ),
    ).map(() => null),
  }),
}
