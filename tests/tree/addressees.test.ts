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
    '各乡镇人民政府要值守；': 'paragraph 各乡镇人民政府要值守； | paragraph 请办理。',
    '各单位要做好下列工作：': 'paragraph 各单位要做好下列工作： | paragraph 请办理。',
    '责任单位：县水务局': 'paragraph 责任单位：县水务局 | paragraph 请办理。',
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
