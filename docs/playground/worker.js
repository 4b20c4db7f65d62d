/** Reads, checks and writes apart from the page, which stays awake. */
import { parse } from 'gongbao'
import { base } from 'gongbao/grammars/base'
import { jiangxian } from 'gongbao/grammars/jiangxian'
import { jishan } from 'gongbao/grammars/jishan'
import { shanxi } from 'gongbao/grammars/shanxi'
import { yuncheng } from 'gongbao/grammars/yuncheng'
import { toAkomaNtoso, toHtml, toJson, toMarkdown } from 'gongbao/serialize'
import { validate } from 'gongbao/validate'

const grammars = [base, jiangxian, jishan, shanxi, yuncheng]
const writers = {
  json: (tree) => toJson(tree, { indent: 2 }),
  markdown: (tree) => toMarkdown(tree),
  html: (tree) => toHtml(tree),
  akn: (tree) => toAkomaNtoso(tree),
}
let tree

self.postMessage({ type: 'grammars', grammars: grammars.map(({ id, name }) => ({ id, name })) })

self.onmessage = ({ data }) => {
  if (data.type === 'write') return self.postMessage({ ...data, type: 'written', text: writers[data.format](tree) })
  const start = performance.now()
  tree = parse(data.text, { grammar: grammars.find(({ id }) => id === data.grammar) ?? grammars })
  const took = performance.now() - start
  const grammar = grammars.find(({ id }) => id === tree.grammar)
  const [zh, en] = ['zh', 'en'].map((lang) => validate(tree, { source: data.text, lang, grammar }))
  const messages = zh.map((message, i) => ({ ...message, en: en[i].message }))
  self.postMessage({ type: 'read', id: data.id, text: data.text, tree, messages, took })
}
