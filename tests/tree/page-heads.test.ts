/** What a web page prints over a document: all above the title's second printing is the page's. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('between two printings of the title: …', () => {
  expectReads(shortBody, '首页 > 政务公开 ¶ 关于甲事的通知 ¶ {} ¶ 关于甲事的通知 ¶ 请办理。', {
    '': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | paragraph 请办理。',
    '发布日期：2023-07-03': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '来源：县政府办公室': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 来源：县政府办公室 | paragraph 请办理。',
    '责任单位：县财政局': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 责任单位：县财政局 | paragraph 请办理。',
    '甲事，乙事': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 甲事，乙事 | paragraph 请办理。',
    '2023年7月3日': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 2023年7月3日 | paragraph 请办理。',
    '云政发〔2023〕1号':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | paragraph 请办理。',
    '县长 李明': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 县长 李明 | paragraph 请办理。',
    '电话：0000-0000000': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 电话：0000-0000000 | paragraph 请办理。',
    '云溪县人民政府 2023年7月3日':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 云溪县人民政府 2023年7月3日 | paragraph 请办理。',
    '名称\t数量':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | table | › tableRow | › › tableCell 名称 | › › tableCell 数量 | paragraph 请办理。',
    关于乙事: 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 关于乙事 | paragraph 请办理。',
    乙事: 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 乙事 | paragraph 请办理。',
    云溪县水务局: 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | paragraph 请办理。',
    云溪县甲事办法: 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 云溪县甲事办法 | paragraph 请办理。',
    '字号, 大, 中, 小': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 字号, 大, 中, 小 | paragraph 请办理。',
    '索引号：000000': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 索引号：000000 | paragraph 请办理。',
    '— 1 —': 'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture — 1 — | paragraph 请办理。',
    '甲要值守。': 'furniture 首页 > 政务公开 | paragraph 甲要值守。 | document 关于甲事的通知 {通知} | paragraph 请办理。',
    '甲事；乙事': 'furniture 首页 > 政务公开 | paragraph 甲事；乙事 | document 关于甲事的通知 {通知} | paragraph 请办理。',
    '一、甲事': 'furniture 首页 > 政务公开 | chinese 一、 甲事 {1} | document 关于甲事的通知 {通知} | paragraph 请办理。',
    '各乡镇人民政府：':
      'furniture 首页 > 政务公开 | addressee 各乡镇人民政府 {各乡镇人民政府} | document 关于甲事的通知 {通知} | paragraph 请办理。',
    '（此件公开发布）': 'furniture 首页 > 政务公开 | annotation 此件公开发布 {full} | document 关于甲事的通知 {通知} | paragraph 请办理。',
  })
})

it('the second printing', () => {
  expectReads(shortBody, '{} ¶ 请办理。', {
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 发布日期：2023-07-03 ¶ 云溪县人民政府⏎关于甲事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 云溪县人民政府⏎关于甲事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 发布日期：2023-07-03 ¶ 云溪县人民政府⏎云溪县财政局⏎关于甲事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 发布日期：2023-07-03 ¶ 乙事⏎关于甲事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | furniture 乙事 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县甲事办法 ¶ 发布日期：2023-07-03 ¶ 云溪县人民政府⏎云溪县甲事办法':
      'furniture 首页 > 政务公开 | furniture 云溪县甲事办法 | furniture 发布日期：2023-07-03 | furniture 云溪县人民政府 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县人民政府⏎关于甲事⏎的通知 ¶ 发布日期：2023-07-03 ¶ 云溪县人民政府关于⏎甲事的通知':
      'furniture 首页 > 政务公开 | furniture 云溪县人民政府 | furniture 关于甲事 | furniture 的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县甲事办法（试行） ¶ 发布日期：2023-07-03 ¶ 云溪县甲事办法':
      'furniture 首页 > 政务公开 | furniture 云溪县甲事办法（试行） | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县甲事办法 ¶ 发布日期：2023-07-03 ¶ 云溪县甲事办法（试行）':
      'furniture 首页 > 政务公开 | furniture 云溪县甲事办法 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县（甲乙）事办法 ¶ 发布日期：2023-07-03 ¶ 云溪县丙事办法':
      'furniture 首页 > 政务公开 | furniture 云溪县（甲乙）事办法 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 云溪县（甲乙）事办法 ¶ 发布日期：2023-07-03 ¶ 云溪县事办法':
      'furniture 首页 > 政务公开 | furniture 云溪县（甲乙）事办法 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 防汛通知 ¶ 发布日期：2023-07-03 ¶ 防汛通知':
      'furniture 首页 > 政务公开 | furniture 发布日期：2023-07-03 | instrument 防汛通知 {通知} | › title 防汛通知 | › paragraph 请办理。',
    '首页 > 政务公开 ¶ 甲乙事的通知 ¶ 发布日期：2023-07-03 ¶ 甲乙事的通知':
      'furniture 首页 > 政务公开 | furniture 甲乙事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 发布日期：2023-07-03 ¶ 关于乙事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '首页 > 政务公开 ¶ 甲乙丙丁事表 ¶ 发布日期：2023-07-03 ¶ 甲乙丙丁事表':
      'furniture 首页 > 政务公开 | furniture 发布日期：2023-07-03 | instrument 甲乙丙丁事表 | › title 甲乙丙丁事表 | › paragraph 请办理。',
    '首页 > 政务公开 ¶ 关于甲事的通知 ¶ 关于甲事的通知 ¶ 2023年7月3日 ¶ 关于甲事的通知':
      'furniture 首页 > 政务公开 | furniture 关于甲事的通知 | furniture 关于甲事的通知 | furniture 2023年7月3日 | paragraph 请办理。',
  })
})

it('above the first printing: …', () => {
  expectReads(shortBody, '{} ¶ 关于甲事的通知 ¶ 发布日期：2023-07-03 ¶ 关于甲事的通知 ¶ 请办理。', {
    云溪县人民政府: 'furniture 云溪县人民政府 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    政务公开: 'furniture 政务公开 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '2023年7月3日': 'furniture 2023年7月3日 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '索引号：000000': 'furniture 索引号：000000 | furniture 关于甲事的通知 | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '甲要值守。':
      'document | paragraph 甲要值守。 | furniture 关于甲事的通知 | document 关于甲事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '一、甲事':
      'document | chinese 一、 甲事 {1} | › furniture 关于甲事的通知 | document 关于甲事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '甲事；乙事':
      'document | paragraph 甲事；乙事 | furniture 关于甲事的通知 | document 关于甲事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '政务公开 ¶ 甲要值守。':
      'paragraph 甲要值守。 | furniture 关于甲事的通知 | document 关于甲事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请办理。',
    '甲要值守。 ¶ 政务公开':
      'document | paragraph 甲要值守。 | paragraph 政务公开 | furniture 关于甲事的通知 | document 关于甲事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请办理。',
  })
})

it('below a heading of the page that has a word less, between two printings …', () => {
  const head = '首页 > 政务公开 ¶ 关于表扬先进工作者的通知 ¶ 发布日期：2023-07-03'
  const furniture = 'furniture 首页 > 政务公开 | furniture 关于表扬先进工作者的通知 | furniture 发布日期：2023-07-03'
  const title = '关于表扬全县先进工作者的通知'
  expectReads(shortBody, `${head} ¶ ${title} ¶ {} ¶ 请办理。`, {
    甲乙: `${furniture} | paragraph 甲乙 | paragraph 请办理。`,
    [title]: `${furniture} | furniture ${title} | paragraph 请办理。`,
    [`云溪县财政局 ¶ ${title}`]: `${furniture} | furniture ${title} | paragraph 请办理。`,
  })
})

it('further down, between two printings …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ 关于乙事的通知 ¶ {} ¶ 关于乙事的通知 ¶ 请值守。', {
    '发布日期：2023-07-03':
      'paragraph 请办理。 | furniture 关于乙事的通知 | document 关于乙事的通知 {通知} | furniture 发布日期：2023-07-03 | paragraph 请值守。',
    '2023年7月3日 ¶ 乙':
      'paragraph 请办理。 | furniture 关于乙事的通知 | furniture 2023年7月3日 | furniture 乙 | document 关于乙事的通知 {通知} | paragraph 请值守。',
    '2023年7月3日 ¶ 甲 ¶ 乙 ¶ 丙 ¶ 丁':
      'paragraph 请办理。 | furniture 关于乙事的通知 | furniture 2023年7月3日 | furniture 甲 | furniture 乙 | furniture 丙 | furniture 丁 | document 关于乙事的通知 {通知} | paragraph 请值守。',
    '2023年7月3日 ¶ 甲 ¶ 乙 ¶ 丙 ¶ 丁 ¶ 戊':
      'paragraph 请办理。 | document 关于乙事的通知 {通知} | paragraph 2023年7月3日 | paragraph 甲 | paragraph 乙 | paragraph 丙 | paragraph 丁 | paragraph 戊 | document 关于乙事的通知 {通知} | paragraph 请值守。',
    '请巡查。':
      'paragraph 请办理。 | document 关于乙事的通知 {通知} | paragraph 请巡查。 | document 关于乙事的通知 {通知} | paragraph 请值守。',
  })
})
