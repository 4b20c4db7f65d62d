/** `gongbao parse DIR|GLOB… --to FORMAT -o OUT/`: many files, in as many threads as there are cores. */
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isNamedAsFile, outputNamer } from './batch-files.js'
import { inOrder } from './batch-order.js'
import { openPool } from './batch-pool.js'
import { Progress } from './batch-progress.js'
import type { FormatOptions } from './formats.js'
import { grammarNamed } from './grammars.js'
import { filesOf, noFiles } from './inputs.js'
import { CliError, reason } from './io.js'
import type { FileResult, FileTask } from './worker.js'

export interface BatchOptions extends FormatOptions {
  to: string
  grammar: string
  output?: string
  jobs?: number
  resume?: boolean
}

/** A file that cannot be read is said and counted, and the run goes on. Exit status 2 if there was one. */
export async function parseBatch(
  inputs: readonly string[],
  { to, grammar, output, jobs, resume, ...options }: BatchOptions,
): Promise<void> {
  if (inputs.includes('-')) throw new CliError('standard input has no name for its result in a directory: -o FILE')
  if (output === undefined || output === '-')
    throw (await filesOf(inputs).next()).done ? noFiles(inputs) : new CliError('many files need a directory to write to: -o OUT/')
  // A grammar that is not there is said once, not for each file.
  await grammarNamed(grammar)
  const total = await count(filesOf(inputs, output))
  if (total === 0) throw noFiles(inputs)
  if (isNamedAsFile(output))
    throw new CliError(
      `many files need a directory to write to, and ${output} is named as a file: -o OUT/, or -o ${output}/ if that is to be one`,
    )
  makeDirectory(output)

  const nameOf = await outputNamer(inputs, output, to)
  const progress = new Progress(total)
  const pool = openPool(Math.min(jobs ?? availableParallelism(), total))
  const task = (file: string): FileTask => ({ file, output: nameOf(file), to, grammar, options, resume: resume === true })
  const read = (file: string) =>
    pool.run<FileResult>('parseFile', task(file)).catch((error: Error): FileResult => ({ error: `cannot parse ${file}: ${error.message}` }))
  try {
    for await (const result of inOrder(filesOf(inputs, output), pool.window, read)) note(progress, result)
  } finally {
    await pool.close()
  }
  progress.say(progress.summary())
  if (progress.counts.failed > 0) process.exitCode = 2
}

function note(progress: Progress, result: FileResult): void {
  const { counts } = progress
  if ('error' in result) {
    counts.failed++
    progress.say(`gongbao: ${result.error}`)
  } else if ('skipped' in result) counts.skipped++
  else {
    counts.done++
    counts.bytes += result.bytes
  }
  progress.update()
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let total = 0
  for await (const _ of items) total++
  return total
}

function makeDirectory(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new CliError(`cannot make the directory ${path}: ${reason(error)}`)
  }
}
