/** 文头: what stands above a title and belongs to its document. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('above the first title: …', () => {
  expectReads(shortBody, '{} ¶ 关于甲的通知 ¶ 请办理。', {
    '000012': 'furniture 000012 | paragraph 请办理。',
    '0000123': 'document | paragraph 0000123 | document 关于甲的通知 {通知} | paragraph 请办理。',
    A000012: 'document | paragraph A000012 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '000012号': 'paragraph 请办理。',
    特急: 'furniture 特急 | paragraph 请办理。',
    云溪县人民政府文件: 'furniture 云溪县人民政府文件 | paragraph 请办理。',
    '云溪县人民政府文件 ¶ 云政发〔2023〕1号':
      'furniture 云溪县人民政府文件 | documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | paragraph 请办理。',
    '2023年第3号': 'documentNumber 2023年第3号 {2023, 3} | paragraph 请办理。',
    '2023年第3期 ¶ 云溪县人民政府文件 ¶ 云政发〔2023〕1号':
      'furniture 2023年第3期 | furniture 云溪县人民政府文件 | documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | paragraph 请办理。',
    '云溪县人民政府 ¶ 云政发〔2023〕1号':
      'furniture 云溪县人民政府 | documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | paragraph 请办理。',
    '云溪县水务局会议纪要 ¶ 〔2023〕2号 ¶ 云溪县水务局 2023年8月16日':
      'furniture 云溪县水务局会议纪要 | documentNumber 〔2023〕2号 {2023, 2} | furniture 云溪县水务局 2023年8月16日 | paragraph 请办理。',
    '云溪县水务局会议纪要 ¶ 〔2023〕2号': 'furniture 云溪县水务局会议纪要 | documentNumber 〔2023〕2号 {2023, 2} | paragraph 请办理。',
    '〔2023〕2号 ¶ 云溪县水务局 2023年8月16日':
      'documentNumber 〔2023〕2号 {2023, 2} | signature 云溪县水务局 | date 2023年8月16日 {2023-08-16} | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云溪县水务局会议纪要 ¶ 云溪县水务局 2023年8月16日':
      'paragraph 云溪县水务局会议纪要 | signature 云溪县水务局 | date 2023年8月16日 {2023-08-16} | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云溪县水务局会议纪要 ¶ — 2 — ¶ 云溪县水务局 2023年8月16日':
      'furniture — 2 — | signature 云溪县水务局 | date 2023年8月16日 {2023-08-16} | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云溪县水务局会议纪要 ¶ 〔2023〕2号 ¶ 甲要值守。':
      'documentNumber 〔2023〕2号 {2023, 2} | paragraph 甲要值守。 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云溪县水务局 2023年8月16日':
      'signature 云溪县水务局 | date 2023年8月16日 {2023-08-16} | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云政发〔2023〕1号 ¶ 云政发〔2023〕2号':
      'documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | document 关于甲的通知 {通知, 云政发〔2023〕2号} | documentNumber 云政发〔2023〕2号 {云政发, 2023, 2} | paragraph 请办理。',
    '发文机关云溪县水务局 ¶ 时效性现行有效 ¶ 发文日期2023年7月3日':
      'furniture 发文机关云溪县水务局 | furniture 时效性现行有效 | furniture 发文日期2023年7月3日 | paragraph 请办理。',
    '公文格式 ¶ 发文机关标志 ¶ 发文字号位置 ¶ 签发人位置 ¶ 甲要值守。':
      'document | paragraph 公文格式 | paragraph 发文机关标志 | paragraph 发文字号位置 | paragraph 签发人位置 | paragraph 甲要值守。 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '索引号： ¶ 甲乙 ¶ 主题词： ¶ 丙丁': 'furniture 索引号： | furniture 甲乙 | furniture 主题词： | furniture 丙丁 | paragraph 请办理。',
    '索引号： ¶ 甲乙。 ¶ 主题词：丙': 'furniture 索引号： | furniture 甲乙。 | furniture 主题词：丙 | paragraph 请办理。',
    '索引号：甲 ¶ 乙丙丁戊 ¶ 主题词：丙': 'furniture 索引号：甲 | furniture 乙丙丁戊 | furniture 主题词：丙 | paragraph 请办理。',
    '甲乙 ¶ 索引号：000000': 'document | paragraph 甲乙 | document 关于甲的通知 {通知} | furniture 索引号：000000 | paragraph 请办理。',
    '甲乙 ¶ 索引号：000000 ¶ 主题词：丙': 'furniture 甲乙 | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '甲乙。 ¶ 索引号：000000 ¶ 主题词：丙':
      'document | paragraph 甲乙。 | document 关于甲的通知 {通知} | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '云溪县水务局 ¶ 索引号：000000 ¶ 主题词：丙':
      'furniture 云溪县水务局 | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '内容概述：甲事 ¶ 索引号：000000 ¶ 主题词：丙':
      'furniture 内容概述：甲事 | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '字号, 大, 中, 小 ¶ 索引号：000000 ¶ 主题词：丙':
      'furniture 字号, 大, 中, 小 | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '索引号：000000 ¶ 甲乙 ¶ 主题词：丙': 'furniture 索引号：000000 | furniture 甲乙 | furniture 主题词：丙 | paragraph 请办理。',
    '索引号：000000 ¶ 甲乙 ¶ 丙丁 ¶ 主题词：丙':
      'furniture 索引号：000000 | furniture 甲乙 | furniture 丙丁 | furniture 主题词：丙 | paragraph 请办理。',
    '县长 李明 ¶ 索引号：000000 ¶ 主题词：丙':
      'document | byline 县长 李明 | document 关于甲的通知 {通知} | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请办理。',
    '索引号\t000000': 'table | › tableRow | › › tableCell 索引号 | › › tableCell 000000 | paragraph 请办理。',
    '索引号：\t000000': 'table | › tableRow | › › tableCell 索引号： | › › tableCell 000000 | paragraph 请办理。',
    '甲乙\t000000':
      'document | table | › tableRow | › › tableCell 甲乙 | › › tableCell 000000 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '甲乙\t000000 ¶ 索引号\t000000 ¶ 主题词\t丙':
      'document | table | › tableRow | › › tableCell 甲乙 | › › tableCell 000000 | document 关于甲的通知 {通知} | table | › tableRow | › › tableCell 索引号 | › › tableCell 000000 | › tableRow | › › tableCell 主题词 | › › tableCell 丙 | paragraph 请办理。',
    '甲：索引号\t000000':
      'document | table | › tableRow | › › tableCell 甲：索引号 | › › tableCell 000000 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '| --- | --- | ¶ | 索引号 | 000000 |':
      'table | › furniture | --- | --- | | › tableRow | › › tableCell 索引号 | › › tableCell 000000 | paragraph 请办理。',
    '云溪县人民政府 ¶ 首页 > 政务公开': 'furniture 云溪县人民政府 | furniture 首页 > 政务公开 | paragraph 请办理。',
    '云溪县人民政府 ¶ — 1 —': 'signature 云溪县人民政府 | furniture — 1 — | document 关于甲的通知 {通知} | paragraph 请办理。',
    '云溪县人民政府 ¶ 索引号：000000':
      'document | paragraph 云溪县人民政府 | document 关于甲的通知 {通知} | furniture 索引号：000000 | paragraph 请办理。',
    '云溪县人民政府 ¶ 首页 > 政务公开 ¶ 乙事': 'furniture 云溪县人民政府 | furniture 首页 > 政务公开 | furniture 乙事 | paragraph 请办理。',
    '云溪县人民政府 ¶ 甲乙': 'document | paragraph 云溪县人民政府 | paragraph 甲乙 | document 关于甲的通知 {通知} | paragraph 请办理。',
    '防汛办 ¶ 首页 > 政务公开': 'furniture 防汛办 | furniture 首页 > 政务公开 | paragraph 请办理。',
    '乙事 ¶ 云溪县人民政府 ¶ 首页 > 政务公开': 'furniture 乙事 | furniture 云溪县人民政府 | furniture 首页 > 政务公开 | paragraph 请办理。',
  })
})

it('above a second title: …', () => {
  expectReads(shortBody, '关于乙的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月4日 ¶ {} ¶ 云溪县水务局关于甲的通知 ¶ 请值守。', {
    '000012':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 000012 | paragraph 请值守。',
    特急: 'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 特急 | paragraph 请值守。',
    '云溪县水务局文件 ¶ 云水发〔2023〕1号':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | furniture 云溪县水务局文件 | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | paragraph 请值守。',
    '云溪县水务局 ¶ 云水发〔2023〕1号':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | furniture 云溪县水务局 | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | paragraph 请值守。',
    '云溪县水务局 ¶ 云溪县财政局 ¶ 云水发〔2023〕1号':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | furniture 云溪县水务局 | furniture 云溪县财政局 | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | paragraph 请值守。',
    '云水发〔2023〕1号':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | paragraph 请值守。',
    '云溪县水务局文件 ¶ 云水发〔2023〕1号 ¶ — 2 —':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | furniture 云溪县水务局文件 | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | furniture — 2 — | paragraph 请值守。',
    '特急 ¶ — 2 —':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 特急 | furniture — 2 — | paragraph 请值守。',
    '特急 ¶ 甲乙':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | furniture 特急 | paragraph 甲乙 | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | paragraph 请值守。',
    '云溪县水务局 ¶ — 2 — ¶ 云水发〔2023〕1号':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | paragraph 云溪县水务局 | furniture — 2 — | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 云水发〔2023〕1号} | documentNumber 云水发〔2023〕1号 {云水发, 2023, 1} | paragraph 请值守。',
    '索引号： ¶ 甲乙':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 索引号： | furniture 甲乙 | paragraph 请值守。',
    '甲乙 ¶ 索引号：000000 ¶ 主题词：丙':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | paragraph 甲乙 | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 索引号：000000 | furniture 主题词：丙 | paragraph 请值守。',
    '索引号\t000000':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | table | › tableRow | › › tableCell 索引号 | › › tableCell 000000 | paragraph 请值守。',
    '云溪县水务局会议纪要 ¶ 〔2023〕2号 ¶ 云溪县水务局 2023年8月16日':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局, 〔2023〕2号} | furniture 云溪县水务局会议纪要 | documentNumber 〔2023〕2号 {2023, 2} | furniture 云溪县水务局 2023年8月16日 | paragraph 请值守。',
    '2023年第3期':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | furniture 2023年第3期 | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | paragraph 请值守。',
    云溪县水务局文件:
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月4日 {2023-07-04} | document 云溪县水务局关于甲的通知 {通知, 云溪县水务局} | furniture 云溪县水务局文件 | paragraph 请值守。',
  })
})

it('the page’s own title', () => {
  expectReads(shortBody, '{}', {
    '云溪县甲事条例 ¶ 云溪县人民代表大会常务委员会公告 ¶ 云人发〔2023〕1号 ¶ 《云溪县甲事条例》已经通过。':
      'furniture 云溪县甲事条例 | documentNumber 云人发〔2023〕1号 {云人发, 2023, 1} | paragraph 《云溪县甲事条例》已经通过。',
    '云溪县甲事条例 ¶ 云溪县人民代表大会常务委员会公告 ¶ 云人发〔2023〕1号 ¶ 《云溪县乙事条例》已经通过。':
      'document | paragraph 云溪县甲事条例 | document 云溪县人民代表大会常务委员会公告 {公告, 云溪县人民代表大会常务委员会, 云人发〔2023〕1号} | documentNumber 云人发〔2023〕1号 {云人发, 2023, 1} | paragraph 《云溪县乙事条例》已经通过。',
    '云溪县甲事条例 ¶ 云溪县人民代表大会常务委员会关于乙的公告 ¶ 《云溪县甲事条例》已经通过。':
      'furniture 云溪县甲事条例 | paragraph 《云溪县甲事条例》已经通过。',
    '云溪县甲事条例 ¶ 云溪县人民代表大会常务委员会关于乙的公告 ¶ 《云溪县乙事条例》已经通过。':
      'document | paragraph 云溪县甲事条例 | document 云溪县人民代表大会常务委员会关于乙的公告 {公告, 云溪县人民代表大会常务委员会} | paragraph 《云溪县乙事条例》已经通过。',
    '甲事 ¶ 云溪县人民代表大会常务委员会关于乙的公告 ¶ 《甲事》已经通过。':
      'document | paragraph 甲事 | document 云溪县人民代表大会常务委员会关于乙的公告 {公告, 云溪县人民代表大会常务委员会} | paragraph 《甲事》已经通过。',
    '乙事 ¶ 云溪县甲事条例 ¶ 云溪县人民代表大会常务委员会关于乙的公告 ¶ 《云溪县甲事条例》已经通过。':
      'document | paragraph 乙事 | paragraph 云溪县甲事条例 | document 云溪县人民代表大会常务委员会关于乙的公告 {公告, 云溪县人民代表大会常务委员会} | paragraph 《云溪县甲事条例》已经通过。',
  })
})
