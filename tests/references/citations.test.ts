import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestedTitles, normalTitle } from '../../src/references/inline/names.js'
import { inNotice } from './support/read.js'

const about = (body: string) =>
  inNotice(body).citations.map(({ kind, title, documentNumber, relation }) => ({ kind, title, documentNumber, relation }))

describe('citations', () => {
  it.each([
    ['根据《云溪县水库管理办法》的规定，现通知如下。', '云溪县水库管理办法', undefined, 'basedOn'],
    ['落实《云溪县水库管理办法(试行)》（云政发[2023] 7 号）精神。', '云溪县水库管理办法（试行）', '云政发〔2023〕7号', 'cites'],
    ['《云溪县水库管理办法》（试行）由县水务局执行。', '云溪县水库管理办法（试行）', undefined, 'cites'],
    ['依据《重大决策条例》（国务院令 第713号）办理。', '重大决策条例', '国务院令第713号', 'basedOn'],
    ['现将《水库管理办法》印发给你们，请认真执行。', '水库管理办法', undefined, 'issues'],
    ['现将《水库管理办法》转发给你们，请认真执行。', '水库管理办法', undefined, 'forwards'],
    ['《水库管理办法》（云政发〔2012〕7号）同时废止。', '水库管理办法', '云政发〔2012〕7号', 'repeals'],
    ['现公布《水库管理办法》，自公布之日起施行。', '水库管理办法', undefined, 'issues'],
    ['决定对《水库管理办法》作如下修改：', '水库管理办法', undefined, 'amends'],
    ['你局《关于调整水价的请示》（云水发〔2023〕3号）收悉。', '关于调整水价的请示', '云水发〔2023〕3号', 'answers'],
  ])('%s', (body, title, documentNumber, relation) => {
    expect(about(body)).toEqual([{ kind: 'title', title, documentNumber, relation }])
  })

  it.each([
    ['请按照云政发〔2023〕9号文件执行。', '云政发〔2023〕9号'],
    ['请按照云政办函【2022】第 2 号执行。', '云政办函〔2022〕2号'],
    ['请落实国务院令第697号的要求。', '国务院令第697号'],
    ['请落实云溪县人民政府公告2023年第5号的要求。', '云溪县人民政府公告2023年第5号'],
    ['1951年11月28日云法编字第23号报告请另行转发。', '云法编字第23号'],
    ['请参照（1986）云他字第10号办理。', '（1986）云他字第10号'],
    ['请落实2004年8月20日云溪县人民政府令第18号的要求。', '云溪县人民政府令第18号'],
    ['请落实县政府第125号令的要求。', '县政府令第125号'],
    ['请落实水务委２０１９年第29号公告的要求。', '水务委公告2019年第29号'],
    ['县财政局印发的云财社〔2021〕5号继续有效。', '云财社〔2021〕5号'],
  ])('a number alone: %s', (body, documentNumber) => {
    expect(about(body)).toMatchObject([{ kind: 'number', title: undefined, documentNumber }])
  })

  it.each([
    [
      '云政发〔2020〕1、2、13号同时废止。',
      ['云政发〔2020〕1', '云政发〔2020〕1号'],
      ['2', '云政发〔2020〕2号'],
      ['13号', '云政发〔2020〕13号'],
    ],
    [
      '落实云政发〔2020〕3号、4和5号。',
      ['云政发〔2020〕3号', '云政发〔2020〕3号'],
      ['4', '云政发〔2020〕4号'],
      ['5号', '云政发〔2020〕5号'],
    ],
  ])('several numbers: %s', (body, ...wanted) => {
    expect(inNotice(body).citations.map(({ printed, documentNumber }) => [printed, documentNumber])).toEqual(wanted)
  })

  it.each(['住在崇文街20号。', '联系电话在1号楼。', '第一号仓库存粮。', '型号另行通知。', '收回房权证字第1234号。', '落实第3号令的要求。'])(
    'no number: %s',
    (body) => {
      expect(about(body)).toEqual([])
    },
  )

  it('gives the words around a list to each title in it', () => {
    const relations = (body: string) => about(body).map(({ relation }) => relation)
    expect(relations('根据《甲法》《乙条例》和《丙办法》（云政发〔2023〕9号）等规定，制定本方案。')).toEqual([
      'basedOn',
      'basedOn',
      'basedOn',
    ])
    expect(relations('《甲办法》、《乙办法》同时废止。')).toEqual(['repeals', 'repeals'])
    expect(relations('学习《甲法》。根据《乙法》办理。')).toEqual(['cites', 'basedOn'])
  })

  it('knows a short name again, with the number of what it stands for, and only in the same document', () => {
    const body = '落实《云溪县防汛工作纲要》（云发〔2021〕3号，以下简称《纲要》）。各单位要学习《纲要》第三条。'
    const { citations } = inNotice(body)
    expect(citations).toMatchObject([
      { kind: 'title', title: '云溪县防汛工作纲要', documentNumber: '云发〔2021〕3号', shortName: '纲要' },
      {
        kind: 'shortName',
        title: '云溪县防汛工作纲要',
        documentNumber: '云发〔2021〕3号',
        shortName: '纲要',
        divisions: [{ text: '第3条' }],
      },
    ])
  })

  it('knows 《办法》 for the last 《…办法》 of the document, said or not', () => {
    expect(about('落实《云溪县献血办法（试行）》。《办法》共五章。《条例》另行规定。')).toMatchObject([
      { kind: 'title' },
      { kind: 'shortName', title: '云溪县献血办法（试行）' },
      { kind: 'title', title: '条例' },
    ])
  })

  it('does not cite a document by itself where a line of text prints its number', () => {
    expect(about('文号为云政发〔2023〕15号，另见云政发〔2023〕14号。')).toMatchObject([{ documentNumber: '云政发〔2023〕14号' }])
  })

  it('keeps titles inside a title, whatever marks are printed', () => {
    for (const inner of ['〈甲办法〉', '<甲办法>', '《甲办法》']) {
      expect(inNotice(`落实《关于印发${inner}的通知》。`).citations).toMatchObject([
        { title: '关于印发〈甲办法〉的通知', nested: ['甲办法'] },
      ])
    }
  })

  it('reads a number alike in all the brackets that are used', () => {
    const brackets = fc.constantFrom(['〔', '〕'], ['[', ']'], ['［', '］'], ['（', '）'], ['(', ')'], ['【', '】'], ['﹝', '﹞'])
    const digits = fc.constantFrom('', ' ')
    fc.assert(
      fc.property(
        brackets,
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 99999 }),
        digits,
        ([open, close], year, serial, gap) => {
          const found = about(`请落实《甲办法》（云政发${open}${year}${close}${gap}${serial}${gap}号）。`)
          expect(found).toMatchObject([{ documentNumber: `云政发〔${year}〕${serial}号` }])
        },
      ),
      { numRuns: 200, seed: 20231011 },
    )
  })
})

describe('titles', () => {
  it('are normal once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '办', ' ', '\n', '《', '》', '<', '(', ')', 'A', '1', '，', ',') }), (text) => {
        expect(normalTitle(normalTitle(text))).toBe(normalTitle(text))
      }),
      { numRuns: 500, seed: 20231012 },
    )
  })

  it('give what is nested from the inside out', () => {
    expect(nestedTitles('甲〈乙〈丙〉丁〉戊〈己〉〉庚')).toEqual(['丙', '乙〈丙〉丁', '己'])
  })
})
