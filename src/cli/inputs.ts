/** What the arguments of a command name: files, directories and globs. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { Encoding } from './encoding.js'
import { CliError, readInput, reason, warn } from './io.js'

/** Of a directory, the files that end so are read; a glob says for itself what it means. */
const TEXT = /\.txt$/i

/**
 * The files of all inputs, one at a time: a directory's are listed when it is their turn, so that not all are held. A file
 * that is named is read once. What lies in the directory of results is no input, unless it is named, or a directory or glob
 * lies in there as a whole.
 */
export async function* filesOf(inputs: readonly string[], results?: string): AsyncGenerator<string> {
  const named = new Set<string>()
  for (const input of inputs) if (await isOneFile(input)) named.add(resolve(input))
  const waiting = new Set(named)
  for (const input of inputs) {
    if (await isOneFile(input)) {
      if (waiting.delete(resolve(input))) yield input
      continue
    }
    const files = isDirectory(input) ? filesUnder(input) : await filesMatching(input)
    const among = results !== undefined && !isUnder(await rootOf(input), resolve(results)) ? resolve(results) : undefined
    for (const file of files) {
      const path = resolve(file)
      if (!named.has(path) && (among === undefined || !isUnder(path, among))) yield file
    }
  }
}

/** A file, or a name that nothing bears: reading it says so. */
export async function isOneFile(input: string): Promise<boolean> {
  return !isDirectory(input) && (existsSync(input) || !(await isGlob(input)))
}

function* filesUnder(directory: string): Generator<string> {
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (TEXT.test(entry.name) && !(entry.isSymbolicLink() && isDirectory(path))) yield path
  }
}

/** Named as the glob is: from the root, or from here. */
async function filesMatching(glob: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby')
  return globSync(glob, { dot: false, onlyFiles: true, expandDirectories: false, absolute: isAbsolute(glob) }).sort()
}

/** By name, so that every run has the same order. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw new CliError(`cannot list ${directory}: ${reason(error)}`)
  }
}

/** What is made of each file. One that cannot be read is said, and the others go on; the exit status is 2 then. */
export async function ofEachFile<T>(inputs: readonly string[], make: (file: string) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  // What is wrong with the settings is wrong for each file.
  const faults = new Set<string>()
  for await (const file of filesOf(inputs)) {
    try {
      made.push(await make(file))
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      faults.add(error.message)
    }
  }
  if (made.length === 0) throw faults.size > 0 ? new CliError([...faults].join('\ngongbao: ')) : noFiles(inputs)
  for (const fault of faults) warn(fault)
  if (faults.size > 0) process.exitCode = 2
  return made
}

/** The text of a command that takes one file. */
export async function readOne(file: string, encoding: Encoding): Promise<string> {
  if (isDirectory(file))
    throw new CliError(`cannot read ${file}: is a directory; name one text (gongbao parse, check and stats take directories)`)
  return readInput(file, encoding)
}

export function noFiles(inputs: readonly string[]): CliError {
  const why = inputs.some(isDirectory) ? ' (of a directory, .txt files are read that are not hidden)' : ''
  return new CliError(`no files: ${inputs.join(' ')}${why}`)
}

async function isGlob(input: string): Promise<boolean> {
  const { isDynamicPattern } = await import('tinyglobby')
  return isDynamicPattern(input)
}

/** The directory itself, a file's directory, or a glob's part without `*`, `?`, `{`, and as far up as each `..` after it may lead. */
export async function rootOf(input: string): Promise<string> {
  if (isDirectory(input)) return resolve(input)
  let root = dirname(input)
  let up = ''
  if (!existsSync(input)) for (; await isGlob(root); root = dirname(root)) up += '../'.repeat(basename(root).match(/\.\./g)?.length ?? 0)
  return resolve(root, up)
}

/** Whether the path is the directory or lies in it. */
export function isUnder(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}

export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // a part of its path is no directory, or may not be entered: reading it says so
    return false
  }
}
