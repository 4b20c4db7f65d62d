/** What the rules stand on: which bracket closes which, and which label follows from which. */
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { isPair, matchBrackets, matchQuotes } from '../../src/validate/brackets.js'
import type { Rule } from '../../src/validate/rule.js'
import { isBranch, labelPlace, numberOf, successions } from '../../src/validate/succession.js'
import { validate } from '../../src/validate/validate.js'
import { visit } from '../../src/visit.js'

/** Pairs as `open-close`, then what is left open `+` and what is closed without being open `-`, by offset. */
function told({ pairs, unclosed, unopened }: ReturnType<typeof matchBrackets>): string {
  return [...pairs.map(({ open, close }) => `${open}-${close}`), ...unclosed.map((at) => `+${at}`), ...unopened.map((at) => `-${at}`)].join(
    ' ',
  )
}

describe('brackets', () => {
  it.each([
    ['甲乙', ''],
    ['（甲）', '0-2'],
    ['(甲）', '0-2'],
    ['（甲)', '0-2'],
    ['〔2023】', '0-5'],
    ['［2023﹞', '0-5'],
    ['《甲〈乙〉》', '0-5 2-4'],
    ['「甲『乙』」', '0-5 2-4'],
    ['（甲）（乙）', '0-2 3-5'],
    ['（甲（乙）', '2-4 +0'],
    ['（甲', '+0'],
    ['甲）', '-1'],
    ['《甲（乙》', '0-4 +2'],
    ['《甲（乙》）', '0-4 +2 -5'],
    ['（（（', '+0 +1 +2'],
    ['））', '-0 -1'],
    ['1）甲', ''],
    ['a)甲', ''],
    ['甲。12）乙', ''],
    ['甲： ③）乙', ''],
    ['甲1）', '-2'],
    ['12345）', '-5'],
    ['1》甲', '-1'],
  ])('%s: %s', (text, brackets) => {
    expect(told(matchBrackets(text))).toBe(brackets)
  })

  it.each([
    ['“甲”', '0-2'],
    ['“甲‘乙’”', '0-5 2-4'],
    ['“甲', '+0'],
    ['甲”', '-1'],
    ['people’s', ''],
    ['PEOPLE’S', ''],
    ['人民’s', '-2'],
    ['’s', '-0'],
  ])('quotes %s: %s', (text, quotes) => {
    expect(told(matchQuotes(text))).toBe(quotes)
  })

  it('close those of their kind, whatever their width', () => {
    for (const pair of ['（）', '()', '(）', '〔】', '《》']) expect(isPair(pair[0] as string, pair[1] as string), pair).toBe(true)
    for (const pair of ['（】', '《）', '）（', '）)', '《〉', '甲乙', '甲）'])
      expect(isPair(pair[0] as string, pair[1] as string), pair).toBe(false)
  })
})

/** What does not follow, as `fault label expected`. */
function faultsOf(...lines: string[]): string[] {
  const tree = parse(`${lines.join('\n\n')}\n`)
  const faults: string[] = []
  const rule: Rule = {
    id: 'test/faults',
    severity: 'info',
    description: { zh: '', en: '' },
    source: '',
    messages: {},
    check: ({ watch }) => watch(successions, ({ fault, division, expected }) => void faults.push(`${fault} ${division.label} ${expected}`)),
  }
  validate(tree, { grammar: { id: 'test', name: '试验', rules: [rule] } })
  return faults
}

const TITLE = ['关于做好防汛工作的通知', '云政发〔2023〕1号']
const STATUTE = ['云溪县防汛办法']

describe('labels', () => {
  it.each([
    ['follow', ['一、甲', '二、乙', '三、丙'], []],
    ['leave one out', ['一、甲', '三、丙'], ['gap 三、 2']],
    ['come twice', ['一、甲', '二、乙', '二、丙'], ['duplicate 二、 3']],
    ['go back', ['一、甲', '二、乙', '三、丙', '二、丁'], ['order 二、 4']],
    ['begin late', ['二、乙', '三、丙'], ['start 二、 1']],
    ['begin again', ['一、甲', '1.甲事', '2.乙事', '二、乙', '1.丙事'], []],
    ['run on below another', ['一、甲', '1.甲事', '2.乙事', '二、乙', '3.丙事'], []],
    ['run on and leave one out', ['一、甲', '1.甲事', '2.乙事', '二、乙', '4.丙事'], ['start 4. 1']],
  ])('%s', (_, lines, faults) => {
    expect(faultsOf(...TITLE, ...lines)).toEqual(faults)
  })

  it.each([
    ['of articles run on from chapter to chapter', ['第一章 总则', '第一条 甲事。', '第二章 附则', '第二条 乙事。'], []],
    ['of articles leave none out', ['第一条 甲事。', '第三条 丙事。'], ['gap 第三条 2']],
    ['of articles do not begin again', ['第一章 总则', '第一条 甲事。', '第二章 附则', '第一条 乙事。'], ['duplicate 第一条 2']],
    ['of articles put in by an amendment follow', ['第一条 甲事。', '第一条之一 乙事。', '第二条 丙事。'], []],
  ])('%s', (_, lines, faults) => {
    expect(faultsOf(...STATUTE, ...lines)).toEqual(faults)
  })

  it('of decimals are counted below one another', () => {
    expect(faultsOf('云溪县防汛应急预案', '1 总则', '1.1 目的', '1.2 依据', '2 职责', '2.1 机构', '2.3 分工')).toEqual(['gap 2.3 2'])
  })

  it('begin with any number where the text begins in the middle of a document', () => {
    expect(faultsOf('三、丙事', '四、丁事')).toEqual([])
    expect(faultsOf('三、丙事', '五、戊事')).toEqual(['gap 五、 4'])
  })

  it('begin afresh in an issued text', () => {
    expect(
      faultsOf(
        '关于印发《云溪县防汛方案》的通知',
        '云政发〔2023〕1号',
        '一、甲事',
        '二、乙事',
        '云溪县人民政府',
        '2023年7月3日',
        '云溪县防汛方案',
        '一、甲事',
        '二、乙事',
      ),
    ).toEqual([])
  })

  it('have a number, a branch and a place', () => {
    const divisions: Division[] = []
    visit(parse('云溪县防汛办法\n\n第十条之二 甲事。\n\n第 十一 条　乙事。\n'), (node) => {
      if (node.type === 'division') divisions.push(node)
    })
    expect(divisions.map(numberOf)).toEqual([10, 11])
    expect(divisions.map(isBranch)).toEqual([true, false])
    expect(divisions.map((division) => labelPlace(division).within)).toEqual([
      [0, 5],
      [0, 6],
    ])
    expect(numberOf({ scheme: 'decimal', ordinal: [5, 3] } as Division)).toBe(3)
    expect(isBranch({ scheme: 'decimal', ordinal: [5, 3] } as Division)).toBe(false)
  })
})
