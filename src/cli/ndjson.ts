/** `gongbao parse --ndjson < in > out`: texts and trees as streams of lines, for Spark, Hadoop and GNU parallel. */
import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import { type LineTask, lostLine, readLine } from './batch-line.js'
import { inOrder } from './batch-order.js'
import type { FormatOptions } from './formats.js'
import { grammarNamed } from './grammars.js'
import { printable } from './printable.js'

export interface NdjsonOptions extends FormatOptions {
  grammar: string
  jobs?: number
}

/**
 * One answer for each line that is not blank, in the order of the lines. A line is read when there is room for its answer:
 * a slow reader slows the writer down. A line that cannot be read is answered with its error, and the run ends well: Spark and
 * Hadoop throw away all of a process that ends with another status than 0.
 */
export async function parseNdjson({ grammar, jobs = 1, ...options }: NdjsonOptions): Promise<void> {
  await grammarNamed(grammar)
  // One job is done here: other programs that start many of us share the cores among them.
  const pool = jobs > 1 ? (await import('./batch-pool.js')).openPool(jobs) : undefined
  const read = (task: LineTask) => (pool ? pool.run<string>('readLine', task).catch((error) => lostLine(task, error)) : readLine(task))
  try {
    for await (const answer of inOrder(tasks(grammar, options), pool?.window ?? 1, read)) {
      if (!process.stdout.write(process.stdout.isTTY ? printable(answer) : answer)) await once(process.stdout, 'drain')
    }
  } finally {
    await pool?.close()
  }
}

async function* tasks(grammar: string, options: FormatOptions): AsyncGenerator<LineTask> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    // U+FEFF, with which some programs begin a file, is white space to `trim`, but not to JSON.
    if (line.trim() !== '') yield { line: line.trim(), number, grammar, options }
  }
}

/** Lines end in `\n` alone: U+2028 may stand inside a JSON string, where `readline` would break it. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const lines = decoder.write(chunk).split('\n')
    rest += lines.shift()
    for (const line of lines) {
      yield rest
      rest = line
    }
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}
