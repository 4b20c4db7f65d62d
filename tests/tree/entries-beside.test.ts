/** 目录: entries that stand beside each other, sections and pages of rare forms, and what only looks like them. */
import { it } from 'vitest'
import { expectReads, shortContents, shortDocuments } from '../support/short-tree.js'

it('contents with …', () => {
  expectReads(shortContents, '云溪县人民政府公报⏎2023年第3期 ¶ 目 录⏎{}⏎关于丙的通知（9）⏎关于丁的通知（12） ¶ 关于丙的通知 ¶ 请办理。', {
    '关于甲乡事项的通知（3）　　　关于乙镇事项的决定（7）':
      '› contentsSection | › › contentsEntry 关于甲乡事项的通知 {page 3} | › › contentsEntry 关于乙镇事项的决定 {page 7} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '关于甲乡事项的通知……3\t关于乙镇事项的决定……7':
      '› contentsSection | › › contentsEntry 关于甲乡事项的通知 {page 3} | › › contentsEntry 关于乙镇事项的决定 {page 7} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '关于调整（3）　号线路的通知（7）':
      '› contentsSection | › › contentsEntry 关于调整（3）号线路的通知 {page 7} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '县政府文件（9）': '› contentsSection 县政府文件 | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '县政府文件（1）':
      '› contentsSection | › › contentsEntry 县政府文件 {page 1} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '防汛应急预案（9）':
      '› contentsSection | › › contentsEntry 防汛应急预案 {page 9} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '关于甲的通知……三':
      '› contentsSection | › › contentsEntry 关于甲的通知 {page 3} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '关于甲的通知（2023年5月1日　云财〔2023〕4号）（3）':
      '› contentsSection | › › contentsEntry 关于甲的通知 {云财〔2023〕4号, page 3} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
    '关于甲的通知 云政发〔2023〕4号 YXDR-2023-00010 （3）':
      '› contentsSection | › › contentsEntry 关于甲的通知 {云政发〔2023〕4号, page 3} | › › contentsEntry 关于丙的通知 {page 9} | › › contentsEntry 关于丁的通知 {page 12}',
  })
})

it('a text below an order of …', () => {
  expectReads(shortDocuments, '{}⏎修正第二條。⏎部長 林致遠', {
    '云溪部令　中華民國112年8月3日⏎台內地字第1120263871號': 'document 云溪部令 {令, 云溪部, 台內地字第1120263871號, 2023-08-03}',
    '云溪部訓令　民字第一二〇三號': 'document 云溪部訓令 {训令, 云溪部, 民字第一二〇三號}',
    '依云溪部令　中華民國112年8月3日修正，自即日生效。': 'document',
  })
})

it('a body that ends in …', () => {
  expectReads(shortDocuments, '请办理。 ¶ {}⏎2023年5月1日', {
    '云溪县第九届人民代表大会⏎第二次会议主席团': 'document {云溪县第九届人民代表大会第二次会议主席团, 2023-05-01}',
    '云溪县第九届人民代表大会⏎常务委员会': 'document {云溪县第九届人民代表大会常务委员会, 2023-05-01}',
    '云溪县财政局⏎云溪县教育局': 'document {云溪县财政局 云溪县教育局, 2023-05-01}',
  })
})
