/** Rules on numbers, dates and signatures, each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { applyFixes, rules } from '../../src/validate/index.js'
import { check, marked, unmarked, written } from './yunxi.js'

const holds = (id: string, text: string) => expect(marked(id, unmarked(text).text)).toBe(text)

describe.each<[string, Parameters<typeof written>[0][]]>([
  [
    'document-number/form',
    [
      ...['[2023]', '【2023】', '（2023）', '(2023)', '［2023］'].map((year) => ({ number: `⟦云政发${year}15号⟧` })),
      { number: '云政发〔2023〕15号' },
      { number: '⟦云政发〔2023〕015号⟧' },
      { number: '⟦云政发〔2023〕第15号⟧' },
      { number: '⟦云政发〔2023年〕15号⟧' },
      { number: '⟦云政发〔２０２３〕15号⟧' },
      { number: '⟦⟦云政发[2023]05号⟧⟧' },
      { number: '云政发〔2023〕105号' },
    ],
  ],
  [
    'document-number/issuer',
    [
      { number: '⟦云政办发〔2023〕15号⟧' },
      { number: '⟦云政发〔2023〕15号⟧', issuer: '云溪县人民政府办公室' },
      { number: '云政发〔2023〕15号', issuer: '云溪县人民政府 云溪县财政局' },
      { number: '⟦青政办函〔2023〕15号⟧' },
      { number: '青政办函〔2023〕15号', issuer: '云溪县人民政府办公室' },
      ...['发', '函', '任', '规', '令'].map((stream) => ({ number: `⟦青政${stream}〔2023〕15号⟧`, issuer: '云溪县人民政府办公室' })),
      { number: '青政函〔2023〕15号', issuer: '云溪县人民政府' },
      { number: '青政函〔2023〕15号', issuer: '云溪县财政局' },
      { number: '青财函〔2023〕15号', issuer: '云溪县人民政府' },
    ],
  ],
  [
    'document-number/missing',
    [
      { number: '', issuer: '', title: '⟦关于做好防汛工作的通知⟧' },
      { number: '', issuer: '', title: '关于做好防汛工作的通告' },
      { number: '', issuer: '', addressee: '' },
      { number: '', issuer: '', signature: '' },
      {},
    ],
  ],
  [
    'document-number/year',
    [
      { number: '⟦云政发〔2022〕15号⟧' },
      { number: '⟦云政发〔2024〕15号⟧' },
      { number: '云政发〔2022〕15号', date: '2023年1月31日' },
      { number: '⟦云政发〔2022〕15号⟧', date: '2023年2月1日' },
      { number: '⟦云政发〔2021〕15号⟧', date: '2023年1月31日' },
      { number: '云政发〔2022〕15号', date: '' },
    ],
  ],
  [
    'sign-off/date-impossible',
    [
      ...['2023年2月29日', '2023年4月31日', '2023年13月1日', '2023年7月32日'].map((date) => ({ date: `⟦${date}⟧` })),
      { date: '2024年2月29日' },
      { date: '2023年7月31日' },
      { body: '请于⟦2024年2月30日⟧前报送，⟦9月31日⟧前办结。' },
      { body: '2024年2月29日、2月29日和农历2月30日值守，共12月31日。' },
      // 3 July 2023 was a Monday
      ...['（星期二）', '(周日)', '礼拜天', ' 星期六'].map((day) => ({
        body: `请于⟦2023年7月3日${day.replace(/[)）]$/, '')}⟧${day.match(/[)）]$/)?.[0] ?? ''}报送。`,
      })),
      { body: '请于2023年7月3日（星期一）和2023年7月9日周日报送，不迟于2023年7月4日周边。' },
      // the year is the document's, or the one beside it
      { body: '请于⟦7月5日（星期六⟧）报送，7月5日（星期三）办结。' },
      { body: '请于1月5日（星期五）报送，⟦1月5日（星期六⟧）办结，9月29日（星期日）值守。' },
      { body: '请于⟦2023年7月9日至2023年7月8日⟧和⟦7月9日9:00—7日⟧值守，⟦2023年7月9日（星期日）～7月8日⟧办结。' },
      { body: '请于2023年7月8日至2023年7月9日、11月1日至3月31日、7月8日至8日值守，2023年12月1日至2024年1月3日办结。' },
      { body: '请于7月9日至2024年7月8日值守，2023年7月9日、7月8日办结。' },
    ],
  ],
  [
    'sign-off/date-form',
    [
      ...['2023年07月3日', '2023年7月03日', '2023年 07 月03日', '２０２３年０７月３日'].map((date) => ({ date: `⟦${date}⟧` })),
      { date: '2023年10月30日' },
      { title: '关于做好防汛工作的通知\n\n2023年07月05日' },
      { date: '二〇二三年七月三日' },
      ...['2023年7月', '2023年7月3', '7月3日', '二〇二三年七月'].map((date) => ({ date: `⟦${date}⟧` })),
      { signature: '', date: '2023年7月' },
      { signature: '⟦2023年7月3日⟧', date: '云溪县人民政府' },
      { signature: '2023年7月3日', date: '县长 李明' },
      { body: '请值守。\n\n2023年7月2日', signature: '云溪县人民政府' },
    ],
  ],
  ['sign-off/date-missing', [{ signature: '⟦云溪县人民政府⟧', date: '' }, { signature: '' }, { signature: '', date: '' }]],
  [
    'sign-off/signature-missing',
    [
      { signature: '', date: '⟦2023年7月3日⟧' },
      { signature: '', number: '' },
      { signature: '', addressee: '' },
      { signature: '', addressee: '', title: '关于禁止野外用火的通告', date: '⟦2023年7月3日⟧' },
      { signature: '', addressee: '', title: '关于禁止野外用火的通告', date: '' },
      { signature: '', title: '关于做好防汛工作的报告' },
      { date: '2023年7月' },
      ...['意见', '函', '批复', '通报', '请示', '决定', '公告', '通告'].map((kind) => ({
        signature: '',
        title: `关于防汛工作的${kind}`,
        date: '⟦2023年7月3日⟧',
      })),
    ],
  ],
  [
    'sign-off/signature-issuer',
    [
      { signature: '⟦云溪县人民政府办公室⟧' },
      ...['县财政局', '县委', '县人大常委会', '县卫生院', '县组织部', '县公安厅'].map((organ) => ({ signature: `⟦云溪${organ}⟧` })),
      { signature: '县长 李明' },
      { signature: '云溪县财政局\n\n云溪县水务局' },
      { issuer: '云溪县财政局 云溪县水务局', signature: '云溪县财政局\n\n云溪县水务局' },
      { issuer: '云溪县财政局 云溪县水务局', signature: '云溪县财政局\n\n⟦云溪县税务局⟧' },
      { issuer: '云溪县财政局 云溪县水务局 云溪县林业局', signature: '云溪县财政局\n\n⟦云溪县林业局⟧' },
      { signature: '云溪县财政局', title: '关于防汛工作的会议纪要' },
      { issuer: '云溪县人民代表大会常务委员会', signature: '云溪县第十七届人民代表大会常务委员会' },
      { issuer: '', signature: '云溪县财政局' },
    ],
  ],
  [
    'sign-off/annotation-place',
    [{ annotation: '（此件公开发布）' }, { signature: '云溪县人民政府\n\n⟦（此件公开发布）⟧' }, { body: '请值守。\n\n（联系人：李明）' }],
  ],
  [
    'sign-off/annotation-attachments',
    [
      { annotation: '⟦（此件公开发布，附件不公开）⟧' },
      { body: '请值守。\n\n附件：1.甲表\n2.乙表', annotation: '⟦（此件公开发布，附件3不公开）⟧' },
      { body: '请值守。\n\n附件：1.甲表\n2.乙表', annotation: '（此件公开发布，附件2不公开）' },
      ...['、', '和', '及', '至', '—', '-'].map((to) => ({
        body: '请值守。\n\n附件：1.甲表\n2.乙表',
        annotation: `⟦（此件公开发布，附件1${to}3不公开）⟧`,
      })),
      { body: '请值守。\n\n附件：1.甲表\n2.乙表', annotation: '（此件公开发布，附件1和2不公开）' },
      { body: '请值守。\n\n附件：1.甲表\n2.乙表', annotation: '（此件公开发布）' },
      { body: '请值守。\n\n附件：1.甲表\n2.乙表', annotation: '⟦（此件公开发布，附件１３不公开）⟧' },
    ],
  ],
  [
    'sign-off/date-order',
    [
      ...['通过', '同意', '审议'].map((word) => ({ body: `本办法已经⟦2023年7月4日⟧县政府第3次常务会议${word}。` })),
      { body: '本办法已经⟦2023年10月14日⟧县政府第3次常务会议通过。' },
      { body: '本办法已经2023年7月3日县政府第3次常务会议通过。' },
      { body: '本办法已经2023年7月4日县政府第3次常务会议。通过的请办理。' },
      { body: '本办法已经2023年7月4日通过，会后印发。' },
      { body: '本办法2023年7月4日通过。' },
      { body: '2023年2月1日至⟦2023年8月1日⟧县政府常务会议审议通过。' },
      { body: `本办法已经2023年7月4日${'甲'.repeat(60)}会议${'乙'.repeat(20)}通过。` },
      { body: `本办法已经2023年13月4日县政府第3次常务会议通过。` },
      { body: '《办法》已由县人大常委会第二次会议于⟦2023年7月4日⟧通过。' },
      { body: '经⟦2023年7月4日⟧县政府常务会议研究，决定如下，2023年7月5日召开会议研究。' },
      { body: '会议定于2023年7月4日召开，于2023年7月5日通过。' },
      { body: '⟦2029年5月6日⟧县政府印发的《办法》同时废止。' },
      { body: '2019年5月6日印发的《办法》同时废止，2029年5月6日前印发的从其规定，2029年5月6日起公布的除外。' },
    ],
  ],
])('%s', (id, all) => {
  it.each(all)('%j', (parts) => holds(id, written(parts)))
})

describe('sign-off/date-order of what an order makes public', () => {
  const order = (day: string, force: string, history = '') =>
    `云溪县人民政府令\n\n第3号\n\n《云溪县水库管理办法》已经2024年1月5日县政府常务会议通过，现予公布，自${day}起施行。\n\n县长 林远\n\n2024年1月8日\n\n云溪县水库管理办法\n\n${history}第一条 水库由县水务局管理。\n\n第二条 本办法自${force}起施行。\n`
  it.each([
    order('2024年3月1日', '2024年3月1日'),
    order('2024年3月1日', '⟦2024年5月1日⟧'),
    order('2024年3月1日', '公布之日'),
    order('公布之日', '2024年5月1日'),
    order('2024年3月1日', '⟦2023年3月1日⟧', '（2024年1月5日县政府常务会议通过）\n\n').replace('自2024年3月1日起', '自公布之日起'),
    order('公布之日', '2022年3月1日', '（2022年1月5日县政府常务会议通过　2024年1月5日修正）\n\n'),
  ])('%#', (text) => holds('sign-off/date-order', text))
})

describe('document-number/form', () => {
  it.each([
    ['云政发[2023]15号', '云政发〔2023〕15号'],
    ['云政发【2023】15号', '云政发〔2023〕15号'],
    ['云政发（2023）15号', '云政发〔2023〕15号'],
    ['云政发〔２０２３〕１５号', '云政发〔2023〕15号'],
    ['云政发[２０２３]15号', '云政发〔2023〕15号'],
    ['云政发〔2023〕015号', '云政发〔2023〕015号'],
    ['云政发〔2023年〕15号', '云政发〔2023年〕15号'],
  ])('makes of %s: %s', (number, mended) => {
    const text = written({ number })
    expect(
      applyFixes(
        text,
        check(
          text,
          rules.find(({ id }) => id === 'document-number/form'),
        ),
      ),
    ).toBe(written({ number: mended }))
  })
})
