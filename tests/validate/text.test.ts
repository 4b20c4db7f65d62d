/** Rules on characters, each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { applyFixes, rules, validate } from '../../src/validate/index.js'
import { check, marked, notice, unmarked } from './yunxi.js'

/** In the body of a notice the rule finds what stands in ⟦ ⟧. */
const finds = (id: string, body: string) => {
  const text = notice(body)
  expect(marked(id, unmarked(text).text)).toBe(text)
}

describe.each<[string, string[]]>([
  [
    'text/full-width-digits',
    [
      ...['０', '９', 'Ａ', 'Ｚ', 'ａ', 'ｚ', '％'].map((sign) => `请${'⟦'}${sign}⟧值守。`),
      '请⟦２天３⟧值守。',
      '请2天3%值守。',
      '请＋－＠［｀｛值守。',
      '１．甲事。请值守。',
      '１．甲事。请⟦３⟧值守。',
    ],
  ],
  [
    'text/look-alikes',
    [
      ...['2O23年', '2o23年', '2О2О年', 'l2日', '1I个', '3OO元', '二OO九年', '一九七О年', '二O二三年'].map((number) => {
        const [unit = ''] = /[年日个元]$/.exec(number) ?? []
        return `请⟦${number.slice(0, number.length - unit.length)}⟧${unit}值守。`
      }),
      '云政发〔⟦2O23⟧〕⟦l5⟧号。',
      '请于⟦7月3曰⟧、⟦11月13曰⟧报送，电话：⟦O⟧310-1234567。',
      '2023年、O2O平台、B1O个、5l装、PM10、第I个、曰常、二〇〇九年、电话0310-1234567。',
    ],
  ],
  [
    'text/doubled-characters',
    [
      '各单位⟦采取采取⟧措施，以营利为目的的除外。',
      '报县⟦人民政府人民政府⟧批准，小微企业企业所得税、你中有我我中有你。',
      '报人民政府，人民政府批准，一年接着一年。',
      '符合条件的，予以批准；⟦符合条件的，予以批准；⟧不符合的，说明理由。',
      '合格。合格。',
      '（一）在道路上设置障碍；\n\n⟦（二）在道路上设置障碍。⟧',
      '1.县工业局\n\n2.县工业局\n\n3.县水务管理局\n\n⟦4.县水务管理局⟧',
      '请加强值守保安全\n\n请加强值守保安全\n\n云溪县人民政府云溪县人民政府'.slice(0, 18),
    ],
  ],
  [
    'text/lost-characters',
    [
      ...['\ufffd', '\ue000', '\uf8ff', '□', '▯'].map((sign) => `请⟦${sign}⟧值守。`),
      '请\ud7ff\uf900■值守。',
      '请填□是□否。',
      '请填⟦□⟧是▯否。',
      '请填⟦▯⟧是▯否。',
    ],
  ],
  [
    'text/latin-words',
    [
      '带动作用⟦and⟧辐射作用。',
      '带动作用 ⟦and⟧ 辐射作用。',
      '带动作用（甲）⟦of⟧（乙）。',
      '带动“作用”⟦of⟧“乙”。',
      '带动，⟦of⟧，作用、⟦or⟧、其他，⟦to⟧。',
      '带动作用a辐射。',
      '带动  ⟦and⟧  作用。',
      '带动作用 3and作用。',
      '带动作用and3作用。',
      '带动2 km路，建app用。',
      '带动Also作用。',
      'and作用。',
    ],
  ],
  [
    'text/nested-book-marks',
    [
      '按《关于印发⟦《防汛预案》⟧的通知》办。',
      '按《关于印发⟦<防汛预案>⟧的通知》办。',
      '按《关于印发〈防汛预案〉的通知》办。',
      '按《防汛预案》和《抗旱预案》办，a<b>c。',
      '按《防<汛》>办。',
      '按《甲⟦《乙》⟧丙⟦《丁》⟧戊》《己》办。',
      '按（甲《乙》丙）《丁<戊己》办>。',
      '按《>甲⟦<乙>⟧丙》办。',
      // a title that stands in no other
      ...['〈防汛管理办法〉', '‹防汛管理办法›', '<防汛管理办法>', '<<防汛管理办法>>', '＜防汛方案（试行）＞'].map(
        (title) => `按⟦${title}⟧办。`,
      ),
      '按《关于印发〈防汛管理办法〉的通知》、〈甲〉、a<b>c、<甲办法办。',
      '按《关于印发⟦<防汛管理办法>⟧的通知》办。',
      '按印发〈防汛管理办法〉的通知》办。',
      '2019年印发的⟦云溪县防汛管理办法⟧（云政发〔2019〕3号）同时废止。',
      '废止⟦云溪县防汛管理办法（试行）⟧（2003年县政府令第2号公布）。',
      '废止云溪县防汛管理办法的附件，废止与云溪县防汛管理办法（2003年公布）相抵触的规定，废止该县防汛管理办法（2003年公布）。',
      '⟦云溪县“十四五”防汛规划⟧已经县政府同意，现印发给你们。',
      '《云溪县防汛规划》已经县政府同意，现印发给你们，该县防汛管理规划已经印发。',
      '2019年印发的《云溪县防汛管理办法》同时废止。此前印发的有关防汛管理规定同时废止。',
    ],
  ],
  [
    'text/broken-number',
    [
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款⟦148\n89⟧元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款⟦14.\n89⟧元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款⟦14\n.89⟧元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款⟦148 \n  89⟧元，再拨⟦3\n4⟧元。',
      '县财政局要切实保障防汛抗旱物资储备资金，并按云政⟦〔2\n017〕34⟧号办。',
      '县财政局要切实保障防汛抗旱物资储备资金，并按云政⟦〔2017〕\n34⟧号办。',
      '县财政局要切实保障防汛抗旱物资储备资金，并按云政发⟦\n〔2017〕34⟧号办。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款148\n元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款一\n89元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款14。\n89元。',
      '县财政局要切实保障防汛抗旱物资储备资金，全年拨款148\n（甲）。',
    ],
  ],
  [
    'text/traditional',
    [
      '云溪⟦縣⟧人民政府請值守。',
      '请值守。\n\n云溪⟦縣⟧。\n\n县⟦國⟧人民。',
      '云溪县人民政府请值守。',
      `云溪縣人民政府應當根據實際需要設立專門機構負責協調處理關於環境與資源問題並將結果報請縣長審議決定。`,
    ],
  ],
])('%s', (id, bodies) => {
  it.each(bodies)('%s', (body) => finds(id, body))
})

describe('a rule mends', () => {
  it.each<[string, string, string]>([
    ['text/bracket-width', '请值守（甲)。', '请值守（甲）。'],
    ['text/bracket-width', '请值守(甲）。', '请值守（甲）。'],
    ['text/bracket-width', '请值守〔甲】。', '请值守〔甲】。'],
    ['text/half-width-punctuation', '统筹推进, 落实;再落实:甲?乙!', '统筹推进，落实；再落实：甲？乙！'],
    ['text/half-width-punctuation', '统筹推进(甲)落实。', '统筹推进（甲）落实。'],
    ['text/half-width-punctuation', '统筹推进,\n落实。', '统筹推进，\n落实。'],
    ['text/half-width-punctuation', '统筹推进, \n落实。', '统筹推进， \n落实。'],
    ['text/full-width-digits', '请２天３％Ａｂ值守。', '请2天3%Ab值守。'],
    ['text/nested-book-marks', '按《甲《乙》丙<丁>》办。', '按《甲〈乙〉丙〈丁〉》办。'],
    ['text/nested-book-marks', '按《甲<丁>》办。', '按《甲〈丁〉》办。'],
    ['text/nested-book-marks', '按‹防汛办法›和<<防汛方案>>办。', '按《防汛办法》和<<防汛方案>>办。'],
  ])('%s: %s', (id, body, mended) => {
    const text = notice(body)
    expect(
      applyFixes(
        text,
        check(
          text,
          rules.find((rule) => rule.id === id),
        ),
      ),
    ).toBe(notice(mended))
  })

  it('nothing where it has no source to look at', () => {
    const text = notice('统筹推进(甲）落实,请２天《甲《乙》》。')
    for (const message of validate(parse(text))) expect(message).not.toHaveProperty('fix')
  })
})
