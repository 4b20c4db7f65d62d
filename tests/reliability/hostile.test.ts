/** Each string that means something to a format, in each place of the tree where a string can be, into each output. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as commonmark from 'commonmark'
import MarkdownIt from 'markdown-it'
import { parse as readMarked } from 'marked'
import { afterAll, describe, expect, it } from 'vitest'
import { parse as readYaml } from 'yaml'
import type { Gazette } from '../../src/nodes.js'
import { extract, resolve, toDot, toGraph, toMermaid } from '../../src/references/index.js'
import { fromJson } from '../../src/schema/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from '../../src/serialize/index.js'
import { validate } from '../../src/validate/index.js'
import { elementsOf, TAGS } from '../support/elements.js'
import { everyNode, missing, places, withString } from '../support/every-node.js'
import { readCsv } from '../support/read-csv.js'

const HOSTILE = [
  '__proto__',
  'constructor',
  ']]>',
  '</script></style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "\"><svg onload=alert(1)>' onmouseover='alert(1)",
  '<!-- --><?php ?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;&#x3c;&amp;amp;',
  '[链接](javascript:alert(1))',
  '![图](javascript:alert(1))',
  '[一]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '```\n代码',
  '# 一\n\n- 二\n\n> 三',
  '---\na: !!js/function x\n---',
  '| a | b |\n| --- | --- |',
  '\\',
  '=1+1',
  '＠SUM(A1)',
  '+1',
  '  -1',
  '\t=1+1',
  '\n=1+1',
  '"\r\n=1+1,"',
  '"]; x [label="',
  '"] --> y["\nclick n1 javascript:alert(1)',
  '\u2028\u2029\ufeff\u202e反\u2066',
  '\u0000\u0008\u001a\ud800\udc00\udc00一',
  '\u001b[2J\u001b]0;x\u0007\u009b31m',
  '',
  ' ',
]

const folder = mkdtempSync(join(tmpdir(), 'gongbao-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** Each output looked at by a reader of its own. */
const outputs: Record<string, (tree: Gazette) => void> = {
  JSON(tree) {
    const json = toJson(tree)
    expect(fromJson(json)).toEqual(tree)
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(toJson(tree, { indent: 2 }))).toEqual(tree)
  },
  NDJSON(tree) {
    const lines = toNdjson(tree).split(/[\r\n\u2028\u2029]/)
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] as string).title).toBe(tree.children.find((child) => child.type === 'document')?.title)
  },
  HTML(tree) {
    const elements = elementsOf(toHtml(tree, { references: extract(tree), fragment: true }), true)
    for (const { name, attributes } of elements) {
      expect(TAGS).toContain(name)
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^src$/)
      expect(attributes.href ?? '#').toMatch(/^#/)
    }
    // The page is the fragment under a head that has one line of text.
    expect(toHtml(tree)).toMatch(/^<!doctype html><html lang="zh-CN"><head>(?:<meta [^<>]*>)+<title>[^<]*<\/title><style>/)
  },
  Markdown(tree) {
    const markdown = toMarkdown(tree)
    const front = markdown.startsWith('---\n') ? markdown.indexOf('\n---\n', 3) : 0
    if (front > 0) expect(Object.keys(readYaml(markdown.slice(4, front + 1)))).not.toContain('a')
    const body = front > 0 ? markdown.slice(front + 5) : markdown
    const pages = [
      new MarkdownIt({ html: true, linkify: true }).render(body),
      new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(body)),
      readMarked(body, { async: false }),
    ]
    for (const page of pages) {
      expect(page).not.toMatch(/<(?:script|img|svg|!--|\?)/)
      for (const [, url] of page.matchAll(/(?:href|src)="([^"]*)"/g)) expect(url).toMatch(/^(?:#|https?:|mailto:)/)
    }
  },
  'Akoma Ntoso'(tree) {
    const xml = toAkomaNtoso(tree, { references: extract(tree) })
    expect(xml.replace(/<[/?]?[a-zA-Z][^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#\w+);/g, '')).not.toMatch(/[<>&]/)
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}|<!(?:DOCTYPE|--)/u)
    writeFileSync(join(folder, `${xmlFiles++}.xml`), xml)
  },
  CSV(tree) {
    const csv = toCsv(tree)
    const [head, ...rows] = readCsv(csv) as [string[], ...string[][]]
    expect(rows.map((row) => row.length)).toEqual([head.length])
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
  },
  chunks(tree) {
    for (const chunk of toChunks(tree)) expect(JSON.parse(JSON.stringify(chunk))).toEqual(chunk)
  },
  text(tree) {
    expect(typeof toText(tree)).toBe('string')
  },
  Mermaid(tree) {
    const node = /^ {2}n\d+(?:\[\/?|\(\[?|>)"(?:[^\u0000-\u001f"<>&`\\[\]{}|;#]|#\d+;|<br\/>)*"(?:\/?\]|\]?\))$/
    const [first, ...lines] = toMermaid(toGraph(tree)).split('\n').slice(0, -1)
    expect(first).toBe('flowchart LR')
    for (const line of lines) if (!/^ {2}n\d+ -->\|\p{L}+\| n\d+$/u.test(line)) expect(line).toMatch(node)
  },
  DOT(tree) {
    const label = '\\[label="(?:[^\\u0000-\\u001f"\\\\]|\\\\[\\\\"n])*"'
    const line = new RegExp(`^ {2}n\\d+(?: -> n\\d+ ${label}| ${label}, shape=\\w+)\\];$`)
    const lines = toDot(toGraph(tree)).split('\n')
    expect([...lines.slice(0, 2), ...lines.slice(-2)]).toEqual(['digraph gazette {', '  rankdir=LR;', '}', ''])
    for (const one of lines.slice(2, -2)) expect(one).toMatch(line)
  },
  'references and messages'(tree) {
    const references = extract(tree)
    expect(JSON.parse(JSON.stringify(resolve(tree, { references })))).toBeTypeOf('object')
    expect(validate(tree).every(({ message }) => typeof message === 'string')).toBe(true)
  },
}
let xmlFiles = 0

function expectSafe(tree: Gazette): void {
  for (const look of Object.values(outputs)) look(tree)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Object.hasOwn(Function.prototype, 'prototype')).toBe(false)
}

describe('hostile text', () => {
  it('is tried in every place where the schema has a string', () => {
    expect(missing).toEqual([])
    expect(fromJson(everyNode)).toEqual(everyNode)
  })

  it.each(places)('is only text: $name ($path)', ({ path }) => {
    for (const text of HOSTILE) expectSafe(withString(path, text))
  })

  it('is only text: the names of the colophon’s fields', () => {
    for (const text of HOSTILE.filter((name) => name !== '__proto__')) {
      const tree = structuredClone(everyNode)
      for (const child of tree.children) if (child.type === 'colophon') child.fields = { [text]: text }
      expectSafe(tree)
    }
  })

  it.skipIf(!hasXmllint)('leaves well-formed XML (xmllint)', () => {
    expect(xmlFiles).toBeGreaterThan(places.length * HOSTILE.length)
    for (let from = 0; from < xmlFiles; from += 1000) {
      const files = Array.from({ length: Math.min(1000, xmlFiles - from) }, (_, i) => `${from + i}.xml`)
      const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...files], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
      expect(stderr.slice(0, 2000)).toBe('')
      expect(status).toBe(0)
    }
  })
})
