/** Which lines are one in print, whatever the line break was made by. */
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { visit } from '../../src/visit.js'
import { leavesOf } from '../support/laws.js'

/** What the leaves of a text print. */
const values = (...lines: string[]) => leavesOf(parse(`${lines.join('\n\n')}\n`)).map(({ value }) => value)

const HEAD = ['关于做好防汛工作的通知', '云政发〔2023〕1号']

describe('a line goes on', () => {
  it.each(['编', '分编', '章', '节'])('below the label of a 第一%s that stands alone', (unit) => {
    const headings: (string | undefined)[] = []
    visit(parse(`云溪县防汛办法\n\n第一${unit}\n\n总则\n\n第一条 为了防汛，制定本办法。\n`), (node) => {
      if (node.type === 'division' && node.scheme !== 'article') headings.push((node as Division).heading)
    })
    expect(headings).toEqual(['总则'])
  })

  it.each([
    ['inside brackets', '见《云溪县', '防汛办法》第三条。'],
    ['inside brackets, before what looks like a label', '各乡镇报送月报（见附件', '一）。'],
    ['inside a date', '自2023年7', '月3日起施行。'],
    ['inside a date, before 日', '自2023年7月28', '日起施行。'],
    ['with the end of an announcement', '现将有关事项通知', '如下：'],
  ])('%s', (_, above, below) => {
    expect(values(...HEAD, above, below)).toContain(above + below)
  })

  it.each([
    ['after a stop', '各单位要加强值守。', '县水务局要加强巡查。'],
    ['after a colon', '现通知如下：', '县水务局要加强巡查。'],
    ['with a dash', '县水务局加强巡查', '——县财政局加强保障'],
    ['with a label', '县水务局加强巡查，', '一、总体要求'],
    ['with a heading of Markdown', '1. 县水务局关于做好全县主汛期水库巡查工作的意见（云政发〔2022〕9号）', '## 办理材料'],
    ['with a row of columns', '上午　9:00—10:30　职业能力倾向测验', '下午　14:30—16:30　综合知识'],
    ['with where a definition comes from', '为公众提供洗浴服务的场所', '[来源：DB14/T 1234—2021，3.1，有修改]'],
  ])('but not %s', (_, above, below) => {
    expect(values(...HEAD, above, below)).not.toContain(above + below)
  })

  it('behind names of organs below a heading, with another of them', () => {
    const names = '县水务局、县财政局、柳塘镇人民政府、县公安局'
    const below = '柳溪派出所、石桥派出所等单位负责同志参加会议。'
    expect(values(...HEAD, '一、参会人员', names, below)).toContain(names + below)
    expect(values(...HEAD, '一、参会人员', names, '希望以上单位珍惜荣誉、再接再厉。')).toContain(names)
  })

  it('but not with who signs it', () => {
    expect(values(...HEAD, '请贯彻执行', '云溪县人民政府', '2023年7月3日')).toEqual([
      ...HEAD,
      '请贯彻执行',
      '云溪县人民政府',
      '2023年7月3日',
    ])
  })
})
