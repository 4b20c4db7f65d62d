/** Texts that lack something, and bodies where text stands between divisions: what the formats make of them. */
import { describe, expect, it } from 'vitest'
import type { Document, Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { toAkomaNtoso, toHtml, toMarkdown } from '../../src/serialize/index.js'
import { listOf } from '../../src/serialize/list.js'

const NOTICE = '关于甲的通知\n\n云政发〔2023〕1号\n\n请办理。\n\n云溪县人民政府\n\n2023年7月3日\n'
const CONTENTS = '目 录\n\n县政府文件\n关于甲的通知\n云政发〔2023〕1号（2）\n关于丁的通知（9）\n\n'

/** Without the metadata and the blanks before each line. */
const akn = (tree: Gazette) =>
  toAkomaNtoso(tree)
    .replace(/<meta>[\s\S]*?<\/meta>\s*/g, '')
    .replace(/^\s+/gm, '')
const within = (xml: string, name: string) => xml.slice(xml.indexOf(`<${name}`), xml.lastIndexOf(`</${name}>`) + name.length + 3)

describe('Akoma Ntoso', () => {
  it('says that a document is none of the tree', () => {
    const [document] = parse(NOTICE).children as [Document]
    expect(() => toAkomaNtoso(parse(NOTICE), { document })).toThrow(new TypeError('no document of the tree'))
  })

  it('of a text without a document names nothing that is not printed', () => {
    const xml = toAkomaNtoso(parse(''))
    const values = (name: string) => [...xml.matchAll(new RegExp(`<${name} [^>]*?(?:value|href)="([^"]*)"`, 'g'))].map(([, value]) => value)
    expect(values('FRBRuri')).toEqual([
      '/akn/cn/officialGazette/unknown/undated/issue',
      '/akn/cn/officialGazette/unknown/undated/issue/zho@',
      '/akn/cn/officialGazette/unknown/undated/issue/zho@.xml',
      '/akn/cn/doc/unknown/undated/empty',
      '/akn/cn/doc/unknown/undated/empty/zho@',
      '/akn/cn/doc/unknown/undated/empty/zho@.xml',
    ])
    expect(values('FRBRauthor')).toEqual(['#unknown', '#unknown', '#gongbao', '#unknown', '#unknown', '#gongbao'])
    expect(xml).not.toMatch(/FRBRalias|FRBRsubtype|FRBRnumber|__issuer/)
    expect(akn(parse(''))).toContain(
      '<collectionBody>\n<component>\n<doc name="empty">\n<mainBody>\n<p/>\n</mainBody>\n</doc>\n</component>\n</collectionBody>',
    )
  })

  it('dates a document by a day of the calendar alone', () => {
    const dated = (date: string) => {
      const tree = parse(NOTICE)
      ;(tree.children[0] as Document).date = date
      return toAkomaNtoso(tree).includes('/undated/u4e91')
    }
    expect(['2023-07-03', '0001-01-01'].map(dated)).toEqual([false, false])
    expect(['2023-02-30', '0000-01-01', '12023-07-03', '2023-07-03T', 'x2023-07-03', '2023-7-3', ''].map(dated)).not.toContain(false)
  })

  it('keeps what stands among the annexes in a part of its own', () => {
    const tree = parse(NOTICE)
    const document = tree.children[0] as Document
    const { position } = document
    const annex = (title: string) => ({
      type: 'annex' as const,
      title,
      children: [{ type: 'title' as const, value: title, position }],
      position,
    })
    const stray = (value: string) => ({ type: 'paragraph' as const, value, position })
    document.children.push(annex('甲表'), stray('多余的话。'), stray('还有一句。'), annex('乙表'))
    const attachments = within(akn(tree), 'attachments')
    expect(attachments.match(/<doc name="\w+">|<docTitle>.*?<\/docTitle>|<p>.+<\/p>/g)).toEqual([
      '<doc name="annex">',
      '<docTitle>甲表</docTitle>',
      '<doc name="remainder">',
      '<p>多余的话。</p>',
      '<p>还有一句。</p>',
      '<doc name="annex">',
      '<docTitle>乙表</docTitle>',
    ])
    expect(toAkomaNtoso(tree)).toMatch(/2023-07-03\/u4e91-zheng-fa-2023-1\.remainder-2"/)
  })

  it('parts text above, between and below the items of a division', () => {
    const body = within(
      akn(parse('云溪县水库管理办法\n\n第一条 应当：\n\n（一）巡查；\n\n1.每日；\n\n前款由县水务局负责。\n\n（二）维修。\n\n第二条\n')),
      'mainBody',
    )
    expect(body.replace(/ eId="[^"]*"/g, '').replace(/\n/g, '')).toBe(
      '<mainBody><article><num>第一条</num><intro><p>应当：</p></intro><point><num>（一）</num><intro><p>巡查；</p></intro>' +
        '<indent><num>1.</num><content><p>每日；</p></content></indent><wrapUp><p>前款由县水务局负责。</p></wrapUp></point>' +
        '<point><num>（二）</num><content><p>维修。</p></content></point></article>' +
        '<article><num>第二条</num><content><p/></content></article></mainBody>',
    )
  })

  it('lists the contents, each entry with the document that is printed', () => {
    expect(within(akn(parse(CONTENTS + NOTICE)), 'toc').split('\n')).toEqual([
      '<toc>',
      '<tocItem level="1" href="#">目录</tocItem>',
      '<tocItem level="1" href="#">县政府文件</tocItem>',
      '<tocItem level="2" href="#u4e91-zheng-fa-2023-1">关于甲的通知 云政发〔2023〕1号 （2）</tocItem>',
      '<tocItem level="2" href="#">关于丁的通知 （9）</tocItem>',
      '</toc>',
    ])
  })
})

describe('a page', () => {
  const titleOf = (text: string) => /<title>(.*?)<\/title>/.exec(toHtml(parse(text)))?.[1]

  it.each([
    [`云溪县人民政府公报\n2023年第3期\n\n${NOTICE}`, '云溪县人民政府公报 2023年第3期'],
    [`云溪县人民政府公报\n2023年第3期（总第19期）\n\n${NOTICE}`, '云溪县人民政府公报 2023年第3期（总第19期）'],
    [`云溪县人民政府公报\n\n${CONTENTS}${NOTICE}`, '云溪县人民政府公报'],
    [NOTICE, '关于甲的通知'],
    ['请办理。\n', '政府公报'],
    [`请办理。\n\n${NOTICE}`, '关于甲的通知'],
    ['', '政府公报'],
  ])('of %j is called by its masthead, its first titled document or what it is', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it('has the sections of the contents below 目录, and entries that are no links where nothing is printed', () => {
    const html = toHtml(parse(CONTENTS + NOTICE), { fragment: true })
    expect(html).toContain('<h1 class="title">目录</h1><h2>县政府文件</h2>')
    expect(html).toContain(
      '<li><div><a href="#u4e91-zheng-fa-2023-1">关于甲的通知</a><span class="more">云政发〔2023〕1号</span></div><span class="page">2</span></li>',
    )
    expect(html).toContain('<li><div>关于丁的通知</div><span class="page">9</span></li>')
  })

  it('prints a title of the masthead once as its heading', () => {
    const html = toHtml(parse(`云溪县人民政府公报\n2023年第3期\n（总第6期）\n\n${NOTICE}`), { fragment: true })
    const header = /<header id="masthead".*?<\/header>/.exec(html)?.[0]
    expect(header).toBe(
      '<header id="masthead" class="masthead"><h1 class="title">云溪县人民政府公报</h1><p>2023年第3期</p><p>（总第6期）</p></header>',
    )
  })
})

describe('Markdown', () => {
  it('links entries to headings, and none to a document without a title', () => {
    const untitled = parse(CONTENTS + NOTICE)
    const document = untitled.children.find((child) => child.type === 'document') as Document
    expect(toMarkdown(untitled)).toContain('[关于甲的通知](#关于甲的通知) 云政发〔2023〕1号 （2）'.replace(' （2）', ''))
    document.children = document.children.filter(({ type }) => type !== 'title')
    expect(toMarkdown(untitled)).toContain('- 关于甲的通知 云政发〔2023〕1号\n- 关于丁的通知\n')
  })
})

it('the list has only what is printed', () => {
  expect(listOf(parse('请办理。\n')).map((row) => Object.keys(row))).toEqual([['id', 'title', 'start', 'end']])
})
