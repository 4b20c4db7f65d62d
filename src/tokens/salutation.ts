/** 主送机关 (GB/T 9704-2012 §7.3.2) and 称谓: `各乡（镇）人民政府，县直各有关单位：`, `各位代表：`. */

import { compiled } from '../compiled.js'
import type { Vocabulary } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { simplified } from '../variants.js'
import { isName } from './names.js'
import { isOrganName } from './organ.js'
import { type LineRule, match, reading } from './rule.js'

export interface ReadSalutation {
  organs: string[]
}

export const EVERYONE =
  /^(?:(?:沿[江海边]|边境)?各|全[国省市县区州盟旗镇乡村]|县直|市直|省直|区直|有关|相关|机关各|委机关|驻|中央|军委|[省市县區区州旗盟]政府(?:各|有关)|[㐀-鿿]{1,6}(?:直属|所属|下属|机关)各|[局厅委院校司部]属各)/
const TO_PEOPLE = compiled(
  () =>
    /^(?:(?:各位|广大|全体)[㐀-鿿]{0,8}?){0,2}(?:各位|副?主任|副?主席|副?委员长|秘书长|代表|委员|同志|朋友|市民|读者|游客|用户|农户|商户|经营者|驾驶员|来宾|领导|网友|村民|居民|业主|家长|群众|学生|员工|干部职工|们|、|，|,)+$/,
)
// 市消防支队全体官兵, but no 经全体村民讨论   石桥镇柳塘村及有关农户
const ALL_OF = /(?<![经經])全[体體][㐀-鿿]{2,6}$|[及和](?:有[关關]|相[关關]|被征[地收])[㐀-鿿]{0,6}[户戶民人]$/
// 陈某某委员   陈某、刘某某等代表
const OFFICE = compiled(() => /等?(?:\d{1,2}[名位])?(?:代表|委员|同志|先生|女士)$/)
const MOST_PEOPLE = 13
const NO_ADDRESSEE = /如下$|下列|通知$|公告$|决定$|包括$|意见$|以下|事项$|[。；：《》“”]|^附件|^联系|^其中|^主要|^具体|^一是/

function namesPeople(text: string): boolean {
  const names = OFFICE().test(text) ? text.replace(OFFICE(), '').split(/[、，]/) : []
  return names.length > 0 && names.length <= MOST_PEOPLE && names.every(isName)
}

const LEVEL = '(?:自治[区州县旗]|直辖市|计划单列市|[省市州盟县旗区乡镇])'
const BEGINS_WITH_LEVEL = new RegExp(`^${LEVEL}`)
const ENDS_IN_LEVEL = new RegExp(`${LEVEL}(?:[（(][^（）()]{1,8}[）)])?$`)
const PARTS = new RegExp(`^(?:${LEVEL}|[委办局厅部室院所处])$`)

/** 各省、自治区、直辖市人民政府; 各县、区政府; 市政府各委、办、局: what the parts have in common stands once. But 各乡镇、县财政局 */
function sharesName(before: string, part: string): boolean {
  if (PARTS.test(part)) return true
  if (!BEGINS_WITH_LEVEL.test(part) || EVERYONE.test(part) || !ENDS_IN_LEVEL.test(before)) return false
  return !/[乡镇]$/.test(before) || /^[乡镇]/.test(part)
}

/** Splits at the separators that stand outside brackets, where each part is an organ, or a class of them, by itself. */
export function splitOrgans(text: string): string[] {
  const organs: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text[at]
    if (char === '（' || char === '(') depth++
    else if (char === '）' || char === ')') depth--
    else if (char === undefined || (depth <= 0 && '，,、；;\n'.includes(char))) {
      const organ = text.slice(from, at).trim()
      const last = organs.at(-1)
      if (last && text[from - 1] === '、' && sharesName(simplified(last), simplified(organ)))
        organs[organs.length - 1] = `${last}、${organ}`
      else if (organ) organs.push(organ)
      from = at + 1
    }
  }
  return organs
}

const COLON = /[：:]/

export function readSalutation(text: string, words: Vocabulary): ReadSalutation | undefined {
  // . 各乡镇人民政府：, with a speck on the paper
  const list = withoutBlanks(text.replace(/^[.·•]\s|[：:；;\s*]{1,9}$/g, ''))
  if (list.length < 2 || list.length > 400) return undefined
  // 各市、县人民政府：省直各单位：
  const parts = list.split(COLON)
  if (parts.length > 1) return parts.every((part) => namesAddresseesOnly(part, words)) ? { organs: parts.flatMap(splitOrgans) } : undefined
  const organs = splitOrgans(list)
  const plain = simplified(list)
  if (TO_PEOPLE().test(plain) || namesPeople(plain)) return { organs }
  if (NO_ADDRESSEE.test(plain)) return undefined
  const fits =
    organs.every((o) => o.length <= 60) && organs.some((o) => EVERYONE.test(simplified(o)) || ALL_OF.test(o) || isOrganName(o, words))
  return fits ? { organs } : undefined
}

// 各学校   县直各部门, but no 责任单位
const ADDRESSED =
  /(?<!责任|牵头|配合|主管|[承主协]办|发布)(?:单位|政府|部委|部门|机构|团体|企业|公司|校|[中小]学|街道|乡|镇|县|市|[科处]室|站所|村|社区|医院|分局)$/

/** Every part of the list is an organ, a class of them, or people. */
export function namesAddresseesOnly(text: string, words: Vocabulary): boolean {
  const organs = readSalutation(text, words)?.organs ?? []
  return (
    organs.length > 0 &&
    organs.every(
      (organ) => ADDRESSED.test(organ) || TO_PEOPLE().test(organ) || namesPeople(organ) || isOrganName(organ.replace(/^各/, ''), words),
    )
  )
}

export const salutation: LineRule<ReadSalutation> = {
  kind: 'salutation',
  reading: (words) => ({
    last: '：:',
    widest: 800,
    without: '。；《》“”',
    parser: reading(match(/[^\r\n]{2,400}/y), ([found]) => readSalutation(found, words)),
  }),
}
