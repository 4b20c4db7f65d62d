/** Rules on labels, each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { defineGrammar, type Label, type LineRule, match, reading } from '../../src/define.js'
import { parse } from '../../src/parse.js'
import { applyFixes, rules, validate } from '../../src/validate/index.js'
import { check, marked, unmarked } from './yunxi.js'

const ruled = (id: string) => rules.find((rule) => rule.id === id)
const holds = (id: string, text: string) => expect(marked(id, unmarked(text).text)).toBe(text)

const STATUTE = '云溪县防汛办法\n\n'
const NUMBERED = '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n'

describe.each<[string, string[]]>([
  [
    'numbering/announced',
    [
      '有下列情形之一的⟦：⟧\n\n云溪县人民政府\n\n2023年7月3日',
      '有下列情形之一的：\n\n附件：名单',
      '有下列情形之一的：\n\n（一）甲事。',
      '有下列情形之一的：\n\n甲事。',
      '有关事项如下⟦:⟧',
      '一、总体要求如下⟦：⟧',
      '一、总体要求如下：\n\n甲事。',
      '以下事项请办理⟦：⟧',
      '以下事项。请办理：',
      '有关事项：',
      `以下${'甲'.repeat(20)}⟦：⟧`,
      `以下${'甲'.repeat(21)}：`,
      '一、甲事\n\n有下列情形之一的⟦：⟧\n\n二、乙事',
    ],
  ],
  [
    'numbering/start',
    [
      '⟦二、⟧甲事\n\n三、乙事',
      '一、甲事\n\n⟦（二）⟧乙事。\n\n（三）丙事。',
      '一、甲事\n\n1.甲事。\n\n二、乙事\n\n2.乙事。',
      '一、甲事\n\n1.甲事。\n\n二、乙事\n\n⟦3.⟧乙事。',
    ],
  ],
  [
    'numbering/gap',
    [
      '一、甲事\n\n⟦四、⟧乙事',
      '一、甲事\n\n⟦三、⟧乙事\n\n四、丙事',
      '1.甲事。\n\n⟦3.⟧乙事。',
      '一、甲事\n\n三、乙事\n\n二、丙事',
      '一、甲事\n\n⟦三、⟧乙事\n\n三、丙事\n\n四、丁事',
      '一、甲事\n\n⟦三、⟧乙事\n\n四、丙事\n\n⟦六、⟧丁事',
    ],
  ],
  ['numbering/order', ['一、甲事\n\n三、乙事\n\n⟦二、⟧丙事', '一、甲事\n\n二、乙事\n\n三、丙事\n\n⟦二、⟧丁事']],
  [
    'numbering/duplicate',
    [
      '一、甲事\n\n⟦一、⟧乙事',
      '一、甲事\n\n二、乙事\n\n⟦二、⟧丙事',
      '一、甲事\n\n二、乙事\n\n一、丙事',
      '一、甲事\n\n⟦一、⟧乙事\n\n三、丙事',
    ],
  ],
  [
    'numbering/single',
    [
      '⟦一、⟧甲事\n\n请办理。',
      '一、甲事\n\n二、乙事',
      '一、甲事\n\n⟦（一）⟧乙事。\n\n二、丙事',
      '二、甲事\n\n请办理。',
      '一、甲事\n\n（一）乙事。\n\n（二）丙事。\n\n二、丁事',
      '请值守。\n\n⟦附件：1.值班表⟧',
      '请值守。\n\n附件：值班表',
      '请值守。\n\n附件：1.值班表\n2.通讯录',
    ],
  ],
  [
    'numbering/announced',
    [
      '坚持⟦以下三项原则：⟧\n\n（一）甲事；\n\n（二）乙事。',
      '坚持⟦下列3个方面的原则：⟧\n\n（一）甲事；\n\n（二）乙事。',
      '坚持以下两项原则：\n\n（一）甲事；\n\n（二）乙事。\n\n（一）丙事。',
      '坚持以下五项中的两项：\n\n（一）甲事；\n\n（二）乙事；\n\n（三）丙事。',
      '坚持以下三项原则：甲、乙、丙。\n\n（一）甲事；\n\n（二）乙事。',
      '坚持以下四项原则：\n\n（一）甲事；\n\n（三）乙事。',
      '坚持以下三项原则：\n\n甲事。\n\n乙事。',
      '一、一等奖⟦（3项）⟧\n\n1.甲事\n\n2.乙事\n\n二、二等奖（2个）\n\n1.丙事\n\n2.丁事',
      '请看。\n\n附件：目录\n\n云溪县人民政府\n\n2023年7月3日\n\n附件\n\n废止的文件目录⟦（3件）⟧\n\n1.甲办法\n\n2.乙办法',
      '一、一等奖（4项）\n\n1.甲局（2项）\n\n2.乙局（2项）\n\n二、二等奖（3项）\n\n请看。\n\n1.丙事\n\n2.丁事',
      '一、一等奖（4项）\n\n1.甲局\n\n（1）子。\n\n（2）丑。\n\n2.乙局\n\n（1）寅。\n\n（2）卯。',
    ],
  ],
  [
    'numbering/scheme-order',
    [
      '（一）甲事。\n\n⟦一、⟧乙事\n\n二、丙事\n\n（二）丁事。',
      '1.甲事。\n\n⟦（一）⟧乙事。\n\n（二）丙事。\n\n2.丁事。',
      '一、甲事\n\n1.乙事。\n\n2.丙事。\n\n二、丁事',
      '（1）甲事。\n\n⟦1.⟧乙事。\n\n2.丙事。\n\n（2）丁事。',
      '①甲事。\n\n⟦（1）⟧乙事。\n\n（2）丙事。\n\n②丁事。',
    ],
  ],
  [
    'numbering/form',
    [
      '⟦(一)⟧甲事。\n\n（二）乙事。',
      '（一）甲事。\n\n⟦(二)⟧乙事。\n\n⟦(三)⟧丙事。',
      '(一)甲事。\n\n(二)乙事。\n\n(十三)丙事。',
      '1.甲事。\n\n⟦2、⟧乙事。\n\n⟦3、⟧丙事。',
      '⟦1、⟧甲事。\n\n2、乙事。',
      '⟦（一）、⟧甲事。\n\n（二）、乙事。',
      '一、甲事\n\n⟦1、⟧乙事。\n\n2、丙事。\n\n二、丁事\n\n1、乙事。\n\n2、丙事。',
      '⒈甲事。\n\n⒉乙事。',
      '一、甲事\n\n二、乙事\n\n三．丙事',
      '⟦—、⟧甲事\n\n二、乙事',
      '1．甲事。\n\n2．乙事。\n\n⟦3、⟧丙事。',
      '⟦1）⟧甲事。\n\n（2）乙事。',
      '①甲事。\n\n②乙事。',
      '一、甲事\n\n(一)乙事。\n\n(二)丙事。\n\n二、丁事\n\n（一）乙事。\n\n（二）丙事。',
    ],
  ],
  [
    'numbering/label',
    [
      '⟦一.⟧甲事\n\n⟦二．⟧乙事',
      '一、甲事\n\n二、乙事',
      '1 总则\n\n⟦1.1.⟧目的\n\n1.2.依据',
      '1 总则\n\n1.1 目的\n\n⟦1.2.⟧依据\n\n⟦1.3.⟧范围',
      '1.甲事。\n\n2.乙事。',
    ],
  ],
])('%s', (id, bodies) => {
  it.each(bodies)('%s', (body) => holds(id, NUMBERED + body))
})

describe.each<[string, string[]]>([
  [
    'numbering/articles',
    [
      '⟦第二条⟧ 甲事。\n\n第三条 乙事。',
      '第一条 甲事。\n\n⟦第三条⟧ 乙事。',
      '第一章 总则\n\n第一条 甲事。\n\n第二章 附则\n\n⟦第一条⟧ 乙事。',
      '第一条 甲事。\n\n⟦第三条⟧ 乙事。\n\n第三条 丙事。\n\n第四条 丁事。',
      '第一条 甲事。\n\n⟦第三条⟧ 乙事。\n\n第四条 丙事。\n\n⟦第六条⟧ 丁事。',
      '第一条 甲事。\n\n第一条之一 乙事。\n\n第二条 丙事。',
      '第一条 甲事。\n\n一、乙事\n\n三、丙事',
    ],
  ],
  [
    'numbering/branch',
    [
      '第一条 甲事。\n\n⟦第一条之一⟧ 乙事。',
      '（2023年7月3日修正）\n\n第一条 甲事。\n\n第一条之一 乙事。',
      '第一条 甲事，经过修改。\n\n⟦第一条之一⟧ 乙事。',
    ],
  ],
  [
    'numbering/reference',
    [
      '第一条 按本办法⟦第三条⟧办理。\n\n第二条 甲事。',
      '第一条 按本办法第二条、⟦第三条⟧第（一）项和⟦第十二条⟧办理。\n\n第二条 甲事。',
      '第一条 有⟦第三条⟧规定行为的，除⟦第四条⟧规定外，属于⟦第五条⟧情形的办理。\n\n第二条 甲事。',
      '第一条 有第三条公路经过、除第四条以外的办理。\n\n第二条 甲事。',
      '第一条 按本办法第二条之一、第二款、第三项办理。\n\n第二条 甲事。',
      '第一条 按《水法》第三条、该办法第三条、本县第三条公路办理。\n\n第二条 甲事。',
      '第一条 按本办法第五条办理。\n\n第三条 甲事。',
      '一、按本办法第五条办理。\n\n二、甲事。',
      '第一条 甲事。\n\n第二条 乙事。\n\n附件\n\n甲表\n\n一、按本办法第五条办理。\n\n二、甲事。',
    ],
  ],
  ['numbering/label', ['第一条 甲事。\n\n第二条 乙事。']],
  ['numbering/single', ['第一条 甲事。']],
])('of a statute, %s', (id, bodies) => {
  it.each(bodies)('%s', (body) => holds(id, STATUTE + body))
})

describe('of a numeral that only a grammar pack can read', () => {
  const BRANCHES = '子丑寅卯'
  // 子、甲事
  const branchLabel: LineRule<Label> = {
    kind: 'label',
    reading: () => ({
      first: BRANCHES,
      parser: reading(match(/([子丑寅卯])、(.+)/y), ([, numeral = '', rest = '']) => ({
        scheme: 'chinese',
        label: `${numeral}、`,
        ordinal: [BRANCHES.indexOf(numeral) + 1],
        rest,
        restFrom: 2,
        doubtful: false,
      })),
    }),
  }
  const grammar = defineGrammar({ id: 'branches', name: '云溪县', lines: [{ rule: branchLabel, before: 'label' }] })
  const say = (text: string) => validate(parse(NUMBERED + text, { grammar }), { grammar }).map(({ message }) => message)

  it('the form is not judged, and the missing one is given as a number', () => {
    expect(say('子、甲事\n\n丑、乙事')).toEqual([])
    expect(say('子、甲事\n\n寅、乙事')).toEqual(['“子、”之后是“寅、”，缺“2”'])
  })
})

describe('numbering/form', () => {
  it('makes brackets wide where the label is of the standard form then', () => {
    const mended = (body: string) => {
      const text = NUMBERED + body
      return applyFixes(text, check(text, ruled('numbering/form'))).slice(NUMBERED.length)
    }
    expect(mended('(一)甲事。\n\n（二）乙事。')).toBe('（一）甲事。\n\n（二）乙事。')
    expect(mended('1.甲事。\n\n2、乙事。')).toBe('1.甲事。\n\n2、乙事。')
    expect(mended('(1）甲事。\n\n（2）乙事。')).toBe('(1）甲事。\n\n（2）乙事。')
  })
})
