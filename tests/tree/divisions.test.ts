/** 层次: what stands under a division and what closes it. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('decimals among other schemes', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '1.1.1 甲事': 'decimal 1.1.1 甲事 {1.1.1, depth 3}',
    '一、甲事 ¶ 1.1 乙事 ¶ 1.1.1 丙事': 'chinese 一、 甲事 {1} | › decimal 1.1 乙事 {1.1} | › › decimal 1.1.1 丙事 {1.1.1}',
    '一、甲事 ¶ 1.1.1 乙事': 'chinese 一、 甲事 {1} | › decimal 1.1.1 乙事 {1.1.1, depth 3}',
    '一、甲事 ¶ （一）乙事 ¶ 1.1 丙事 ¶ 1.1.1 丁事':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | › decimal 1.1 丙事 {1.1} | › › decimal 1.1.1 丁事 {1.1.1}',
    '一、甲事 ¶ （一）乙事 ¶ 1.1.1 丙事': 'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | › › decimal 1.1.1 丙事 {1.1.1}',
    '1 甲事 ¶ 1.1 乙事 ¶ 一、丙事 ¶ 1.1.1 丁事':
      'decimal 1 甲事 {1} | › decimal 1.1 乙事 {1.1} | › › chinese 一、 丙事 {1} | › › decimal 1.1.1 丁事 {1.1.1}',
    '1 甲事 ¶ 2.1 乙事 ¶ 2.1.1 丙事 ¶ 2.2.1 丁事':
      'paragraph 1 甲事 | decimal 2.1 乙事 {2.1, depth 2} | › decimal 2.1.1 丙事 {2.1.1, depth 3} | decimal 2.2.1 丁事 {2.2.1, depth 3}',
    '二、甲事 ¶ 1.1 乙事 ¶ 2.1 丙事': 'chinese 二、 甲事 {2} | › decimal 1.1 乙事 {1.1} | › decimal 2.1 丙事 {2.1}',
    '二、甲事 ¶ （三）乙事 ¶ 1.1 丙事': 'chinese 二、 甲事 {2} | › chinese-bracketed （三） 乙事 {3} | › › decimal 1.1 丙事 {1.1}',
    '二、甲事 ¶ 1.1 乙事': 'chinese 二、 甲事 {2} | › decimal 1.1 乙事 {1.1}',
    '（二）甲事 ¶ 1 乙事': 'chinese-bracketed （二） 甲事 {2, depth 2} | › paragraph 1 乙事',
    '1.1 甲事 ¶ 1.1 乙事': 'decimal 1.1 甲事 {1.1, depth 2} | decimal 1.1 乙事 {1.1, depth 2}',
    '1.1 甲事 ¶ 1.1.1 乙事 ¶ 1.1 丙事':
      'decimal 1.1 甲事 {1.1, depth 2} | › decimal 1.1.1 乙事 {1.1.1, depth 3} | decimal 1.1 丙事 {1.1, depth 2}',
    '1.1 甲事 ¶ 1.2.1 乙事': 'decimal 1.1 甲事 {1.1, depth 2} | decimal 1.2.1 乙事 {1.2.1, depth 3}',
    '一、甲事 ¶ 二、乙事 ¶ 2.1 丙事 ¶ 1.1 丁事':
      'chinese 一、 甲事 {1} | chinese 二、 乙事 {2} | › decimal 2.1 丙事 {2.1} | › decimal 1.1 丁事 {1.1}',
  })
})

it('statutory divisions', () => {
  expectReads(shortBody, '云溪县甲事办法 ¶ {}', {
    '第三条 甲事。 ¶ 第二章 乙事 ¶ 第四条 丙事。':
      'article 第三条 {3} | › paragraph 甲事。 | chapter 第二章 乙事 {2} | › article 第四条 {4} | › › paragraph 丙事。',
    '第一条 甲事： ¶ （一）乙事； ¶ 第一章 丙事':
      'article 第一条 {1} | › paragraph 甲事： | › chinese-bracketed （一） {1} | › › paragraph 乙事； | chapter 第一章 丙事 {1}',
    '一、甲事 ¶ 第一条 乙事。 ¶ 第二章 丙事':
      'chinese 一、 甲事 {1} | › article 第一条 {1} | › › paragraph 乙事。 | chapter 第二章 丙事 {2}',
    '一、甲事 ¶ 第二章 丙事': 'chinese 一、 甲事 {1} | › chapter 第二章 丙事 {2}',
    '一、甲事 ¶ 第一条 乙事。 ¶ 第二条 丙事。':
      'chinese 一、 甲事 {1} | › article 第一条 {1} | › › paragraph 乙事。 | › article 第二条 {2} | › › paragraph 丙事。',
    '第一章 甲事 ¶ 第一条 乙事。 ¶ 第一节 丙事 ¶ 第二条 丁事。':
      'chapter 第一章 甲事 {1} | › article 第一条 {1} | › › paragraph 乙事。 | › section 第一节 丙事 {1} | › › article 第二条 {2} | › › › paragraph 丁事。',
    '第一节 甲事 ¶ 第一章 乙事 ¶ 第一节 丙事': 'section 第一节 甲事 {1} | chapter 第一章 乙事 {1} | › section 第一节 丙事 {1}',
    '第一编 甲事 ¶ 第一节 乙事 ¶ 第二编 丙事 ¶ 第一分编 丁事 ¶ 第一章 戊事 ¶ 第二分编 己事':
      'book 第一编 甲事 {1} | › section 第一节 乙事 {1} | book 第二编 丙事 {2} | › subbook 第一分编 丁事 {1} | › › chapter 第一章 戊事 {1} | › subbook 第二分编 己事 {2}',
    '第一章 甲事 ¶ 一、乙事 ¶ 第一条 丙事。 ¶ 第二章 丁事':
      'chapter 第一章 甲事 {1} | › chinese 一、 乙事 {1} | › article 第一条 {1} | › › paragraph 丙事。 | chapter 第二章 丁事 {2}',
    '第一编 甲事 ¶ 第一条 乙事。 ¶ 第一章 丙事 ¶ 第二条 丁事。':
      'book 第一编 甲事 {1} | › article 第一条 {1} | › › paragraph 乙事。 | › chapter 第一章 丙事 {1} | › › article 第二条 {2} | › › › paragraph 丁事。',
    '第一条 甲事： ¶ 1.乙事； ¶ 第二条 丙事。':
      'article 第一条 {1} | › paragraph 甲事： | › arabic 1. {1} | › › paragraph 乙事； | article 第二条 {2} | › paragraph 丙事。',
  })
})

it('lists in lists', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '（一）甲事 ¶ 1.乙事 ¶ （一）丙事 ¶ （二）丁事':
      'chinese-bracketed （一） 甲事 {1} | › arabic 1. 乙事 {1} | › › chinese-bracketed （一） 丙事 {1} | › › chinese-bracketed （二） 丁事 {2}',
    '（一）甲事 ¶ （一）乙事': 'chinese-bracketed （一） 甲事 {1} | chinese-bracketed （一） 乙事 {1}',
    '（一）甲事 ¶ 1.乙事 ¶ （二）丙事': 'chinese-bracketed （一） 甲事 {1} | › arabic 1. 乙事 {1} | chinese-bracketed （二） 丙事 {2}',
    '一、甲事 ¶ （一）乙事 ¶ 1.丙事 ¶ （1）丁事 ¶ ①戊事 ¶ 一、己事 ¶ （一）庚事 ¶ 1.辛事 ¶ （1）壬事 ¶ ①癸事 ¶ 一、子事':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | › › arabic 1. 丙事 {1} | › › › arabic-bracketed （1） 丁事 {1} | › › › › circled ① 戊事 {1} | › › › › › chinese 一、 己事 {1} | › › › › › › chinese-bracketed （一） 庚事 {1} | › › › › › › › arabic 1. 辛事 {1} | › › › › › › › › arabic-bracketed （1） 壬事 {1} | › › › › circled ① 癸事 {1} | › › › › › chinese 一、 子事 {1}',
    '（三）甲事 ¶ 三、乙事': 'chinese-bracketed （三） 甲事 {3, depth 2} | chinese 三、 乙事 {3}',
    '（三）甲事 ¶ 3.乙事': 'chinese-bracketed （三） 甲事 {3, depth 2} | › arabic 3. 乙事 {3}',
    '①甲事 ¶ 2.乙事': 'circled ① 甲事 {1} | arabic 2. 乙事 {2}',
    '（2）甲事 ¶ 3.乙事': 'arabic-bracketed （2） 甲事 {2} | arabic 3. 乙事 {3}',
    '③甲事 ¶ （2）乙事': 'circled ③ 甲事 {3} | arabic-bracketed （2） 乙事 {2}',
    '二、甲事 ¶ （三）乙事 ¶ 2.丙事': 'chinese 二、 甲事 {2} | › chinese-bracketed （三） 乙事 {3} | › › arabic 2. 丙事 {2}',
    '二、甲事 ¶ 2.乙事 ¶ （2）丙事 ¶ ③丁事 ¶ （三）戊事':
      'chinese 二、 甲事 {2} | › arabic 2. 乙事 {2} | › › arabic-bracketed （2） 丙事 {2} | › › › circled ③ 丁事 {3} | › chinese-bracketed （三） 戊事 {3}',
    '1.1 甲事 ¶ 三、乙事': 'decimal 1.1 甲事 {1.1, depth 2} | › chinese 三、 乙事 {3}',
    '第一条 甲事： ¶ 三、乙事': 'article 第一条 {1} | › paragraph 甲事： | › chinese 三、 乙事 {3}',
  })
})

it('text after the last item', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {} ¶ 各单位要办理。', {
    '一、甲要值守，乙要巡查； ¶ 二、丁要值守，戊要巡查。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查； | chinese 二、 {2} | › paragraph 丁要值守，戊要巡查。 | paragraph 各单位要办理。',
    '一、甲事 ¶ 丙要报告。 ¶ 丁要报告。 ¶ 二、丁要值守，戊要巡查。':
      'chinese 一、 甲事 {1} | › paragraph 丙要报告。 | › paragraph 丁要报告。 | chinese 二、 丁要值守，戊要巡查 {2} | › paragraph 各单位要办理。',
    '一、丁要值守，戊要巡查。': 'chinese 一、 丁要值守，戊要巡查 {1} | › paragraph 各单位要办理。',
    '请值守。 ¶ 一、丁要值守，戊要巡查。': 'paragraph 请值守。 | chinese 一、 丁要值守，戊要巡查 {1} | › paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查；⏎（二）丁要值守，戊要巡查；':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查； | chinese-bracketed （二） {2} | › paragraph 丁要值守，戊要巡查； | paragraph 各单位要办理。',
    '一、甲事 ¶ （一）甲要值守，乙要巡查； ¶ （二）丁要值守，戊要巡查。':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） {1} | › › paragraph 甲要值守，乙要巡查； | › chinese-bracketed （二） {2} | › › paragraph 丁要值守，戊要巡查。 | › paragraph 各单位要办理。',
    '第一条 甲要值守，乙要巡查。 ¶ 第二条 丁要值守，戊要巡查。':
      'article 第一条 {1} | › paragraph 甲要值守，乙要巡查。 | article 第二条 {2} | › paragraph 丁要值守，戊要巡查。 | › paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查； ¶ （二）丁要值守，戊要巡查。 ¶ 责任单位：县水务局':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查； | chinese-bracketed （二） {2} | › paragraph 丁要值守，戊要巡查。 | › paragraph 责任单位：县水务局 | › paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查； ¶ （二）丁要值守，戊要巡查。 ¶ “丙要报告。”':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查； | chinese-bracketed （二） {2} | › paragraph 丁要值守，戊要巡查。 | › paragraph “丙要报告。” | › paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查； ¶ （二）丁要值守，戊要巡查。 ¶ 名称\t数量':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查； | chinese-bracketed （二） {2} | › paragraph 丁要值守，戊要巡查。 | › table | › › tableRow | › › › tableCell 名称 | › › › tableCell 数量 | › paragraph 各单位要办理。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 丁要报告。 ¶ 二、戊要值守，己要巡查；庚要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | › paragraph 丁要报告。 | chinese 二、 {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | › paragraph 各单位要办理。',
    '一、甲要值守，乙要巡查；丙要报告。 ¶ 二、戊要值守，己要巡查；庚要报告。':
      'chinese 一、 {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | chinese 二、 {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '一、甲事 ¶ 乙要值守。 ¶ 丙要报告。 ¶ 二、戊要值守，己要巡查；庚要报告。':
      'chinese 一、 甲事 {1} | › paragraph 乙要值守。 | › paragraph 丙要报告。 | chinese 二、 {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '请值守。 ¶ 一、戊要值守，己要巡查；庚要报告。':
      'paragraph 请值守。 | chinese 一、 {1} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '一、戊要值守，己要巡查；庚要报告。': 'chinese 一、 {1} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查；丙要报告。 ¶ 丁要报告。 ¶ （二）戊要值守，己要巡查；庚要报告。':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | › paragraph 丁要报告。 | chinese-bracketed （二） {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查；丙要报告。 ¶ 请巡查。 ¶ 附件：任务清单 ¶ （二）戊要值守，己要巡查；庚要报告。':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | paragraph 请巡查。 | attachmentNote | › attachment 附件：任务清单 {任务清单} | chinese-bracketed （二） {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查；丙要报告。 ¶ 请巡查。 ¶ 一、丁事 ¶ （二）戊要值守，己要巡查；庚要报告。':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | paragraph 请巡查。 | chinese 一、 丁事 {1} | › chinese-bracketed （二） {2} | › › paragraph 戊要值守，己要巡查；庚要报告。 | › paragraph 各单位要办理。',
    '（一）甲要值守，乙要巡查；丙要报告。 ¶ 请巡查。 ¶ 1.丁事 ¶ （二）戊要值守，己要巡查；庚要报告。':
      'chinese-bracketed （一） {1} | › paragraph 甲要值守，乙要巡查；丙要报告。 | › paragraph 请巡查。 | › arabic 1. 丁事 {1} | chinese-bracketed （二） {2} | › paragraph 戊要值守，己要巡查；庚要报告。 | paragraph 各单位要办理。',
  })
})

it('text after items that are headings with a paragraph each', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 各单位按下列步骤办理：':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位按下列步骤办理：',
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 各单位按下列步骤办理:':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位按下列步骤办理:',
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 三、落实责任。事要办好。 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | chinese 三、 落实责任 {3, run-in} | › paragraph 事要办好。 | paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 乙要巡查。 ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | › paragraph 乙要巡查。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 乙要巡查。 ¶ 二、强化宣传。人要知道。 ¶ 三、落实责任。事要办好。 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | › paragraph 乙要巡查。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | chinese 三、 落实责任 {3, run-in} | › paragraph 事要办好。 | › paragraph 各单位要办理。',
    '一、提高认识 ¶ 乙要巡查。 ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1} | › paragraph 乙要巡查。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '一、水要管好，事要办好； ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 一、 {1} | › paragraph 水要管好，事要办好； | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '二、提高认识。水要管好。 ¶ 三、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 二、 提高认识 {2, run-in} | › paragraph 水要管好。 | chinese 三、 强化宣传 {3, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 各单位要办理。': 'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | › paragraph 各单位要办理。',
    '请值守。 ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'paragraph 请值守。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '（一）提高认识。水要管好。 ¶ （二）强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese-bracketed （一） 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese-bracketed （二） 强化宣传 {2, run-in} | › paragraph 人要知道。 | paragraph 各单位要办理。',
    '一、甲事 ¶ （一）提高认识。水要管好。 ¶ （二）强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 提高认识 {1, run-in} | › › paragraph 水要管好。 | › chinese-bracketed （二） 强化宣传 {2, run-in} | › › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '一、甲事 ¶ （一）提高认识。水要管好。 ¶ （二）强化宣传。人要知道。 ¶ 各单位要办理。 ¶ 二、乙事':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 提高认识 {1, run-in} | › › paragraph 水要管好。 | › chinese-bracketed （二） 强化宣传 {2, run-in} | › › paragraph 人要知道。 | › paragraph 各单位要办理。 | chinese 二、 乙事 {2}',
    '（一）乙事。甲要管好。 ¶ 一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 各单位要办理。':
      'chinese-bracketed （一） 乙事 {1, run-in} | › paragraph 甲要管好。 | › chinese 一、 提高认识 {1, run-in} | › › paragraph 水要管好。 | › chinese 二、 强化宣传 {2, run-in} | › › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '1.1 提高认识。水要管好。 ¶ 1.2 强化宣传。人要知道。 ¶ 各单位要办理。':
      'decimal 1.1 提高认识 {1.1, depth 2, run-in} | › paragraph 水要管好。 | decimal 1.2 强化宣传 {1.2, depth 2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '第一条 【甲】水要管好。 ¶ 第二条 【乙】人要知道。 ¶ 各单位要办理。':
      'article 第一条 【甲】 {1, run-in} | › paragraph 水要管好。 | article 第二条 【乙】 {2, run-in} | › paragraph 人要知道。 | › paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 名称\t数量 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › table | › › tableRow | › › › tableCell 名称 | › › › tableCell 数量 | › paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 二、强化宣传。人要知道。 ¶ 责任单位：县水务局 ¶ 各单位要办理。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。 | › paragraph 责任单位：县水务局 | › paragraph 各单位要办理。',
    '一、提高认识。水要管好。 ¶ 请值守。 ¶ 各单位要办理。 ¶ 二、强化宣传。人要知道。':
      'chinese 一、 提高认识 {1, run-in} | › paragraph 水要管好。 | › paragraph 请值守。 | › paragraph 各单位要办理。 | chinese 二、 强化宣传 {2, run-in} | › paragraph 人要知道。',
  })
})

it('a closing line', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '一、甲事 ¶ 特此通知。': 'chinese 一、 甲事 {1} | paragraph 特此通知。',
    '一、甲事 ¶ 甲要值守。 ¶ 特此通知。': 'chinese 一、 甲事 {1} | › paragraph 甲要值守。 | paragraph 特此通知。',
    '一、甲事 ¶ （一）乙事 ¶ 特此通知。': 'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | paragraph 特此通知。',
    '五、其他事项 ¶ 特此通知。': 'chinese 五、 其他事项 {5} | › paragraph 特此通知。',
    '五、其它 ¶ 特此通知。': 'chinese 五、 其它 {5} | › paragraph 特此通知。',
    '五、预案解释 ¶ 特此通知。': 'chinese 五、 预案解释 {5} | › paragraph 特此通知。',
    '五、解读 ¶ 特此通知。': 'chinese 五、 解读 {5} | › paragraph 特此通知。',
    '五、施行 ¶ 特此通知。': 'chinese 五、 施行 {5} | › paragraph 特此通知。',
    '五、实施 ¶ 特此通知。': 'chinese 五、 实施 {5} | › paragraph 特此通知。',
    '五、生效 ¶ 特此通知。': 'chinese 五、 生效 {5} | › paragraph 特此通知。',
    '五、工作时间 ¶ 特此通知。': 'chinese 五、 工作时间 {5} | › paragraph 特此通知。',
    '五、附则 ¶ 特此通知。': 'chinese 五、 附则 {5} | › paragraph 特此通知。',
    '五、日期 ¶ 特此通知。': 'chinese 五、 日期 {5} | › paragraph 特此通知。',
    '五、有效期 ¶ 特此通知。': 'chinese 五、 有效期 {5} | › paragraph 特此通知。',
    '五、其他事项 ¶ 请办理。 ¶ 特此通知。': 'chinese 五、 其他事项 {5} | › paragraph 请办理。 | paragraph 特此通知。',
    '第一条 ¶ 本办法自2023年8月1日起施行。': 'article 第一条 {1, alone} | › paragraph 本办法自2023年8月1日起施行。',
    '第一条 ¶ 甲要值守。 ¶ 本办法自2023年8月1日起施行。':
      'article 第一条 {1, alone} | › paragraph 甲要值守。 | paragraph 本办法自2023年8月1日起施行。',
    '第一条 甲要值守。 ¶ 本办法自2023年8月1日起施行。':
      'article 第一条 {1} | › paragraph 甲要值守。 | paragraph 本办法自2023年8月1日起施行。',
    '（一） ¶ 本办法自2023年8月1日起施行。': 'chinese-bracketed （一） {1, alone} | paragraph 本办法自2023年8月1日起施行。',
    '第四条 施行日期 ¶ 本办法自2023年8月1日起施行。': 'article 第四条 施行日期 {4} | › paragraph 本办法自2023年8月1日起施行。',
    '第一章 附则 ¶ 第四条 ¶ 本办法自2023年8月1日起施行。':
      'chapter 第一章 附则 {1} | › article 第四条 {4, alone} | › › paragraph 本办法自2023年8月1日起施行。',
  })
})

it('a new turn of a speech', () => {
  expectReads(shortBody, '在全县会议上的讲话 ¶ {}', {
    '一、甲事 ¶ （一）乙事 ¶ 请看。 ¶ 各位代表！ ¶ 请听。 ¶ 二、丙事':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | › › paragraph 请看。 | › paragraph 各位代表！ | › paragraph 请听。 | chinese 二、 丙事 {2}',
    '一、甲事 ¶ （一）乙事 ¶ 请看。 ¶ 各位代表！ ¶ 请听。':
      'chinese 一、 甲事 {1} | › chinese-bracketed （一） 乙事 {1} | › › paragraph 请看。 | paragraph 各位代表！ | paragraph 请听。',
    '甲事。 ¶ 各位代表！ ¶ 一、乙事': 'paragraph 甲事。 | paragraph 各位代表！ | chinese 一、 乙事 {1}',
    '各位委员， ¶ 一、乙事 ¶ 请看。 ¶ 同志们！ ¶ 请听。':
      'paragraph 各位委员， | chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 同志们！ | paragraph 请听。',
    '一、乙事 ¶ 请看。 ¶ 各位领导、各位来宾！ ¶ 请听。':
      'chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 各位领导、各位来宾！ | paragraph 请听。',
    '一、乙事 ¶ 请看。 ¶ 各位代表、各位委员！ ¶ 请听。':
      'chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 各位代表、各位委员！ | paragraph 请听。',
    '一、乙事 ¶ 请看。 ¶ 朋友们, ¶ 请听。': 'chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 朋友们,请听。',
    '一、乙事 ¶ 请看。 ¶ 同志！请听。': 'chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 同志！请听。',
    '一、乙事 ¶ 请看。 ¶ 同志们要看。': 'chinese 一、 乙事 {1} | › paragraph 请看。 | › paragraph 同志们要看。',
    '一、乙事 ¶ 请看。 ¶ 代表们！请听。': 'chinese 一、 乙事 {1} | › paragraph 请看。 | paragraph 代表们！请听。',
    '一、乙事 ¶ 请看。 ¶ 我们的代表！请听。': 'chinese 一、 乙事 {1} | › paragraph 请看。 | › paragraph 我们的代表！请听。',
  })
})
