/** Text set in a column with indents, at every width: what its lines' ends cut is put together again, whatever they look like. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { leavesOf } from '../support/laws.js'

const HEAD = ['云溪县人民政府关于做好防汛抗旱工作的通知', '云政发〔2023〕1号', '各乡镇人民政府：']
/** Enough full lines to tell the column. */
const FILLING = [
  '入汛以来，我县降雨量较常年同期明显偏多，水库蓄水位持续上升，部分河道出现险情，防汛形势十分严峻，各乡镇要切实提高认识。',
  '各乡镇要立足防大汛、抢大险、救大灾，进一步压实责任，强化措施，确保人民群众生命财产安全，现将有关事项通知如下。',
]

/** Half-width cells: digits and letters take one. */
const measure = (line: string) => [...line].reduce((sum, sign) => sum + (sign < '\u0080' ? 1 : 2), 0)

/** The paragraphs as lines of so many full-width characters: numbers whole, closing signs over the edge, first lines indented. */
function set(paragraphs: readonly string[], width: number): string {
  const lines = [...HEAD]
  for (const paragraph of paragraphs) {
    let line = '　　'
    for (const unit of paragraph.match(/[\d.,%]+|./gu) ?? []) {
      if (measure(line + unit) > 2 * width && !'，。、；：！？）》”'.includes(unit)) {
        lines.push(line)
        line = ''
      }
      line += unit
    }
    lines.push(line)
  }
  return `${lines.join('\n')}\n`
}

const WIDTHS = Array.from({ length: 21 }, (_, i) => i + 20)

describe('in a column, no line’s end parts', () => {
  it.each<[string, string[]]>([
    ['a sentence', ['各乡镇要加强值守，严格执行领导带班制度，及时报告险情，不得迟报、漏报和瞒报，确保政令畅通。']],
    ['several sentences', ['各乡镇要加强值守。要严格执行领导带班制度。要及时报告险情。不得迟报、漏报和瞒报。要确保政令畅通。']],
    ['what looks like an organ', ['值守情况要于每日十七时前报送至云溪县人民政府办公室并抄送云溪县水务局以及云溪县应急管理局汇总。']],
    ['what looks like a title', ['要认真落实云溪县人民政府关于做好山洪灾害防御工作的通知和云溪县防汛应急预案以及各项管理办法的规定要求。']],
    [
      'what looks like a date or a number',
      ['本通知所称汛期，是指每年六月一日至九月三十日，各乡镇要在2023年7月3日前报送方案，执行云政发〔2022〕9号文件。'],
    ],
    ['brackets', ['各乡镇要明确（包括主要负责同志、分管负责同志、值班人员以及抢险队伍和技术专家组成员在内的）全部责任人。']],
    ['quotations', ['各乡镇要严格执行“谁主管、谁负责，谁值班、谁负责，谁签字、谁负责”的原则，把责任落实到每一个岗位。']],
    [
      'items of a list',
      [
        '一、加强组织领导',
        '（一）各乡镇要成立领导机构，由主要负责同志任组长，明确成员单位职责，落实工作经费和物资。',
        '（二）各部门要密切配合，形成合力，共同做好防汛抗旱各项工作，做到守土有责、守土负责。',
      ],
    ],
    [
      'items that end in semicolons',
      [
        '一、各单位要做好以下工作',
        '1.水务部门要加强水库、河道、堤防的巡查检查，发现险情及时处置并报告；',
        '2.气象部门要加强监测预报预警，滚动发布雨情、水情和灾害预警信息；',
        '3.应急部门要做好抢险救援队伍、物资、装备的准备工作。',
      ],
    ],
    [
      'what names who does it',
      [
        '一、强化物资储备',
        '各乡镇要备足编织袋、救生衣、抽水泵等物资，建立台账，专人管理，定期检查更新。',
        '责任单位：县水务局、县应急管理局、县发展和改革局、县工业和信息化局、县交通运输局、各乡镇人民政府。',
      ],
    ],
    [
      'a heading that runs into its text',
      ['一、落实责任', '（一）加强值班值守。各乡镇要严格执行二十四小时值班制度，主要负责同志要保持通信畅通，随时处置突发情况。'],
    ],
    [
      'articles',
      [
        '第一条 各乡镇人民政府应当加强对防汛工作的领导，将防汛经费列入本级财政预算，保障防汛工作需要。',
        '第二条 任何单位和个人都有保护防洪工程设施和依法参加防汛抗洪的义务，不得破坏、侵占、毁损防洪设施。',
      ],
    ],
    [
      'percentages and amounts',
      ['全县水库蓄水量达到1,234.5万立方米，占总库容的67.8%，较去年同期增加345.6万立方米，河道平均水位上涨0.45米。'],
    ],
  ])('%s', (_, paragraphs) => {
    const all = [...FILLING, ...paragraphs]
    const whole = (text: string) => leavesOf(parse(text)).map(({ value }) => value)
    const expected = whole(`${[...HEAD, ...all].join('\n\n')}\n`)
    expect(WIDTHS.filter((width) => whole(set(all, width)).join('\n') !== expected.join('\n'))).toEqual([])
  })
})

describe('a margin that all lines have', () => {
  it.each(['excerpt.txt', 'quarterly.txt', 'kinds/scan-left-margin.txt'])('changes nothing in %s', (name) => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')
    const shape = (one: string) => JSON.parse(JSON.stringify(parse(one), (key, value) => (key === 'position' ? undefined : value)))
    for (const margin of [1, 2, 3, 4, 5, 6, 8, 12]) expect(shape(text.replace(/^(?=.*\S)/gm, ' '.repeat(margin)))).toEqual(shape(text))
  })

  it.each(['scan-cut-number', 'scan-cut-title'])('changes nothing where it is as wide as half an indent: %s', (name) => {
    const text = readFileSync(join(import.meta.dirname, `../../fixtures/kinds/${name}.txt`), 'utf8')
    const values = (one: string) => leavesOf(parse(one)).map(({ value }) => value)
    expect(values(text.replace(/^(?=.*\S)/gm, '  '))).toEqual(values(text))
  })
})

describe('two blanks before lines', () => {
  const [first, second] = ['各乡镇要做好水库安全度汛的各项准备工作，切实落实', '防汛责任，确保人民群众生命财产安全。']
  const paragraphs = (...lines: string[]) =>
    leavesOf(parse([...HEAD, ...lines].join('\n'))).filter(({ type }) => type === 'paragraph').length

  it('are an indent where sentences begin behind them', () => {
    expect(paragraphs(`  ${first}`, second, `  ${first}`, second, `  ${first}`, second)).toBe(3)
  })

  it('are none where sentences go on behind them', () => {
    expect(paragraphs(first, `  ${second}`, first, `  ${second}`, first, `  ${second}`)).toBe(3)
  })
})
