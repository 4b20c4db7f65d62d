/** 主送机关: which lines under a title are addressed, and which are text. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('under a title: …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {} ¶ 请办理。', {
    '各乡镇人民政府：': 'addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。',
    '各乡镇人民政府:': 'addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。',
    '各乡镇人民政府；': 'addressee 各乡镇人民政府； {各乡镇人民政府} | paragraph 请办理。',
    '各乡镇人民政府;': 'addressee 各乡镇人民政府; {各乡镇人民政府} | paragraph 请办理。',
    '各乡镇人民政府，县直各有关单位：': 'addressee 各乡镇人民政府，县直各有关单位 {各乡镇人民政府; 县直各有关单位} | paragraph 请办理。',
    '各乡镇人民政府，县直各有关单位；': 'addressee 各乡镇人民政府，县直各有关单位； {各乡镇人民政府; 县直各有关单位} | paragraph 请办理。',
    '**[各乡镇人民政府，县直各有关单位：](/1.html)**':
      'addressee 各乡镇人民政府，县直各有关单位 {各乡镇人民政府; 县直各有关单位} | paragraph 请办理。',
    '各乡镇人民政府要值守；': 'paragraph 各乡镇人民政府要值守； | paragraph 请办理。',
    '各单位要做好下列工作：': 'paragraph 各单位要做好下列工作： | paragraph 请办理。',
    '责任单位：县水务局': 'paragraph 责任单位：县水务局 | paragraph 请办理。',
    '各市、县人民政府：省直各单位：': 'addressee 各市、县人民政府：省直各单位 {各市、县人民政府; 省直各单位} | paragraph 请办理。',
    '各乡镇人民政府:各人民团体：': 'addressee 各乡镇人民政府:各人民团体 {各乡镇人民政府; 各人民团体} | paragraph 请办理。',
    '各乡镇人民政府：各部门要抓好下列工作：':
      'addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 各部门要抓好下列工作： | paragraph 请办理。',
    '责任单位：县水务局：': 'paragraph 责任单位：县水务局： | paragraph 请办理。',
    '责任单位：': 'paragraph 责任单位： | paragraph 请办理。',
    '各位代表： ¶ 同志们：': 'addressee 各位代表 {各位代表} | addressee 同志们 {同志们} | paragraph 请办理。',
    '云溪县水务局，云溪县财政局 ：': 'addressee 云溪县水务局，云溪县财政局 {云溪县水务局; 云溪县财政局} | paragraph 请办理。',
    '云政发〔2023〕1号 ¶ 各乡镇人民政府：':
      'documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。',
    '县长 李明 ¶ 各位代表：': 'byline 县长 李明 | addressee 各位代表 {各位代表} | paragraph 请办理。',
    '2023年7月3日 ¶ 各乡镇人民政府：': 'date 2023年7月3日 {2023-07-03} | addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。',
    '（2023年7月3日） ¶ 各位代表：': 'subtitle （2023年7月3日） | addressee 各位代表 {各位代表} | paragraph 请办理。',
    '2023年7月3日出版 ¶ 各乡镇人民政府：': 'paragraph 2023年7月3日出版 | addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。',
    '云溪县水务局 ¶ （2023年7月3日） ¶ 各位代表：':
      'byline 云溪县水务局 | subtitle （2023年7月3日） | addressee 各位代表 {各位代表} | paragraph 请办理。',
    '云溪县水务局 ¶ 2023年7月3日 ¶ 各位代表：':
      'signature 云溪县水务局 | date 2023年7月3日 {2023-07-03} | paragraph 各位代表： | paragraph 请办理。',
  })
})

it('under the title of an issued text: …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 现印发给你们。 ¶ 2023年7月3日 ¶ 云溪县甲事办法 ¶ {}', {
    '云溪县水务局 ¶ 甲要值守。':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › byline 云溪县水务局 | › paragraph 甲要值守。',
    '云溪县水务局 ¶ 第一条 甲事。':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › byline 云溪县水务局 | › article 第一条 {1} | › › paragraph 甲事。',
    '云溪县水务局 ¶ 责任单位：县水务局':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › byline 云溪县水务局 | › paragraph 责任单位：县水务局',
    '云溪县水务局 ¶ 甲事':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › paragraph 云溪县水务局 | › paragraph 甲事',
    '（2023年7月3日县政府常务会议通过） ¶ 甲要值守。':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › subtitle （2023年7月3日县政府常务会议通过） | › paragraph 甲要值守。',
    '县长 李明 ¶ 甲要值守。':
      'paragraph 现印发给你们。 | paragraph 2023年7月3日 | paragraph 云溪县甲事办法 | paragraph 县长 李明 | paragraph 甲要值守。',
    '各乡镇人民政府： ¶ 甲要值守。':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › addressee 各乡镇人民政府 {各乡镇人民政府} | › paragraph 甲要值守。',
    '2023年7月3日 ¶ 甲要值守。':
      'paragraph 现印发给你们。 | date 2023年7月3日 {2023-07-03} | instrument 云溪县甲事办法 {办法} | › title 云溪县甲事办法 | › date 2023年7月3日 {2023-07-03} | › paragraph 甲要值守。',
  })
})

it('with its text on the line, but not who does what, under …', () => {
  expectReads(shortBody, '{}', {
    '关于甲的通知 ¶ 各乡镇人民政府：请办理。 ¶ 一、甲事':
      'addressee 各乡镇人民政府 {各乡镇人民政府} | paragraph 请办理。 | chinese 一、 甲事 {1}',
    '关于甲的批复 ¶ 县水务局：你局请示收悉。 ¶ 同意。': 'addressee 县水务局 {县水务局} | paragraph 你局请示收悉。 | paragraph 同意。',
    '关于甲的意见 ¶ 县财政局：负责筹款。 ¶ 县水务局：负责供水。': 'paragraph 县财政局：负责筹款。 | paragraph 县水务局：负责供水。',
    '关于甲的通知 ¶ 李明同志：主持工作。 ¶ — 1 — ¶ 王强同志：负责供水。':
      'paragraph 李明同志：主持工作。 | furniture — 1 — | paragraph 王强同志：负责供水。',
    '关于甲的通告 ¶ 县水务局：电话12345。': 'paragraph 县水务局：电话12345。',
    '关于甲的公告 ¶ 云政发〔2023〕1号 ¶ 县水务局：负责供水。':
      'documentNumber 云政发〔2023〕1号 {云政发, 2023, 1} | paragraph 县水务局：负责供水。',
    '关于甲的公告 ¶ 各位居民：3月5日停水。': 'addressee 各位居民 {各位居民} | paragraph 3月5日停水。',
    '云溪县防汛会议纪要 ¶ 县水务局：通报情况。': 'paragraph 县水务局：通报情况。',
  })
})
