import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDay } from '../../src/calendar.js'
import { inNotice } from './support/read.js'

const effective = (body: string) => inNotice(body).effective.map(({ basis, from, until }) => [basis, from, until])
const deadlines = (body: string) => inNotice(body).deadlines.map(({ date, recurs }) => date ?? recurs)

describe('effective dates', () => {
  it.each([
    ['本通知自印发之日起施行。', ['issue', '2023-07-03', undefined]],
    ['本办法自发布之日起试行，有效期5年。', ['issue', '2023-07-03', '2028-07-02']],
    ['本通知自发文之日起执行，有效期三年，适用于全县。', ['issue', '2023-07-03', '2026-07-02']],
    ['本办法自 2023 年 8 月 1 日起施行，有效期 2 年。', ['date', '2023-08-01', '2025-07-31']],
    ['本办法自2023年8月1日起施行，有效期至2025年12月31日。', ['date', '2023-08-01', '2025-12-31']],
    ['本办法自二〇二三年八月一日起施行。', ['date', '2023-08-01', undefined]],
    ['《甲办法》已经2023年4月10日县人民政府第38次常务会议审议通过，现予公布，自2023年8月1日起施行。', ['date', '2023-08-01', undefined]],
    ['本办法自发布之日起30日后施行。', ['issue', '2023-08-02', undefined]],
    ['本办法自公布之日起施行，试行期半年。', ['issue', '2023-07-03', '2024-01-02']],
    ['本办法自2024年2月29日起施行，有效期1年。', ['date', '2024-02-29', '2025-02-27']],
    ['本办法自印发之日起施行。本办法有效期5年。', ['issue', '2023-07-03', '2028-07-02']],
  ])('%s', (body, wanted) => {
    expect(effective(body)).toEqual([wanted])
  })

  it.each(['许可证的有效期为一年。', '自受理之日起5日内办结。', '各单位自行组织实施。'])('none: %s', (body) => {
    expect(effective(body)).toEqual([])
  })

  it('end the day before they would begin anew', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 30 }),
        (y, m, d, years) => {
          const [found] = inNotice(`本办法自${y}年${m}月${d}日起施行，有效期${years}年。`).effective
          expect(found?.from).toBe(calendarDay(y, m, d))
          expect(addDays(found?.until as string, 1)).toBe(calendarDay(y + years, m, d))
        },
      ),
      { numRuns: 100, seed: 20231014 },
    )
  })
})

describe('deadlines', () => {
  it.each([
    ['2024年6月底前完成。', ['2024-06-30']],
    ['2024年2月底前完成。', ['2024-02-29']],
    ['10月31日前报送。', ['2023-10-31']],
    ['2024年7月中旬前完成。', ['2024-07-20']],
    ['2025年底前建成。', ['2025-12-31']],
    ['年底前建成。', ['2023-12-31']],
    ['于 6 月 20 日、12 月 20 日前报送。', ['2023-06-20', '2023-12-20']],
    ['每年3月底前申报。', ['--03-31']],
    ['以后每月5日前上报。', ['---05']],
    ['每月月底前报送。', ['---31']],
    ['2024年5月1日以前完成。', ['2024-05-01']],
    ['（责任单位：县水务局；完成时限：2023年12月底）', ['2023-12-31']],
    ['听证会15日前公布。', []],
    ['2月30日前完成。', []],
    ['目前进展顺利，日前召开会议。', []],
  ])('%s', (body, wanted) => {
    expect(deadlines(body)).toEqual(wanted)
  })
})

describe('adoption', () => {
  it.each([
    ['《甲办法》已经县人民政府第16次常务会议研究通过。', { body: '县人民政府', meeting: 16, meetingKind: '常务会议' }],
    ['《甲办法》已经县政府2022年3月7日第16次常务会议研究通过。', { body: '县政府', meeting: 16, date: '2022-03-07' }],
    ['经县委、县政府同意，现通知如下。', { body: '县委、县政府' }],
  ])('%s', (body, wanted) => {
    expect(inNotice(body).adoptions).toMatchObject([wanted])
  })
})
