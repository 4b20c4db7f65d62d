/** What the words around a title or a number say of the two texts. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { inNotice } from './support/read.js'

const relations = (body: string) =>
  inNotice(body)
    .citations.map(({ relation }) => relation)
    .join(' ')

describe('words around a title', () => {
  it.each([
    ['废止《甲办法》。', 'repeals'],
    ['决定停止执行县水务局《甲办法》。', 'repeals'],
    ['《甲办法》停止执行。', 'repeals'],
    ['原《甲办法》（云政发〔2001〕2号）不再执行。', 'repeals'],
    ['《甲办法》自印发之日起失效。', 'repeals'],
    ['原云政发〔2021〕9号文件同时废止。', 'repeals'],
    ['现予公布《甲办法》。', 'issues'],
    ['《甲办法》予以印发。', 'issues'],
    ['《甲办法》公布如下。', 'issues'],
    ['《甲办法》业经县政府常务会议审议通过，现予公布。', 'issues'],
    ['《甲办法》已经审议通过。', 'cites'],
    ['批转《甲意见》。', 'forwards'],
    ['现转发县水务局《甲意见》。', 'forwards'],
    ['《甲办法》作出以下修改。', 'amends'],
    ['《甲办法》予以修改。', 'amends'],
    ['对《甲办法》第三条修改为：略。', 'amends'],
    ['修订《甲办法》。', 'amends'],
    ['县水务局《关于调整水价的请示》已收悉。', 'answers'],
    ['《甲函》悉。', 'answers'],
    ['现答复如下，《甲来函》提到的事项同意。', 'answers'],
    ['现批复如下，《甲办法》提到的事项同意。', 'cites'],
    ['《甲请示》提到的事项同意。', 'cites'],
    ['遵照《甲办法》有关规定办理。', 'basedOn'],
    ['依照国家关于水库的《甲办法》办理。', 'basedOn'],
    ['参照《甲办法》办理。', 'cites'],
    ['由公安机关依照《甲法》第三条的规定处罚。', 'cites'],
    ['依照《甲法》给予处分。', 'cites'],
    ['依照《甲法》追究责任。', 'cites'],
    ['根据《甲法》的规定，由水务局给予处罚。', 'basedOn'],
    ['（2010年3月1日公布　根据2011年4月22日《关于修改〈甲条例〉的决定》第二次修正）', 'cites'],
    ['根据《甲决定》修正', 'cites'],
    ['根据《甲法》修订情况办理。', 'basedOn'],
    ['《甲办法》（第五号）已由县人民代表大会常务委员会第三次会议于2023年5月8日通过，现予公布。', 'issues'],
    ['《甲办法》已于2023年5月8日由县政府常务会议通过，现予公布。', 'issues'],
    // what was done to it before
    ['根据新修订的《甲法》，现通知如下。', 'basedOn'],
    ['学习修订后的《甲法》。', 'cites'],
    ['学习已废止的《甲办法》。', 'cites'],
    ['学习省政府转发的《甲意见》。', 'cites'],
    // what is said in the sentence before or after is said of other texts
    ['停止执行有关规定。学习《甲办法》。', 'cites'],
    ['学习《甲办法》。有关规定同时废止。', 'cites'],
    ['依照规定办理；学习《甲办法》。', 'cites'],
    ['修改了一个重要而长期的计划后学习《甲办法》。', 'cites'],
    ['修改，学习《甲办法》。', 'cites'],
    // nor is it where it stands too far off
    [`根据规定，${'县水务局'.repeat(20)}学习《甲办法》。`, 'cites'],
    [`学习《甲办法》${'县水务局'.repeat(20)}废止。`, 'cites'],
  ])('%s', (body, wanted) => {
    expect(relations(body)).toBe(wanted)
  })

  it.each([
    ['将《甲办法》修改为《乙办法》。', 'amends amends'],
    ['根据《甲法》等法律法规，结合《乙纲要》（云发〔2021〕3号）办理。', 'basedOn basedOn'],
    ['根据《甲法》和省《乙办法》、《丙办法》（试行）办理。', 'basedOn basedOn basedOn'],
    ['根据《甲法》制定《乙办法》。', 'basedOn cites'],
    ['根据2013年7月13日公布的《甲决定》和2013年11月8日公布的《乙决定》办理。', 'basedOn basedOn'],
    ['根据《甲法》，县水务局学习《乙办法》。', 'basedOn basedOn'],
    ['按照县委《甲意见》和《乙方案》要求，修改《丙办法》。', 'basedOn basedOn amends'],
    ['《甲办法》和《乙办法》同时废止。', 'repeals repeals'],
    ['《甲办法》《乙办法》《丙办法》予以公布。', 'issues issues issues'],
    ['根据《甲办法》、《乙办法》停止执行。', 'basedOn repeals'],
    ['学习《甲办法》以外的文件。《乙办法》同时废止。', 'cites repeals'],
    ['修改《甲办法》，废止《乙办法》。', 'amends repeals'],
    ['废止《甲办法》，同时修改《乙办法》。', 'repeals amends'],
    ['《甲办法》、《乙办法》收悉。', 'cites answers'],
  ])('of several: %s', (body, wanted) => {
    expect(relations(body)).toBe(wanted)
  })
})

describe('a heading that says what the document does', () => {
  const inDocument = (title: string, body: string) => {
    const text = `云溪县人民政府\n${title}\n云政发〔2023〕15号\n各乡镇人民政府：\n${body}\n云溪县人民政府\n2023年7月3日\n`
    return extract(parse(text), { text })
      .citations.map(({ relation }) => relation)
      .join(' ')
  }

  it.each([
    ['关于废止部分文件的决定', '一、《甲办法》\n二、《乙办法》', 'repeals repeals'],
    ['关于宣布失效一批文件的决定', '《甲办法》列入目录。', 'repeals'],
    ['关于修改部分规章的决定', '《甲办法》列入目录。', 'amends'],
    ['关于废止和修改部分规章的决定', '《甲办法》列入目录。', 'cites'],
    ['关于文件清理及废止的有关工作的通知', '《甲办法》列入目录。', 'repeals'],
    ['关于落实的通知和废止', '《甲办法》列入目录。', 'cites'],
    ['关于印发《甲办法》的通知', '请认真落实。', 'issues'],
    ['关于落实《甲办法》的通知', '请认真落实。', 'cites'],
    ['关于印发《甲办法》等文件的通知', '请认真落实。', 'issues'],
    // 印发 in a line of text tells of what others did
    ['关于工作的通知', '省政府印发《甲办法》的目的是规范管理。', 'cites'],
    ['关于废止部分文件的决定', '根据《甲法》办理。', 'basedOn'],
    // what stands in quotes is the other text's
    ['关于修改部分规章的决定', '将《甲办法》第三条中的“治安条例”修改为“《乙法》”。', 'amends cites'],
    ['关于修改部分规章的决定', '《甲办法》第五条修改为：“违反《乙法》的，予以通报。”', 'amends cites'],
  ])('%s', (title, body, wanted) => {
    expect(inDocument(title, body)).toBe(wanted)
  })
})

describe('a division that says what it does', () => {
  const read = (body: string) => {
    const text = `云溪县人民政府\n关于文件清理工作的通知\n云政发〔2023〕15号\n各乡镇人民政府：\n${body}\n云溪县人民政府\n2023年7月3日\n`
    return extract(parse(text), { text })
  }

  it('does it to all that is named below it', () => {
    const body =
      '一、废止下列文件\n（一）《甲办法》；\n（二）云溪县乙办法（云政发〔2010〕3号）。\n二、修改的文件\n（一）《丙办法》；\n（二）根据《丁法》修改的《戊办法》。\n三、下列文件予以修改或者废止\n《己办法》。\n四、修订完善制度\n落实《庚办法》。\n'
    expect(read(body).citations.map(({ relation }) => relation)).toEqual([
      'repeals',
      'repeals',
      'amends',
      'basedOn',
      'amends',
      'cites',
      'cites',
    ])
  })

  it('means the divisions of the text that it amends', () => {
    const body =
      '一、对《甲办法》作如下修改：\n（一）将第三条修改为：“违反本办法第五条的，予以通报。”\n（二）删去第七条。\n二、对《乙办法》作如下修改：\n（一）删去第八条。\n三、其他要求\n第九条规定的情形除外。\n'
    expect(read(body).internal.map(({ printed, targets: [target] }) => [printed, target?.title])).toEqual([
      ['第三条', '甲办法'],
      ['本办法第五条', '甲办法'],
      ['第七条', '甲办法'],
      ['第八条', '乙办法'],
      ['第九条', undefined],
    ])
  })
})

describe('a decision that an order makes public, and annexes of a decision', () => {
  const relations = (text: string) => extract(parse(text), { text }).citations.map(({ relation }) => relation)

  it('amends what it names', () => {
    const text =
      '云溪县人民政府令\n第12号\n《云溪县人民政府关于修改部分规章的决定》已经县政府常务会议通过，现予公布。\n县长 林致远\n2023年7月3日\n云溪县人民政府关于修改部分规章的决定\n县政府决定：\n一、删去《甲办法》第三条。\n二、删去《乙办法》第四条中的“备案”。\n本决定自公布之日起施行。\n'
    expect(relations(text)).toEqual(['issues', 'amends', 'amends'])
  })

  it('is told by each annex', () => {
    const text =
      '云溪县人民政府关于修改和废止部分规章的决定\n云政发〔2023〕15号\n县政府决定：\n一、修改2部规章（附件1）。\n二、废止1部规章（附件2）。\n附件：1.修改的规章\n2.废止的规章\n云溪县人民政府\n2023年7月3日\n附件1\n修改的规章\n一、删去《甲办法》第三条。\n附件2\n废止的规章\n一、《丙办法》。\n'
    expect(relations(text)).toEqual(['amends', 'repeals'])
  })
})
