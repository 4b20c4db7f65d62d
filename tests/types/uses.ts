/** What is made of a tree: messages, texts, references. */
import { type Gazette, parse } from 'gongbao'
import { extract, type Link, resolve, toGraph, toMermaid } from 'gongbao/references'
import { fromJson, gazetteSchema } from 'gongbao/schema'
import { type Chunk, toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from 'gongbao/serialize'
import { type Message, mend, rules, validate } from 'gongbao/validate'

const text = ''
const tree = parse(text)

const messages: Message[] = validate(tree, { source: text, lang: 'en', rules: { 'numbering/gap': 'off' } })
for (const { ruleId, severity, position, fix } of messages) {
  const level: 'error' | 'warning' | 'info' = severity
  void [ruleId.length, level, position.start.line, fix?.[0]?.text]
}
const mended: string = mend(text, parse, (each, source) => validate(each, { source }))
const ids: readonly string[] = rules.map(({ id }) => id)

const texts: string[] = [toMarkdown(tree), toHtml(tree), toAkomaNtoso(tree), toText(tree), toCsv(tree), toNdjson(tree), toJson(tree)]
const back: Gazette = fromJson(toJson(tree))
const checked: Gazette = gazetteSchema.parse(JSON.parse(toJson(tree)))
const chunks: Chunk[] = toChunks(tree, { limit: 500 })

const references = extract(tree, { text })
const links: Link[] = resolve(tree, { text, references }).links
const drawing: string = toMermaid(toGraph(tree))
void [mended, ids, texts, back, checked, chunks, links, drawing]

// @ts-expect-error no such language
validate(tree, { lang: 'fr' })
// @ts-expect-error a tree, not a text
toMarkdown(text)
