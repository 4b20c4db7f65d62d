/** Reads, checks and writes apart from the page, which gets what it draws in small portions and stays awake. */
import { parse } from 'gongbao'
import { base } from 'gongbao/grammars/base'
import { jiangxian } from 'gongbao/grammars/jiangxian'
import { jishan } from 'gongbao/grammars/jishan'
import { shanxi } from 'gongbao/grammars/shanxi'
import { yuncheng } from 'gongbao/grammars/yuncheng'
import { toAkomaNtoso, toHtml, toJson, toMarkdown } from 'gongbao/serialize'
import { validate } from 'gongbao/validate'
import { linesOf, passagesOf, portions } from './portions.js'

const grammars = [base, jiangxian, jishan, shanxi, yuncheng]
const writers = {
  json: (tree) => toJson(tree, { indent: 2 }),
  markdown: (tree) => toMarkdown(tree),
  html: (tree) => toHtml(tree),
  akn: (tree) => toAkomaNtoso(tree),
}
let tree
let current

self.postMessage({ type: 'grammars', grammars: grammars.map(({ id, name }) => ({ id, name })) })

self.onmessage = ({ data: { id, ...asked } }) => {
  const answer = (type, data) => self.postMessage({ type, id, ...data })
  if (asked.type === 'read') {
    current = id
    read(asked, answer)
  } else if (id !== current) return
  else if (asked.type === 'open') sendLines(asked.path, 0, answer)
  else answer('written', { format: asked.format, text: writers[asked.format](tree) })
}

function read({ text, grammar }, answer) {
  const start = performance.now()
  tree = parse(text, { grammar: grammars.find(({ id }) => id === grammar) ?? grammars })
  const took = performance.now() - start
  const documents = tree.children.filter(({ type }) => type === 'document').length
  const pack = grammars.find(({ id }) => id === tree.grammar)
  const [zh, en] = ['zh', 'en'].map((lang) => validate(tree, { source: text, lang, grammar: pack }))
  answer('read', { grammar: tree.grammar, documents, messages: zh.length, took })
  for (const passage of passagesOf(tree, text)) answer('passage', passage)
  sendLines([], 600, answer)
  const messages = zh.map((message, i) => ({ ...message, en: en[i].message }))
  for (const portion of portions(messages)) answer('messages', { messages: portion })
  answer('done')
}

/** The lines below a node; documents are open while `room` lasts. */
function sendLines(path, room, answer) {
  const node = path.reduce(({ children }, i) => children[i], tree)
  const lines = linesOf(node, path)
  let left = room - lines.length
  for (const portion of portions(lines)) answer('lines', { path, lines: portion })
  for (const { path: below, type, count } of lines) {
    if (!['document', 'instrument', 'annex'].includes(type) || count > left) continue
    left -= count
    sendLines(below, left, answer)
  }
}
