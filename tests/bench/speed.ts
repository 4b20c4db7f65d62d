/** Megabytes a second of processor time of `parse`, and of other parsers on the same text in the same run. */
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { lexer } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse as parseHtml } from 'parse5'
import { corpus } from '../support/shared.js'
import { inventedIssue } from './issue.js'
import { naive } from './naive.js'
import { scan } from './scanner.js'
import { bytesOf, read } from './subject.js'
import { inTurns } from './turns.js'

/** A text, and MB/s of each parser on it, `gongbao` first. */
export interface Speeds {
  text: string
  bytes: number
  megabytesPerSecond: Record<string, number>
}

function parsers(text: string): Record<string, () => unknown> {
  const commonmark = new Parser()
  const markdownIt = new MarkdownIt()
  const json = JSON.stringify(read(text))
  return {
    gongbao: () => read(text),
    'commonmark.js': () => commonmark.parse(text),
    'markdown-it': () => markdownIt.parse(text, {}),
    'mdast-util-from-markdown': () => fromMarkdown(text),
    'marked lexer': () => lexer(text),
    'parse5 with locations': () => parseHtml(text, { sourceCodeLocationInfo: true }),
    'JSON.parse of the tree': () => JSON.parse(json),
    'a naive script': () => naive(text),
    'a scanner by hand': () => scan(text),
  }
}

async function speedsOn(text: string): Promise<Record<string, number>> {
  const milliseconds = await inTurns(parsers(text))
  return Object.fromEntries(Object.entries(milliseconds).map(([name, ms]) => [name, bytesOf(text) / 1000 / ms]))
}

/** The texts: an invented issue, and, where real issues lie beside the checkout, each of them and all of them ten times over. */
function benchTexts(): { name: string; text: string }[] {
  const real = corpus()
  const texts = [{ name: 'invented issue', text: inventedIssue(150_000) }]
  real.forEach(({ text }, i) => {
    texts.push({ name: `issue ${i + 1}`, text })
  })
  const all = real.length > 0 ? real.map(({ text }) => text).join('\n') : (texts[0] as { text: string }).text
  texts.push({ name: `${real.length > 0 ? 'all issues' : 'invented issue'} × 10`, text: `${all}\n`.repeat(10) })
  return texts
}

export async function measureSpeeds(): Promise<Speeds[]> {
  const rows: Speeds[] = []
  for (const { name, text } of benchTexts()) rows.push({ text: name, bytes: bytesOf(text), megabytesPerSecond: await speedsOn(text) })
  return rows
}
