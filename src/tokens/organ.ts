/** 发文机关署名: an organ's name alone on its line, or several names beside each other. */

import type { Vocabulary } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { type LineRule, match, oncePer, reading } from './rule.js'
import { endingOf, lastOf } from './words.js'

// 李某为某省民族宗教事务委员会: an appointment goes on in the next line; 某局对市政协…的答复, 自公布之日起施行, 闭幕会
const NOT_IN_A_NAME =
  /[，。；：！？《》“”"、,;:!?…〔〕[\]【】0-9①-⑳]|[关關][于於]|的|[负負][责責]|印[发發]|[转轉][发發]|批[转轉准]|施行|各有[关關]|[为為][㐀-鿿]{1,6}[省市县縣区區]|[局府委厅廳室会會部院][对對](?!外)|[干幹]部$|中小[学學]校?$|(?:[开開闭閉]幕|座[谈談]|推[进進]|[动動][员員]|表彰|[汇匯][报報]|[协協][调調]|[发發]布|[听聽][证證]|研[讨討]|[调調]度|[办辦]公|常[务務])[会會]$/
// 各单位, 本院, 第三局, 由县财政局, 在全县经济工作会, 根据省政府, 转发省政府办公厅
const NEVER_FIRST = /^(?:[各本第由向经在]|根据|按照|依据|[转轉批][发發转轉])/
const SEAL = /[（(](?:印|章|盖章|印章|公章|代章)[）)]$/

const namedBy = oncePer(({ organEndings }: Vocabulary) => endingOf(organEndings))

/** Whether the text, without blanks, is the full name of an organ. */
export function isOrganName(text: string, words: Vocabulary): boolean {
  const name = text.endsWith('）') || text.endsWith(')') ? text.replace(SEAL, '') : text
  if (name.length < 2 || name.length > 40) return false
  const listed = words.organs.has(name)
  if (!listed && (name.length < 3 || namedBy(words)(name) === undefined || NEVER_FIRST.test(name))) return false
  return !NOT_IN_A_NAME.test(name)
}

export interface ReadOrgans {
  organs: string[]
}

/** `某县财政局 某县教育局` → both, each without letter-spacing; undefined where a part is no organ. */
export function readOrgans(line: string, words: Vocabulary): ReadOrgans | undefined {
  const whole = withoutBlanks(line)
  const parts = whole === line ? [] : line.trim().split(/\s{1,20}/)
  const names = parts.length > 1 && parts.every((part) => part.length >= 3 && isOrganName(part, words)) ? parts : [whole]
  return names.every((name) => isOrganName(name, words)) ? { organs: names } : undefined
}

// 某县人民政府办公室
export const organ: LineRule<ReadOrgans> = {
  kind: 'organ',
  reading: (words) => ({
    last: `${lastOf(words.organEndings)}${lastOf(words.organs)}）)`,
    widest: 90,
    without: '，。；：！!？?《》“”、,;:…〔〕[]【】0123456789',
    parser: reading(match(/[^\r\n，。；：*]{2,60}/y), (found) => readOrgans(found[0], words)),
  }),
}
