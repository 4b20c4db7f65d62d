/** `gongbao parse DIR|GLOB…`: which files are read, in order, and where each result goes. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { CliError } from './io.js'

/** Of a directory, the files that end so are read; a glob says for itself what it means. */
const TEXT = '.txt'

/** What a format's files end in, where it is not the format's own name. */
const EXTENSIONS: Readonly<Record<string, string>> = { markdown: 'md', akn: 'akn.xml', text: 'plain.txt', chunks: 'chunks.ndjson' }

/** Anything but one file, or standard input, is read as a batch. */
export function isBatch(inputs: readonly string[]): boolean {
  const [first] = inputs
  return inputs.length > 1 || (first !== undefined && (isDirectory(first) || (!existsSync(first) && isDynamicPattern(first))))
}

/** The files of all inputs, one at a time: a directory's are listed when it is their turn, so that not all are held. */
export function* filesOf(inputs: readonly string[]): Generator<string> {
  for (const input of inputs) {
    if (isDirectory(input)) yield* filesUnder(input)
    else if (existsSync(input) || !isDynamicPattern(input)) yield input
    else yield* globSync(input, { dot: false, onlyFiles: true, expandDirectories: false }).sort()
  }
}

function* filesUnder(directory: string): Generator<string> {
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.name.endsWith(TEXT) && !(entry.isSymbolicLink() && isDirectory(path))) yield path
  }
}

/** By name, so that every run has the same order. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw new CliError(`cannot list ${directory}: ${(error as Error).message}`)
  }
}

/**
 * Where a file's result goes: under `out` as the file lies under what all inputs share, with the format's ending added.
 * The file's own ending stays, so that `a.txt` and `a.md` do not meet: `in/2023/a.txt` → `out/2023/a.txt.json`.
 */
export function outputNamer(inputs: readonly string[], out: string, format: string): (file: string) => string {
  const root = inputs.map(rootOf).reduce(shared)
  return (file) => join(out, `${relative(root, resolve(file))}.${EXTENSIONS[format] ?? format}`)
}

/** The directory itself, a file's directory, or a glob's part without `*`, `?`, `{`, and as far up as each `..` after it may lead. */
function rootOf(input: string): string {
  if (isDirectory(input)) return resolve(input)
  let root = dirname(input)
  let up = ''
  if (!existsSync(input))
    for (; isDynamicPattern(root); root = dirname(root)) up += '../'.repeat(basename(root).match(/\.\./g)?.length ?? 0)
  return resolve(root, up)
}

function shared(a: string, b: string): string {
  let root = a
  while (root !== b && !b.startsWith(root.endsWith(sep) ? root : root + sep)) root = dirname(root)
  return root
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // a part of its path is no directory, or may not be entered: reading it says so
    return false
  }
}

/** Where a result is written before it is whole. The next run that writes the same result takes the same name. */
export function temporaryName(output: string): string {
  return join(dirname(output), `.${basename(output)}.tmp`)
}
