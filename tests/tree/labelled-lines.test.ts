/** Labelled lines: which are headings, where a heading ends, and what stands under it. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('a short sentence over …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 一、加强领导。 ¶ {}', {
    '各单位要值守。': 'chinese 一、 加强领导 {1} | › paragraph 各单位要值守。',
    甲事: 'chinese 一、 加强领导 {1} | › paragraph 甲事',
    关于印发乙事: 'chinese 一、 加强领导 {1} | › paragraph 关于印发乙事',
    '责任单位：县水务局': 'chinese 一、 {1} | › paragraph 加强领导。 | › paragraph 责任单位：县水务局',
    '召开地点：县政府': 'chinese 一、 加强领导 {1} | › paragraph 召开地点：县政府',
    '各位代表：': 'chinese 一、 加强领导 {1} | › paragraph 各位代表：',
    '名称\t数量': 'chinese 一、 加强领导 {1} | › table | › › tableRow | › › › tableCell 名称 | › › › tableCell 数量',
    '组 长：李 明 县长': 'chinese 一、 加强领导 {1} | › roster | › › rosterEntry 组长：李明 县长 {role 组长, 李明, 县长}',
    '任命李明为云溪县水务局局长。':
      'chinese 一、 加强领导 {1} | › appointment 任命李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '本文件由县水务局负责解读。': 'chinese 一、 加强领导 {1} | note 本文件由县水务局负责解读。',
    云溪县人民政府公报: 'chinese 一、 加强领导 {1} | furniture 云溪县人民政府公报',
    '（一）乙事': 'chinese 一、 加强领导 {1} | › chinese-bracketed （一） 乙事 {1}',
    '（二）乙事': 'chinese 一、 {1} | › paragraph 加强领导。 | › chinese-bracketed （二） 乙事 {2}',
    '1.1 乙事': 'chinese 一、 {1} | › paragraph 加强领导。 | › decimal 1.1 乙事 {1.1}',
    '二、乙事': 'chinese 一、 {1} | › paragraph 加强领导。 | chinese 二、 乙事 {2}',
    '一、乙事': 'chinese 一、 {1} | › paragraph 加强领导。 | chinese 一、 乙事 {1}',
    '特此通知。': 'chinese 一、 {1} | › paragraph 加强领导。 | paragraph 特此通知。',
    '2023年7月3日': 'chinese 一、 {1} | › paragraph 加强领导。 | date 2023年7月3日 {2023-07-03}',
    '（此件公开发布）': 'chinese 一、 {1} | › paragraph 加强领导。 | annotation 此件公开发布 {full}',
    '— 2 —': 'chinese 一、 {1} | › paragraph 加强领导。 | furniture — 2 —',
    '附件：任务清单': 'chinese 一、 {1} | › paragraph 加强领导。 | attachmentNote | › attachment 附件：任务清单 {任务清单}',
  })
})

it('items in lists', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '（一）标志： ¶ 1.标识牌； ¶ 2.标志牌； ¶ （二）国家机关。 ¶ 甲要值守。':
      'chinese-bracketed （一） 标志： {1} | › arabic 1. {1} | › › paragraph 标识牌； | › arabic 2. {2} | › › paragraph 标志牌； | chinese-bracketed （二） {2} | › paragraph 国家机关。 | paragraph 甲要值守。',
    '（一）标志： ¶ 1.标识牌； ¶ 2.标志牌; ¶ （二）国家机关。 ¶ 甲要值守。':
      'chinese-bracketed （一） 标志： {1} | › arabic 1. {1} | › › paragraph 标识牌； | › arabic 2. {2} | › › paragraph 标志牌; | chinese-bracketed （二） {2} | › paragraph 国家机关。 | paragraph 甲要值守。',
    '1.标志牌； ¶ （一）国家机关。 ¶ 甲要值守。':
      'arabic 1. {1} | › paragraph 标志牌； | › chinese-bracketed （一） 国家机关 {1} | › › paragraph 甲要值守。',
    '（一）标志： ¶ 1.标识；牌 ¶ （二）国家机关。 ¶ 甲要值守。':
      'chinese-bracketed （一） 标志： {1} | › arabic 1. {1} | › › paragraph 标识；牌 | chinese-bracketed （二） 国家机关 {2} | › paragraph 甲要值守。',
    '（一）标志。 ¶ （二）国家机关。 ¶ 甲要值守。':
      'chinese-bracketed （一） {1} | › paragraph 标志。 | chinese-bracketed （二） {2} | › paragraph 国家机关。 | paragraph 甲要值守。',
    '一、禁止吸烟、烧 ¶ — 2 — ¶ 荒等野外用火行为。 ¶ 二、乙事':
      'chinese 一、 禁止吸烟、烧 {1} | › furniture — 2 — | › paragraph 荒等野外用火行为。 | chinese 二、 乙事 {2}',
    '一、禁止吸烟、烧 ¶ — 2 — ¶ 荒等野外用火行为 ¶ 二、乙事':
      'chinese 一、 禁止吸烟、烧 {1} | › furniture — 2 — | › paragraph 荒等野外用火行为 | chinese 二、 乙事 {2}',
    '一、禁止事项：吸烟、烧 ¶ — 2 — ¶ 荒等野外用火行为。 ¶ 二、乙事':
      'chinese 一、 禁止事项 {1, run-in} | › paragraph 吸烟、烧 | › furniture — 2 — | › paragraph 荒等野外用火行为。 {continued} | chinese 二、 乙事 {2}',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 二、值守制度。各单位要遵守。 ¶ 三、甲要值守，乙要巡查；丙要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 二、 值守制度 {2, run-in} | › paragraph 各单位要遵守。 | chinese 三、 {3} | › paragraph 甲要值守，乙要巡查；丙要报告。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 二、甲要值守，乙要巡查；丙要报告。 ¶ 三、值守制度。各单位要遵守。 ¶ 四、甲要值守，乙要巡查；丙要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 二、 {2} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 三、 {3} | › paragraph 值守制度。各单位要遵守。 | chinese 四、 {4} | › paragraph 甲要值守，乙要巡查；丙要报告。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 二、甲要值守，乙要巡查；丙要报告。 ¶ 三、值守制度。各单位要遵守。 ¶ 四、甲要值守，乙要巡查；丙要报告。 ¶ 五、巡查制度。各单位要遵守。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 二、 {2} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 三、 值守制度 {3, run-in} | › paragraph 各单位要遵守。 | chinese 四、 {4} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 五、 巡查制度 {5, run-in} | › paragraph 各单位要遵守。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 二、甲要值守，乙要巡查；丙要报告。 ¶ 四、值守制度。各单位要遵守。 ¶ 五、甲要值守，乙要巡查；丙要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 二、 {2} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 四、 值守制度 {4, run-in} | › paragraph 各单位要遵守。 | chinese 五、 {5} | › paragraph 甲要值守，乙要巡查；丙要报告。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ （一）乙事 ¶ 二、甲要值守，乙要巡查；丙要报告。 ¶ 三、值守制度。各单位要遵守。 ¶ 四、甲要值守，乙要巡查；丙要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | › chinese-bracketed （一） 乙事 {1} | chinese 二、 {2} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 三、 {3} | › paragraph 值守制度。各单位要遵守。 | chinese 四、 {4} | › paragraph 甲要值守，乙要巡查；丙要报告。',
  })
})

it('a labelled line', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '一、问：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 问：为什么要修路？ {1} | › paragraph 答：为了出行。',
    '一、Q：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 Q：为什么要修路？ {1} | › paragraph 答：为了出行。',
    '一、Q1：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 Q1：为什么要修路？ {1} | › paragraph 答：为了出行。',
    '一、Q12：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 Q12：为什么要修路？ {1} | › paragraph 答：为了出行。',
    '一、Q123：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 Q123 {1, run-in} | › paragraph 为什么要修路？ | › paragraph 答：为了出行。',
    '一、问 ：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 问：为什么要修路？ {1} | › paragraph 答：为了出行。',
    '一、甲问：为什么要修路？ ¶ 答：为了出行。': 'chinese 一、 甲问 {1, run-in} | › paragraph 为什么要修路？ | › paragraph 答：为了出行。',
    '一、为什么要修路? ¶ 为了出行。': 'chinese 一、 为什么要修路? {1} | › paragraph 为了出行。',
    '一、甲要值守；乙要巡查。': 'chinese 一、 {1} | › paragraph 甲要值守；乙要巡查。',
    '一、甲要值守;乙要巡查。': 'chinese 一、 {1} | › paragraph 甲要值守;乙要巡查。',
    '一、县财政局:负责资金。': 'chinese 一、 县财政局 {1, run-in} | › paragraph 负责资金。',
    '一、县财政局：「甲事」': 'chinese 一、 {1} | › paragraph 县财政局：「甲事」',
    '一、县财政局，县水务局：负责资金、物资。': 'chinese 一、 县财政局，县水务局 {1, run-in} | › paragraph 负责资金、物资。',
    '一、县财政局、县水务局、县公安局、县卫生健康局、县教育局、县林业局：负责资金。':
      'chinese 一、 县财政局、县水务局、县公安局、县卫生健康局、县教育局、县林业局 {1, run-in} | › paragraph 负责资金。',
    '一、县财政局、县水务局、县公安局、县卫生健康局、县教育局、县林业局：':
      'chinese 一、 {1} | › paragraph 县财政局、县水务局、县公安局、县卫生健康局、县教育局、县林业局：',
    '一、县财政局，县水务局、县公安局、县卫生健康局、县教育局、县林业局：负责资金。':
      'chinese 一、 {1} | › paragraph 县财政局，县水务局、县公安局、县卫生健康局、县教育局、县林业局：负责资金。',
    '一、有关单位包括：': 'chinese 一、 {1} | › paragraph 有关单位包括：',
    '一、处理方法如下：': 'chinese 一、 {1} | › paragraph 处理方法如下：',
    '一、符合以下条件：': 'chinese 一、 {1} | › paragraph 符合以下条件：',
    '一、各单位应当：': 'chinese 一、 {1} | › paragraph 各单位应当：',
    '一、各單位應當：': 'chinese 一、 {1} | › paragraph 各單位應當：',
    '一、各单位不得：': 'chinese 一、 {1} | › paragraph 各单位不得：',
    '一、本县是指：': 'chinese 一、 {1} | › paragraph 本县是指：',
    '一、本縣係指：': 'chinese 一、 {1} | › paragraph 本縣係指：',
    '一 ¶ 甲要值守。 ¶ 二 ¶ 乙要值守。': 'chinese 一 {1, alone} | › paragraph 甲要值守。 | chinese 二 {2, alone} | › paragraph 乙要值守。',
    '一、甲事。甲要值守。 ¶ 一 ¶ 乙要值守。 ¶ 二、丙事。丙要值守。':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | › paragraph 一 | › paragraph 乙要值守。 | chinese 二、 丙事 {2, run-in} | › paragraph 丙要值守。',
    '一、甲事。甲要值守。 ¶ 二 ¶ 乙要值守。 ¶ 三、丙事。丙要值守。':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | › paragraph 二 | › paragraph 乙要值守。 | chinese 三、 丙事 {3, run-in} | › paragraph 丙要值守。',
    '一、甲事。甲要值守。 ¶ 二、乙事。乙要值守。 ¶ 增加一款：':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | chinese 二、 乙事 {2, run-in} | › paragraph 乙要值守。 | › paragraph 增加一款：',
    '一、甲事。甲要值守。 ¶ 二、乙事。乙要值守。 ¶ 增加三个部门作为成员。':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | chinese 二、 乙事 {2, run-in} | › paragraph 乙要值守。 | paragraph 增加三个部门作为成员。',
    '一、甲事。甲要值守。 ¶ 二、乙事。乙要值守。 ¶ 删去该条第二款。':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | chinese 二、 乙事 {2, run-in} | › paragraph 乙要值守。 | › paragraph 删去该条第二款。',
    '一、甲事。甲要值守。 ¶ 二、乙事。乙要值守。 ¶ 删去的文件由县档案馆保存。':
      'chinese 一、 甲事 {1, run-in} | › paragraph 甲要值守。 | chinese 二、 乙事 {2, run-in} | › paragraph 乙要值守。 | paragraph 删去的文件由县档案馆保存。',
    '一、删去第二条。 ¶ 甲要值守。': 'chinese 一、 {1} | › paragraph 删去第二条。 | paragraph 甲要值守。',
    '一、刪除附表。 ¶ 甲要值守。': 'chinese 一、 {1} | › paragraph 刪除附表。 | paragraph 甲要值守。',
    '一、修改第二款。 ¶ 甲要值守。': 'chinese 一、 {1} | › paragraph 修改第二款。 | paragraph 甲要值守。',
    '一、修改附表。 ¶ 甲要值守。': 'chinese 一、 修改附表 {1} | › paragraph 甲要值守。',
    '一、不删去附表。 ¶ 甲要值守。': 'chinese 一、 不删去附表 {1} | › paragraph 甲要值守。',
    '一、修改部分条款。（县水务局牵头，县财政局配合）': 'chinese 一、 {1} | › paragraph 修改部分条款。（县水务局牵头，县财政局配合）',
    '一、修改部分条款。（附表）': 'chinese 一、 {1} | › paragraph 修改部分条款。（附表）',
    '一、修改部分条款。（附表）甲要值守。': 'chinese 一、 修改部分条款 {1, run-in} | › paragraph （附表）甲要值守。',
    '一、修改部分条款。甲（县水务局牵头）': 'chinese 一、 修改部分条款 {1, run-in} | › paragraph 甲（县水务局牵头）',
    '一、修改部分条款。（县水务局牵头）。': 'chinese 一、 修改部分条款 {1, run-in} | › paragraph （县水务局牵头）。',
    '一、修改部分条款。（甲，乙）': 'chinese 一、 修改部分条款 {1, run-in} | › paragraph （甲，乙）',
    '一、8%以上。甲要值守。': 'chinese 一、 {1} | › paragraph 8%以上。甲要值守。',
    '一、18%以上。甲要值守。': 'chinese 一、 {1} | › paragraph 18%以上。甲要值守。',
    '一、增长8%以上。甲要值守。': 'chinese 一、 增长8%以上 {1, run-in} | › paragraph 甲要值守。',
    '一、成本由县水务局核定。甲要值守。': 'chinese 一、 {1} | › paragraph 成本由县水务局核定。甲要值守。',
    '一、县政府可以减免。甲要值守。': 'chinese 一、 {1} | › paragraph 县政府可以减免。甲要值守。',
    '一、本公告自2023年8月1日起施行。此前规定同时废止。': 'chinese 一、 {1} | › paragraph 本公告自2023年8月1日起施行。此前规定同时废止。',
    '一、第一阶段：2023年11月至2024年4月。各单位要重视。':
      'chinese 一、 第一阶段：2023年11月至2024年4月 {1, run-in} | › paragraph 各单位要重视。',
    '一、第一阶段：自2023年11月至2024年4月。各单位要重视。':
      'chinese 一、 第一阶段 {1, run-in} | › paragraph 自2023年11月至2024年4月。各单位要重视。',
    '一、坚持「一。二」领导。各单位要重视。': 'chinese 一、 坚持「一。二」领导 {1, run-in} | › paragraph 各单位要重视。',
    '一、甲,乙,丙,丁。各单位要重视。': 'chinese 一、 {1} | › paragraph 甲,乙,丙,丁。各单位要重视。',
    '第一分编 甲事。乙事': 'subbook 第一分编 甲事。乙事 {1}',
    '第一章 甲事。乙事': 'chapter 第一章 甲事。乙事 {1}',
    '第一节 甲事。乙事': 'section 第一节 甲事。乙事 {1}',
    '第一条 (目的)为了甲事。': 'article 第一条 (目的) {1, run-in} | › paragraph 为了甲事。',
    '第一条 [目的]为了甲事。': 'article 第一条 [目的] {1, run-in} | › paragraph 为了甲事。',
    '第一条 ［目的］为了甲事。': 'article 第一条 ［目的］ {1, run-in} | › paragraph 为了甲事。',
    '第一条 〔目的〕为了甲事。': 'article 第一条 〔目的〕 {1, run-in} | › paragraph 为了甲事。',
    '第一条 （目的）　为了甲事。': 'article 第一条 （目的） {1, run-in} | › paragraph 为了甲事。',
    '第一条 （一）项所列奖励，每年一次。': 'article 第一条 {1} | › paragraph （一）项所列奖励，每年一次。',
    '第一条 （十二）项所列奖励，每年一次。': 'article 第一条 {1} | › paragraph （十二）项所列奖励，每年一次。',
    '第一条 (3)项所列奖励，每年一次。': 'article 第一条 {1} | › paragraph (3)项所列奖励，每年一次。',
    '第一条 （目的为了甲事。': 'article 第一条 {1} | › paragraph （目的为了甲事。',
  })
})
