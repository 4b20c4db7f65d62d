/**
 * 部首: many PDF files give ⼈, the radical of a dictionary, for 人, and a few the character for compatibility U+F9A8 for 令. They are
 * the same in print, and so they are in the tree.
 */

/** Radicals that Unicode names no character for, and the character that print has. */
const SUPPLEMENT =
  '⺠民⺬示⻑长⺎兀⺟母⺝月⺫目⺒巳⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
/** Where they stand in Unicode. */
export const RADICALS = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const
const ANY = /[\u2e80-\u2fd5\uf900-\ufaff]/g

/** ⼀、加强⼈⺠防空⼯作 → 一、加强人民防空工作: as long as it was. */
export function withoutRadicals(text: string): string {
  return text.search(ANY) < 0 ? text : text.replace(ANY, characterOf)
}

function characterOf(radical: string): string {
  const at = SUPPLEMENT.indexOf(radical)
  if (at >= 0) return SUPPLEMENT[at + 1] as string
  const character = radical.normalize('NFKC')
  return character.length === 1 ? character : radical
}
