/** One line of a gazette, and what it is read as when it stands alone. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { readerOf } from '../../src/reader.js'

const reader = readerOf(base)

describe('a line', () => {
  it.each([
    ['云溪县人民政府公报', 'gazetteTitle'],
    ['YUNXIXIAN RENMIN ZHENGFU GONGBAO', 'pinyin'],
    ['2023年第3期（总第6期）', 'issue'],
    ['云溪县人民政府公报 2023年第3期', 'issue'],
    ['2023年10月1日出版（季刊）', 'publication'],
    ['云溪县人民政府办公室 主管主办', 'sponsor'],
    ['目 录', 'contentsHeading'],
    ['云溪县人民政府关于印发云溪县粮食管理办法的通知', 'title'],
    ['云溪县河道采砂管理办法（试行）', 'title'],
    ['政策解读：《云溪县河道采砂管理办法》', 'title'],
    ['解决土地争议的议案', 'title'],
    ['胡某诉白石公司劳动争议案', 'bare'],
    ['胡某诉白石公司劳动争 议 案', 'bare'],
    ['胡某訴白石公司勞動爭議案', 'bare'],
    ['关于印发云溪县生产安全事故应急预案、防汛抗旱', 'titleOpening'],
    ['云政发〔2023〕15号', 'documentNumber'],
    ['云政办函【2022】第 2 号', 'documentNumber'],
    ['第697号', 'documentNumber'],
    ['各乡（镇）人民政府，县直各有关单位：', 'salutation'],
    ['各位代表：', 'salutation'],
    ['一、总体要求', 'label'],
    ['（一）加强组织领导。各单位要高度重视。', 'label'],
    ['5.3.1 二级响应', 'label'],
    ['第十条之一 本法所称的组织', 'label'],
    ['第三条规定的事项除外。', 'prose'],
    ['（一）项规定的情形。', 'prose'],
    ['附件：1.云溪县粮食储备点名录', 'attachmentNote'],
    ['附件：1', 'annexMark'],
    ['名　　称　　　数　量　　　单　价', 'bare'],
    ['附件2', 'annexMark'],
    ['云溪县人民政府办公室', 'organ'],
    ['2023年7月3日', 'date'],
    ['二〇二三年七月三日', 'date'],
    ['云溪县人民政府 2023年7月3日', 'signedDate'],
    ['（此件公开发布）', 'annotation'],
    ['本办法由县水务局负责解释。', 'note'],
    ['——2023年2月16日在云溪县第十七届人民代表大会第三次会议上', 'subtitle'],
    ['县长 李明', 'byline'],
    ['组 长：李 明 县委副书记、县长', 'roster'],
    ['任命王强为云溪县财政局局长（试用期一年）；', 'appointment'],
    ['名称\t数量\t单位', 'tableRow'],
    ['邮 编：000000', 'colophonField'],
    ['《云溪县人民政府公报》简介', 'about'],
    ['索引号：0000-2023-00001', 'meta'],
    ['抄送：县委各部门。', 'imprint'],
    ['— 12 —', 'furniture'],
    ['牵头单位：县财政局', 'keyLine'],
    ['为加强全县河道采砂管理，制定本办法。', 'prose'],
    ['按照云政办发〔2023〕15', 'bare'],
  ])('%s is %s', (line, kind) => {
    expect(reader.read(line).kind).toBe(kind)
  })

  it.each([
    ['云政发〔2023〕15号', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
    ['云政发 [ 2023 ] 第015号', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
    ['（ 云政发〔2023〕15号 ）', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
    ['云政发〔202315', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
    ['云政字〔2023〕 15', { text: '云政字〔2023〕15号', prefix: '云政字', year: 2023, serial: 15 }],
    ['二〇二三年七月三日', { date: '2023-07-03' }],
    ['2023年2月30日', {}],
    ['（此件依申请公开）', { publicity: 'on-request' }],
    ['（此件正文公开发布，附件不公开）', { publicity: 'partial' }],
    ['（此件不予公开）', { publicity: 'none' }],
  ])('%s says %o', (line, value) => {
    expect(reader.read(line).value).toEqual(value)
  })
})
