/** What runs in each thread of the pool: one file to its result, or one line of NDJSON to another. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { temporaryName } from './batch-files.js'

export { readLine } from './batch-line.js'

import { type FormatOptions, formats } from './formats.js'
import { parserNamed } from './grammars.js'
import { CliError, readInput, reason, writeWhole } from './io.js'

export interface FileTask {
  file: string
  output: string
  to: string
  grammar: string
  options: FormatOptions
  /** Leave out what an earlier run has written. */
  resume: boolean
}

export type FileResult = { bytes: number } | { skipped: true } | { error: string }

// A pack is code, and may call it. A thread that ends so would be waited for without end.
process.exit = (code) => {
  throw new Error(`its code ends the process with ${code ?? 0}`)
}

const made = new Set<string>()

/** Reads a file and writes its result. */
export async function parseFile({ file, output, to, grammar, options, resume }: FileTask): Promise<FileResult> {
  try {
    if (resume && isNewer(output, file)) return { skipped: true }
    const text = await readInput(file, options.encoding)
    const write = formats[to] as (typeof formats)[string]
    const parse = await parserNamed(grammar)
    const result = await write(parse(text), options)
    const directory = dirname(output)
    if (!made.has(directory)) mkdirSync(directory, { recursive: true })
    made.add(directory)
    writeWhole(output, temporaryName(output), result)
    return { bytes: Buffer.byteLength(text) }
  } catch (error) {
    return { error: error instanceof CliError ? error.message : `cannot write ${output}: ${reason(error)}` }
  }
}

function isNewer(output: string, file: string): boolean {
  const written = statSync(output, { throwIfNoEntry: false })
  const read = statSync(file, { throwIfNoEntry: false })
  return written !== undefined && read !== undefined && written.mtimeMs >= read.mtimeMs
}
