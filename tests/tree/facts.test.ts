/** What is known of a document by its heading and its page: issuer, number, date, publicity. */
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'

const documentOf = (...paragraphs: string[]) =>
  parse(`${paragraphs.join('\n\n')}\n`).children.find(({ type }) => type === 'document') as Document

describe('who issues it', () => {
  it.each([
    [['云溪县人民政府关于甲的通知'], '云溪县人民政府'],
    [['云溪县人民政府', '关于甲的通知'], '云溪县人民政府'],
    [['云 溪 县 人 民 政 府', '关于甲的通知'], '云溪县人民政府'],
    [['云溪县人民政府办公室转发县水务局关于甲意见的通知'], '云溪县人民政府办公室'],
    [['云溪县人民政府办公室批转县水务局关于甲意见的通知'], '云溪县人民政府办公室'],
    [['云溪县财政局 云溪县水务局关于甲的通知'], '云溪县财政局 云溪县水务局'],
    [['云溪县人民政府公告', '云政发〔2023〕1号'], '云溪县人民政府'],
    [['云溪县人民政府第31次常务会议纪要', '〔2023〕12号'], '云溪县人民政府'],
    [['云溪县防汛办法', '云政发〔2023〕1号'], undefined],
    [['云溪县人民政府工作办法', '第一条 甲事。'], '云溪县人民政府'],
    [['县水务局防汛办法', '第一条 甲事。'], undefined],
    [['关于甲的通知', '请办理。', '云溪县水务局', '2023年7月3日'], '云溪县水务局'],
    [['关于甲的通知', '请办理。', '县长 李明', '2023年7月3日'], undefined],
    [['关于甲的通知', '请办理。'], undefined],
  ])('%j: %s', (paragraphs, issuer) => {
    expect(documentOf(...paragraphs).issuer).toBe(issuer)
  })
})

describe('the table of a web copy', () => {
  const facts = (...lines: string[]) => {
    const { issuer, documentNumber, date, publicity } = documentOf(...lines, '索引号：000000', '关于甲的通知', '请办理。')
    return { issuer, documentNumber, date, publicity }
  }
  const NOTHING = { issuer: undefined, documentNumber: undefined, date: undefined, publicity: undefined }

  it.each([
    ['发文机构：云溪县财政局', { issuer: '云溪县财政局' }],
    ['发文机关：云溪县财政局', { issuer: '云溪县财政局' }],
    ['发文字号：云政发〔2023〕1号', { documentNumber: '云政发〔2023〕1号' }],
    ['文号：云政发〔2023〕1号', { documentNumber: '云政发〔2023〕1号' }],
    ['发文字号：无', {}],
    ['成文日期：2023年7月3日', { date: '2023-07-03' }],
    ['成文日期：2023-07-03', { date: '2023-07-03' }],
    ['成文日期：2023/7/3', { date: '2023-07-03' }],
    ['成文日期：2023.7.3', { date: '2023-07-03' }],
    ['成文日期：2023-07-03 09:30', { date: '2023-07-03' }],
    ['成文日期：2023-07-033', {}],
    ['成文日期：2023-02-30', {}],
    ['成文日期：七月', {}],
    ['发文日期：2023-07-03', { date: '2023-07-03' }],
    ['发布日期：2023-07-03', {}],
    ['公开方式：主动公开', { publicity: 'full' }],
    ['公开属性：依申请公开', { publicity: 'on-request' }],
    ['公开类型：不予公开', { publicity: 'none' }],
    ['公开方式：无', {}],
  ])('%s', (line, expected) => {
    expect(facts(line)).toEqual({ ...NOTHING, ...expected })
  })
})

describe('what the text itself says', () => {
  it.each([
    [['关于甲的通知', '云政发〔2023〕1号', '请办理。'], { documentNumber: '云政发〔2023〕1号' }],
    [['关于甲的通知', '请办理。', '云溪县水务局', '2023年7月3日', '（此件公开发布）'], { date: '2023-07-03', publicity: 'full' }],
    [['关于甲的通知', '请办理。', '云溪县水务局', '2023年7月3日', '（附件详见县政府网站）', '（此件不公开）'], { publicity: 'none' }],
    [['在全县会议上的讲话', '（2023年7月3日）', '同志们：', '开会。'], { date: '2023-07-03' }],
  ])('%j', (paragraphs, expected) => {
    expect(documentOf(...paragraphs)).toMatchObject(expected)
  })

  it('has no date where the calendar has none', () => {
    expect(documentOf('关于甲的通知', '请办理。', '云溪县水务局', '2023年2月30日')).not.toHaveProperty('date')
  })
})

describe('a title that stands only among the particulars of a page', () => {
  it.each([
    ['标题：云溪县水务局关于甲事的通知', { title: '云溪县水务局关于甲事的通知', kind: '通知', issuer: '云溪县水务局' }],
    ['標題：雲溪縣防汛應急預案', { title: '雲溪縣防汛應急預案', kind: '预案' }],
    ['文件名称：关于甲事的通知', { title: '关于甲事的通知', kind: '通知' }],
    ['名称：云溪县供水有限公司', { title: '' }],
    ['标题：甲事', { title: '' }],
  ])('%s', (line, expected) => {
    expect(documentOf(line, '文号：云政发〔2023〕1号', '发布日期：2023年7月3日', '各乡镇人民政府：', '请办理。')).toMatchObject(expected)
  })
})
