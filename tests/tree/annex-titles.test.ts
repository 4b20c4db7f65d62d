/** 附件: which lines are the title of an annex, and which lines are its mark and its title in one. */
import { it } from 'vitest'
import { expectReads, shortBody, shortParts } from '../support/short-tree.js'

it('an annex with …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1 ¶ {} ¶ 甲要值守。', {
    任务表: 'document 关于甲的通知 | › annex 任务表',
    任务清单: 'document 关于甲的通知 | › annex 任务清单',
    '云溪县⏎任务清单': 'document 关于甲的通知 | › annex 云溪县任务清单',
    '云溪县水务局⏎任务清单': 'document 关于甲的通知 | › annex 云溪县水务局任务清单',
    '任务表⏎（试行）': 'document 关于甲的通知 | › annex 任务表（试行）',
    '任务表⏎（按姓氏笔画为序）': 'document 关于甲的通知 | › annex 任务表',
    '任务清单⏎（试行）': 'document 关于甲的通知 | › annex 任务清单（试行）',
    '任务清单⏎（按姓氏笔画为序）': 'document 关于甲的通知 | › annex 任务清单',
    '云溪县水务局⏎（试行）': 'document 关于甲的通知 | › annex 云溪县水务局',
    '任务清单⏎（共29项）': 'document 关于甲的通知 | › annex 任务清单（共29项）',
    '任务清单⏎（共3页）': 'document 关于甲的通知 | › annex 任务清单',
    // an organ in the middle of a title; but below the name of a chart it is the first of its boxes
    '2023年度⏎云溪县人民政府⏎信息公开工作报告': 'document 关于甲的通知 | › annex 2023年度云溪县人民政府信息公开工作报告',
    '云溪县2023年度⏎云溪县水务局⏎供水考核办法': 'document 关于甲的通知 | › annex 云溪县2023年度云溪县水务局供水考核办法',
    '关于授予⏎云溪县水务局⏎先进称号的决定': 'document 关于甲的通知 | › annex 关于授予云溪县水务局先进称号的决定',
    '关于聘请⏎云溪县检察院⏎监督员名单': 'document 关于甲的通知 | › annex 关于聘请云溪县检察院监督员名单',
    '云溪县防汛⏎抗旱指挥部⏎云溪县水务局⏎抢险预案': 'document 关于甲的通知 | › annex 云溪县防汛抗旱指挥部云溪县水务局抢险预案',
    '中共云溪县委⏎云溪县人民政府⏎关于甲事的意见': 'document 关于甲的通知 | › annex 中共云溪县委云溪县人民政府关于甲事的意见',
    '指挥部组织体系图⏎云溪县防汛抗旱指挥部⏎抢险组': 'document 关于甲的通知 | › annex 指挥部组织体系图',
    '任务清单⏎云溪县水务局⏎云溪县财政局': 'document 关于甲的通知 | › annex 任务清单',
    '（资料性）⏎任务表': 'document 关于甲的通知 | › annex （资料性）任务表',
    '（资料性）': 'document 关于甲的通知 | › annex （资料性）',
    '（资料性）⏎云溪县⏎任务清单⏎（试行）': 'document 关于甲的通知 | › annex （资料性）云溪县任务清单（试行）',
    '（资料性）⏎任务表⏎（试行）': 'document 关于甲的通知 | › annex （资料性）任务表（试行）',
    '任务清单⏎责任清单': 'document 关于甲的通知 | › annex 任务清单责任清单',
    '任务清单⏎（试行）⏎责任清单': 'document 关于甲的通知 | › annex 任务清单（试行）责任清单',
    '甲表⏎乙表⏎丙表⏎任务清单': 'document 关于甲的通知 | › annex 甲表乙表丙表任务清单',
  })
})

it('an annex of an organ only, at the end of the text', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1{}', {
    '⏎云溪县水务局': 'document 关于甲的通知 | › annex 云溪县水务局',
    '⏎云溪县水务局⏎云溪县财政局': 'document 关于甲的通知 | › annex 云溪县水务局',
  })
})

it('an annex of the name of a document, and below it …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1 ¶ 关于《云溪县甲事办法》⏎的起草报告 ¶ {}', {
    '甲要值守。': 'document 关于甲的通知 | › annex 关于《云溪县甲事办法》的起草报告',
    '云政发〔2023〕2号 ¶ 甲要值守。': 'document 关于甲的通知 | › annex | document 关于《云溪县甲事办法》的起草报告',
    '各乡镇人民政府： ¶ 甲要值守。': 'document 关于甲的通知 | › annex | document 关于《云溪县甲事办法》的起草报告',
    '各位代表： ¶ 甲要值守。': 'document 关于甲的通知 | › annex | document 关于《云溪县甲事办法》的起草报告',
    '（2023年7月3日） ¶ 甲要值守。': 'document 关于甲的通知 | › annex 关于《云溪县甲事办法》的起草报告',
  })
})

it('an annex whose title the contents list', () => {
  expectReads(
    shortParts,
    '目 录⏎县政府文件⏎关于甲的通知（1）⏎关于云溪县乙事的报告（2） ¶ 关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1 ¶ {} ¶ 甲要值守。',
    {
      关于云溪县乙事的报告: 'contents | document 关于甲的通知 | › annex | document 关于云溪县乙事的报告',
      '关于云溪县⏎乙事的报告': 'contents | document 关于甲的通知 | › annex | document 关于云溪县乙事的报告',
      关于云溪县丙事的报告: 'contents | document 关于甲的通知 | › annex 关于云溪县丙事的报告',
    },
  )
})

it('a mark with a title that the list has', () => {
  expectReads(
    shortParts,
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.先进单位名单 2.先进个人名单 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {} ¶ 甲要值守。',
    {
      '附件1：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件1:先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件1 先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件 1　先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附 件 1：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件一：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件十二：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件2：先进个人名单': 'document 关于甲的通知 | › annex 先进个人名单',
      '附件２：先进个人名单': 'document 关于甲的通知 | › annex 先进个人名单',
      '附件1：单位名单': 'document 关于甲的通知 | › annex 单位名单',
      '附件1：名单表': 'document 关于甲的通知',
      '附件1：先进集体名单': 'document 关于甲的通知 | › annex 先进集体名单',
      '（此件公开发布） ¶ 附件1：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
      '附件1：先进单位名单 ¶ 甲县 ¶ 附件2：先进个人名单': 'document 关于甲的通知 | › annex 先进单位名单 | › annex 先进个人名单',
      '附件1：先进单位名单⏎甲县⏎附件2：先进个人名单': 'document 关于甲的通知 | › annex 先进单位名单 | › annex 先进个人名单',
      '附件1：先进单位名单 ¶ 甲县⏎附件2 先进个人名单': 'document 关于甲的通知 | › annex 先进单位名单 | › annex 先进个人名单',
      '附件1：先进单位名单 ¶ 甲县⏎附件2 先进个人分工表': 'document 关于甲的通知 | › annex 先进单位名单 | › annex 先进个人分工表',
      '附件1 先进单位分工表': 'document 关于甲的通知 | › annex 先进单位分工表',
      '附件1：本清单由县水务局负责，自发布之日起施行。': 'document 关于甲的通知 | › annex 本清单由县水务局负责，自发布之日起施行。',
    },
  )
})

it('a mark with a title that …', () => {
  expectReads(shortParts, '{}', {
    '关于甲的通知 ¶ 请办理。 ¶ 附件：先进单位名单 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1：先进单位名单': 'document 关于甲的通知',
    '附件1：先进单位名单 ¶ 甲要值守。': 'document',
  })
})

it('a mark with a title where the document …', () => {
  expectReads(shortParts, '{} ¶ 附件1：先进单位名单 ¶ 甲要值守。', {
    '关于甲的通知 ¶ 请办理。 ¶ 附件：先进单位名单 ¶ 云溪县人民政府 2023年7月3日': 'document 关于甲的通知 | › annex 先进单位名单',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：先进单位名单 ¶ 云溪县人民政府': 'document 关于甲的通知 | › annex 先进单位名单',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
    '关于甲的通知 ¶ 请办理。': 'document 关于甲的通知',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件：先进单位名单': 'document 关于甲的通知 | › annex 先进单位名单',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：先进单位名单 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 关于乙的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月4日':
      'document 关于甲的通知 | document 关于乙的通知 | › annex 先进单位名单',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 关于乙的通知 ¶ 请办理。': 'document 关于甲的通知 | document 关于乙的通知',
    '关于甲先进单位名单的通知 ¶ 请办理。 ¶ 附件：任务清单 ¶ 云溪县人民政府 ¶ 2023年7月3日':
      'document 关于甲先进单位名单的通知 | › annex 先进单位名单',
  })
})

it('a mark with a title, without a list above, over …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1：{}', {
    '先进单位名单 ¶ 甲要值守。': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 一、甲事': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 名称\t数量': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 组 长：李明 县长': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 责任单位：县水务局': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 任命李明为云溪县水务局局长。': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 甲事': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 云溪县水务局': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 县长 李明': 'document 关于甲的通知',
    '先进单位名单 ¶ （此件公开发布）': 'document 关于甲的通知',
    '先进单位名单 ¶ — 2 —': 'document 关于甲的通知',
    '先进单位名单 ¶ 2023年7月4日': 'document 关于甲的通知',
    '先进单位名单 ¶ 附件2': 'document 关于甲的通知 | › annex',
    '先进单位名单 ¶ 甲事 ¶ 云政发〔2023〕2号': 'document 关于甲的通知 | document 甲事',
    '先进单位名单 ¶ 甲事 ¶ 各乡镇人民政府：': 'document 关于甲的通知',
    '先进单位名单 ¶ 云溪县水务局 ¶ 2023年7月4日': 'document 关于甲的通知',
    '先进单位名单 ¶ 甲事 ¶ （此件公开发布）': 'document 关于甲的通知',
    '先进单位名单 ¶ 甲事 ¶ 甲要值守。': 'document 关于甲的通知 | › annex 先进单位名单',
    '先进单位名单 ¶ 云溪县水务局⏎关于乙的通知 ¶ 甲要值守。': 'document 关于甲的通知 | document 云溪县水务局关于乙的通知',
    '先进单位名单 ¶ 云溪县水务局⏎关于印发⏎乙事': 'document 关于甲的通知',
    '先进单位名单 ¶ 甲事⏎任务清单 ¶ 甲要值守。': 'document 关于甲的通知 | › instrument 甲事任务清单',
    先进单位名单: 'document 关于甲的通知',
    '2023年先进单位名单 ¶ 甲要值守。': 'document 关于甲的通知',
    '云溪县2023年先进单位名单 ¶ 甲要值守。': 'document 关于甲的通知 | › annex 云溪县2023年先进单位名单',
    '甲乙名单 ¶ 甲要值守。': 'document 关于甲的通知 | › annex 甲乙名单',
    '甲名单 ¶ 甲要值守。': 'document 关于甲的通知',
  })
})

it('a mark that has its title, and below it …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ 2023年7月3日 ¶ {} ¶ 甲要值守。', {
    '附录A 巡查记录表 ¶ 云溪县甲事办法':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | annex 巡查记录表 {1} | › heading 附录A | › title 巡查记录表 | › paragraph 云溪县甲事办法 | › paragraph 甲要值守。',
    '附录A ¶ 云溪县甲事办法':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | annex 云溪县甲事办法 {1} | › heading 附录A | › title 云溪县甲事办法 | › paragraph 甲要值守。',
    '附录A ¶ 云溪县甲事表':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | annex 云溪县甲事表 {1} | › heading 附录A | › title 云溪县甲事表 | › paragraph 甲要值守。',
  })
})
