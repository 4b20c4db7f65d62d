/** Rules keep to time and memory in texts that hold one thing over and over. */
import { expect, it } from 'vitest'
import type { Division } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { rules, validate } from '../../src/validate/index.js'
import { visit } from '../../src/visit.js'

it.each(['（', '《', '（)', '“', '甲,', '甲 and ', '突发动动物', '一、甲\n\n', '见附件6。', '2023年1月1日会', '甲1\n2'])(
  'a text of very many %j is checked',
  (sign) => {
    const source = `关于做好防汛工作的通知\n\n${sign.repeat(150_000 / sign.length)}`
    expect(() => validate(parse(source), { source })).not.toThrow()
  },
)

it.each(['article', 'chinese-bracketed'])('references to very many divisions of the scheme %s are checked', (scheme) => {
  const tree = parse('云溪县防汛办法\n\n第一条 有下列行为的，依照第九条处理：\n\n（一）甲；\n\n（二）乙。')
  visit(tree, (node) => {
    if (!('children' in node)) return
    const first = (node.children as Division[]).find((child) => child.type === 'division' && child.scheme === scheme)
    if (!first) return
    const many = Array.from({ length: 200_000 }, (_, i) => ({ ...first, ordinal: [i + 1] }))
    Object.assign(node, { children: [node.children[0], ...many] })
  })
  const others = rules.filter(({ id }) => id !== 'numbering/reference')
  expect(() => validate(tree, { rules: Object.fromEntries(others.map(({ id }) => [id, 'off'])) })).not.toThrow()
})
