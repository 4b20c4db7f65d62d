/** Where a line's end, a mark or a tag of the text's source stands within what is read as several things. */
import { expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { firstBreach, leavesOf } from '../support/laws.js'

const BODY = '　　各乡镇要落实责任，各有关部门要密切配合，\n确保全县安全度汛。\n'.repeat(4)

/** Each leaf of a type: its value and its print. */
function read(text: string, type: string): [value: string, print: string][] {
  const tree = parse(text)
  expect(firstBreach(text, tree)).toBeUndefined()
  return leavesOf(tree)
    .filter((leaf) => leaf.type === type)
    .map(({ value, position: { start, end } }) => [value, text.slice(start.offset, end.offset)])
}

it('the last of several names under a document', () => {
  const text = `关于防汛的通知\n\n${BODY}云溪县财政局　云溪县发展和改革局　云溪县教育\n局\n2023年7月3日\n\n云溪县教育局\n关于开学的通知\n`
  expect(read(text, 'signature')).toEqual([
    ['云溪县财政局', '云溪县财政局'],
    ['云溪县发展和改革局', '云溪县发展和改革局'],
    ['云溪县教育局', '云溪县教育\n局'],
  ])
})

it('two appointments, the first with a phrase in bold', () => {
  const text = '云溪县人民政府关于王小明等任免的通知\n\n任命王小明为**云溪县**财政局局长，免去李小红的云溪县教育局局\n长职务。\n'
  expect(read(text, 'appointment').map(([value]) => value)).toEqual([
    '任命王小明为云溪县财政局局长，',
    '免去李小红的云溪县教育局局长职务。',
  ])
})

it('a note on a title, behind its tag', () => {
  const lines = ['【题注】（2007年8月30日第十届全国人民代表大会常务委员会', '第二十九次会议通过）']
  expect(read(`云溪县防汛条例\n\n${lines.join('\n')}\n\n第一条 为了防汛，制定本条例。\n`, 'subtitle')).toEqual([
    [lines.join(''), lines.join('\n')],
  ])
})

it('items that begin with an amount behind a full-width point', () => {
  expect(read('关于期限的通知\n\n期限：\n1．30年；\n2．10年。\n', 'heading').map(([value]) => value)).toEqual(['1．', '2．'])
})
