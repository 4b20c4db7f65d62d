/** 层次序数: what opens a division, what only looks like it, and what its neighbours have to decide. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'
import type { Token } from '../../src/tokens/index.js'
import type { Label } from '../../src/tokens/labels/label.js'

const reader = readerOf(base)

function read(line: string) {
  return reader.tokenize(line, splitLines(line).lines)[0]
}

const LABELS: [line: string, scheme: string, ordinal: number[], label: string, rest: string][] = [
  ['第一编 总则', 'book', [1], '第一编', '总则'],
  ['第二分编 物权', 'subbook', [2], '第二分编', '物权'],
  ['第 十 二 章 附 则', 'chapter', [12], '第十二章', '附 则'],
  ['第三节', 'section', [3], '第三节', ''],
  ['第三条', 'article', [3], '第三条', ''],
  ['第ー条 目的', 'article', [1], '第ー条', '目的'],
  ['第十—条 目的', 'article', [11], '第十—条', '目的'],
  ['第一百—十条 目的', 'article', [110], '第一百—十条', '目的'],
  ['ー、总体要求', 'chinese', [1], 'ー、', '总体要求'],
  ['第三條　本辦法所稱糧食', 'article', [3], '第三條', '本辦法所稱糧食'],
  ['第二十一条之二 本法', 'article', [21, 2], '第二十一条之二', '本法'],
  ['第 3 条：内容', 'article', [3], '第3条：', '内容'],
  ['第一百零八条【定义】', 'article', [108], '第一百零八条', '【定义】'],
  ['一、总体要求', 'chinese', [1], '一、', '总体要求'],
  ['一、**总体要求**', 'chinese', [1], '一、', '总体要求'],
  ['一、三年行动', 'chinese', [1], '一、', '三年行动'],
  ['（一）指导思想', 'chinese-bracketed', [1], '（一）', '指导思想'],
  ['( 二 )基本原则', 'chinese-bracketed', [2], '(二)', '基本原则'],
  ['（一）项目建设', 'chinese-bracketed', [1], '（一）', '项目建设'],
  ['（一）目标任务', 'chinese-bracketed', [1], '（一）', '目标任务'],
  ['（一）至少一人', 'chinese-bracketed', [1], '（一）', '至少一人'],
  ['（一）和谐稳定', 'chinese-bracketed', [1], '（一）', '和谐稳定'],
  ['（一）及时上报', 'chinese-bracketed', [1], '（一）', '及时上报'],
  ['（一）款待客商', 'chinese-bracketed', [1], '（一）', '款待客商'],
  ['（12）明确责任', 'arabic-bracketed', [12], '（12）', '明确责任'],
  ['1.加强领导', 'arabic', [1], '1.', '加强领导'],
  ['3、 **加强领导', 'arabic', [3], '3、', '加强领导'],
  ['6.2023年底前完成', 'arabic', [6], '6.', '2023年底前完成'],
  ['5.3.1 二级响应', 'decimal', [5, 3, 1], '5.3.1', '二级响应'],
  ['4.4. 医疗救助', 'decimal', [4, 4], '4.4.', '医疗救助'],
  ['A.1 物理消毒', 'decimal', [1], 'A.1', '物理消毒'],
  ['§2 经营许可', 'decimal', [2], '§2', '经营许可'],
  ['【第三条】 为了', 'article', [3], '【第三条】', '为了'],
  ['1 总则', 'decimal', [1], '1', '总则'],
  ['①负责', 'circled', [1], '①', '负责'],
  ['⑳负责', 'circled', [20], '⑳', '负责'],
  ['㉑负责', 'circled', [21], '㉑', '负责'],
  ['㉟负责', 'circled', [35], '㉟', '负责'],
  ['㊱负责', 'circled', [36], '㊱', '负责'],
  ['㊿负责', 'circled', [50], '㊿', '负责'],
]

describe('a label', () => {
  it.each(LABELS)('%s: %s %j', (line, scheme, ordinal, label, rest) => {
    const token = read(line) as Token
    expect(token).toMatchObject({ kind: 'label', value: { scheme, ordinal, label, rest } })
    expect(line.slice((token.value as Label).restFrom)).toMatch(rest === '' ? /^$/ : new RegExp(`^${rest}`))
  })

  it.each([
    '第三条规定的事项除外。',
    '第三条第二款规定的情形。',
    '第三章的规定',
    '第三ー五条同时废止。',
    '第三—五条同时废止。',
    '第十ー十二条同时废止。',
    '二ー三、五项除外。',
    '一、二、三产业融合发展。',
    '二、三级人才。',
    '一〇产业园建成投产。',
    '（一）项规定的情形。',
    '（一）款规定的情形。',
    '（一）目规定的情形。',
    '（一）至（三）项。',
    '（一）、（二）项。',
    '（一）和（二）项。',
    '（2）项规定的情形。',
    '1.，各单位要落实。',
    '1.；各单位要落实。',
    '1.）各单位要落实。',
    '1.1。各单位要落实。',
    '0.加强领导',
    '0.5.1 亩产',
    '12345.加强领导',
  ])('%s opens nothing', (line) => {
    expect(read(line)?.kind).not.toBe('label')
  })

  it.each([
    ['1.', true],
    ['1.加强领导', false],
    ['1.2023年底前完成', true],
    ['1. 2023年底前完成', false],
    ['4.4 亿元', true],
    ['4.4医疗救助', true],
    ['4.4 医疗救助', false],
    ['5.5 %', true],
    ['2 所康养中心', true],
    ['1 总则', true],
    ['10 附则', true],
    ['一、', false],
    ['（一）', false],
  ])('%s is left to its neighbours: %s', (line, doubtful) => {
    expect(read(line)).toMatchObject({ kind: 'label', value: { doubtful } })
  })
})

describe('who is addressed', () => {
  it.each([
    ['各乡（镇）人民政府，县直各有关单位：', ['各乡（镇）人民政府', '县直各有关单位']],
    ['各乡（镇、街道）人民政府、县直各有关单位：', ['各乡（镇、街道）人民政府', '县直各有关单位']],
    ['云溪县财政局：', ['云溪县财政局']],
    ['云溪县财政局 ：： ', ['云溪县财政局']],
    ['青岚县人民政府，云溪县教育局；', undefined],
    ['全县各企业:', ['全县各企业']],
    ['各位代表、各位委员：', ['各位代表', '各位委员']],
    ['同志们：', ['同志们']],
    ['有关情况如下：', undefined],
    ['各单位要做好下列工作：', undefined],
    ['各单位关于防汛的通知：', undefined],
    ['各单位通知书送达情况：', ['各单位通知书送达情况']],
    ['各地公告栏：', ['各地公告栏']],
    ['各项决定书：', ['各项决定书']],
    ['各级意见箱：', ['各级意见箱']],
    ['各项附件联系人：', ['各项附件联系人']],
    ['附件各一份：', undefined],
    ['其中各单位：', undefined],
    ['《办法》各条：', undefined],
    ['张三说：', undefined],
    [`各${'乡'.repeat(60)}：`, undefined],
  ])('%s: %j', (line, organs) => {
    const token = read(line)
    if (organs) expect(token).toMatchObject({ kind: 'salutation', value: { organs } })
    else expect(token?.kind).not.toBe('salutation')
  })
})

describe('a title', () => {
  it.each([
    ['云溪县人民政府关于做好防汛工作的 通 知', { kind: '通知', official: true, about: true }],
    ['云溪县河道采砂管理办法（试行）', { kind: '办法', official: false, about: false }],
    ['云溪县河道采砂管理办法（2023年修订）（试行）', { kind: '办法', official: false, about: false }],
    ['云溪县2023年工作要点[1]', { kind: '要点', official: false, about: false }],
    ['关于印发《云溪县河道采砂管理办法》的通知', { kind: '通知', official: true, about: true }],
    ['在云溪县2023年经济工作会议上的讲话', { kind: '讲话', official: true, about: false }],
    ['在全县推行的办法', undefined],
    ['为推进工作，制定方案', undefined],
    ['根据上级通知', undefined],
    ['按照省里的通知', undefined],
    ['关于防汛。的通知', undefined],
    ['请看：实施方案', undefined],
    ['《云溪县防汛办法》', undefined],
  ])('%s: %j', (line, value) => {
    const token = read(line)
    if (value) expect(token).toMatchObject({ kind: 'title', value })
    else expect(token?.kind).not.toBe('title')
  })
})
