/** Megabytes a second of processor time of `parse`, and of other parsers on the same text in the same run. */
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { lexer } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse as parseHtml } from 'parse5'
import { Bench } from 'tinybench'
import { corpus } from '../support/shared.js'
import { inventedIssue } from './issue.js'
import { naive } from './naive.js'
import { scan } from './scanner.js'
import { bytesOf, median, processorTime, read } from './subject.js'

/** A text, and MB/s of each parser on it, `gongbao` first. */
export interface Speeds {
  text: string
  bytes: number
  megabytesPerSecond: Record<string, number>
}

const ROUNDS = 5
/** Milliseconds in which a parser warms up: the more code it has, the longer the compiler takes. */
const WARM_UP = 800
const ROUND = { time: 120, iterations: 1, warmup: false, retainSamples: true, throws: true, now: processorTime } as const

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

/** In each round every parser has its turn, another one first each time: what the machine does meanwhile hits all alike. */
async function speedsOn(text: string): Promise<Record<string, number>> {
  const tasks = Object.entries(parsers(text))
  const samples = new Map<string, number[]>(tasks.map(([name]) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    const bench = new Bench(round === 0 ? { ...ROUND, time: WARM_UP } : ROUND)
    const first = round % tasks.length
    for (const [name, task] of [...tasks.slice(first), ...tasks.slice(0, first)]) bench.add(name, task)
    await bench.run()
    // Round 0 warms up.
    if (round === 0) continue
    for (const { name, result } of bench.tasks) if (result.state === 'completed') samples.get(name)?.push(...(result.latency.samples ?? []))
  }
  const bytes = bytesOf(text)
  return Object.fromEntries([...samples].map(([name, milliseconds]) => [name, bytes / 1000 / median(milliseconds)]))
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
