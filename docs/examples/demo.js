/** Reads the bundled issue, prints its outline, and writes its tree and its Markdown to `demo/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, visit } from 'gongbao'
import { toJson, toMarkdown } from 'gongbao/serialize'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'fixtures/quarterly.txt'), 'utf8')
const tree = parse(text)

visit(tree, (node, ancestors) => {
  if (node.type === 'masthead')
    console.log(`${node.title} ${node.year}年第${node.issue}期（总第${node.totalIssue}期） ${node.publicationDate}`)
  if (node.type === 'document')
    console.log(`\n${node.title}\n  ${[node.documentNumber, node.issuer, node.date, node.publicity].filter(Boolean).join(' · ')}`)
  if (node.type === 'instrument' || node.type === 'annex') console.log(`  ⤷ ${node.type} ${node.title ?? ''}`)
  if (node.type === 'division' && node.depth <= 2)
    console.log(`${'  '.repeat(node.depth)}${ancestors.at(-1).type === 'instrument' ? '  ' : ''}${node.label} ${node.heading ?? ''}`)
})

const out = join(root, 'demo')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'quarterly.json'), toJson(tree, { indent: 1 }))
writeFileSync(join(out, 'quarterly.md'), toMarkdown(tree))
console.log(`\nThe tree is in ${join(out, 'quarterly.json')}, its Markdown in ${join(out, 'quarterly.md')}.`)
