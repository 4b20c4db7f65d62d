/** What holds for every text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundled } from '../../src/cli/packs.js'
import type { Document, Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { visit } from '../../src/visit.js'
import { faultOf } from '../fuzz/everything.js'
import { expectLaws } from '../support/laws.js'
import { edited, edits, gazetteLike } from '../support/texts.js'
import { runs } from './runs.js'

const KINDS = join(import.meta.dirname, '../../fixtures/kinds')
const fixtures = readdirSync(KINDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(KINDS, name), 'utf8'))

/** Lines in any order, whole texts that were cut and shuffled, and any signs at all. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: gazetteLike },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...fixtures), edits).map(([text, changes]) => edited(text, changes)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)

const read = (text: string) => parse(text, { grammar: bundled })

/** The tree without its places. */
function shape(tree: Gazette): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}

function places(tree: Gazette): number[][] {
  const all: number[][] = []
  visit(tree, ({ position: { start, end } }) => all.push([start.line, start.column, end.line, end.column]))
  return all
}

/** Of a text of \0, &nbsp; or \ alone nothing shows, and it stays as it is. */
const shows = (text: string) => /\S/.test(text.replace(/[\p{Cc}\p{Cf}]|&(?:amp;)*#?\w{1,6};|\\/gu, ''))

describe('for any text', () => {
  it('every stage gives a result that fits the schema and the laws, and each output can hold it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultOf(text)).toBeUndefined()
      }),
      runs(300, 20231111),
    )
  })

  it('characters that nobody sees change nothing but places, and lie in leaves', () => {
    const between = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'\u200b\u00ad\u200e\u0007\u0000')), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(anyText, between, (any, marks) => {
        const text = any.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? sign : ''))
        fc.pre(shows(text))
        let marked = text
        for (const [share, mark] of marks) {
          const at = Math.round(share * marked.length)
          marked = marked.slice(0, at) + mark + marked.slice(at)
        }
        const tree = read(marked)
        expect(shape(tree)).toEqual(shape(read(text)))
        expectLaws(marked, tree)
      }),
      runs(300, 20261126),
    )
  })

  it('\\n, \\r\\n and \\r give one tree, with the same lines and columns', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const text = any.replace(/\r\n?/g, '\n')
        const tree = read(text)
        for (const end of ['\r\n', '\r']) {
          const other = read(text.replaceAll('\n', end))
          expect(shape(other)).toEqual(shape(tree))
          expect(places(other)).toEqual(places(tree))
        }
      }),
      runs(300, 20231112),
    )
  })

  it.each([
    [
      'a name of an office over a number',
      `${'《'.repeat(20)}\n\ufeff\n云溪县税务局公告\n\n2019年第12号\n\n关于调整申报事项的公告\n\n一、启用新表。\n`,
    ],
    ['a number that is cut, behind a title', '云溪县人民政府关于表彰劳动模范的决定云政发〔20\n\n23〕12号\n\n各乡镇人民政府：\n'],
    ['a number in brackets, lines below a title', '（\n\n\ufeff\n\n（云政办函【2022】第 2 号）\n\n一、要点\n'],
    [
      'an organ and a date among tags',
      '\0\n<p style="text-align: right;">松溪市人民政府&emsp;&emsp;</p><p style="text-align: right;">2019年2月3日&emsp;&emsp;</p>\n<p><br></p>\n<p>（此件公开发布）</p>\n',
    ],
    ['an article without text', '第十条之一云溪县人民政府公报\n县人民政府公报》简介\n111111111111111111111111111111\n……(22)\n'],
    ['a value below its key', `发文机关\n${'（'.repeat(20)}云溪县\n11370000MB\n主题分类\n关于修路的通知\n各乡镇：\n请修路。\n`],
  ])('an end of two characters counts as one of one: %s', (_, text) => {
    const other = read(text.replaceAll('\n', '\r\n'))
    expect(shape(other)).toEqual(shape(read(text)))
    expect(places(other)).toEqual(places(read(text)))
  })

  it('the ends of lines of Word and of Unicode end lines too', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('\v', '\u0085', '\u2028', '\u2029'), (any, end) => {
        const text = any.replace(/\r\n?/g, '\n')
        fc.pre(shows(text))
        const other = text.replaceAll('\n', end)
        const tree = read(other)
        expect(shape(tree)).toEqual(shape(read(text)))
        expectLaws(other, tree)
      }),
      runs(300, 20261127),
    )
  })

  it('the tree is the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const first = JSON.stringify(read(text))
        read(between)
        expect(JSON.stringify(read(text))).toBe(first)
      }),
      runs(200, 20231113),
    )
  })

  it('two trees share no object', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const objects = new Set<object>()
        const collect = (value: unknown) => {
          if (typeof value !== 'object' || value === null) return
          objects.add(value)
          Object.values(value).forEach(collect)
        }
        collect(read(text))
        const seen = new Set(objects)
        objects.clear()
        collect(read(text))
        expect([...objects].filter((one) => seen.has(one))).toEqual([])
      }),
      runs(100, 20231114),
    )
  })

  it('grammars stay as they were', () => {
    const before = inspect(bundled)
    fc.assert(
      fc.property(anyText, (text) => {
        read(text)
        expect(inspect(bundled)).toBe(before)
      }),
      runs(30, 20231115),
    )
  })
})

function inspect(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'function' || one instanceof RegExp ? String(one) : one))
}

/** A whole document: title, number, addressee, body, signature, date, and the annotation that ends it. */
const document = fc
  .record({
    what: fc.constantFrom('防汛', '粮食', '环保', '征兵'),
    serial: fc.integer({ min: 1, max: 99 }),
    body: fc.array(
      fc.constantFrom('各单位要高度重视。', '一、总体要求', '（一）加强领导。各单位要认真落实。', '（二）明确责任。', '二、工作措施'),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    annex: fc.boolean(),
  })
  .map(
    ({ what, serial, body, annex }) =>
      `云溪县人民政府\n关于做好${what}工作的通知\n\n云政发〔2023〕${serial}号\n\n各乡（镇）人民政府，县直各有关单位：\n\n${body.join('\n\n')}\n\n` +
      `云溪县人民政府\n\n2023年7月3日\n\n（此件公开发布）\n${annex ? `\n附件\n\n${what}工作领导小组名单\n\n组　长：李　明　县长\n` : ''}`,
  )

const documentsOf = (tree: Gazette) => tree.children.filter((node): node is Document => node.type === 'document')

describe('a text of whole documents, each from its title to its annotation or its annex', () => {
  const issue = fc.array(document, { minLength: 1, maxLength: 5 })

  it('has as many documents, and one more after them changes none', () => {
    fc.assert(
      fc.property(issue, document, (texts, more) => {
        const before = documentsOf(read(texts.join('\n')))
        const after = documentsOf(read([...texts, more].join('\n')))
        expect(before).toHaveLength(texts.length)
        expect(after).toHaveLength(texts.length + 1)
        expect(after.slice(0, -1)).toEqual(before)
      }),
      runs(200, 20231116),
    )
  })

  it('loses just the node of one that is taken out', () => {
    fc.assert(
      fc.property(issue, fc.nat(), (texts, any) => {
        const out = any % texts.length
        const all = documentsOf(read(texts.join('\n')))
        const rest = documentsOf(read(texts.filter((_, i) => i !== out).join('\n')))
        const shapes = (nodes: Document[]) => nodes.map((node) => shape(node as never))
        expect(shapes(rest)).toEqual(shapes(all.filter((_, i) => i !== out)))
      }),
      runs(200, 20231117),
    )
  })
})

describe('keys of objects', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']
  const SLOTS = [
    'NAME',
    'NAME：甲',
    '附件：NAME',
    '《NAME》',
    '组　长：NAME',
    '（NAME）',
    '一、NAME',
    'NAME〔2023〕1号',
    '邮　编：NAME',
    '任命NAME为NAME；',
  ]

  it.each(NAMES)('are never taken from a text: %s', (name) => {
    for (const slot of SLOTS) expect(faultOf(slot.replaceAll('NAME', name))).toBeUndefined()
    expect(faultOf(SLOTS.join('\n').replaceAll('NAME', name))).toBeUndefined()
    expect(Object.getOwnPropertyNames({})).toEqual([])
  })
})
