/** 成文日期 that is typed with points, cut short, or has lost its signs: what stands about it tells that it is one. */
import { compiled } from '../compiled.js'
import { isoDate, NUMERALS } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { type ReadDate, readDate } from './date.js'
import type { Token } from './index.js'

// 2023.7.3   and 2023午7月3日, 2023年7．3日, 2023年7月府3日, where one or two of 年月日 tell what a reader mistook, or read of the seal
const TYPED = compiled(
  () =>
    /^([12]\d{3})(?:([.．/-])(\d{1,2})\2(\d{1,2})[日.]?|(?=[^年月日]{0,8}[年月日])[^\d—–－~～至第总-]{1,3}(\d{1,2})[^\d—–－~～至第总-]{1,3}(\d{1,2})\D{1,2})$/,
)
// 20230703, 2023703, 2023 7 3: what a page shows whose font has no 年月日
const BARE = compiled(() => /^((?:19|20)\d\d)(?:(\d{2,4})|\s{1,4}(\d{1,2})\s{1,4}(\d{1,2}))$/)
/** A shorter one could be an amount in a table. */
const WHOLE_DAY = 8
const NUMBER = `[0-9${NUMERALS}]`
const INCOMPLETE = compiled(
  () => new RegExp(`^(?:${NUMBER}{4}年${NUMBER}{1,3}月(?:${NUMBER}{1,3})?|(?:${NUMBER}{2}年)?${NUMBER}{1,3}月${NUMBER}{1,3}日)$`),
)
const WIDEST_TYPED = 30

const SIGNS = new Set(['organ', 'byline'])

/** What stands below a sign-off: the cells of a table, one below another, have months among them too. */
const BELOW = new Set(['annotation', 'annexMark', 'attachmentNote', 'contentsHeading', 'title', 'titleOpening', 'imprint'])

/** 某县人民政府⏎2023.7.3: a date as it is typed, below a signature; 二〇二三年七月, without a day; 2023年7月3日 whose signs a page has lost. */
export function markTypedDates(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.width > WIDEST_TYPED || !SIGNS.has((tokens[at - 1] as Token).kind)) continue
    const value = typedDate(inkOf(text, line), tokens, at)
    if (value) tokens[at] = { kind: 'date', value, first: at, last: at }
  }
}

function typedDate(ink: string, tokens: readonly Token[], at: number): ReadDate | undefined {
  const [found, year, , month, day, otherMonth, otherDay] = TYPED().exec(ink) ?? []
  if (found) return readDate(year as string, (month ?? otherMonth) as string, (day ?? otherDay) as string)
  const lost = withoutSigns(ink)
  if (lost) return ink.length >= WHOLE_DAY || isOfSignOff(tokens, at) ? lost : undefined
  return INCOMPLETE().test(withoutBlanks(ink)) && isOfSignOff(tokens, at) ? {} : undefined
}

/** Of 2023111 nobody knows the month. */
function withoutSigns(ink: string): ReadDate | undefined {
  const [, year, digits, month, day] = BARE().exec(ink) ?? []
  if (!year) return undefined
  const parts = digits ? [1, 2].map((of) => [digits.slice(0, of), digits.slice(of)]) : [[month, day]]
  const days = parts.flatMap(([m, d]) => isoDate(year, m as string, d as string) ?? [])
  return days.length === 1 ? { date: days[0] as string } : days.length > 1 ? {} : undefined
}

/** Below the title of a plan stand organ and month too. Above the organ in a table is a name; at the text's end an imprint could follow. */
function isOfSignOff(tokens: readonly Token[], at: number): boolean {
  let below = at + 1
  while (tokens[below]?.kind === 'furniture') below++
  const over = above(tokens, at)
  return over === 'title' || (over !== 'bare' && BELOW.has(tokens[below]?.kind ?? 'imprint'))
}

/** The kind of what stands above the organs over a line. */
function above(tokens: readonly Token[], at: number): string | undefined {
  let over = at - 1
  while (tokens[over]?.kind === 'organ') over--
  return tokens[over]?.kind
}
