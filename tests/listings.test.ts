/** Contents of an issue over the documents that they list. */
import { expect, it } from 'vitest'
import { listingsOf } from '../src/listings.js'
import { parse } from '../src/parse.js'
import { resolve } from '../src/references/index.js'

const issue = (entries: readonly string[], documents: readonly string[]) =>
  parse(
    `目 录\n\n县政府文件\n${entries.map((entry, i) => `${entry}（${i + 1}）\n`).join('')}\n${documents.map((head) => `${head}\n\n请办理。\n\n云溪县人民政府\n2023年7月3日\n`).join('\n')}`,
  )

it.each<[string, string[], string[], (number | undefined)[]]>([
  [
    'one after another where all are named alike',
    ['云溪县人民政府公告', '云溪县人民政府公告'],
    ['云溪县人民政府公告', '云溪县人民政府公告'],
    [0, 1],
  ],
  [
    'by the number',
    ['关于甲的通知\n云政发〔2023〕2号', '关于甲的通知'],
    ['关于甲的通知\n\n云政发〔2023〕1号', '关于甲的通知\n\n云政发〔2023〕2号'],
    [1, 0],
  ],
  [
    'by the title, where the contents misprint a number',
    ['关于甲的通知\n云政发〔2023〕2号', '关于乙的通知'],
    ['关于甲的通知\n\n云政发〔2023〕1号', '关于乙的通知\n\n云政发〔2023〕2号'],
    [0, 1],
  ],
  [
    'with the organ that is named',
    ['云溪县水务局关于甲的通知', '云溪县人民政府关于甲的通知'],
    ['云溪县人民政府\n关于甲的通知', '云溪县水务局\n关于甲的通知'],
    [1, 0],
  ],
  [
    'without the organ',
    ['关于甲的通知', '云溪县水务局关于印发〈乙办法〉的通知'],
    ['云溪县人民政府\n关于甲的通知', '关于印发《乙办法》的通知'],
    [0, 1],
  ],
  [
    'by the name of an order, whose number is in Chinese numerals',
    ['云溪县人民政府令（第四十六号）', '云溪县人民政府令（第四十七号）'],
    ['云溪县人民政府令\n\n第四十六号', '云溪县人民政府令\n\n第四十七号'],
    [0, 1],
  ],
  ['not where nothing is named so', ['关于丙的通知', '关于乙的通知'], ['关于甲的通知', '关于乙的通知'], [undefined, 1]],
])('the contents list documents %s', (_, entries, documents, wanted) => {
  const tree = issue(entries, documents)
  const listings = listingsOf(tree)
  const printed = tree.children.filter((child) => child.type === 'document')
  const found = listings.entries.map((entry) => listings.documents.get(entry))
  expect(found.map((document) => (document ? printed.indexOf(document) : undefined))).toEqual(wanted)
  expect(
    resolve(tree)
      .links.filter(({ type }) => type === 'contents')
      .map(({ to }) => to.position),
  ).toEqual(found.flatMap((document) => document?.position ?? []))
})

it('the contents may name what a document issues, beside the document or in its place', () => {
  const order =
    '云溪县人民政府令\n\n第3号\n\n《云溪县粮食管理办法》已经县政府常务会议通过，现予公布，自2023年7月1日起施行。\n\n县长 李某\n\n2023年6月1日\n\n云溪县粮食管理办法\n\n第一条 为了加强粮食管理，制定本办法。\n'
  for (const entries of [['云溪县粮食管理办法（县政府令第3号）'], ['云溪县人民政府令', '云溪县粮食管理办法']]) {
    const tree = parse(`目 录\n\n县政府文件\n${entries.map((entry) => `${entry}（1）\n`).join('')}\n${order}`)
    const { documents, issued, listings } = listingsOf(tree)
    expect([documents.size, issued.size, listings.size]).toEqual([entries.length, 1, 1])
    expect([...listings.values()].map(({ entry, section }) => [entry.title, section])).toEqual([
      [entries.length > 1 ? '云溪县人民政府令' : '云溪县粮食管理办法', '县政府文件'],
    ])
    expect(resolve(tree).unresolved).toEqual([])
  }
})
