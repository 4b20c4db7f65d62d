/** Validity against the standard's schema: needs xmllint (Debian: libxml2-utils) and the schema beside the checkout. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../src/ids.js'
import type { Document, Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { eIdOf } from '../../src/serialize/akoma-ntoso/eid.js'
import { toAkomaNtoso } from '../../src/serialize/index.js'
import { officeTree } from '../support/office-trees.js'
import { corpus, sharedPath } from '../support/shared.js'
import { gazetteLike } from '../support/texts.js'
import { anyTree } from '../support/trees.js'

const SCHEMA = sharedPath('akn/akomantoso30.xsd')
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const missing = [hasXmllint ? '' : 'xmllint (install libxml2-utils)', existsSync(SCHEMA) ? '' : SCHEMA].filter(Boolean).join(' and ')

/** What xmllint says against the documents, in files of their own and with one call. */
function faultsIn(documents: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-akn-'))
  try {
    const files = documents.map((xml, i) => {
      const file = join(folder, `${i}.xml`)
      writeFileSync(file, xml)
      return file
    })
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, ...files], { encoding: 'utf8', maxBuffer: 1e9 })
    const lines = stderr.split('\n').filter((line) => line !== '')
    expect(lines.filter((line) => /\d\.xml (?:validates|fails)/.test(line)).length, stderr.slice(0, 500)).toBe(files.length)
    return lines
      .filter((line) => !line.endsWith(' validates'))
      .slice(0, 5)
      .join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The issue, and each of its documents alone. */
function allOf(tree: Gazette): string[] {
  const documents = tree.children.filter((child): child is Document => child.type === 'document')
  const references = extract(tree)
  return [toAkomaNtoso(tree, { references }), ...documents.map((document) => toAkomaNtoso(tree, { document, references }))]
}

describe.skipIf(missing !== '')(`Akoma Ntoso is valid (${missing === '' ? 'xmllint' : `skipped: there is no ${missing}`})`, () => {
  it('for any tree', () => {
    const trees = fc.sample(anyTree, { numRuns: 300, seed: 9301 })
    expect(faultsIn(trees.flatMap(allOf)), 'seed 9301').toBe('')
  })

  it('for trees of an office and for whatever text', () => {
    const trees = [
      ...fc.sample(officeTree, { numRuns: 50, seed: 9302 }),
      ...fc.sample(gazetteLike, { numRuns: 200, seed: 9303 }).map((text) => parse(text)),
      ...['', ' ', '\u0000', '第一条', ']]>', `关于${'做好防汛工作'.repeat(50)}的通知\n\n请办理。`].map((text) => parse(text)),
    ]
    expect(faultsIn(trees.flatMap(allOf)), 'seeds 9302, 9303').toBe('')
  })

  const fixtures = join(import.meta.dirname, '../../fixtures')
  for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.txt')))
    it(`for fixtures/${name}`, () => expect(faultsIn(allOf(parse(readFileSync(join(fixtures, name), 'utf8'))))).toBe(''))

  for (const { name, text } of corpus()) it(`for ${name}`, () => expect(faultsIn(allOf(parse(text)))).toBe(''))
})

describe('Akoma Ntoso', () => {
  it('has the eId of each document and division once', () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, officeTree), (tree) => {
        const eIds = [...toAkomaNtoso(tree).matchAll(/ eId="([^"]+)"/g)].map((found) => found[1] as string)
        expect(new Set(eIds).size).toBe(eIds.length)
        const written = new Set(eIds)
        for (const [node, id] of idsOf(tree))
          if (node.type === 'document' || node.type === 'division' || node.type === 'instrument') expect(written).toContain(eIdOf(id))
      }),
      { numRuns: 100, seed: 9304 },
    )
  })

  it('links mentions of articles and documents, in the whole issue and in a document alone', () => {
    const tree = parse(`云溪县粮食管理办法

第一条 本办法所称的粮食包括小麦。

第二条 违反本办法第一条规定的，责令改正。
`)
    const references = extract(tree)
    const [document] = tree.children as [Document]
    const id = eIdOf(idsOf(tree).get(document) as string)
    const link = `违反<ref href="#${id}__article_1">本办法第一条</ref>规定的，责令改正。`
    expect(toAkomaNtoso(tree, { references })).toContain(link)
    expect(toAkomaNtoso(tree, { references, document })).toContain(link)
    expect(toAkomaNtoso(tree)).not.toContain('<ref ')
  })

  it('lists the documents with their pages, without leader dots', () => {
    const xml = toAkomaNtoso(parse('云溪县人民政府公报\n2023年第3期\n目 录\n县政府文件\n关于甲的通知\n云政发〔2023〕1号………（12）\n'))
    expect(xml.match(/<tocItem.*/g)).toEqual([
      '<tocItem level="1" href="#">目录</tocItem>',
      '<tocItem level="1" href="#">县政府文件</tocItem>',
      '<tocItem level="2" href="#">关于甲的通知 云政发〔2023〕1号 （12）</tocItem>',
    ])
  })

  it('has an author for each organ of a joint document', () => {
    const xml = toAkomaNtoso(
      parse(
        '云溪县财政局 云溪县教育局\n关于下达校舍维修资金的通知\n云财教〔2023〕5号\n各中小学校：\n请遵照执行。\n云溪县财政局 云溪县教育局\n2023年5月31日\n',
      ),
    )
    expect(xml.match(/<TLCOrganization [^>]*__issuer[^>]*>/g)?.map((each) => /showAs="(.*?)"/.exec(each)?.[1])).toEqual([
      '云溪县财政局',
      '云溪县教育局',
    ])
    const ids = new Set([...xml.matchAll(/eId="([^"]*)"/g)].map(([, id]) => id))
    const authors = [...xml.matchAll(/<FRBRauthor href="#(.*?)"/g)].map(([, id]) => id as string)
    expect(authors.filter((id) => id !== 'unknown' && !ids.has(id))).toEqual([])
    expect(authors.filter((id) => id.endsWith('__issuer_2'))).toHaveLength(2)
  })

  it('names the standard’s own elements', () => {
    const xml = toAkomaNtoso(
      parse(`关于印发云溪县粮食管理办法的通知

云政办发〔2023〕15号

各乡镇人民政府：

现印发给你们。

云溪县人民政府办公室

2023年7月3日

（此件公开发布）

云溪县粮食管理办法

第一章 总则

第一条 本办法所称的粮食包括：

（一）小麦；

（二）玉米。
`),
    )
    const body = xml.slice(xml.indexOf('<preface>')).replace(/<meta>[\s\S]*?<\/meta>\s*/g, '')
    expect(body).toMatchInlineSnapshot(`
      "<preface>
                  <p>
                    <docTitle>关于印发云溪县粮食管理办法的通知</docTitle>
                  </p>
                  <p>
                    <docNumber>云政办发〔2023〕15号</docNumber>
                  </p>
                  <p class="addressee">各乡镇人民政府：</p>
                </preface>
                <mainBody>
                  <p>现印发给你们。</p>
                </mainBody>
                <conclusions>
                  <p class="signature">
                    <signature>云溪县人民政府办公室</signature>
                  </p>
                  <p class="date">
                    <docDate date="2023-07-03">2023年7月3日</docDate>
                  </p>
                  <p class="annotation">（此件公开发布）</p>
                </conclusions>
                <attachments>
                  <attachment eId="u4e91-zheng-ban-fa-2023-15__instrument_1">
                    <doc name="办法">
                      <preface>
                        <p>
                          <docTitle>云溪县粮食管理办法</docTitle>
                        </p>
                      </preface>
                      <mainBody>
                        <chapter eId="u4e91-zheng-ban-fa-2023-15__instrument_1__chapter_1">
                          <num>第一章</num>
                          <heading>总则</heading>
                          <article eId="u4e91-zheng-ban-fa-2023-15__instrument_1__chapter_1__article_1">
                            <num>第一条</num>
                            <intro>
                              <p>本办法所称的粮食包括：</p>
                            </intro>
                            <point eId="u4e91-zheng-ban-fa-2023-15__instrument_1__chapter_1__article_1__chinese-bracketed_1">
                              <num>（一）</num>
                              <content>
                                <p>小麦；</p>
                              </content>
                            </point>
                            <point eId="u4e91-zheng-ban-fa-2023-15__instrument_1__chapter_1__article_1__chinese-bracketed_2">
                              <num>（二）</num>
                              <content>
                                <p>玉米。</p>
                              </content>
                            </point>
                          </article>
                        </chapter>
                      </mainBody>
                    </doc>
                  </attachment>
                </attachments>
              </doc>
            </component>
          </collectionBody>
        </officialGazette>
      </akomaNtoso>
      "
    `)
  })
})
