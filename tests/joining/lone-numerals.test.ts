/** Numerals alone on their lines: which of them stand over the sections of a speech. */
import { expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { markLoneNumerals } from '../../src/joining/lone-numerals.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'

/** The numerals alone that are labels, by their lines. */
function labelsOf(text: string): number[] {
  const { lines } = splitLines(text)
  const tokens = readerOf(base).tokenize(text, lines)
  markLoneNumerals(text, lines, tokens)
  return tokens.flatMap(({ kind }, at) => (kind === 'label' && (lines[at]?.width ?? 0) <= 4 ? at : []))
}

it.each<[string, string, number[]]>([
  ['with text below each', '一\n甲要值守。\n二\n乙要值守。\n三\n丙要值守。', [0, 2, 4]],
  ['whatever lists the sections have', '一\n甲要值守。\n一、乙要值守。\n二、丙要值守。\n二\n丁要值守。', [0, 4]],
  ['no cells of a table', '一\n柳塘水库\n二\n石桥水库', []],
  ['no page number between items', '一、甲要值守。\n二\n乙要值守。\n三、丙要值守。', []],
  ['no page number above the first item', '一\n甲要值守。\n一、乙要值守。\n二、丙要值守。', []],
  ['no sections of the contents', '目录\n一\n县政府文件\n关于甲的通知　1\n二\n关于乙的通知　2', []],
])('%s', (_, text, at) => {
  expect(labelsOf(text)).toEqual(at)
})
