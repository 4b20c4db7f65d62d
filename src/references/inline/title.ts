/** 《标题》 with what stands right after it: `（云政发〔2023〕15号）`, `（以下简称《纲要》）`, `第三条第二款`. */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../../apply.js'
import { nestedTitles, normalTitle } from './names.js'
import { numberAt, SIGN } from './number.js'
import { paths } from './path.js'
import { before, closing, type InlineRule, inOrder, match, optional, type ReadCitation, reading } from './rule.js'

/** No title is longer, in UTF-16 units. */
const LONGEST = 240

/** 《…《…》…》: the title without its outer marks. */
const quoted: Parsimmon.Parser<string> = Parsimmon((input, at) => {
  const end = closing(input, at, '《', '》', LONGEST)
  return end < 0 ? FAILED : succeed(end + 1, input.slice(at + 1, end))
})

interface Bracket {
  documentNumber?: string
  shortName?: string
  /** （试行）, （2021年修订）: a part of the title. */
  version?: string
}

const NUMBERED = new RegExp(SIGN)
const SHORT = /以下(?:简称|统称)(?:为)?[：:]? ?[《“"「]?([^《》“”"「」（）()，。；]{1,30})[》”"」]?/
const VERSION = /^[（(](?:试行|暂行|(?:[0-9]{4} ?年?)?(?:修订|修正|修改)(?:版|稿)?|征求意见稿|[0-9]{4} ?年?版)[）)]$/

// （国发〔2022〕11号，以下简称《纲要》）   （试行）
const bracket = reading(
  match(/[（(](?:[^（）()《》]|《[^《》]{1,60}》|[（(][^（）()]{0,20}[）)]){2,100}[）)]/y),
  ([printed]): Bracket | undefined => {
    if (VERSION.test(printed)) return { version: printed }
    const sign = NUMBERED.exec(printed)
    const number = sign ? numberAt(printed.slice(1, sign.index), sign[1]) : undefined
    const shortName = SHORT.exec(printed)?.[1]
    if (!number && !shortName) return undefined
    return { ...(number ? { documentNumber: number.documentNumber } : {}), ...(shortName ? { shortName: normalTitle(shortName) } : {}) }
  },
)

const blank = match(/ ?/y)

const citation = inOrder(
  [quoted, blank.then(bracket).many(), optional(blank.then(paths))],
  (inner, brackets, divisions): ReadCitation | undefined => {
    const about = Object.assign({}, ...brackets) as Bracket
    const title = normalTitle(inner + (about.version ?? ''))
    const nested = nestedTitles(title)
    if (!title) return undefined
    return {
      type: 'citation',
      title,
      ...(about.documentNumber ? { documentNumber: about.documentNumber } : {}),
      ...(about.shortName ? { shortName: about.shortName } : {}),
      ...(nested.length > 0 ? { nested } : {}),
      ...(divisions ? { paths: divisions } : {}),
    }
  },
)

// 《甲法》及其实施条例   《甲法》（以下简称《甲》）及其实施细则
const LAW = /《([^《》]{2,60})》(?:[（(][^（）()]{1,60}[）)])?$/

/** The 实施条例 of a law is called as the law and by this word. */
export const implementing: InlineRule = {
  anchor: '及其(?=实施(?:条例|细则|办法))',
  parser: inOrder(
    [before(LAW, 130), match(/及其(实施..)/y), optional(blank.then(paths))],
    ([, law = ''], { 1: word = '', index }, divisions): ReadCitation => ({
      type: 'citation',
      title: normalTitle(law.replace(/[（(][^（）()]*[）)]$/, '') + word),
      from: index + 2,
      ...(divisions ? { paths: divisions } : {}),
    }),
  ),
}

export const title: InlineRule = {
  anchor: '《',
  parser: citation,
}
