/** Parts of a gazette that a scan or a page has put in another order, in the short form of `support/outline.ts`. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { expectLaws } from '../support/laws.js'
import { outline } from '../support/outline.js'

/** The tree of lines, each a paragraph of its own. */
function treeOf(...lines: string[]): string[] {
  const text = `${lines.join('\n\n')}\n`
  const tree = parse(text)
  expectLaws(text, tree)
  return outline(tree).trimEnd().split('\n')
}

const HEAD = ['关于做好防汛工作的通知', '云政发〔2023〕1号', '现通知如下。']
const END = ['云溪县人民政府', '2023年7月3日']
const attachments = (tree: string[]) => tree.filter((line) => /attachment /.test(line)).map((line) => line.trim())

describe('attachments', () => {
  it('are one list, though a number is left out', () => {
    expect(attachments(treeOf(...HEAD, '附件：1.任务清单', '2.责任清单', '4.物资清单', '7.联系表', ...END))).toEqual([
      'attachment 附件：1.任务清单 {1, 任务清单}',
      'attachment 2.责任清单 {2, 责任清单}',
      'attachment 4.物资清单 {4, 物资清单}',
    ])
  })

  it('stand apart from their list where other text is between, in the order of their numbers', () => {
    expect(treeOf(...HEAD, '附件：1.任务清单', '各单位要加强值守。', '2.责任清单', '要做好记录。', '3.物资清单', ...END).slice(3)).toEqual([
      '  paragraph 现通知如下。',
      '  attachmentNote',
      '    attachment 附件：1.任务清单 {1, 任务清单}',
      '  paragraph 各单位要加强值守。',
      '  attachment 2.责任清单 {2, 责任清单, misplaced}',
      '  paragraph 要做好记录。',
      '  attachment 3.物资清单 {3, 物资清单, misplaced}',
      '  signature 云溪县人民政府',
      '  date 2023年7月3日 {2023-07-03}',
    ])
  })

  it.each([
    ['another number', ['附件：1.任务清单', '各单位要加强值守。', '3.责任清单']],
    ['a sentence', ['附件：1.任务清单', '各单位要加强值守。', '2.责任清单要公开。']],
    ['no number above', ['附件：任务清单', '各单位要加强值守。', '2.责任清单']],
    ['a date between', ['附件：1.任务清单', ...END, '2.责任清单']],
    ['sixteen lines between', ['附件：1.任务清单', ...Array.from({ length: 16 }, () => '要加强值守。'), '2.责任清单']],
  ])('go no further: %s', (_, lines) => {
    expect(attachments(treeOf(...HEAD, ...lines, ...END))).toHaveLength(1)
  })

  it('begin with the number that the first is given', () => {
    expect(attachments(treeOf(...HEAD, '附件2：任务清单', '各单位要加强值守。', '3.责任清单', ...END))).toEqual([
      'attachment 附件2：任务清单 {2, 任务清单}',
      'attachment 3.责任清单 {3, 责任清单, misplaced}',
    ])
  })
})

describe('the contents', () => {
  const ENTRY = ['关于做好防汛工作的通知', '云政发〔2023〕1号（2）']

  it('can have lines and page numbers above them', () => {
    expect(treeOf('甲乙丙丁', '— 1 —', '目 录', '县政府文件', ...ENTRY, ...HEAD).slice(0, 4)).toEqual([
      'stray 甲乙丙丁 {before the contents}',
      'furniture — 1 —',
      'contents',
      '  heading 目录',
    ])
  })

  it('can have a section that is called as its only entry is', () => {
    expect(
      treeOf('目 录', '政府工作报告', '政府工作报告（1）', '县政府文件', ...ENTRY, '政府工作报告', '各位代表：', '现在报告。'),
    ).toEqual([
      'contents',
      '  heading 目录',
      '  contentsSection 政府工作报告',
      '    heading 政府工作报告',
      '    contentsEntry 政府工作报告 {page 1}',
      '      title 政府工作报告',
      '      furniture （1）',
      '  contentsSection 县政府文件',
      '    heading 县政府文件',
      '    contentsEntry 关于做好防汛工作的通知 {云政发〔2023〕1号, page 2}',
      '      title 关于做好防汛工作的通知',
      '      documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}',
      '      furniture （2）',
      'document 政府工作报告 {报告}',
      '  title 政府工作报告',
      '  addressee 各位代表 {各位代表}',
      '  paragraph 现在报告。',
    ])
  })
})

describe('a heading', () => {
  it('is that of one document: the one above it belongs to another', () => {
    expect(treeOf('关于做好征兵工作的通知', ...HEAD).filter((line) => /^(?:document| {2}title)/.test(line))).toEqual([
      'document',
      'document 关于做好防汛工作的通知 {通知, 云政发〔2023〕1号}',
      '  title 关于做好防汛工作的通知',
    ])
  })
})

describe('columns that a scan read across', () => {
  const strays = (tree: string[]) => tree.filter((line) => /^\s*stray /.test(line)).length

  it('leave ends of cut lines that are nobody’s', () => {
    expect(
      strays(
        treeOf(
          ...HEAD,
          '一、禁止在两侧堆放物',
          '三、违反的，由县城管局',
          '料。',
          '依法处理。',
          '二、禁止张贴',
          '四、本通知自即日',
          '传单。',
          '起施行。',
          ...END,
        ),
      ),
    ).toBe(4)
  })

  it('are none where the items out of order are whole', () => {
    expect(
      strays(
        treeOf(...HEAD, '一、禁止堆放。', '三、依法处理。', '由县城管局负责。', '二、禁止张贴。', '四、即日施行。', '请遵照执行。', ...END),
      ),
    ).toBe(0)
  })
})
