/** 署名, 成文日期, 附注: the lines that close a document, and lines like them that do not. */
import { it } from 'vitest'
import { expectReads, shortBody, shortDocuments } from '../support/short-tree.js'

it('a document that ends in …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ {}', {
    '2023年7月3日 ¶ 云溪县人民政府': 'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | signature 云溪县人民政府',
    '2023年7月3日 ¶ 县长 李明': 'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | signature 县长 李明',
    '2023年7月3日 ¶ 云溪县人民政府 ¶ （此件公开发布）':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | signature 云溪县人民政府 | annotation 此件公开发布 {full}',
    '2023年7月3日 ¶ 云溪县人民政府 ¶ 附件：任务清单':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | signature 云溪县人民政府 | attachmentNote | › attachment 附件：任务清单 {任务清单}',
    '2023年7月3日 ¶ 云溪县人民政府 ¶ 附件1 ¶ 甲事。':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | signature 云溪县人民政府 | annex {1} | › heading 附件1 | › paragraph 甲事。',
    '2023年7月3日 ¶ 云溪县人民政府 ¶ 乙要值守。':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | paragraph 云溪县人民政府 | paragraph 乙要值守。',
    '2023年7月3日 ¶ 乙要值守。': 'paragraph 请办理。 | paragraph 2023年7月3日 | paragraph 乙要值守。',
    '2023年7月3日 ¶ 一、乙事': 'paragraph 请办理。 | paragraph 2023年7月3日 | chinese 一、 乙事 {1}',
    '2023年7月3日 ¶ 主题词：水利': 'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | furniture 主题词：水利',
    '2023年7月3日 ¶ 抄送：县委办公室。': 'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | furniture 抄送：县委办公室。',
    '2023年7月3日 ¶ — 2 —': 'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | furniture — 2 —',
    '县长 李明': 'paragraph 请办理。 | signature 县长 李明',
    '县长 李明 ¶ 县长 王强 ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 县长 李明 | signature 县长 王强 | date 2023年7月3日 {2023-07-03}',
    '县长 李明 ¶ — 2 — ¶ 2023年7月3日': 'paragraph 请办理。 | signature 县长 李明 | furniture — 2 — | date 2023年7月3日 {2023-07-03}',
    '县长 李明 ¶ — 2 — ¶ — 3 — ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 县长 李明 | furniture — 2 — | furniture — 3 — | date 2023年7月3日 {2023-07-03}',
    '县长 李明 ¶ （此件公开发布）': 'paragraph 请办理。 | signature 县长 李明 | annotation 此件公开发布 {full}',
    '县长 李明 ¶ 电话：0000-0000000': 'paragraph 请办理。 | signature 县长 李明 | paragraph 电话：0000-0000000',
    '县长 李明 ¶ 乙要值守。': 'paragraph 请办理。 | paragraph 县长 李明 | paragraph 乙要值守。',
    '县长 李明 ¶ 关于乙的通知 ¶ 请值守。': 'paragraph 请办理。 | signature 县长 李明 | document 关于乙的通知 {通知} | paragraph 请值守。',
    云溪县人民政府: 'paragraph 请办理。 | signature 云溪县人民政府',
    '云溪县人民政府 ¶ — 2 — ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 云溪县人民政府 | furniture — 2 — | date 2023年7月3日 {2023-07-03}',
    '云溪县人民政府 ¶ （此件公开发布）': 'paragraph 请办理。 | signature 云溪县人民政府 | annotation 此件公开发布 {full}',
    '云溪县人民政府 ¶ 乙要值守。': 'paragraph 请办理。 | paragraph 云溪县人民政府 | paragraph 乙要值守。',
    '云溪县水务局　云溪县财政局 ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 云溪县水务局 | signature 云溪县财政局 | date 2023年7月3日 {2023-07-03}',
    '云溪县水务局　云溪县财政局　云溪县公安局 ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 云溪县水务局 | signature 云溪县财政局 | signature 云溪县公安局 | date 2023年7月3日 {2023-07-03}',
    '防汛抗旱总指挥 ¶ 2023年7月3日': 'paragraph 请办理。 | signature 防汛抗旱总指挥 | date 2023年7月3日 {2023-07-03}',
    '防汛抗旱总指挥 ¶ 县长 李明 ¶ 2023年7月3日':
      'paragraph 请办理。 | signature 防汛抗旱总指挥 | signature 县长 李明 | date 2023年7月3日 {2023-07-03}',
    '此令 ¶ 2023年7月3日': 'paragraph 请办理。 | paragraph 此令 | date 2023年7月3日 {2023-07-03}',
    '甲事 ¶ 云溪县人民政府': 'paragraph 请办理。 | paragraph 甲事 | paragraph 云溪县人民政府',
    '云溪县水务局 ¶ 云溪县财政局': 'paragraph 请办理。 | paragraph 云溪县水务局 | paragraph 云溪县财政局',
    '2023年7月3日 ¶ 云水法〔2023〕1号 ¶ 关于丙的解释 ¶ 第一条 丙事。':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | documentNumber 云水法〔2023〕1号 {云水法, 2023, 1} | instrument 关于丙的解释 {解释} | › title 关于丙的解释 | › article 第一条 {1} | › › paragraph 丙事。',
    '2023年7月3日 ¶ 云水法〔2023〕1号 ¶ 丙要值守。':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | paragraph 云水法〔2023〕1号 | paragraph 丙要值守。',
    '云溪县人民政府 2023年2月30日': 'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年2月30日',
    '（ 此件公开发布 ）': 'paragraph 请办理。 | annotation 此件公开发布 {full}',
    '(此件公开发布)': 'paragraph 请办理。 | annotation 此件公开发布 {full}',
    '（此件甲（乙）公开发布）': 'paragraph 请办理。 | annotation 此件甲（乙）公开发布 {full}',
    '（附件详见县政府网站）': 'paragraph 请办理。 | annotation 附件详见县政府网站',
    '主题词：水利': 'paragraph 请办理。 | paragraph 主题词：水利',
    '2023年7月3日 ¶ （此件公开发布） ¶ 主题词：水利':
      'paragraph 请办理。 | date 2023年7月3日 {2023-07-03} | annotation 此件公开发布 {full} | furniture 主题词：水利',
    '请巡查。 ¶ 主题词：水利': 'paragraph 请办理。 | paragraph 请巡查。 | paragraph 主题词：水利',
  })
})

it('in a list: …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 一、甲事 ¶ 请办理。 ¶ {}', {
    '（此件公开发布） ¶ 二、乙事':
      'chinese 一、 甲事 {1} | › paragraph 请办理。 | › annotation 此件公开发布 {full, misplaced} | chinese 二、 乙事 {2}',
    '（此件公开发布） ¶ 一、乙事': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | annotation 此件公开发布 {full} | chinese 一、 乙事 {1}',
    '（此件公开发布） ¶ 乙要值守。': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | annotation 此件公开发布 {full} | paragraph 乙要值守。',
    '云溪县人民政府公报 ¶ 乙要值守。':
      'chinese 一、 甲事 {1} | › paragraph 请办理。 | › furniture 云溪县人民政府公报 | › paragraph 乙要值守。',
    '2023年第3期 ¶ 乙要值守。': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | › furniture 2023年第3期 | › paragraph 乙要值守。',
    'YUNXIXIAN RENMIN ZHENGFU GONGBAO ¶ 乙要值守。':
      'chinese 一、 甲事 {1} | › paragraph 请办理。 | › furniture YUNXIXIAN RENMIN ZHENGFU GONGBAO | › paragraph 乙要值守。',
    '抄送：县委办公室。 ¶ 乙要值守。': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | furniture 抄送：县委办公室。 | paragraph 乙要值守。',
    '— 2 — ¶ 乙要值守。': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | › furniture — 2 — | › paragraph 乙要值守。',
    '— 2 — ¶ 关于乙的通知 ¶ 请值守。':
      'chinese 一、 甲事 {1} | › paragraph 请办理。 | furniture — 2 — | document 关于乙的通知 {通知} | paragraph 请值守。',
    '— 2 —': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | furniture — 2 —',
    云溪县人民政府公报: 'chinese 一、 甲事 {1} | › paragraph 请办理。 | furniture 云溪县人民政府公报',
    '抄送：县委办公室。': 'chinese 一、 甲事 {1} | › paragraph 请办理。 | furniture 抄送：县委办公室。',
    '本文件由县水务局负责解读。 ¶ 乙要值守。':
      'chinese 一、 甲事 {1} | › paragraph 请办理。 | note 本文件由县水务局负责解读。 | paragraph 乙要值守。',
  })
})

it('an issuer in a heading', () => {
  expectReads(shortDocuments, '{}', {
    '云溪县财政局⏎云溪县水务局⏎令 ¶ 第1号 ¶ 甲事。': 'document 云溪县财政局云溪县水务局令 {令, 云溪县财政局 云溪县水务局, 第1号}',
    '云溪县财政局　云溪县水务局　公告 ¶ 云财发〔2023〕1号 ¶ 甲事。':
      'document 云溪县财政局云溪县水务局公告 {公告, 云溪县财政局 云溪县水务局, 云财发〔2023〕1号}',
    '云溪县财政局⏎云溪县水务局⏎公告 ¶ 云财发〔2023〕1号 ¶ 甲事。':
      'document 云溪县财政局云溪县水务局公告 {公告, 云溪县财政局 云溪县水务局, 云财发〔2023〕1号}',
    '云 溪 县 人 民 政 府⏎公　告 ¶ 云政发〔2023〕1号 ¶ 甲事。': 'document 云溪县人民政府公告 {公告, 云溪县人民政府, 云政发〔2023〕1号}',
    '云溪县人民法院行政判决书 ¶ 甲事。': 'document 云溪县人民法院行政判决书 {判决书, 云溪县人民法院}',
    '云溪县人民法院执行公告 ¶ 甲事。': 'document 云溪县人民法院执行公告 {公告, 云溪县人民法院}',
    '云溪县城区限行区域的公告 ¶ 甲事。': 'document 云溪县城区限行区域的公告 {公告}',
    '云溪县中心城区交通管制通告 ¶ 甲事。': 'document 云溪县中心城区交通管制通告 {通告}',
    '云溪县中小学校招生公告 ¶ 甲事。': 'document 云溪县中小学校招生公告 {公告}',
    '云溪县安全生产委员会会议纪要 ¶ 〔2023〕1号 ¶ 甲事。':
      'document 云溪县安全生产委员会会议纪要 {纪要, 云溪县安全生产委员会, 〔2023〕1号}',
    '云溪县水务局局长令 ¶ 第1号 ¶ 甲事。': 'document 云溪县水务局局长令 {令, 云溪县水务局, 第1号}',
    '云溪县工商银行政务公开公告 ¶ 云银发〔2023〕1号 ¶ 甲事。': 'document 云溪县工商银行政务公开公告 {公告, 云银发〔2023〕1号}',
    '**云溪县人民政府**关于甲的通知 ¶ 甲事。': 'document 云溪县人民政府关于甲的通知 {通知, 云溪县人民政府}',
    '云溪县委办公室工作规则 ¶ 第一条 甲事。': 'document 云溪县委办公室工作规则 {规则, 云溪县委办公室}',
    '云溪县水务局工作规则 ¶ 第一条 甲事。': 'document 云溪县水务局工作规则 {规则}',
    '国务院办公厅工作规则 ¶ 第一条 甲事。': 'document 国务院办公厅工作规则 {规则, 国务院办公厅}',
    '云溪县人民检察院工作规则 ¶ 第一条 甲事。': 'document 云溪县人民检察院工作规则 {规则, 云溪县人民检察院}',
  })
})

it('a back page with …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 地址：柳塘镇⏎{}⏎电话：0000-0000000⏎邮编：000000', {
    甲事: 'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 甲事 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '— 2 —':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | furniture — 2 — | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '甲要值守。':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 甲要值守。 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    'YUNXIXIAN RENMIN ZHENGFU GONGBAO':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph YUNXIXIAN RENMIN ZHENGFU GONGBAO | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    云溪县人民政府公报:
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 云溪县人民政府公报 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '2023年第3期':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 2023年第3期 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '2023年9月30日出版':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 2023年9月30日出版 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '主办：云溪县人民政府办公室':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 主办: 云溪县人民政府办公室, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 主办：云溪县人民政府办公室 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '责任编辑：李明':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | furniture 责任编辑：李明 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '组 长：李 明 县长':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 组长：李明 县长 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    云溪县甲事办法:
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 云溪县甲事办法 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    云溪县人民政府办公室:
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {地址: 柳塘镇, 电话: 0000-0000000, 邮编: 000000} | paragraph 地址：柳塘镇 | paragraph 云溪县人民政府办公室 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '一、甲事':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | paragraph 地址：柳塘镇 | chinese 一、 甲事 {1} | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '（此件公开发布）':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | paragraph 地址：柳塘镇 | annotation 此件公开发布 {full} | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
  })
})

it('over the address: …', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {}⏎电话：0000-0000000⏎邮编：000000', {
    '云溪县人民政府公报⏎YUNXIXIAN RENMIN ZHENGFU GONGBAO⏎2023年第3期⏎2023年9月30日出版⏎云溪县人民政府办公室主办':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 云溪县人民政府公报 | paragraph YUNXIXIAN RENMIN ZHENGFU GONGBAO | paragraph 2023年第3期 | paragraph 2023年9月30日出版 | paragraph 云溪县人民政府办公室主办 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '2023年第3期':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | furniture 2023年第3期 | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    云溪县人民政府公报:
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 云溪县人民政府公报 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    甲事: 'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | paragraph 甲事 | colophon {电话: 0000-0000000, 邮编: 000000} | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
    '《云溪县人民政府公报》简介 ¶ 本刊是刊物。':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon {电话: 0000-0000000, 邮编: 000000} | heading 《云溪县人民政府公报》简介 | paragraph 本刊是刊物。 | paragraph 电话：0000-0000000 | paragraph 邮编：000000',
  })
})

it('the last page', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ {}', {
    '《云溪县人民政府公报》简介 ¶ 本刊是刊物。':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon | heading 《云溪县人民政府公报》简介 | paragraph 本刊是刊物。',
    '《云溪县人民政府公报》简介 ¶ 一、本刊是刊物。':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | colophon | heading 《云溪县人民政府公报》简介 | paragraph 一、本刊是刊物。',
    '电话：0000-0000000 ¶ 一、甲事 ¶ 二、乙事 ¶ 三、丙事 ¶ 四、丁事 ¶ 五、戊事 ¶ 六、己事':
      'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | paragraph 电话：0000-0000000 | chinese 一、 甲事 {1} | chinese 二、 乙事 {2} | chinese 三、 丙事 {3} | chinese 四、 丁事 {4} | chinese 五、 戊事 {5} | chinese 六、 己事 {6}',
    '电话：0000-0000000': 'paragraph 请办理。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | paragraph 电话：0000-0000000',
  })
})

it('columns that a scan read across', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ {}', {
    '附件：1.甲事与 ¶ 五、结果运用 ¶ 2.乙事清单 ¶ 丙要值守。':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事与 {1, 甲事与} | chinese 五、 结果运用 {5} | › attachment 2.乙事清单 {2, 乙事清单, misplaced} | › paragraph 丙要值守。',
    '附件：1.甲事清单 ¶ 五、结果运用 ¶ 2.乙事与 ¶ 丙事表 ¶ 3.丁事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | chinese 五、 结果运用 {5} | › attachment 2.乙事与 {2, 乙事与, misplaced} | › stray 丙事表 {the end of a line in another column} | › attachment 3.丁事清单 {3, 丁事清单, misplaced}',
    '附件：1.甲事清单 ¶ 五、结果运用 ¶ 3.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | chinese 五、 结果运用 {5} | › arabic 3. 乙事清单 {3}',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 2.乙事清单，丁事。':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | arabic 2. {2} | › paragraph 乙事清单，丁事。',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 2023年7月3日 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | paragraph 2023年7月3日 | arabic 2. 乙事清单 {2}',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 云溪县人民政府 2023年7月3日 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | arabic 2. 乙事清单 {2}',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 云政发〔2023〕1号 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | paragraph 云政发〔2023〕1号 | arabic 2. 乙事清单 {2}',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 附件1 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | annex {1} | › heading 附件1 | › arabic 2. 乙事清单 {2}',
    '附件：1.甲事清单 ¶ 丙要值守。 ¶ 3.丁事清单 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | arabic 3. 丁事清单 {3} | arabic 2. 乙事清单 {2}',
    '附件：12.甲事清单 ¶ 丙要值守。 ¶ 13.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：12.甲事清单 {12, 甲事清单} | paragraph 丙要值守。 | attachment 13.乙事清单 {13, 乙事清单, misplaced}',
    '附件：甲事清单 ¶ 丙要值守。 ¶ 1.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：甲事清单 {甲事清单} | paragraph 丙要值守。 | arabic 1. 乙事清单 {1}',
    '附件1：甲事清单 ¶ 丙要值守。 ¶ 2.乙事清单':
      'paragraph 请办理。 | attachmentNote | › attachment 附件1：甲事清单 {1, 甲事清单} | paragraph 丙要值守。 | attachment 2.乙事清单 {2, 乙事清单, misplaced}',
    '一、禁止堆放物 ¶ 三、由县城管局 ¶ 品。 ¶ 负责清理。 ¶ 二、禁止张贴 ¶ 四、自5月1日起 ¶ 广告。 ¶ 施行。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | › stray 品。 {the end of a line in another column} | › stray 负责清理。 {the end of a line in another column} | chinese 二、 禁止张贴 {2} | chinese 四、 自5月1日起 {4} | › stray 广告。 {the end of a line in another column} | › stray 施行。 {the end of a line in another column}',
    '一、禁止堆放物 ¶ 三、由县城管局 ¶ 品类 ¶ 二、禁止张贴 ¶ 四、自5月1日起 ¶ 广告':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | › stray 品类 {the end of a line in another column} | chinese 二、 禁止张贴 {2} | chinese 四、 自5月1日起 {4} | › stray 广告 {the end of a line in another column}',
    '一、禁止堆放物。 ¶ 三、由县城管局 ¶ 品。 ¶ 二、禁止张贴 ¶ 四、自5月1日起 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 {1} | › paragraph 禁止堆放物。 | chinese 三、 由县城管局 {3} | › paragraph 品。 | chinese 二、 禁止张贴 {2} | chinese 四、 自5月1日起 {4} | › paragraph 广告。',
    '一、禁止堆放物 ¶ 三、由县城管局。 ¶ 品。 ¶ 二、禁止张贴 ¶ 四、自5月1日起 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | › paragraph 品。 | chinese 二、 禁止张贴 {2} | chinese 四、 自5月1日起 {4} | › paragraph 广告。',
    '一、禁止堆放物 ¶ 三、由县城管局 ¶ 二、禁止张贴 ¶ 四、自5月1日起 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | chinese 二、 禁止张贴 {2} | chinese 四、 自5月1日起 {4} | › paragraph 广告。',
    '一、禁止堆放物 ¶ 三、由县城管局 ¶ 品。 ¶ 四、禁止张贴 ¶ 五、自5月1日起 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | › paragraph 品。 | chinese 四、 禁止张贴 {4} | chinese 五、 自5月1日起 {5} | › paragraph 广告。',
    '一、禁止堆放物 ¶ 三、由县城管局 ¶ 品。 ¶ 二、禁止张贴 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 三、 由县城管局 {3} | › paragraph 品。 | chinese 二、 禁止张贴 {2} | › paragraph 广告。',
    '一、禁止堆放物 ¶ 二、由县城管局 ¶ 品。 ¶ 二、禁止张贴 ¶ 三、自5月1日起 ¶ 广告。':
      'paragraph 请办理。 | chinese 一、 禁止堆放物 {1} | chinese 二、 由县城管局 {2} | › paragraph 品。 | chinese 二、 禁止张贴 {2} | chinese 三、 自5月1日起 {3} | › paragraph 广告。',
  })
})
