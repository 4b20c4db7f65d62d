/** Rules on brackets, quotation marks and stops, each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { marked, notice, unmarked } from './yunxi.js'

/** In the body of a notice the rule finds what stands in ⟦ ⟧. */
const finds = (id: string, body: string) => {
  const text = notice(body)
  expect(marked(id, unmarked(text).text)).toBe(text)
}

describe.each<[string, string[]]>([
  [
    'text/brackets',
    [
      '请值守⟦（⟧甲。\n\n请值守。',
      '请值守⟦）⟧甲。',
      // each heading is a paragraph of its own
      '一、值守⟦（⟧甲\n\n二、甲事\n\n三、乙⟦）⟧事',
      '请值守⟦）⟧甲）。',
      '请值守（甲⟦《⟧乙）。',
      // the next paragraph closes it, and no other does
      '责任单位（甲、乙：\n\n各乡镇。）',
      '责任单位⟦（⟧甲、乙：\n\n各乡镇。⟦》⟧',
      '责任单位（甲、乙：\n\n各乡镇。）请值守⟦）⟧',
      '责任单位⟦（⟧甲、乙：\n\n各乡镇。\n\n请值守。⟦）⟧',
      '责任单位⟦（⟧甲、乙：\n\n责任单位⟦《⟧丙。',
      // the half of the brackets that is a list's mark
      '请做好：1）甲；2）乙。',
      '请做好：12345⟦）⟧甲。',
    ],
  ],
  [
    'text/quotes',
    [
      '推进⟦“⟧放管服改革。\n\n请值守。',
      '推进放管服⟦”⟧改革。',
      '推进⟦‘⟧放管服改革。\n\n请值守。',
      // a quotation of several paragraphs
      '“推进改革。\n\n“请值守。”',
      '“推进改革。\n\n请值守。”',
      '“推进改革。\n\n“请值守。”甲”。',
      '“推进改革。\n\n请值守。”甲⟦”⟧。',
      '⟦“⟧推进改革。\n\n请值守。\n\n甲。⟦”⟧',
      '“推进改革。\n\n⟦“⟧请值守。',
    ],
  ],
  [
    'text/bracket-width',
    [
      '请值守⟦（甲)⟧。',
      '请值守⟦(甲）⟧。',
      '请值守⟦〔甲】⟧。',
      '请值守⟦【甲]⟧。',
      '请值守⟦[甲］⟧。',
      '请值守⟦﹝甲〕⟧。',
      '请值守⟦［甲】⟧。',
      '请值守（甲）（乙）(丙)【丁】[戊]［己］〔庚〕﹝辛﹞《壬》。',
      '请值守⟦（甲⟦(乙）⟧)⟧。',
    ],
  ],
  [
    'text/half-width-punctuation',
    [
      '统筹推进⟦,⟧落实。',
      '统筹推进⟦;⟧落实。',
      '统筹推进⟦:⟧落实。',
      '统筹推进⟦?⟧落实。',
      '统筹推进⟦!⟧',
      '统筹推进⟦,⟧ 落实。',
      '统筹（推进）⟦,⟧落实。',
      '统筹推进⟦,⟧  落实。',
      '统筹3,落实3,300元。',
      '统筹推进,3天。',
      '统筹推进a,b。',
      '统筹推进⟦(落实)⟧。',
      '统筹a⟦(落)⟧b。',
      '统筹推进⟦(3)⟧。',
      '第3(3)项。',
      '统筹⟦,推进,⟧落实。',
      '推进⟦"一网通办"⟧。',
      '推进⟦"一网"、"通办"⟧。',
      '推进"OA"。',
      '推进"一网"和15"屏。',
      '统筹推进。\n\n云溪县人民政府\n\n2023年7月3日\n\n⟦(此件公开发布)⟧',
      '统筹推进。\n\n云溪县人民政府\n\n2023年7月3日\n\n⟦（此件公开发布)⟧',
      '统筹推进。\n\n云溪县人民政府\n\n2023年7月3日\n\n（此件公开发布）',
    ],
  ],
  [
    'text/doubled-punctuation',
    [
      '统筹推进⟦，，⟧落实。',
      '统筹推进⟦， ，⟧落实。',
      '统筹推进⟦。。。⟧落实，，再落实。',
      ...['，。', '、，', '；：', ',;', '：，'].map((marks) => `统筹推进⟦${marks}⟧落实。`),
      '统筹推进，落实。',
      '统筹推进！！落实。',
      '统筹推进⟦，  ，⟧落实。',
    ],
  ],
  [
    'text/end-punctuation',
    [
      '请值守。各乡镇要值守，确保安⟦全⟧',
      '请值守；各乡镇。要值守，确保安⟦全⟧',
      '请值守，确保安全',
      '请值守。确保安全',
      '请值守，确保安全。值守',
      ...['。', '！', '？', '；', '：', '…', '!', '?', ';', ':', '。”', '。）', '。》', '。」』】', '，', '、', '）', ')', '】', '〕'].map(
        (end) => `请值守。各乡镇要值守，确保安全${end}`,
      ),
      '请（乙）值守。各乡镇要值守，确保（甲）安⟦全⟧',
      '请值守。各乡镇要值守。”’）确保安全，安⟦全⟧',
      // phrases that are sentences
      ...['特此通知', '特此公告', '此复', '妥否，请批示'].map((words) => `请值守。\n\n${words.slice(0, -1)}⟦${words.slice(-1)}⟧`),
      '请值守。\n\n特此通知。\n\n特此致谢',
      // above items
      ...['如下。', '如下决定，', '以下决定；', '如下'].map(
        (end) => `现作${end.slice(0, -1)}⟦${end.slice(-1)}⟧\n\n一、值守。\n\n二、巡查。`,
      ),
      '现通知如下：\n\n一、值守。\n\n二、巡查。',
      '现提出以下意见。\n\n一、值守。\n\n二、巡查。',
      '现通知如下。\n\n请值守。\n\n一、值守。\n\n二、巡查。',
    ],
  ],
])('%s', (id, bodies) => {
  it.each(bodies)('%s', (body) => finds(id, body))
})
