/** What stands in and behind a title: its version, its number, its short name, divisions of it. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { inNotice } from './support/read.js'

const cited = (body: string) =>
  inNotice(body).citations.map(({ printed, title, documentNumber, shortName }) => [printed, title, documentNumber, shortName])

describe('a title', () => {
  it.each(['试行', '暂行', '修订', '修正版', '2021年修订', '2021 年修订稿', '征求意见稿', '2019年版', '2019 年版', '2019版'])(
    'has （%s） as a part of it',
    (version) => {
      const printed = `《甲办法》（${version}）`
      expect(cited(`落实${printed}的要求。`)).toEqual([[printed, `甲办法（${version.replace(' ', '')}）`, undefined, undefined]])
    },
  )

  it.each(['见附件', '已试行', '修订过', '2019年印发', '共三章'])('has not: （%s）', (words) => {
    expect(cited(`落实《甲办法》（${words}）的要求。`)).toEqual([['《甲办法》', '甲办法', undefined, undefined]])
  })

  it.each([
    ['《甲办法》（云政发〔2023〕9号）（试行）', '甲办法（试行）', '云政发〔2023〕9号', undefined],
    ['《甲办法》（国务院令第697号）', '甲办法', '国务院令第697号', undefined],
    ['《甲办法》（国务院第697号令）', '甲办法', '国务院令第697号', undefined],
    ['县政府关于加强水库管理的通知（云政发〔2015〕3号）', '县政府关于加强水库管理的通知', '云政发〔2015〕3号', undefined],
    ['《甲办法》 （云政发〔2023〕9号，以下简称《甲》）', '甲办法', '云政发〔2023〕9号', '甲'],
    ['《甲办法》（以下统称为“甲法”）', '甲办法', undefined, '甲法'],
    ['《甲办法》（以下简称：甲法）', '甲办法', undefined, '甲法'],
    ['《甲办法(试行)》', '甲办法（试行）', undefined, undefined],
    ['《 甲办法 》', '甲办法', undefined, undefined],
    ['《App Store 管理办法》', 'App Store管理办法', undefined, undefined],
    ['《甲《乙》丙》', '甲〈乙〉丙', undefined, undefined],
  ])('%s', (printed, title, number, short) => {
    expect(cited(`落实${printed}的要求。`)).toEqual([[printed, title, number, short]])
  })

  it.each(['《甲法》及其', '《甲法》（以下简称《甲》）及其', '《甲法（2019年修正）》及其'])('has a 实施细则 of its own: %s', (printed) => {
    expect(cited(`落实${printed}实施细则的要求。`)[1]).toEqual(['实施细则', '甲法实施细则', undefined, undefined])
  })

  it('has divisions behind its 实施细则', () => {
    const [, detailed] = inNotice('落实《甲法》及其实施细则第三条的要求。').citations
    expect(detailed).toMatchObject({ printed: '实施细则第三条', title: '甲法实施细则', divisions: [{ text: '第3条' }] })
  })

  it.each(['《》适用。', '《甲办法适用。', `《${'甲'.repeat(240)}》适用。`])('is none: %s', (body) => {
    expect(cited(body)).toEqual([])
  })

  it.each([
    ['（一）云溪县人民政府关于加强河道管理的意见（云政发〔2012〕17号）；', '云溪县人民政府关于加强河道管理的意见', '云政发〔2012〕17号'],
    ['1.云溪县集市管理办法（试行）（云政发〔2010〕3号）', '云溪县集市管理办法（试行）', '云政发〔2010〕3号'],
    ['2010年度考核办法(云政发〔2010〕3号)', '2010年度考核办法', '云政发〔2010〕3号'],
    // in a sentence, and with words before it
    ['落实云溪县集市管理办法（云政发〔2010〕3号）。', undefined, '云政发〔2010〕3号'],
    ['云溪县集市管理办法（云政发〔2010〕3号）第三条除外。', undefined, '云政发〔2010〕3号'],
    ['经研究，现停止集市管理办法（云政发〔2010〕3号）。', undefined, '云政发〔2010〕3号'],
    ['各乡镇要高度重视（云政发〔2010〕3号）。', undefined, '云政发〔2010〕3号'],
  ])('without 《》 in a list: %s', (body, title, number) => {
    expect(cited(body)).toEqual([[title ? body.slice(body.indexOf(title), body.search(/[；。]?$/)) : number, title, number, undefined]])
  })

  it('has no more than its number where several follow on each other', () => {
    expect(cited('云政发〔2010〕3号、12号和云政办发〔2011〕5号 、6号废止。')).toEqual([
      ['云政发〔2010〕3号', undefined, '云政发〔2010〕3号', undefined],
      ['12号', undefined, '云政发〔2010〕12号', undefined],
      ['云政办发〔2011〕5号', undefined, '云政办发〔2011〕5号', undefined],
      ['6号', undefined, '云政办发〔2011〕6号', undefined],
    ])
  })

  it('that is not printed here has divisions that lead nowhere', () => {
    const [{ divisions } = {}] = inNotice('违反《甲办法》 第三条、第五条第二款规定的，予以通报。').citations
    const reason = 'the text is not printed here'
    expect(divisions?.map(({ text, id, reason: why }) => [text, id, why])).toEqual([
      ['第3条', undefined, reason],
      ['第5条第2款', undefined, reason],
    ])
  })

  it('is known without the issuer before 关于', () => {
    const text =
      '云溪县人民政府\n关于甲的通知\n云政发〔2023〕1号\n各乡镇人民政府：\n请办理。\n云溪县人民政府\n2023年7月3日\n云溪县人民政府\n关于乙的通知\n云政发〔2023〕2号\n各乡镇人民政府：\n落实《关于甲的通知》、《云溪县人民政府关于甲的通知》和《甲的通知》。\n云溪县人民政府\n2023年7月3日\n'
    expect(extract(parse(text), { text }).citations.map(({ id }) => id)).toEqual([
      'u4e91-zheng-fa-2023-1',
      'u4e91-zheng-fa-2023-1',
      undefined,
    ])
  })
})

describe('a number', () => {
  it.each([
    ['落实云政发 ﹝２０２３﹞ 第9号文件。', '云政发〔2023〕9号', '云政发 ﹝２０２３﹞ 第9号'],
    ['按照云政发〔2023年〕9号文件办理。', '云政发〔2023〕9号', '云政发〔2023年〕9号'],
    ['原云政发〔2023〕9号文件废止。', '云政发〔2023〕9号', '云政发〔2023〕9号'],
    ['文号为云政发〔2023〕009号。', '云政发〔2023〕9号', '云政发〔2023〕009号'],
    ['执行国务院令第六百九十七号的要求。', '国务院令第六百九十七号', '国务院令第六百九十七号'],
    ['执行云溪县人民政府通告 2023年 第5号的要求。', '云溪县人民政府通告2023年第5号', '云溪县人民政府通告 2023年第5号'],
  ])('%s', (body, number, printed) => {
    expect(inNotice(body).citations.map((found) => [found.documentNumber, found.printed])).toEqual([[number, printed]])
  })

  it.each(['第9号令公布。', '落实编号2023号。', '详见〔2023〕9号。', '云政发〔2023〕号。'])('is none: %s', (body) => {
    expect(inNotice(body).citations).toEqual([])
  })
})
