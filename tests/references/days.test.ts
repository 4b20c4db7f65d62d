/** Days, terms and meetings as they are printed, and the words that say them. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { inNotice } from './support/read.js'

const deadlines = (body: string) => inNotice(body).deadlines.map(({ printed, date, recurs }) => `${printed} ${date ?? recurs}`)

describe('deadlines', () => {
  it.each([
    ['请于2024年3月上旬前完成，5月末前报送。', '2024年3月上旬前 2024-03-10', '5月末前 2023-05-31'],
    ['3月下旬前完成。', '3月下旬前 2023-03-31'],
    ['2025年末前建成。', '2025年末前 2025-12-31'],
    ['年末前建成。', '年末前 2023-12-31'],
    ['二〇二四年三月十五日前完成。', '二〇二四年三月十五日前 2024-03-15'],
    ['３月１０日之前报送。', '３月１０日之前 2023-03-10'],
    ['6月份底前完成。', '6月份底前 2023-06-30'],
    ['截至 6 月 20 日 以前报送。', '6 月 20 日 以前 2023-06-20'],
    ['每年的3月底前申报。', '每年的3月底前 --03-31'],
    ['每年2月底前申报。', '每年2月底前 --02-28'],
    ['每月的10日之前上报。', '每月的10日之前 ---10'],
    ['每月底以前上报。', '每月底以前 ---31'],
    ['3月1日和9月1日前报送。', '3月1日和9月1日前 2023-03-01', '3月1日和9月1日前 2023-09-01'],
    // the year, or that it is every year, is said once
    ['2024年3月1日、9月1日前报送。', '2024年3月1日、9月1日前 2024-03-01', '2024年3月1日、9月1日前 2024-09-01'],
    ['2023年9月1日、2024年3月1日前报送。', '2023年9月1日、2024年3月1日前 2023-09-01', '2023年9月1日、2024年3月1日前 2024-03-01'],
    ['每年6月20日、12月20日前报送。', '每年6月20日、12月20日前 --06-20', '每年6月20日、12月20日前 --12-20'],
    ['每年底前报送。', '每年底前 --12-31'],
    // of a year that is counted from the document's, or from one that the words tell
    ['明年3月1日、9月1日前评估。', '明年3月1日、9月1日前 2024-03-01', '明年3月1日、9月1日前 2024-09-01'],
    ['明年底前建成。', '明年底前 2024-12-31'],
    ['今年8月底前完成。', '8月底前 2023-08-31'],
    ['每年12月底前总结，次年1月10日前报送。', '每年12月底前 --12-31', '次年1月10日前 undefined'],
    ['第二年的3月底前报送。', '第二年的3月底前 undefined'],
    // to the hour
    ['9月15日（星期五）前报名。', '9月15日（星期五）前 2023-09-15'],
    ['9月15日（含）前报名。', '9月15日（含）前 2023-09-15'],
    ['2024年9月15日18时前报名。', '2024年9月15日18时前 2024-09-15'],
    ['9月15日下午5点30分之前报名。', '9月15日下午5点30分之前 2023-09-15'],
    ['9月15日 17：30前报名。', '9月15日 17：30前 2023-09-15'],
    ['完成时间：2024年3月上旬', '时间：2024年3月上旬 2024-03-10'],
    ['完成期限 ：年底', '期限 ：年底 2023-12-31'],
  ])('%s', (body, ...wanted) => {
    expect(deadlines(body)).toEqual(wanted)
  })

  it.each([
    '办理期限：2024年6月30日至7月30日',
    '完成时限：长期坚持',
    '2024年前完成。',
    '请于2024年13月1日前完成。',
    '请于6月31日前完成。',
    '6月前完成。',
    '12时前到场。',
    '9月15日（略）前三项。',
    '比2020前低。',
    '底前完成。',
    '3月底前款所列事项。',
    '3月1日前期工作完成。',
  ])('none: %s', (body) => {
    expect(deadlines(body)).toEqual([])
  })

  it('are read up to six in a row', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `${month}月5日`)
    expect(inNotice(`${days.join('、')}前报送。`).deadlines.map(({ date }) => date)).toEqual(
      [3, 4, 5, 6, 7, 8].map((month) => `2023-0${month}-05`),
    )
  })

  it('have the year of the document, which is said, or none', () => {
    const [inferred, printed] = inNotice('5月底前完成。2024年6月底前验收。').deadlines
    expect(inferred).toMatchObject({ date: '2023-05-31', yearInferred: true })
    expect(printed).not.toHaveProperty('yearInferred')
    const text = '关于做好工作的通知\n各乡镇人民政府：\n请于5月底前完成，6月31日前验收。\n'
    const found = extract(parse(text), { text }).deadlines
    expect(found).toMatchObject([{ printed: '5月底前' }])
    expect(found[0]).not.toHaveProperty('date')
  })
})

describe('terms', () => {
  const effective = (body: string) =>
    inNotice(body).effective.map(({ printed, basis, from, until }) => `${printed} ${basis} ${from ?? '?'} ${until ?? '?'}`)

  it.each([
    ['本办法自印发之日起3个月后施行。', '自印发之日起3个月后施行 issue 2023-10-03 ?'],
    ['本办法自发布之日起满30日后正式施行。', '自发布之日起满30日后正式施行 issue 2023-08-02 ?'],
    ['本办法从2023年8月1日开始实施，试行期为18个月。', '从2023年8月1日开始实施，试行期为18个月 date 2023-08-01 2025-01-31'],
    ['本办法自2023年2月30日起施行。', '自2023年2月30日起施行 date ? ?'],
    ['本办法自本办法公布之日起生效。有效期限暂定2年。', '自本办法公布之日起生效。有效期限暂定2年 issue 2023-07-03 2025-07-02'],
    ['本办法有效期至2027年6月30日止。', '有效期至2027年6月30日 issue 2023-07-03 2027-06-30'],
    // the period, said right behind the beginning or with days of its own
    ['本通知自2024年1月1日起执行至2024年12月31日。', '自2024年1月1日起执行至2024年12月31日 date 2024-01-01 2024-12-31'],
    ['本通知自发布之日起试行一年。', '自发布之日起试行一年 issue 2023-07-03 2024-07-02'],
    [
      '本通知自2024年1月1日起实施，有效期自2024年1月1日至2028年12月31日。',
      '自2024年1月1日起实施，有效期自2024年1月1日至2028年12月31日 date 2024-01-01 2028-12-31',
    ],
    ['本通知有效期自2024年1月1日起至2028年12月31日。', '有效期自2024年1月1日起至2028年12月31日 date 2024-01-01 2028-12-31'],
    ['本通知自2024年1月1日起施行3年后评估。', '自2024年1月1日起施行 date 2024-01-01 ?'],
    ['本通知自2024年1月1日起施行至期满。', '自2024年1月1日起施行 date 2024-01-01 ?'],
    // a period or a delay of more than a hundred years is none
    ['本办法自印发之日起施行，有效期100年。', '自印发之日起施行，有效期100年 issue 2023-07-03 2123-07-02'],
    ['本办法自印发之日起施行，有效期101年。', '自印发之日起施行，有效期101年 issue 2023-07-03 ?'],
    ['本办法自印发之日起99999日后施行。', '自印发之日起99999日后施行 issue 2023-07-03 ?'],
    // nor has a day behind the last that four digits of a year can say
    ['本办法自9999年12月31日起施行，有效期5年。', '自9999年12月31日起施行，有效期5年 date 9999-12-31 ?'],
    ['本办法自印发之日起9999个月后施行。', '自印发之日起9999个月后施行 issue 2023-07-03 ?'],
  ])('%s', (body, wanted) => {
    expect(effective(body)).toEqual([wanted])
  })

  it('are one where the period is said later, and two where both say a day', () => {
    expect(effective('本办法自印发之日起施行。县水务局负责解释。本办法有效期2年。')).toHaveLength(1)
    expect(effective('本办法自印发之日起施行，有效期2年。本办法有效期3年。')).toHaveLength(2)
  })
})

describe('adoption', () => {
  const adoptions = (body: string) =>
    inNotice(body).adoptions.map(({ printed, body: who, meeting, meetingKind, date }) => [printed, who, meeting, meetingKind, date])

  it.each([
    ['经国务院批准。', ['经国务院批准', '国务院', undefined, undefined, undefined]],
    [
      '已由云溪县第九届人民代表大会常务委员会第三次会议于2023年5月8日通过，现予公布。',
      ['已由云溪县第九届人民代表大会常务委员会第三次会议于2023年5月8日通过', '云溪县第九届人民代表大会常务委员会', 3, '会议', '2023-05-08'],
    ],
    [
      '已于2023年5月8日由县监察委员会第六次会议审议通过。',
      ['已于2023年5月8日由县监察委员会第六次会议审议通过', '县监察委员会', 6, '会议', '2023-05-08'],
    ],
    [
      '经县人民政府2023年度第三次常务会议修订通过。',
      ['经县人民政府2023年度第三次常务会议修订通过', '县人民政府', 3, '常务会议', undefined],
    ],
    ['经县人民政府第3次常务会议研究决定，现通知如下。', ['经县人民政府第3次常务会议研究决定', '县人民政府', 3, '常务会议', undefined]],
    ['经县人民政府党组 讨论通过。', ['经县人民政府党组 讨论通过', '县人民政府党组', undefined, undefined, undefined]],
    [
      '经甲镇人民政府、乙镇人民政府审核同意。',
      ['经甲镇人民政府、乙镇人民政府审核同意', '甲镇人民政府、乙镇人民政府', undefined, undefined, undefined],
    ],
    [
      '经 2023年4月10日 县人民政府第 12 次常务会议集体研究并同意。',
      ['经 2023年4月10日 县人民政府第 12 次常务会议集体研究并同意', '县人民政府', 12, '常务会议', '2023-04-10'],
    ],
    // the first of two meetings
    [
      '经县人民政府第12次常务会议、县委常委会2023年第5次会议研究同意。',
      ['经县人民政府第12次常务会议、县委常委会2023年第5次会议研究同意', '县人民政府', 12, '常务会议', undefined],
    ],
    ['经县政府常务会议第十二次会议审议通过。', ['经县政府常务会议第十二次会议审议通过', '县政府', 12, '会议', undefined]],
  ])('%s', (body, wanted) => {
    expect(adoptions(body)).toEqual([wanted])
  })

  it.each(['经审查，材料齐全。', '经县政府第3次常务会议研究，会议认为县政府同意。', '经县人民政府办公室工作人员核对。', '已经批准。'])(
    'none: %s',
    (body) => {
      expect(adoptions(body)).toEqual([])
    },
  )

  it('is a step of the measures where they print it', () => {
    const text =
      '云溪县人民政府\n关于印发云溪县水库管理办法的通知\n云政发〔2023〕15号\n各乡镇人民政府：\n《云溪县水库管理办法》已经县政府同意，现印发给你们。\n云溪县人民政府\n2023年7月3日\n云溪县水库管理办法\n第一条 取水应当经县人民政府批准。\n'
    expect(extract(parse(text), { text }).adoptions.map(({ printed }) => printed)).toEqual(['经县政府同意'])
  })
})
