/** 目录: the heading of the contents. */
import { GAP, type LineRule, match, SPACE } from './rule.js'

const ORNAMENTS = '★☆◆◇■□●○【】'

// 目 录   目录 / CONTENTS   本期目录   2023年总目录   ★目 录★
export const contentsHeading: LineRule<null> = {
  kind: 'contentsHeading',
  reading: () => ({
    first: `目本总總12${ORNAMENTS}`,
    last: `录錄次Ss引${ORNAMENTS}`,
    widest: 40,
    parser: match(
      new RegExp(
        `[${ORNAMENTS}]{0,3}${GAP}(?:本期|(?:\\d{4}年度?)?(?:全年)?[总總]${GAP})?目${SPACE}{0,12}[录錄次](?:索引)?(?:${GAP}[/／]?${GAP}(?:CONTENTS|Contents))?${GAP}[${ORNAMENTS}]{0,3}`,
        'y',
      ),
    ).map(() => null),
  }),
}
