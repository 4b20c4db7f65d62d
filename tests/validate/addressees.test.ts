/** Rules on addressees and on paragraphs that are cut, each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { applyFixes, rules, validate } from '../../src/validate/index.js'
import { check, marked, notice, unmarked } from './yunxi.js'

const holds = (id: string, text: string) => expect(marked(id, unmarked(text).text)).toBe(text)

const NUMBERED = '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n'

describe('addressee/colon', () => {
  it.each([
    '⟦各乡镇人民政府⟧\n\n请值守。',
    ...['单位', '部门', '委员会', '办公室', '局', '委'].map((organ) => `⟦县直各有关${organ}⟧\n\n请值守。`),
    '⟦各乡（镇）人民政府，县直各有关单位⟧  \n\n请值守。',
    '各乡镇人民政府：\n\n请值守。',
    '⟦各乡镇人民政府:⟧\n\n请值守。',
    '各乡镇人民政府请值守。',
    '请值守，各乡镇人民政府\n\n请值守。',
    '各\n\n请值守。',
    '请值守。\n\n各乡镇人民政府\n\n请值守。',
    '⟦一二三四五六七八九十各有关单位⟧',
    '一二三四五六七八九十一各有关单位',
  ])('%s', (body) => holds('addressee/colon', `${NUMBERED}${body}\n`))

  it('makes a half-width colon wide, and says the same without the source as far as it can', () => {
    const half = `${NUMBERED}各乡镇人民政府:\n\n请值守。\n`
    expect(
      applyFixes(
        half,
        check(
          half,
          rules.find(({ id }) => id === 'addressee/colon'),
        ),
      ),
    ).toBe(half.replace('府:', '府：'))
    const without = (text: string) => validate(parse(text)).filter(({ ruleId }) => ruleId === 'addressee/colon')
    expect(without(half)).toEqual([])
    expect(without(`${NUMBERED}各乡镇人民政府\n\n请值守。\n`).map(({ data }) => data)).toEqual([{ found: '各乡镇人民政府' }])
  })
})

describe('addressee/missing', () => {
  const number = '云政发〔2023〕15号\n\n'
  const signed = '云溪县人民政府\n\n2023年7月3日\n'

  it.each([
    `⟦云溪县人民政府\n关于做好防汛工作的通知⟧\n\n${number}请值守。\n\n${signed}`,
    `云溪县人民政府\n关于做好防汛工作的意见\n\n${number}请值守。\n\n${signed}`,
    `云溪县人民政府\n关于做好防汛工作的通知\n\n请值守。\n\n${signed}`,
    `云溪县人民政府\n关于做好防汛工作的通知\n\n${number}请值守。\n`,
    `云溪县人民政府\n关于做好防汛工作的通知\n\n${number}各乡镇人民政府\n\n请值守。\n\n${signed}`,
    notice('请值守。'),
  ])('%j', (text) => holds('addressee/missing', text))
})

describe('a cut paragraph', () => {
  it.each([
    ['structure/cut-paragraph', '各单位要落实责任⟦，⟧\n\n一、甲事'],
    ['structure/cut-paragraph', '各单位要落实责任⟦、⟧\n\n一、甲事'],
    ['structure/cut-paragraph', '各单位要落实责任⟦,⟧\n\n一、甲事'],
    ['structure/cut-paragraph', '各单位要落实责任；\n\n一、甲事，'],
    ['structure/cut-paragraph', '县长一人，\n\n副县长若干人，\n\n一、甲事'],
    [
      'structure/furniture',
      '各乡镇、各部门要切实加强汛期值守，严格落实领导带班和二十四小时值班\n\n⟦—12—⟧\n\n制度，遇有险情及时报告，确保人民群众生命财产安全。',
    ],
    ['structure/furniture', '各单位要落实责任。\n\n—12—\n\n请值守。'],
    ['structure/furniture', '各单位要落实责任。\n\n—12—\n\n一、甲事'],
  ])('%s: %s', (id, body) => holds(id, `${NUMBERED}各乡镇人民政府：\n\n${body}\n`))
})
