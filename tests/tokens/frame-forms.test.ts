/** Every form of what stands around documents, a line of each, and lines that have all but one of its parts. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { readerOf } from '../../src/reader.js'

const reader = readerOf(base)
const kindOf = (line: string) => reader.read(line).kind

const each = (before: string, words: readonly string[], after: string) => words.map((word) => `${before}${word}${after}`)

const FORMS: Record<string, { is: string[]; not: string[] }> = {
  about: {
    is: each('《云溪县人民政府公报》', ['简介', '发行简介', '征订启事', '赠阅', '赠阅点', '赠阅说明', '说明', '启事'], '').concat(
      '关于《云溪县人民政府公报》赠阅点',
    ),
    not: ['《云溪县人民政府公报》', '《云溪县年鉴》简介', '云溪县人民政府公报简介', '《公报》简介'],
  },
  gazetteTitle: {
    is: each('云溪县人民', ['政府', '法院', '委', '常务委员会'], '公报').concat(
      '云 溪 县 政 府 公 報',
      '云溪省商务厅公报',
      '教育部公报',
      '云溪县税务局公报',
    ),
    not: ['政府公报', '云溪县人民政府公报社', '云溪县人民公报', '2023云溪县人民政府公报'],
  },
  sponsor: {
    is: each('云溪县人民政府办公室 ', ['主管主办', '主办', '主管', '编印', '编辑出版', '编辑', '出版'], ''),
    not: ['云溪县人民政府办公室承办', '云溪县人民政府办公室：主办', '某人主办'],
  },
  contentsHeading: {
    is: ['目录', '目 录', '目      次', '目錄', '本期目录', '目录 CONTENTS', '目录Contents'],
    not: ['目录一', '本期录', '目', '目录 contents'],
  },
  publication: {
    is: [
      ...each('2023年10月1日', ['出版', '出刊', '发行', '编印', '刊行', '（季刊）', '出版 月刊', '出版（不定期）'], ''),
      ...each('', ['出版日期：', '发行时间:', '印刷', '编印：'], '2023年10月1日'),
      ...each('（', ['周刊', '旬刊', '半月刊', '双月刊', '月刊', '季刊', '半年刊', '年刊', '不定期'], '）'),
      '月刊',
    ],
    not: ['日刊', '2023年10月1日', '2023年10月出版', '（月刊）出版', '2023年10月1日印发'],
  },
  issue: {
    is: [
      '2023年第3期',
      '第3期',
      '总第16期',
      '（总第16期）',
      '2023年第3期（总号：16）',
      '2023年 第三辑',
      '2023·第3期',
      '2024年第8号（总号：1837）　　3月20日',
      '二○二三年',
      '2199',
      '1900年',
      '【第3期】',
      ...each('', ['云溪县人民政府公报', '《云溪县政府公报》', '国务院公报'], '（月刊）'),
    ],
    not: ['欢迎订阅政府公报（月刊）', '云溪县人民政府公报（试行）', '1899', '2200', '3期', '第3', '2023年3月', '20231'],
  },
  pinyin: {
    is: ['YUNXI XIAN', "YUN'XI XIAN", 'LÜXI XIAN', 'YUNXI·XIAN'],
    not: ['YUNXI', 'Yunxi xian', '1YUNXI', 'YUNXI-XIAN'],
  },
  tableRow: { is: ['甲\t乙', '| 甲 | 乙 |', '|---|---|', '甲\t'], not: ['甲|乙', '||'] },
  imprint: {
    is: [
      ...each('', ['抄送', '抄报', '分送', '印送', '发送', '报', '送', '发'], '：县委各部门。'),
      '云溪县人民政府办公室　2023年7月3日印发',
      '云溪县人民政府办公室 2023年7月3日 印 發',
      '抄送:县委（3份）',
    ],
    not: ['抄写：县委各部门。', '抄送县委各部门。', '抄送：县委各部门', '云溪县人民政府办公室2023年7月3日印发'],
  },
  meta: {
    is: [
      ...['特急', '加急', '平急', '特提', '绝密', '机密', '秘密', '特急·明电', '机密★1年', '机密★1年 特急', 'A类', '（B1类）', '(D類)'],
      ...['等级：特急·明电　　青汛电〔2023〕18号', '等 級:加急', '索引号：0000', '签发人：李明'],
    ],
    not: ['急', '特急件', 'E类', 'A 类', '等级：一般', '索引：0000'],
  },
}

describe.each(Object.entries(FORMS))('%s', (kind, { is, not }) => {
  it.each(is)('is %s', (line) => expect(kindOf(line)).toBe(kind))
  it.each(not)('is not %s', (line) => expect(kindOf(line)).not.toBe(kind))
})
