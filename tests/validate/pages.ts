/** docs/rules: a page for each rule, made from the rule about the examples that the page holds. */
import { parse } from '../../src/parse.js'
import { applyFixes, type Message, type Rule, rules, validate } from '../../src/validate/index.js'
import { BAD, examplesOf, GOOD } from './examples.js'
import { unmarked, yunxi } from './yunxi.js'

/** Path under docs/rules → text. */
export function pages(): Map<string, string> {
  return new Map([['README.md', index()], ...rules.map((rule) => [`${rule.id}.md`, page(rule)] as const)])
}

function index(): string {
  const rows = rules.map(
    ({ id, severity, description, fixable }) =>
      `| [\`${id}\`](${id}.md) | ${severity} | ${fixable ? '✓' : ''} | ${cell(description.zh)} | ${cell(description.en)} |`,
  )
  return `# 规则 Rules

<!-- Made from the rules by \`UPDATE=1 vitest run tests/validate/docs.test.ts\`, but for the examples, which the pages hold. -->

\`gongbao check\` and \`validate\` run these ${rules.length} rules. **error**: the text contradicts itself. **warning**: it departs from the
standard. **info**: style. ✓: \`--fix\` can mend it.

Settings stand in \`gongbao.config.json\` (or \`.js\`) of the folder where \`gongbao check\` is run, in a grammar pack, or in
\`options.rules\` of \`validate\`: a level, or options of the rule.

\`\`\`json
{ "rules": { "text/half-width-punctuation": "off", "text/latin-words": { "severity": "error", "allow": ["app"] } } }
\`\`\`

In the examples ⟦ ⟧ stand about the places that a rule finds. They are read with the pack of 云溪县, an invented county: its
机关代字 are 云政发 (云溪县人民政府) and 云政办发 (云溪县人民政府办公室).

| rule | default | fix | 中文 | English |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function page(rule: Rule): string {
  const { id, severity, description, source, options, fixable, limit } = rule
  const { good, bad } = examplesOf(id)
  const facts = [
    `- 默认级别 default severity: **${severity}**`,
    `- 依据 source: ${source}`,
    ...(fixable ? ['- `--fix` 可改 can mend it'] : []),
    ...(limit ? ['- 也可能是解析所限 what it finds may be a limit of the parser'] : []),
    ...Object.entries(options ?? {}).map(([key, value]) => `- 选项 option \`${key}\`, default: \`${JSON.stringify(value)}\``),
  ]
  return `# ${id}

${description.zh} · ${description.en}

${facts.join('\n')}

${GOOD}

${good.map(block).join('\n\n')}

${BAD}

${bad.map((text) => `${block(text)}\n\n${said(rule, text)}`).join('\n\n')}
`
}

function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

/** Each message with the places that it goes back to, in both languages, and what `--fix` makes of the text. */
function said(rule: Rule, marked: string): string {
  const { text: source } = unmarked(marked)
  const off = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]))
  const tree = parse(source, { grammar: yunxi })
  const zh = validate(tree, { source, grammar: yunxi, rules: off })
  const en = validate(tree, { source, grammar: yunxi, rules: off, lang: 'en' })
  const items = zh.flatMap((message, i) => [message, en[i]].flatMap((one) => (one ? item(one) : [])))
  return [items.join('\n'), ...mended(source, applyFixes(source, zh))].join('\n\n')
}

function item({ message, related = [] }: Message): string[] {
  return [
    `- ${line(message)}`,
    ...related.map(({ message: text, position: { start, end } }) => {
      const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`
      return `  - ${start.line}:${start.column}–${to} ${line(text)}`
    }),
  ]
}

function mended(before: string, after: string): string[] {
  if (after === before) return []
  const lines = after.split('\n')
  const changes = before.split('\n').flatMap((old, i) => (old === lines[i] ? [] : [`-${old}`, `+${lines[i]}`]))
  return [`\`\`\`diff\n${changes.join('\n')}\n\`\`\``]
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<*_]/g, '\\$&')
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|')
}
