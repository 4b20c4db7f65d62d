/** Reads, checks and writes apart from the page, which gets what it draws in small portions and stays awake. */
import { parse } from 'gongbao'
import { base } from 'gongbao/grammars/base'
import { jiangxian } from 'gongbao/grammars/jiangxian'
import { jishan } from 'gongbao/grammars/jishan'
import { shanxi } from 'gongbao/grammars/shanxi'
import { yuncheng } from 'gongbao/grammars/yuncheng'
import { toAkomaNtoso, toHtml, toJson, toMarkdown } from 'gongbao/serialize'
import { validate } from 'gongbao/validate'
import { blocksOf, byTurns, linesBelow, passagesOf, portions } from './portions.js'

const grammars = [base, jiangxian, jishan, shanxi, yuncheng]
/** What `auto` chooses among, as on the command line: the base grammar, and the places that no other pack extends. */
const bundled = grammars.filter((pack) => pack === base || !grammars.some((other) => other.extends === pack))
const writers = {
  json: (tree) => toJson(tree, { indent: 2 }),
  markdown: (tree) => toMarkdown(tree),
  html: (tree) => toHtml(tree),
  akn: (tree) => toAkomaNtoso(tree),
}
let tree
let current
/** Portions that are still to be sent. */
let sources = []
/** Whether the page waits for one: it takes the next when it draws the last, and so never has many to draw or to keep. */
let isWaiting = true

self.postMessage({ type: 'grammars', grammars: grammars.map(({ id, name }) => ({ id, name })) })

self.onmessage = ({ data: { type, id, ...asked } }) => {
  if (type === 'next') isWaiting = true
  else if (type === 'read') {
    current = id
    sources = [read(asked)]
  } else if (id !== current) return
  else if (type === 'open') sources.unshift(named('lines', linesBelow(tree, asked.path, 0)))
  else sources = [...sources.filter(({ output }) => !output), Object.assign(write(asked), { output: true })]
  while (isWaiting && sources.length > 0) {
    const { done, value } = sources[0].next()
    if (done) sources.shift()
    else {
      isWaiting = false
      self.postMessage({ id: current, ...value })
    }
  }
}

function* read({ text, grammar }) {
  const start = performance.now()
  tree = parse(text, { grammar: grammars.find(({ id }) => id === grammar) ?? bundled })
  const took = performance.now() - start
  const documents = tree.children.filter(({ type }) => type === 'document').length
  const pack = grammars.find(({ id }) => id === tree.grammar)
  const [zh, en] = ['zh', 'en'].map((lang) => validate(tree, { source: text, lang, grammar: pack }))
  const messages = zh.map((message, i) => ({ ...message, en: en[i].message }))
  yield { type: 'begin', grammar: tree.grammar, documents, messages: zh.length, took }
  yield* byTurns(named('passage', passagesOf(tree, text)), named('lines', linesBelow(tree, [], 600)), named('messages', portions(messages)))
  yield { type: 'done' }
}

/** A page goes over whole, as a Blob: a long string would keep the page that takes it. */
function* write({ format, output }) {
  const text = writers[format](tree)
  if (format === 'html') yield { type: 'page', output, page: new Blob([text], { type: 'text/html;charset=utf-8' }) }
  else for (const portion of blocksOf(text)) yield { type: 'blocks', output, portion }
}

function* named(type, source) {
  for (const portion of source) yield { type, portion }
}
