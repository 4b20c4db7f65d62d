/** 页码、书眉、网页: every form of what is printed around the text. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { readerOf } from '../../src/reader.js'

const reader = readerOf(base)
const kindOf = (line: string) => reader.read(line).kind

const FORMS: Record<string, { is: string[]; not: string[] }> = {
  furniture: {
    is: [
      ...[
        '- 12 -',
        '—12—',
        '一 12 一',
        'ー12ー',
        '— l2 —',
        '– 1234 –',
        '－ 1 －',
        '_1_',
        '·12·',
        '•1•',
        '.1.',
        '第12页',
        '第 12 页 共 30 页',
        '第12页，共30页',
        '第12页/共30页',
        '12',
        '3/30',
        'PAGE',
        'NUMPAGES',
        'PAGE \\* MERGEFORMAT 3',
      ],
      ...['·县政府文件·', '•县政府文件•', '3/2023 云溪县人民政府公报'],
      ...[
        '打印',
        '打印本页',
        '【关闭窗口】',
        '[关闭本页]',
        '返回顶部',
        '分享到：',
        '收藏',
        '打印 |关闭',
        '字号：大 中 小',
        '【字体：大 小】',
        '字体大小',
      ],
      ...[
        '您现在的位置：首页',
        '当前位置：首页',
        '首页 > 公报',
        '首页｜公报',
        '扫一扫',
        '责任编辑：李明',
        '上一篇：无',
        '下一条:无',
        '附件下载：名单',
        ...['公告正文下载链接：', '文件下载地址：名单', '下载地址：名单', '全文下载链接:名单'],
        '相关链接：无',
        '延伸阅读：无',
      ],
      ...[
        '版权所有 云溪县',
        '网站标识码：0000',
        '云ICP备0000号',
        'ICP备0000',
        '您是第12位',
        '时间：2023-07-03 09:30 来源：县政府办',
        '日期：2023年7月3日 字号：大',
      ],
      ...['……………', '...  ...', '———', '===', '***', '~~~', '|', '｜｜｜'],
      ...[
        '<!-- INFO END -->',
        '</div>',
        '<p class="a"> <br/>',
        '云溪县人民政府门户网站',
        '云溪县政府网站',
        '云溪县政府门户网',
        '云溪县水务局官方网站',
      ],
    ],
    not: [
      ...[
        '- 12345 -',
        '第12页。',
        'PAGE 0.8',
        'PAGER',
        '第页',
        '12345',
        '·县政府文件',
        '··',
        '打印机',
        '关闭门窗',
        '首页',
        '上一级：无',
        '时间：2023-07-03',
        '时间：明天 来源：县政府办',
        '..',
        '==',
      ],
      ...['<甲>', '<div', '&amp;', '门户网站', '云溪县网站', '当前位置', '版权。所有'],
    ],
  },
}

describe.each(Object.entries(FORMS))('%s', (kind, { is, not }) => {
  it.each(is)('is %s', (line) => expect(kindOf(line)).toBe(kind))
  it.each(not)('is not %s', (line) => expect(kindOf(line)).not.toBe(kind))
})
