/** 印发的文件: after which lines a text that a document issues may begin, and over which lines it may stand. */
import { it } from 'vitest'
import { expectReads, shortParts } from '../support/short-tree.js'

it('a text after the sign-off and …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 现印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {} ¶ 云溪县防汛工作办法 ¶ 甲要值守。', {
    '（此件公开发布）': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '本文件由县水务局负责解读。': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '附件：任务清单': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '（2023年7月3日县政府常务会议通过）': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '主题词：水利 防汛': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '— 12 —': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '云政发〔2023〕1号': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '云溪县人民政府 2023年7月4日': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '乙要巡查。': 'document 关于甲的通知',
    '一、乙事': 'document 关于甲的通知',
    '县长 李明': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '任命李明为云溪县水务局局长。': 'document 关于甲的通知',
    '责任单位：县水务局': 'document 关于甲的通知',
    '组 长：李明 县长': 'document 关于甲的通知',
    云溪县水务局: 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '云溪县水务局 ¶ 云溪县财政局': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '（此件公开发布） ¶ 云溪县水务局': 'document 关于甲的通知 | › instrument 云溪县水务局云溪县防汛工作办法',
    '本文件由县水务局负责解读。 ¶ 云溪县水务局': 'document 关于甲的通知 | › instrument 云溪县水务局云溪县防汛工作办法',
    云溪县人民政府公报: 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '抄送：县委办公室。': 'document 关于甲的通知',
  })
})

it('a text that begins with …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 现印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县防汛工作办法 ¶ {} ¶ 甲要值守。', {
    '一、甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '目 录': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法 | › › contents',
    '（2023年7月3日县政府常务会议通过）': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '责任单位：县水务局': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '组 长：李明 县长': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '名称\t数量': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '2023年7月3日': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    附件1: 'document 关于甲的通知 | › instrument 云溪县防汛工作办法 | › annex',
    '各乡镇人民政府：': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '任命李明为云溪县水务局局长。': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    甲事: 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '主题词：水利 防汛': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '— 12 —': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    云溪县水务局: 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '县长 李明': 'document 关于甲的通知',
    '（此件公开发布）': 'document 关于甲的通知',
    '本文件由县水务局负责解读。': 'document 关于甲的通知',
    '附件：任务清单': 'document 关于甲的通知 | › annex 任务清单',
    '2023年第3期': 'document 关于甲的通知',
    云溪县人民政府公报: 'document 关于甲的通知',
    '云溪县人民政府 2023年7月4日': 'document 关于甲的通知',
    '云政发〔2023〕1号': 'document 关于甲的通知 | document 云溪县防汛工作办法',
    '抄送：县委办公室。': 'document 关于甲的通知',
  })
})

it('a text after a sentence, where it begins with …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 现印发给你们。 ¶ 云溪县防汛工作办法 ¶ {}', {
    '第一编 总则': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '第一分编 总则': 'document 关于甲的通知',
    '第一章 总则': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '第一节 总则': 'document 关于甲的通知',
    '第一条 甲事。': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '第二章 甲事': 'document 关于甲的通知',
    '第二条 甲事。': 'document 关于甲的通知',
    '一、甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '1 甲事': 'document 关于甲的通知',
    '目 录 ¶ 甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法 | › › contents',
    '（2023年7月3日县政府常务会议通过）': 'document 关于甲的通知 | › instrument 云溪县防汛工作办法',
    '甲要值守。': 'document 关于甲的通知',
    甲事: 'document 关于甲的通知',
    '': 'document 关于甲的通知',
  })
})

it('a text of a name that the notice says, after …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 现将《云溪县防汛工作分工表》印发给你们。 ¶ {} ¶ 云溪县防汛工作分工表 ¶ 甲要值守。', {
    '云溪县人民政府 ¶ 2023年7月3日': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '云溪县人民政府 2023年7月3日': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '（此件公开发布）': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '本文件由县水务局负责解读。': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '附件：任务清单': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '主题词：水利': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    '请办理。': 'document 关于甲的通知',
    云溪县水务局: 'document 关于甲的通知',
  })
})

it('a text of such a name, and below it …', () => {
  expectReads(
    shortParts,
    '关于甲的通知 ¶ 现将《云溪县防汛工作分工表》《分工总表》《防汛工作总表》印发给你们。 ¶ 云溪县水务局 ¶ 2023年7月3日 ¶ {}',
    {
      '云溪县防汛工作分工表 ¶ 一、甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
      '云溪县防汛⏎工作分工表 ¶ 一、甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
      '云溪县⏎防汛⏎工作分工表 ¶ 一、甲事': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
      '云溪县⏎防汛⏎工作⏎分工表 ¶ 一、甲事': 'document 关于甲的通知',
      '云溪县水务局⏎工作分工表 ¶ 一、甲事': 'document 关于甲的通知',
      '分工总表 ¶ 一、甲事': 'document 关于甲的通知',
      '防汛工作总表 ¶ 一、甲事': 'document 关于甲的通知 | › instrument 防汛工作总表',
      '防汛工作分工表 ¶ 一、甲事': 'document 关于甲的通知 | › instrument 防汛工作分工表',
      '防汛工作任务表 ¶ 一、甲事': 'document 关于甲的通知',
      '云溪县防汛工作分工表 ¶ 县长 李明': 'document 关于甲的通知',
      '云溪县防汛工作分工表 ¶ （此件公开发布）': 'document 关于甲的通知',
      云溪县防汛工作分工表: 'document 关于甲的通知',
      '云溪县防汛工作分工表 ¶ 名称\t数量': 'document 关于甲的通知 | › instrument 云溪县防汛工作分工表',
    },
  )
})

it('a second text after a text …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 现印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县甲事办法 ¶ 第一条 甲事。 ¶ {}', {
    '云溪县乙事办法 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法',
    '云溪县⏎乙事办法 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法',
    '云溪县⏎乙事⏎丙事⏎丁事⏎办法 ¶ 第一条 乙事。':
      'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事丙事丁事办法',
    '云溪县⏎乙事⏎丙事⏎丁事⏎戊事⏎办法 ¶ 第一条 乙事。':
      'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事丙事丁事戊事办法',
    '云溪县⏎乙事⏎丙事⏎丁事⏎戊事⏎己事⏎办法 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '云溪县乙事办法⏎乙事（试行） ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '云溪县乙事办法⏎（试行）乙事 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '云溪县乙事办法⏎实施细则 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法实施细则',
    '云溪县乙事办法⏎关于丙的规定 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '云溪县乙事办法⏎（试行） ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法（试行）',
    '云溪县乙事办法⏎（按姓氏笔画为序） ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '云溪县人民政府公报⏎云溪县乙事办法 ¶ 第一条 乙事。':
      'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法',
    '云溪县水务局⏎云溪县乙事办法 ¶ 第一条 乙事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法 | › instrument 云溪县乙事办法',
  })
})

it('after a date, an organ …', () => {
  expectReads(shortParts, '关于甲的公告 ¶ 现予公布。 ¶ 云溪县人民政府 ¶ {} ¶ 第一条 乙事。', {
    '2023年7月3日 ¶ 云溪县水务局⏎关于丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局关于丙的解释',
    '云溪县人民政府 2023年7月3日 ¶ 云溪县水务局⏎关于丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局关于丙的解释',
    '2023年7月3日 ¶ 云溪县水务局⏎云溪县财政局⏎关于丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局云溪县财政局关于丙的解释',
    '2023年7月3日 ¶ 云溪县水务局⏎丙的解释': 'document 关于甲的公告 | › instrument 丙的解释',
    '2023年7月3日⏎云水法〔2023〕1号 ¶ 云溪县水务局⏎关于丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局关于丙的解释',
    '2023年7月3日⏎云水法〔2023〕1号 ¶ 云溪县水务局⏎丙的解释': 'document 关于甲的公告 | › instrument 丙的解释',
    '（此件公开发布） ¶ 云溪县水务局⏎关于丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局关于丙的解释',
    '（此件公开发布） ¶ 云溪县水务局⏎丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局丙的解释',
    '本文件由县水务局负责解读。 ¶ 云溪县水务局⏎丙的解释': 'document 关于甲的公告 | › instrument 云溪县水务局丙的解释',
  })
})

it('after a text of another document, a statute …', () => {
  expectReads(shortParts, '云溪县甲事办法 ¶ 第一条 甲事。 ¶ {} ¶ 第一条 乙事。', {
    云溪县乙事办法: 'document 云溪县甲事办法 | document 云溪县乙事办法',
    云溪县甲事办法: 'document 云溪县甲事办法 | › instrument 云溪县甲事办法',
    '云溪县乙事办法⏎（试行）': 'document 云溪县甲事办法 | document 云溪县乙事办法（试行）',
    '云溪县任命名单⏎（2024年1月10日云溪县第十六届人民代表大会常务委员会第十八次会议通过）':
      'document 云溪县甲事办法 | document 云溪县任命名单',
  })
})

it('after a notice, an act that …', () => {
  expectReads(shortParts, '关于云溪县乙事的通知 ¶ 现印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {}', {
    '云溪县任命名单 ¶ （2024年1月10日云溪县人民代表大会常务委员会会议通过） ¶ 任命李明为局长。':
      'document 关于云溪县乙事的通知 | document 云溪县任命名单',
    '云溪县任命名单 ¶ （2024年1月10日县政府常务会议通过） ¶ 任命李明为局长。':
      'document 关于云溪县乙事的通知 | › instrument 云溪县任命名单',
    '云溪县乙事 ¶ （2024年1月10日云溪县人民代表大会常务委员会会议通过） ¶ 甲。': 'document 关于云溪县乙事的通知',
    '云溪县任命名单 ¶ 云溪县人民代表大会常务委员会会议通过': 'document 关于云溪县乙事的通知 | › instrument 云溪县任命名单',
    云溪县任命名单: 'document 关于云溪县乙事的通知 | › instrument 云溪县任命名单',
  })
})

it('under a subtitle', () => {
  expectReads(shortParts, '{}', {
    '关于甲的通知 ¶ 指导案例1号⏎林某诉县水务局案⏎（2023年12月15日发布） ¶ 裁判要点 ¶ 甲事。': 'document 关于甲的通知',
    '关于甲的通知 ¶ 请办理。 ¶ （2023年12月15日发布） ¶ 云溪县甲事办法 ¶ 甲事。': 'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '关于甲的通知 ¶ 请办理。 ¶ 2023年7月3日 ¶ 林某诉县水务局案 ¶ （2023年12月15日发布） ¶ 云溪县甲事办法 ¶ 甲事。': 'document 关于甲的通知',
    '关于甲的通知 ¶ 请办理。 ¶ 2023年7月3日 ¶ 林某诉县水务局案 ¶ — 2 — ¶ （2023年12月15日发布） ¶ — 3 — ¶ 云溪县甲事办法 ¶ 甲事。':
      'document 关于甲的通知',
    '关于甲的通知 ¶ 请办理。 ¶ 2023年7月3日 ¶ （2023年12月15日发布） ¶ 云溪县甲事办法 ¶ 甲事。':
      'document 关于甲的通知 | › instrument 云溪县甲事办法',
    '林某诉县水务局案 ¶ （2023年12月15日发布） ¶ 云溪县甲事办法 ¶ 甲事。': 'document 林某诉县水务局案',
    '甲⏎乙⏎丙⏎丁 ¶ （2023年12月15日发布） ¶ 云溪县甲事办法 ¶ 第一条 甲事。': 'document | document 云溪县甲事办法',
    '关于乙的通知⏎云溪县甲事办法 ¶ 第一条 甲事。': 'document 关于乙的通知 | › instrument 云溪县甲事办法',
  })
})

it('a text after a notice that says …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ {} ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县河道保洁办法 ¶ 第一条 甲事。', {
    '请办理。': 'document 关于甲的通知 | document 云溪县河道保洁办法',
    '本通知自公布之日起施行。': 'document 关于甲的通知 | document 云溪县河道保洁办法',
    '通过检查，成效明显。': 'document 关于甲的通知 | document 云溪县河道保洁办法',
    '要保洁。': 'document 关于甲的通知 | document 云溪县河道保洁办法',
    '云溪县人民政府要重视。': 'document 关于甲的通知 | document 云溪县河道保洁办法',
    '现印发给你们。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '现予公布。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '现转发给你们。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '会议通过了有关办法。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '我县制定了有关办法。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '请填写附表。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '要做好河道保洁。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
    '按《云溪县河道保洁办法》执行。': 'document 关于甲的通知 | › instrument 云溪县河道保洁办法',
  })
})

it('after a notice that says something else, …', () => {
  expectReads(shortParts, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {}', {
    '云溪县河道保洁方案 ¶ 一、乙事': 'document 关于甲的通知 | document 云溪县河道保洁方案',
    '河道保洁方案 ¶ 一、乙事': 'document 关于甲的通知 | document 河道保洁方案',
    '河道保洁方案 ¶ 要保洁。': 'document 关于甲的通知 | document 河道保洁方案',
    '河道保洁方案 ¶ 名称\t数量': 'document 关于甲的通知 | › instrument 河道保洁方案',
    '云溪县河道保洁方案 ¶ 名称\t数量': 'document 关于甲的通知 | document 云溪县河道保洁方案',
    '云溪县河道保洁员名单 ¶ 李明 ¶ 王强': 'document 关于甲的通知 | › instrument 云溪县河道保洁员名单',
  })
})

it('a plan after a text of another document, …', () => {
  expectReads(shortParts, '云溪县甲事方案 ¶ 一、甲要值守。 ¶ 二、乙要值守。 ¶ {}', {
    '云溪县乙事预案 ¶ 一、乙事': 'document 云溪县甲事方案 | document 云溪县乙事预案',
    '2023年云溪县乙事预案 ¶ 一、乙事': 'document 云溪县甲事方案',
    '乙事预案 ¶ 一、乙事': 'document 云溪县甲事方案',
    '乙事预案 ¶ 一、总则': 'document 云溪县甲事方案 | document 乙事预案',
    '乙事预案 ¶ 1 总则 ¶ 1.1 目的': 'document 云溪县甲事方案 | document 乙事预案',
    '乙事规范 ¶ 1 范围 ¶ 1.1 目的': 'document 云溪县甲事方案 | document 乙事规范',
    '云溪县乙事预案 ¶ （一）乙事': 'document 云溪县甲事方案',
    '云溪县乙事预案 ¶ 二、乙事': 'document 云溪县甲事方案',
    '全县乙事方案 ¶ 一、乙事': 'document 云溪县甲事方案',
    '云溪县重点任务 ¶ 一、乙事': 'document 云溪县甲事方案',
    '云溪县工作措施 ¶ 一、乙事': 'document 云溪县甲事方案',
    '县水务局方案 ¶ 一、乙事': 'document 云溪县甲事方案',
  })
})

it('after the last article, …', () => {
  expectReads(shortParts, '云溪县甲事办法 ¶ 第一条 甲事。 ¶ {}', {
    '第二条 本办法自公布之日起施行。 ¶ 乙事清单 ¶ 一、乙事': 'document 云溪县甲事办法 | document 乙事清单',
    '第二条 甲要值守。 ¶ 乙事清单 ¶ 一、乙事': 'document 云溪县甲事办法',
  })
})

it('a communique over who issues it and when', () => {
  expectReads(shortParts, '云溪县甲事办法 ¶ 第一条 甲要值守。 ¶ {}', {
    '云溪县2022年统计公报 ¶ 云溪县统计局 ¶ 2023年3月20日 ¶ 一、综合': 'document 云溪县甲事办法 | document 云溪县2022年统计公报',
    '云溪县2022年统计公报 ¶ 云溪县统计局 ¶ 2023年3月20日 ¶ 全县稳定。': 'document 云溪县甲事办法 | document 云溪县2022年统计公报',
    '云溪县2022年统计公报 ¶ 云溪县统计局 ¶ 2023年3月20日': 'document 云溪县甲事办法',
  })
})
