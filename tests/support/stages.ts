/** `npm run stages -- FILE`: what each stage makes of a text: lines, tokens, joined tokens. */
import { readFileSync } from 'node:fs'
import { base } from '../../grammars/base.js'
import { joinLines } from '../../src/joining/index.js'
import { readerOf } from '../../src/reader.js'
import { type Line, splitLines } from '../../src/text/lines.js'
import type { Token } from '../../src/tokens/index.js'

const text = readFileSync(process.argv[2] ?? 0, 'utf8')
const reader = readerOf(base)
const { lines } = splitLines(text)
const tokens = reader.tokenize(text, lines)

const ink = (token: Token) => text.slice((lines[token.first] as Line).inkStart, (lines[token.last] as Line).inkEnd).replace(/\s+/g, ' ')
const show = (token: Token) => {
  const { number } = lines[token.first] as Line
  const parts = [number + 1, token.kind, token.continued ? 'continued' : '', ink(token).slice(0, 60), JSON.stringify(token.value) ?? '']
  console.log(parts.filter((part) => part !== '' && part !== 'null').join('\t'))
}

console.log('# lines')
for (const line of lines)
  console.log([line.number + 1, `indent ${line.indent}`, `width ${line.width}`, text.slice(line.start, line.end)].join('\t'))
console.log('\n# tokens')
tokens.forEach(show)
console.log('\n# joined')
joinLines(text, lines, tokens, reader).forEach(show)
