/** What runs in each thread of the pool: one file to its result, or one line of NDJSON to another. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from '../parse.js'
import { temporaryName } from './batch-files.js'

export { readLine } from './batch-line.js'

import { type FormatOptions, formats } from './formats.js'
import { grammarNamed } from './grammars.js'
import { CliError, readInput, reason } from './io.js'

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

const made = new Set<string>()

/** Reads a file and writes its result under another name first: what bears the result's own name is whole. */
export function parseFile({ file, output, to, grammar, options, resume }: FileTask): FileResult {
  try {
    if (resume && isNewer(output, file)) return { skipped: true }
    const text = readInput(file, options.encoding)
    const write = formats[to] as (typeof formats)[string]
    const result = write(parse(text, { grammar: grammarNamed(grammar) }), options)
    const directory = dirname(output)
    if (!made.has(directory)) mkdirSync(directory, { recursive: true })
    made.add(directory)
    writeWhole(output, result)
    return { bytes: Buffer.byteLength(text) }
  } catch (error) {
    return { error: error instanceof CliError ? error.message : `cannot write ${output}: ${reason(error)}` }
  }
}

function writeWhole(output: string, result: string): void {
  const temporary = temporaryName(output)
  try {
    writeFileSync(temporary, result)
    renameSync(temporary, output)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function isNewer(output: string, file: string): boolean {
  const written = statSync(output, { throwIfNoEntry: false })
  const read = statSync(file, { throwIfNoEntry: false })
  return written !== undefined && read !== undefined && written.mtimeMs >= read.mtimeMs
}
