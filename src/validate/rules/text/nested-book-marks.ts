/** 《关于印发《防汛预案》的通知》; ‹防汛预案› and <防汛预案> alone; 2019年印发的防汛管理办法同时废止 */
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Passage } from '../../passages.js'
import type { Context, Rule } from '../../rule.js'
import { BOOK_MARK, SINGLE_BOOK_MARK } from '../../signs.js'

/** What names a text stands near the beginning. */
const LONGEST = 400

const KIND = '(?:办法|条例|规定|细则|规则|章程|通知|通告|公告|意见|方案|预案|规划|计划|决定|标准|制度|报告|纲要)'
// ‹防汛预案›   <<防汛预案（试行）>>, not a<b>c
const SINGLE = new RegExp(`([〈‹＜<]{1,2})[㐀-鿿][^〈〉‹›<>＜＞]{1,60}?(?:${KIND}|法)(?:（[^（）]{1,12}）)?([〉›＞>]{1,2})`, 'g')
const NAME = `([㐀-鿿〇“”]{6,40}${KIND}(?:（(?:试行|暂行|修订|[^（）]{0,6}稿)）)?)`
const UNMARKED = new RegExp(
  [
    // 县政府2019年印发的云溪县防汛管理办法（云政发〔2019〕3号）同时废止。
    `(?:印发|公布|发布|颁布|制定|施行)的${NAME}(?:（[^（）]{1,30}）)?同时废止`,
    // 废止云溪县防汛管理办法（2003年5月8日县政府令第2号公布）
    `废止${NAME}(?=（[^（）]{0,30}(?:公布|发布|印发|\\d号)）)`,
    // 云溪县防汛管理办法已经县政府同意，现印发给你们
    `^${NAME}已[经由][^。]{1,60}现(?:予以?)?[印公发]`,
  ].join('|'),
)
// 此前印发的有关管理规定同时废止。 names none.
const ANY = /有关|相关|其他|其它|以前|此前|原有|同类|各类|一致|抵触|规范性|[该本我的]|^[与和对]/

export const nestedBookMarks: Rule = {
  id: 'text/nested-book-marks',
  severity: 'info',
  description: { zh: '书名号用错：里层应为〈〉，外层应为《》', en: 'A title inside a title belongs in 〈 〉, any other in 《 》' },
  source: 'GB/T 15834-2011 §4.15',
  messages: {
    nested: { zh: '书名号内应使用〈〉，现为“{marks}”：“{found}”', en: 'a title inside a title belongs in 〈〉, not “{marks}”: “{found}”' },
    single: { zh: '文件名称应使用《》，现为“{marks}”：“{found}”', en: 'a title belongs in 《》, not “{marks}”: “{found}”' },
    none: { zh: '文件名称没有用《》：“{found}”', en: 'the name of a text is not in 《》: “{found}”' },
  },
  fixable: true,
  check: (context) => ({
    passage(passage) {
      const { text } = passage
      if (passage.has(BOOK_MARK)) {
        let outer = -1
        for (const { open, close } of passage.brackets.pairs) {
          if (text[open] !== '《') continue
          if (open < outer) tell(context, passage, open, close)
          else {
            outer = close
            const from = indexBetween(text, '<', open, close)
            const to = from < 0 ? -1 : indexBetween(text, '>', from, close)
            if (to > 0) tell(context, passage, from, to)
          }
        }
      }
      if (passage.has(SINGLE_BOOK_MARK)) singles(context, passage)
      if (text.includes('废止') || text.slice(0, 60).includes('已')) unmarked(context, passage)
    },
  }),
}

/** As `indexOf`, no farther than where the brackets close. */
function indexBetween(text: string, sign: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === sign) return at
  return -1
}

function tell({ report, offset }: Context, passage: Passage, open: number, close: number): void {
  const { text } = passage
  const fix = [...passage.edit(open, '〈', offset), ...passage.edit(close, '〉', offset)]
  const data = { marks: `${text[open]}${text[close]}`, found: excerpt(text, open) }
  report({ ...passage.place(open, close + 1, offset), message: 'nested', data, fix })
}

/** Marks of an inner title that stand in no 《》, as far as the passage tells. */
function singles({ report, offset }: Context, passage: Passage): void {
  const { text, brackets } = passage
  if ([...brackets.unclosed, ...brackets.unopened].some((at) => '《》'.includes(text[at] as string))) return
  const outer = brackets.pairs.filter(({ open }) => text[open] === '《')
  for (const { 0: all, 1: before = '', 2: after = '', index } of matchesOf(text, SINGLE)) {
    if (outer.some(({ open, close }) => open < index && index < close)) continue
    const end = index + all.length
    const fix = before.length + after.length === 2 ? [...passage.edit(index, '《', offset), ...passage.edit(end - 1, '》', offset)] : []
    report({ ...passage.place(index, end, offset), message: 'single', data: { marks: before + after, found: excerpt(text, index) }, fix })
  }
}

/** The name of a text that is issued or repealed, without its marks. */
function unmarked({ report, offset }: Context, passage: Passage): void {
  const found = UNMARKED.exec(passage.text.slice(0, LONGEST))
  const name = found?.slice(1).find((one) => one !== undefined)
  if (!found || !name || ANY.test(name)) return
  const at = passage.text.indexOf(name, found.index)
  report({ ...passage.place(at, at + name.length, offset), message: 'none', data: { found: name } })
}
