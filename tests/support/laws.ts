/** The laws of the tree, as assertions. */
import { expect } from 'vitest'
import type { Gazette, Leaf, Node } from '../../src/nodes.js'
import { withoutRadicals } from '../../src/text/radicals.js'
import { isParent, visit } from '../../src/visit.js'

/** Every non-blank character in exactly one leaf, in order; children inside parents; lines, columns and values right. */
export function expectLaws(text: string, tree: Gazette): void {
  const problem = firstBreach(text, tree)
  expect(problem).toBeUndefined()
}

export function leavesOf(tree: Node): Leaf[] {
  const leaves: Leaf[] = []
  visit(tree, (node) => {
    if (!isParent(node)) leaves.push(node)
  })
  return leaves
}

/** What breaks a law first, in words, or nothing. */
export function firstBreach(text: string, tree: Gazette): string | undefined {
  const starts = lineStarts(text)
  let breach: string | undefined
  const say = (message: string) => {
    breach ??= message
  }
  // a text of which nothing shows stays as it is
  const shows = /\S/.test(shown(text).replace(INVISIBLE, ''))
  const plain = withoutEmphasis(withoutSpans(withoutDoubles(text)))
  let covered = 0
  visit(tree, (node, ancestors) => {
    const { start, end } = node.position
    if (start.offset > end.offset || end.offset > text.length) say(`${node.type} runs from ${start.offset} to ${end.offset}`)
    for (const point of [start, end])
      if (starts[point.line - 1] !== point.offset - point.column + 1) say(`${node.type}: ${JSON.stringify(point)} is no place of the text`)
    const parent = ancestors.at(-1)
    if (parent && (start.offset < parent.position.start.offset || end.offset > parent.position.end.offset))
      say(`${node.type} at ${start.offset} is outside its ${parent.type}`)
    if (isParent(node)) return
    const gap = text.slice(covered, start.offset)
    if (start.offset < covered) say(`${node.type} at ${start.offset} begins before the leaf before it ends`)
    else if (/\S/.test(gap)) say(`lost before ${start.offset}: ${JSON.stringify(gap)}`)
    covered = end.offset
    valueBreach(shows ? plain : text, node, shows, say)
  })
  const rest = text.slice(covered)
  if (/\S/.test(rest)) say(`lost at the end: ${JSON.stringify(rest.slice(0, 40))}`)
  return breach
}

/** What of a leaf's source its value leaves out by contract. */
const LEFT_OUT: Partial<Record<Leaf['type'], RegExp>> = {
  addressee: /[：:︰∶﹕]+$/,
  annotation: /^[（(﹙︵]|[）)﹚︶]$/g,
}

function valueBreach(text: string, leaf: Leaf, shows: boolean, say: (message: string) => void): void {
  const source = text.slice(leaf.position.start.offset, leaf.position.end.offset)
  const print = shows ? shown(source, text.slice(leaf.position.end.offset, leaf.position.end.offset + 60)) : source
  if (!/^\S/.test(source) || !/\S$/.test(source))
    say(`${leaf.type} at ${leaf.position.start.offset} begins or ends in a blank: ${JSON.stringify(source)}`)
  if (leaf.type === 'tableCell') {
    if (!bare(print).includes(bare(leaf.value))) say(`${leaf.type} «${leaf.value}» is not in «${source}»`)
    return
  }
  let expected = bare(print)
  if (LEFT_OUT[leaf.type]) expected = bare(expected.replace(LEFT_OUT[leaf.type] as RegExp, ''))
  if (bare(leaf.value) !== expected) say(`${leaf.type} «${leaf.value}» is not what «${source}» prints`)
}

const MARKS = /\*{2,}|<\/?(?!t[abdhr])[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\s/][^<>]{0,300})?>/g

/** 关关于于加加强强…: the text as long as it was, with nothing to be seen in the place of what stands twice. */
function withoutDoubles(text: string): string {
  return text.replace(/^[^\S\r\n]{0,40}(?=([㐀-鿿（《“\d])\1(\S)\2)(?:(\S)\3(?!(?!\d)\3)[^\S\r\n]{0,8}){3,200}/gm, (run) => {
    const pairs = run.match(/(\S)\1/g) ?? []
    const isWord = pairs.length < 7 && !pairs.some((pair) => '、、，，。。：：（（《《..第第'.includes(pair))
    return isWord || !/[㐀-鿿]/.test(run) ? run : run.replace(/(\S)\1/g, '$1\0')
  })
}

/** [第一条]{.mark} 为了…   []{#_Toc1 .anchor}: the text as long as it was, with nothing to be seen but what the brackets of a span have between them. */
function withoutSpans(text: string): string {
  const unseen =
    '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufff9-\\ufffb]{0,40}'
  const ends = '\\r\\n\\v\\x85\\u2028\\u2029'
  const key = `(?:[.#]|(?:[a-z-]${unseen}){1,20}=${unseen}")`
  const span = new RegExp(`(?<!\\\\${unseen})\\[([^[\\]${ends}]{0,300})\\](${unseen}\\{${unseen}(?=${key})[^{}${ends}]{0,160}\\})`, 'g')
  let plain = text
  for (let depth = 0; depth < 3; depth++)
    plain = plain.replace(span, (_, phrase: string, behind: string) => `\0${phrase}${'\0'.repeat(behind.length + 1)}`)
  return plain
}

/** *第一条* 为了…   一、_总体要求_: the text as long as it was, with nothing to be seen in the place of the marks about a phrase. */
function withoutEmphasis(text: string): string {
  const phrase =
    /(?<=^|[\s、．.）)>])(__|[*_`])(?=[㐀-鿿（(《“【]|\d{1,4}[年.．、])([^*_`\r\n\v\x85\u2028\u2029]{1,120}[^*_`\s])\1(?:(?<=[。：；]\1)|(?=[\s，。；：、！？]|$))/gm
  return text.replace(phrase, (_, { length }: string, inner: string) => '\0'.repeat(length) + inner + '\0'.repeat(length))
}

/** What HTML writes for another sign. */
const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['nbsp', 'ensp', 'emsp', 'thinsp'].map((name) => [name, ' '])),
  ...Object.fromEntries(['zwnj', 'shy'].map((name) => [name, ''])),
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•' },
  ...{ times: '×', deg: '°', permil: '‰', quot: '"', lt: '<', gt: '>', amp: '&' },
}
const ESCAPE = /\\(?:([!-/:-@[-`{-~])|(?=[\r\n]|$))|&(?:amp;){0,3}(?:#(\d{1,5})|#[xX]([\dA-Fa-f]{1,4})|([a-z]{2,6}));/g

/** The text with the signs that escapes stand for; `after`: what comes behind it. */
function shown(source: string, after = ''): string {
  const [visible, next] = [source, after].map((part) => part.replace(/[\v\x85\u2028\u2029]/g, '\n').replace(INVISIBLE, '')) as [
    string,
    string,
  ]
  const ends = next === '' || /^[\r\n]/.test(next)
  return visible.replace(ESCAPE, (written, sign, decimal, hex, name, at) => {
    if (written === '\\' && at === visible.length - 1 && !ends) return written
    if (name !== undefined) return NAMED[name] ?? written
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return sign ?? ''
    return code > 0xffff ? written : String.fromCharCode(Math.max(code, 32))
  })
}

/** Signs of format and control, but for those that are blanks: nobody sees them. */
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/g

/** Codes of the fields that make Word's own contents. */
const FIELD_CODES = /TOC(?: \\[a-z](?: "[^"\r\n]{0,40}")?){1,8}|(?:HYPERLINK \\l|PAGEREF) "?_[A-Za-z_]{0,20}Toc\w{1,30}"?(?: \\[a-z]){0,3}/g

/** A link of Markdown. */
const LINK = /!?\[([^[\]\r\n]{0,200})\]\((?:https?:|\.{0,2}\/|#)[^()\s]{0,300}\)/g

/**
 * Radicals as characters, without what nobody sees, codes of fields, blanks, bullets, `**`, where links of Markdown lead and the tags of HTML,
 * which a line's end may part.
 */
export function bare(text: string): string {
  const joined = withoutRadicals(text)
    .replace(/[\v\x85\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(FIELD_CODES, '')
    .replace(LINK, '$1')
    .replace(MARKS, '')
    .trim()
    .replace(/(^|[\r\n])([^\S\r\n]*)(?:(?:[-*+•●▪>·◆■➢\uf06c\uf06e\uf0a7\uf0b7\uf0d8\uf0fc]|#{1,6})[^\S\r\n]+){1,}/g, '$1')
    .replace(/\s+/g, '')
    .replace(MARKS, '')
  // [政务公开](⏎/zwgk/)   [[公开](/a)](/b)
  let shown = joined
  for (let before = ''; before !== shown; ) {
    before = shown
    shown = before.replace(LINK, '$1')
  }
  return shown
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length)
  return starts
}
