import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from './yunxi.js'

const clean = readFileSync(join(import.meta.dirname, '../../fixtures/rules/clean.txt'), 'utf8')

/** One change of the clean issue, and every error and warning that it must bring, no more. */
it.each<[string, string, string[]]>([
  ['第三条 禁止', '第四条 禁止', ['numbering/articles']],
  ['（二）在树冠', '（三）在树冠', ['numbering/gap']],
  ['第二章 保护', '第三章 保护', ['numbering/gap']],
  ['1.2 适用范围', '1.3 适用范围', ['numbering/gap']],
  ['1.2 适用范围', '1.2. 适用范围', ['numbering/label']],
  ['通告如下：\n\n一、', '通告如下：\n\n二、', ['numbering/start']],
  ['关于划定森林防火区的通告\n\n青政发〔2024〕2号', '关于划定森林防火区的通告\n\n青政发〔2024〕3号', ['contents/number']],
  ['青政办发〔2024〕1号\n\n各乡', '青政办发〔2024〕01号\n\n各乡', ['document-number/form']],
  ['青政办发〔2024〕1号\n\n各乡', '青政办发[2024]1号\n\n各乡', ['document-number/form']],
  ['划定森林防火区的通告\n青政发〔2024〕2号（4）', '划定森林防火区的通告\n青政发〔2024〕2号（6）', ['contents/page']],
  ['2024年2月1日', '2024年2月30日', ['sign-off/date-impossible']],
  ['2024年2月1日', '2024年1月2日', ['document-number/date-order']],
  ['2024年2月1日', '2024年5月1日', ['sign-off/date-order']],
  ['2024年1月12日', '2023年12月12日', ['document-number/year', 'sign-off/date-order']],
  ['县政府办公室文件\n\n青岚县人民政府办公室关于', '县政府办公室文件\n\n青岚县政府办公室关于', []],
  ['青岚县人民政府办公室\n\n2024年1月15日', '青岚县人民政府\n\n2024年1月15日', ['sign-off/signature-issuer']],
  ['青岚县人民政府办公室\n\n2024年1月15日', '2024年1月15日', ['sign-off/signature-missing']],
  ['（此件公开发布）\n\n青岚县雨雪', '（此件公开发布，附件3不公开）\n\n青岚县雨雪', ['sign-off/annotation-attachments']],
  ['联系方式见附件2', '联系方式见附件3', ['attachments/unlisted']],
  ['指挥部组成人员（见网络版）', '指挥部组成人员；', ['attachments/punctuation']],
  ['2024年第1期（总第9期）\n\n青岚县人民政府办公室', '2024年第2期（总第9期）\n\n青岚县人民政府办公室', ['masthead/repeated']],
  ['2024年4月1日出版', '2025年4月1日出版', ['masthead/date']],
  ['《青岚县古树名木保护办法》已经', '《青岚县古树名树保护办法》已经', ['titles/issued']],
  ['（含濒危的）', '（含濒危的)', ['text/bracket-width']],
  ['（含濒危的）', '含濒危的）', ['text/brackets']],
  ['“一树一档”', '“一树一档', ['text/quotes']],
  ['有关事项通告如下：', '有关事项通告如下：：', ['text/doubled-punctuation']],
  ['除雪保畅、物资储备和信息报送', '除雪保畅、物资储备 and 信息报送', ['text/latin-words']],
  ['砍伐、擅自移植', '砍伐、擅自移\ufffd', ['text/lost-characters']],
  ['结合本县实际', '結合本县實际', ['text/traditional']],
  ['各乡（镇）人民政府，县直各有关单位：\n\n《青岚县雨雪', '《青岚县雨雪', ['addressee/missing']],
  [
    '第三条 禁止下列行为：\n\n（一）砍伐、擅自移植；\n\n（二）在树冠垂直投影外五米内挖坑取土、倾倒废渣；\n\n（三）刻划钉钉、攀枝折枝。',
    '第三条 禁止下列行为：',
    ['numbering/announced'],
  ],
])('of the clean issue, %j changed to %j', (from, to, expected) => {
  expect(clean.split(from)).toHaveLength(2)
  const found = check(clean.replace(from, to)).filter(({ severity }) => severity !== 'info')
  expect(found.map(({ ruleId }) => ruleId).sort()).toEqual([...expected].sort())
})

it('of a masthead with an impossible date it is not said that it has none', () => {
  const found = check(clean.replace('4月1日出版', '4月31日出版'))
  expect(found.map(({ message }) => message)).toEqual(['日历上没有“2024年4月31日”'])
})
