/** Labels that a scan has damaged are read where their brothers tell their number, and there only. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { outline } from '../support/outline.js'

/** The divisions of a text, one a line: label and number. */
function divisionsOf(...lines: string[]): string[] {
  return outline(parse(lines.join('\n\n')))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:chapter|section|article|chinese|arabic|circled)/.test(line))
    .map((line) => line.replace(/^\S+ (\S+).*\{([\d.]+).*$/, '$1 = $2'))
}

describe('a label that has lost its number', () => {
  it.each<[string, string[], string]>([
    ['一、', ['一、加强领导', '各乡镇要重视。', '、落实经费', '县财政局落实。', '三、强化督查', '县政府督查。'], '、 = 2'],
    ['a look-alike', ['三、加强领导', '各乡镇要重视。', '匹、落实经费', '县财政局落实。', '五、强化督查', '县政府督查。'], '匹、 = 4'],
    ['its sign', ['一、加强领导', '各乡镇要重视。', '二落实经费', '县财政局落实。', '三、强化督查', '县政府督查。'], '二 = 2'],
    ['第条', ['第一条 为了防火，制定本办法。', '第条 县政府负责。', '第三条 本办法自发布之日起施行。'], '第条 = 2'],
    ['条', ['第一条 为了防火，制定本办法。', '第二奈 县政府负责。', '第三条 本办法自发布之日起施行。'], '第二奈 = 2'],
    ['the first', ['第□条 为了防火，制定本办法。', '第二条 县政府负责。', '第三条 本办法自发布之日起施行。'], '第□条 = 1'],
    ['the last', ['一、加强领导', '各乡镇要重视。', '、落实经费', '县财政局落实。'], '、 = 2'],
    ['（）', ['有下列职责：', '（一）制定规划；', '（）发放许可证；', '（三）查处违法行为。'], '（） = 2'],
    ['two one after another', ['材料如下：', '1.申请书；', 'Z.方案；', '3 身份证明；', '4.营业执照。'], 'Z. = 2'],
  ])('%s', (_, lines, expected) => {
    expect(divisionsOf(...lines)).toContain(expected)
  })

  it.each<[string, string[]]>([
    ['is not what a writer never numbered', ['一、加强领导', '县、乡两级要落实责任。', '三、强化督查', '县政府督查。']],
    ['is no season', ['一、加强领导', '二季度完成任务。', '三、强化督查', '县政府督查。']],
    ['is no point of a speech', ['一、加强领导', '二是要落实责任。', '三、强化督查', '县政府督查。']],
    ['is no amount', ['材料如下：', '1.申请书；', '2名监护人同意。', '3.方案。']],
    ['is no remark in brackets', ['有下列职责：', '（一）制定规划；', '（略）', '（三）查处违法行为。']],
    ['is no line within a sentence', ['有下列职责：', '（一）制定规划，', '（□）发放许可证；', '（三）查处违法行为。']],
  ])('%s', (_, lines) => {
    expect(divisionsOf(...lines)).toHaveLength(2)
  })
})
